import { formatList } from '../../lib/i18n/format.ts';
import type { Bilingual, Locale } from '../../lib/i18n/locale.ts';
import { messagesIn } from '../../lib/i18n/messages.ts';
import type { RecordRow, RecordTableModel } from '../../lib/page/model.ts';
import { exampleList } from '../lanes/example-lanes.ts';
import { worldMapOf } from '../world-map/example-maps.ts';
import { foreignLink, LINKS, LONG, missionDates } from '../example-data.ts';

const STATUS: Bilingual = {
  fr: 'En place en 2014',
  en: 'In place in 2014',
};
const BRAZIL: Bilingual = { fr: 'Brésil', en: 'Brazil' };
const CHINA: Bilingual = { fr: 'Chine', en: 'China' };

/** A complete row, one with a long name, one complete and one hardly known. */
export function agreementsTable(locale: Locale, count = 4): RecordTableModel {
  const messages = messagesIn(locale);
  const rows: RecordRow[] = [
    {
      year: '2013',
      link: LINKS.laterAgreement[locale],
      facts: ['CONASS', BRAZIL[locale], STATUS[locale]],
    },
    {
      year: '2011',
      link: { ...LINKS.agreements[locale], text: LONG[locale] },
      facts: [LONG[locale], CHINA[locale], STATUS[locale]],
    },
    {
      year: '2004',
      link: LINKS.earlierAgreement[locale],
      facts: ['CONASS', BRAZIL[locale], STATUS[locale]],
    },
    { link: foreignLink(locale), facts: [null, CHINA[locale], STATUS[locale]] },
  ];
  return {
    kind: 'table',
    caption: messages.agreementsCaption,
    ...(count === 0 ? {} : { lanes: exampleList(locale, 2) }),
    columns: [messages.agreement, messages.partner, messages.country, messages.accordingToSource],
    items: rows.slice(0, count),
  };
}

/** Two reports, the second in the other language only. */
export function reportsTable(locale: Locale): RecordTableModel {
  const messages = messagesIn(locale);
  const places = formatList(['Shanghai', 'Qingdao', 'Jinan', 'Beijing'], locale);
  return {
    kind: 'table',
    caption: messages.reportsCaption,
    columns: [messages.report, messages.dates, messages.places],
    items: [LINKS.report[locale], foreignLink(locale)].map((link) => ({
      year: '2017',
      link,
      facts: [missionDates(locale), places],
    })),
  };
}

/** A country, a partner, and one in the other language only of which nothing is known. */
export function partnersTable(locale: Locale): RecordTableModel {
  const messages = messagesIn(locale);
  return {
    kind: 'table',
    caption: messages.partnersCaption,
    yearName: messages.since,
    map: worldMapOf(locale),
    columns: [messages.partnerOrCountry, messages.agreements, messages.missions],
    items: [
      { year: '2004', link: LINKS.country[locale], facts: ['2004', messages.noneHere] },
      { year: '2004', link: LINKS.partner[locale], facts: ['2004, 2013 (2)', '2017'] },
      { link: foreignLink(locale), facts: [messages.noneHere, messages.noneHere] },
    ],
  };
}
