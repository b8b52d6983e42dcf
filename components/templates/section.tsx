import { fill, messagesIn } from '../../lib/i18n/messages.ts';
import type { WorldMapModel } from '../../lib/page/model.ts';
import type { SectionModel } from '../../lib/page/section.ts';
import { OpeningWords } from '../body/opening-words.tsx';
import { Contents } from '../contents/contents.tsx';
import { DatedList } from '../dated-list/dated-list.tsx';
import { Filters, Values } from '../filters/filters.tsx';
import { LanesOfList } from '../lanes/lanes-of-list.tsx';
import { Days } from '../page-head/days.tsx';
import { PageHead } from '../page-head/page-head.tsx';
import { PageList } from '../page-list/page-list.tsx';
import { PageShell } from '../page-shell/page-shell.tsx';
import { Pager } from '../pager/pager.tsx';
import { RecordTable } from '../record-table/record-table.tsx';
import { Text } from '../text/text.tsx';
import { WorldMap } from '../world-map/world-map.tsx';

/** The landing page of a section: what it is about, then what it holds. */
export function Section({ page }: { page: SectionModel }) {
  const { locale, listing, phrases, only, newest } = page;
  const lanes = listing.kind === 'table' ? listing.lanes : undefined;
  const map = listing.kind === 'table' ? listing.map : undefined;
  const field = (lanes ?? map ?? phrases) === undefined ? undefined : 'field';
  const ground = newest === undefined ? field : 'railed';
  return (
    <PageShell page={page} ground={ground}>
      <PageHead page={page} ground={ground} phrases={phrases} numeral={lanes && String(page.total)}>
        {newest === undefined ? null : (
          <div className="rail on-brand">
            <Days locale={locale} {...newest} />
          </div>
        )}
        {lanes === undefined ? null : <LanesOfList locale={locale} lanes={lanes} />}
        {map === undefined ? null : <World page={page} map={map} />}
      </PageHead>
      <OpeningWords page={page} />
      {page.filters === undefined ? null : <Filters locale={locale} filters={page.filters} />}
      <div className="wrap axis start">
        <h2
          className="rail bar label-heading"
          {...(page.listId === undefined ? {} : { id: page.listId, tabIndex: -1 })}
        >
          {page.listHeading}
        </h2>
        <div
          className={only === undefined || listing.kind === 'table' ? 'column wide' : 'column only'}
        >
          <Listing page={page} />
          {page.pager && <Pager locale={locale} pager={page.pager} />}
          {only && <Contents locale={locale} href={only.href} items={only.contents} />}
        </div>
      </div>
    </PageShell>
  );
}

/** Where the records are, and what the marks of the map stand for. */
function World({ page: { locale }, map }: { page: SectionModel; map: WorldMapModel }) {
  const messages = messagesIn(locale);
  const distances = map.labels.map(({ country, distance }) => `${country}, ${distance}`).join('; ');
  return (
    <figure className="world">
      <WorldMap locale={locale} map={map} />
      <figcaption className="small">
        <p>{messages.mapPartner}</p>
        <p>{messages.mapVisited}</p>
        <p>
          <Text locale={locale}>{fill(messages.mapDistances, { list: distances })}</Text>
        </p>
      </figcaption>
    </figure>
  );
}

function Listing({ page: { locale, listing, empty } }: { page: SectionModel }) {
  if (listing.items.length === 0) return <p className="empty">{empty}</p>;
  switch (listing.kind) {
    case 'pages':
      return <PageList locale={locale} pages={listing.items} />;
    case 'dated':
      return <DatedList locale={locale} items={listing.items} />;
    case 'table':
      return <RecordTable locale={locale} table={listing} />;
    case 'values':
      return <Values locale={locale} values={listing.items} />;
  }
}
