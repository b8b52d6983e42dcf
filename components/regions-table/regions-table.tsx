import { fill, messagesIn } from '../../lib/i18n/messages.ts';
import type { Locale } from '../../lib/i18n/locale.ts';

import type { SourceModel } from '../../lib/page/model.ts';
import { SourceLine } from '../page-end/source-line.tsx';

export interface RegionsTableProps {
  locale: Locale;
  regions: readonly { number: string; name: string }[];
  /** Where their numbers and names come from. */
  source: SourceModel;
}

/** The health regions by number; their names are French in every language. */
export function RegionsTable({ locale, regions, source }: RegionsTableProps) {
  const messages = messagesIn(locale);
  return (
    <>
      <table className="regions">
        <caption>{fill(messages.regionsCaption, { count: regions.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{messages.regionNumber}</th>
            <th scope="col">{messages.regionName}</th>
          </tr>
        </thead>
        <tbody>
          {regions.map(({ number, name }) => (
            <tr key={number}>
              <th scope="row">{number}</th>
              <td {...(locale === 'fr' ? {} : { lang: 'fr' })}>{name}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <SourceLine locale={locale} source={source} of="regionsSource" />
    </>
  );
}
