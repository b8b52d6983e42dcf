import { fill, messagesIn } from '../../lib/i18n/messages.ts';
import type { PageBase, RegionsModel } from '../../lib/page/model.ts';
import { WithdrawnNotice } from '../notice/withdrawn-notice.tsx';
import { Text } from '../text/text.tsx';
import { Mosaic } from './mosaic.tsx';

export interface RegionsHeadProps {
  page: Pick<PageBase, 'locale' | 'title' | 'lede' | 'withdrawn'>;
  regions: Pick<RegionsModel, 'figures' | 'list' | 'isCornered' | 'severalIn'>;
}

/** The mosaic of regions with what it says, and the title and their number in its empty corners. */
export function RegionsHead({ page, regions }: RegionsHeadProps) {
  const { locale, title, lede } = page;
  const { figures, list, isCornered, severalIn } = regions;
  const messages = messagesIn(locale);
  return (
    // An opening sentence has no room in a corner.
    <div className={`wrap regions-head${isCornered && lede === undefined ? ' cornered' : ''}`}>
      <h1>
        <Text locale={locale}>{title}</Text>
      </h1>
      {page.withdrawn && <WithdrawnNotice locale={page.locale} withdrawn={page.withdrawn} />}
      {lede === undefined ? null : (
        <p className="lede">
          <Text locale={locale}>{lede}</Text>
        </p>
      )}
      <Mosaic locale={locale} regions={list} />
      <div className="mosaic-note">
        <p className="numeral">{figures.regions}</p>
        <div>
          <p className="figure-text">{messages.regionsFigure}</p>
          <p className="small">{messages.mosaicKey}</p>
          {severalIn === undefined ? null : (
            <p className="small">{fill(messages.severalKey, { year: severalIn })}</p>
          )}
        </div>
      </div>
    </div>
  );
}
