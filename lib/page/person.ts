import type { z } from 'zod';
import type { person } from '../content/schema/fields.ts';
import type { PageContext } from './context.ts';
import type { PersonModel } from './model.ts';

/** A person, with the title the source gives, in the page's language. */
export function personModel(
  { locale, messages, typeset }: PageContext,
  { name, honorific, role }: z.infer<typeof person>,
): PersonModel {
  const title = honorific === undefined ? '' : `${messages.honorifics[honorific]}\u00a0`;
  return { name: `${title}${typeset(name)}`, role: typeset(role[locale]) };
}
