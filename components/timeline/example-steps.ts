import { cutRange, formatShortDate, formatShortRange } from '../../lib/i18n/format.ts';
import type { Locale } from '../../lib/i18n/locale.ts';
import type { TimelineItem, TimeModel } from '../../lib/page/model.ts';
import { foreignLink, LINKS, LONG } from '../example-data.ts';

function shortRange(locale: Locale): TimeModel {
  const [text = '', join = '', last = ''] =
    cutRange(formatShortRange('2017-09-02', '2017-09-10', locale)) ?? [];
  return { text, dateTime: '2017-09-02', until: { join, text: last, dateTime: '2017-09-10' } };
}

/** A mission, its report, the report's tabling. */
export function missionSteps(locale: Locale): TimelineItem[] {
  const [mission = '', written = '', tabled = ''] = {
    fr: ['La mission', 'Le rapport est rédigé', 'Le rapport est déposé'],
    en: ['The mission', 'The report is written', 'The report is tabled'],
  }[locale];
  return [
    {
      time: shortRange(locale),
      text: mission,
    },
    {
      time: { text: formatShortDate('2017-09-22', locale), dateTime: '2017-09-22' },
      text: written,
    },
    {
      time: { text: formatShortDate('2017-10-11', locale), dateTime: '2017-10-11' },
      text: tabled,
    },
  ];
}

/** One to four agreements that follow each other, the last two with a link. */
export function agreementSteps(locale: Locale, count: 1 | 2 | 3 | 4): TimelineItem[] {
  const signed = { fr: 'Signature', en: 'Signed' }[locale];
  const step = (year: string): TimelineItem => ({
    time: { text: year, dateTime: year },
    text: signed,
  });
  return [
    step('2004'),
    { ...step('2011'), text: LONG[locale] },
    { ...step('2013'), link: LINKS.laterAgreement[locale] },
    { ...step('2017'), link: foreignLink(locale) },
  ].slice(0, count);
}
