import { CoastMap } from '../coast-map/coast-map.tsx';
import { coastMapOf } from '../coast-map/example-maps.ts';
import type { Example } from '../example.ts';
import { exampleLanes } from '../lanes/example-lanes.ts';
import { Lanes } from '../lanes/lanes.tsx';
import { furniture, LONG, missionDates, pageBase } from '../example-data.ts';
import { PageHead } from './page-head.tsx';

const component = 'PageHead';
const AGREEMENTS = { fr: 'Les ententes', en: 'The agreements' };
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
    name: 'kind, dates and a picture',
    render: (locale) => (
      <PageHead
        page={pageBase(locale, MISSION)}
        kind={{ fr: 'Rapport de mission', en: 'Mission report' }[locale]}
        when={missionDates(locale).text}
        ground="plate"
      >
        <CoastMap map={coastMapOf(locale)} />
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
