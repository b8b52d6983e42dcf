import { fill, messagesIn } from '../../lib/i18n/messages.ts';
import type { Locale } from '../../lib/i18n/locale.ts';
import type { RegionModel } from '../../lib/page/model.ts';

export interface MosaicProps {
  locale: Locale;
  regions: readonly RegionModel[];
}

/**
 * The health regions as equal tiles, each about where it is on a map. Their names are read out; they
 * are seen where there is room (`regions-head`).
 */
export function Mosaic({ locale, regions }: MosaicProps) {
  const messages = messagesIn(locale);
  return (
    <ol className="mosaic" role="list" aria-label={messages.mosaic}>
      {regions.map(({ number, name, row, column, severalIn }) => (
        <li
          key={number}
          className={`r${row} c${column}${severalIn === undefined ? '' : ' several'}`}
        >
          <b>{number}</b>{' '}
          <span className="tile-name" {...(locale === 'fr' ? {} : { lang: 'fr' })}>
            {name}
          </span>{' '}
          {severalIn === undefined ? null : (
            <span className="visually-hidden">
              {fill(messages.severalCentres, { year: severalIn })}
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
