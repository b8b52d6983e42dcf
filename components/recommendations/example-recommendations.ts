import type { Bilingual, Locale } from '../../lib/i18n/locale.ts';
import type { RecommendationModel } from '../../lib/page/model.ts';
import { day, foreignLink, LINKS, LONG } from '../example-data.ts';

const UPDATE: Bilingual = {
  fr: 'Mettre à jour les ententes signées avec le CONASS.',
  en: 'Update the agreements signed with CONASS.',
};

/** A recommendation that two pages follow up, and one of many words that none does. */
export function recommendations(
  locale: Locale,
): [followed: RecommendationModel, open: RecommendationModel] {
  const link = LINKS.report[locale];
  return [
    {
      link: { ...link, href: `${link.href}#mise-a-jour` },
      text: UPDATE[locale],
      agreements: [LINKS.earlierAgreement[locale], foreignLink(locale)],
      followUps: [
        { link: LINKS.laterAgreement[locale], date: day('2018', locale) },
        { link: LINKS.mission[locale] },
      ],
    },
    {
      link: { ...link, href: `${link.href}#echanges` },
      text: LONG[locale],
      agreements: [],
      followUps: [],
    },
  ];
}
