import type { Bilingual, Locale } from '../../lib/i18n/locale.ts';
import type { RecommendationModel } from '../../lib/page/model.ts';
import { day, foreignLink, LINKS, LONG } from '../example-data.ts';

const UPDATE: Bilingual = {
  fr: 'Mettre à jour les ententes signées avec le CONASS.',
  en: 'Update the agreements signed with CONASS.',
};

/** Of a report: a recommendation that two pages follow up, and one of many words that none does. */
export function recommendations(
  locale: Locale,
): [followed: RecommendationModel, open: RecommendationModel] {
  return [
    {
      anchor: 'mise-a-jour',
      text: UPDATE[locale],
      agreements: [LINKS.earlierAgreement[locale], foreignLink(locale)],
      followUps: [
        { link: LINKS.laterAgreement[locale], date: day('2018', locale) },
        { link: LINKS.mission[locale] },
      ],
    },
    {
      anchor: 'echanges',
      text: LONG[locale],
      agreements: [],
      followUps: [],
    },
  ];
}

/** The same on the page of a partner, which leads to their report. */
export function elsewhere(locale: Locale): RecommendationModel[] {
  const report = LINKS.report[locale];
  return recommendations(locale).map((one) => ({
    ...one,
    report: { ...report, href: `${report.href}#${one.anchor}` },
    agreements: [],
  }));
}
