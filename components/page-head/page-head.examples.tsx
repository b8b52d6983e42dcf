import { formatDayRange } from '../../lib/i18n/format.ts';
import { CoastMap } from '../coast-map/coast-map.tsx';
import { coastMapAtTheEdge, coastMapOf } from '../coast-map/example-maps.ts';
import type { Example } from '../example.ts';
import { exampleLanes } from '../lanes/example-lanes.ts';
import { Lanes } from '../lanes/lanes.tsx';
import { furniture, LONG, missionDates, pageBase } from '../example-data.ts';
import { Days } from './days.tsx';
import { PageHead } from './page-head.tsx';

const component = 'PageHead';
const AGREEMENTS = { fr: 'Les ententes', en: 'The agreements' };
const PHRASES = {
  fr: ['Anticonstitutionnellement, institutionnaliser,', 'et restaurer'],
  en: ['Counterrevolutionary institutionalization,', 'and restore'],
};
const MISSION = { fr: 'Mission en Chine', en: 'Mission to China' };

export const examples: Example[] = [
  {
    component,
    name: 'title alone',
    render: (locale) => {
      const { lede: _lede, ...page } = pageBase(locale, AGREEMENTS);
      return <PageHead page={page} />;
    },
  },
  {
    component,
    name: 'title and opening sentence',
    render: (locale) => <PageHead page={pageBase(locale, AGREEMENTS)} />,
  },
  {
    component,
    name: 'a very long title, its kind, no breadcrumbs',
    render: (locale) => (
      <PageHead
        page={pageBase(locale, LONG, { furniture: furniture(locale, { breadcrumbs: [] }) })}
        kind={{ fr: 'Entente', en: 'Agreement' }[locale]}
      />
    ),
  },
  {
    component,
    name: 'kind, days and a coast',
    render: (locale) => (
      <PageHead
        page={pageBase(locale, MISSION)}
        kind={{ fr: 'Rapport de mission', en: 'Mission report' }[locale]}
        when={missionDates(locale).text}
        days={formatDayRange('2017-09-02', '2017-09-10', locale)}
        ground="coast"
      >
        <CoastMap map={coastMapOf(locale)} />
      </PageHead>
    ),
  },
  {
    component,
    name: 'the longest days, a very long title',
    render: (locale) => (
      <PageHead
        page={pageBase(locale, LONG)}
        days={formatDayRange('2016-12-28', '2017-01-31', locale)}
        ground="coast"
      >
        <CoastMap map={coastMapAtTheEdge(locale)} />
      </PageHead>
    ),
  },
  {
    component,
    name: 'the longest words drawn very large',
    render: (locale) => (
      <PageHead page={pageBase(locale, LONG)} ground="field" phrases={PHRASES[locale]} />
    ),
  },
  {
    component: 'Days',
    name: 'the leaf of a day',
    render: (locale) => (
      <PageHead page={pageBase(locale, MISSION)} ground="railed">
        <div className="rail on-brand">
          <Days locale={locale} {...formatDayRange('2017-09-01', '2017-09-01', locale)} />
        </div>
      </PageHead>
    ),
  },
  {
    component,
    name: 'a list and its count',
    render: (locale) => (
      <PageHead page={pageBase(locale, LONG)} ground="field" numeral="162">
        <Lanes locale={locale} lanes={exampleLanes(locale, 2)} />
      </PageHead>
    ),
  },
  {
    component,
    name: 'a record and its facts',
    render: (locale) => (
      <PageHead page={pageBase(locale, MISSION)} ground="railed">
        <div className="rail on-brand">
          <p>{LONG[locale]}</p>
        </div>
      </PageHead>
    ),
  },
];
