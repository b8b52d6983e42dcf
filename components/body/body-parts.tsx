import type { Locale } from '../../lib/i18n/locale.ts';
import type { BodyPart } from '../../lib/markdown/render.ts';
import type { ContactModel } from '../../lib/page/model.ts';
import { ContactBlock } from '../contact-block/contact-block.tsx';

export interface BodyPartsProps {
  locale: Locale;
  parts: readonly BodyPart[];
  contacts: Readonly<Record<string, ContactModel>>;
}

/** Text and contact blocks, in the order they were written. */
export function BodyParts({ locale, parts, contacts }: BodyPartsProps) {
  return parts.map((part, index) => {
    if (part.kind === 'contact') {
      const contact = contacts[part.id];
      return contact === undefined ? null : (
        <ContactBlock key={part.id} locale={locale} contact={contact} />
      );
    }
    return <div className="words" key={index} dangerouslySetInnerHTML={{ __html: part.html }} />;
  });
}
