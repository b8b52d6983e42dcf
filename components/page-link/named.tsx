import type { Locale } from '../../lib/i18n/locale.ts';
import type { Named as NamedModel } from '../../lib/page/model.ts';
import { Text } from '../text/text.tsx';
import { PageLink } from './page-link.tsx';

/** A name, which leads to its page when it has one. */
export function Named({ locale, name }: { locale: Locale; name: NamedModel }) {
  if (typeof name === 'string') return <Text locale={locale}>{name}</Text>;
  return <PageLink link={name} locale={locale} />;
}
