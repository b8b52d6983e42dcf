import type { Bilingual, Locale } from '../../lib/i18n/locale.ts';
import type { LaneModel, LanesModel, ListLanesModel } from '../../lib/page/lanes.ts';
import { LINKS, LONG } from '../example-data.ts';

const BRAZIL: Bilingual = { fr: 'Brésil', en: 'Brazil' };
const UNTIL: Bilingual = { fr: '6\u00a0mai 2014', en: 'May\u00a06, 2014' };

/** Two agreements that follow each other. */
const first = (locale: Locale): LaneModel => ({
  country: BRAZIL[locale],
  name: { isPartner: true, text: 'CONASS' },
  signings: [
    { at: 0, width: 6, year: { text: '2004', side: 'start' } },
    { at: 54, width: 6, year: { text: '2013', side: 'start' } },
  ],
  spans: [
    { kind: 'signed', at: 6, width: 56 },
    { kind: 'existing', at: 60, width: 2 },
  ],
  successions: [{ at: 6, width: 48 }],
  missions: [55],
  end: { at: 62, text: UNTIL[locale], isRoomy: true },
});

/** An agreement without a partner, of a day that its source knows, which has no room. */
const second = (locale: Locale): LaneModel => ({
  country: LONG[locale],
  name: { isPartner: false, text: LONG[locale] },
  signings: [{ at: 88, width: 0, year: { text: '2017', side: 'end' } }],
  spans: [{ kind: 'signed', at: 88, width: 0 }],
  successions: [],
  missions: [],
  end: { at: 88, text: UNTIL[locale], isRoomy: false },
});

/** So many lanes, the second of them with long names. */
export function exampleLanes(locale: Locale, count: number): LanesModel {
  return {
    ticks: [
      { year: 2005, at: 6 },
      { year: 2010, at: 36 },
      { year: 2015, at: 66 },
    ],
    lanes: Array.from({ length: count }, (_, index) =>
      index % 2 === 0 ? first(locale) : second(locale),
    ),
  };
}

/** Those of a list, and their mission. */
export const exampleList = (locale: Locale, count: number): ListLanesModel => ({
  ...exampleLanes(locale, count),
  missions: [{ link: LINKS.report[locale], dates: '2017' }],
});
