import { fill, messagesIn } from '../../lib/i18n/messages.ts';
import type { Locale } from '../../lib/i18n/locale.ts';

import type { RegionsModel } from '../../lib/page/model.ts';
import { SourceLine } from '../page-end/source-line.tsx';

export interface RegionsTableProps {
  locale: Locale;
  regions: Pick<RegionsModel, 'list' | 'source' | 'centresSource'>;
}

/** The health regions by number; their names are French in every language. */
export function RegionsTable({ locale, regions }: RegionsTableProps) {
  const { list, source, centresSource } = regions;
  const messages = messagesIn(locale);
  return (
    <>
      <table className="regions">
        <caption>{fill(messages.regionsCaption, { count: list.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{messages.regionNumber}</th>
            <th scope="col">{messages.regionName}</th>
          </tr>
        </thead>
        <tbody>
          {list.map(({ number, name, severalIn }) => (
            <tr key={number}>
              <th scope="row">{number}</th>
              <td>
                <span {...(locale === 'fr' ? {} : { lang: 'fr' })}>{name}</span>{' '}
                {severalIn === undefined ? null : (
                  <span className="several-note">
                    {fill(messages.severalCentres, { year: severalIn })}
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <SourceLine locale={locale} source={source} of="regionsSource" />
      {centresSource === undefined ? null : (
        <SourceLine locale={locale} source={centresSource} of="centresSource" />
      )}
    </>
  );
}
