import { formatNumber } from '../../lib/i18n/format.ts';
import { messagesIn } from '../../lib/i18n/messages.ts';
import type { Locale } from '../../lib/i18n/locale.ts';
import type { FilterLink, FiltersModel } from '../../lib/page/section.ts';
import { Text } from '../text/text.tsx';

export interface FiltersProps {
  locale: Locale;
  filters: FiltersModel;
}

/** The ways to a part of a list, a facet a line. */
export function Filters({ locale, filters: { all, facets } }: FiltersProps) {
  return (
    <nav aria-label={messagesIn(locale).filterList} className="wrap start filters">
      {facets.map(({ name, values }) => (
        <div key={name} className="axis">
          <p className="rail">{name}</p>
          <ul role="list" aria-label={name} className="column wide choices">
            {values.map((value) => (
              <li key={value.href}>
                <Value locale={locale} {...value} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      {all === undefined ? null : (
        <div className="axis">
          <p className="column choices">
            <a href={all.href}>{all.text}</a>
          </p>
        </div>
      )}
    </nav>
  );
}

export interface ValuesProps {
  locale: Locale;
  values: readonly FilterLink[];
}

/** The values of a facet that has many, in place of a list. */
export function Values({ locale, values }: ValuesProps) {
  return (
    <ul role="list" className="names">
      {values.map((value) => (
        <li key={value.href} className="row-target">
          <Value locale={locale} {...value} />
        </li>
      ))}
    </ul>
  );
}

/** A value, and how much has it. */
function Value({ locale, href, text, count, current }: FilterLink & { locale: Locale }) {
  return (
    <>
      <a href={href} {...(current && { 'aria-current': 'page' })}>
        <Text locale={locale}>{text}</Text>
      </a>
      {count === undefined ? null : ` (${formatNumber(count, locale)})`}
    </>
  );
}
