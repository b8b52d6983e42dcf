import { formatList } from '../../lib/i18n/format.ts';
import type { Bilingual, Locale } from '../../lib/i18n/locale.ts';
import type { AgreementRow, MissionRow } from '../../lib/page/model.ts';
import { foreignLink, LINKS, LONG, missionDates } from '../example-data.ts';

const STATUS: Bilingual = {
  fr: 'Signée, selon une source de 2014',
  en: 'Signed, according to a source of 2014',
};
const BRAZIL: Bilingual = { fr: 'Brésil', en: 'Brazil' };
const CHINA: Bilingual = { fr: 'Chine', en: 'China' };

/** A complete row, one followed by another, one with a long name and one hardly known. */
export function agreementRows(locale: Locale): [AgreementRow, ...AgreementRow[]] {
  const conass = { partner: 'CONASS', country: BRAZIL[locale], status: STATUS[locale] };
  return [
    { link: LINKS.laterAgreement[locale], year: '2013', ...conass },
    {
      link: { ...LINKS.agreements[locale], text: LONG[locale] },
      year: '2011',
      country: CHINA[locale],
      partner: LONG[locale],
      status: STATUS[locale],
    },
    { link: LINKS.earlierAgreement[locale], year: '2004', ...conass, followedIn: '2013' },
    { link: foreignLink(locale), country: CHINA[locale], status: STATUS[locale] },
  ];
}

/** Two reports, the second in the other language only. */
export function missionRows(locale: Locale): [MissionRow, MissionRow] {
  const report: MissionRow = {
    link: LINKS.report[locale],
    year: '2017',
    dates: missionDates(locale),
    places: formatList(['Shanghai', 'Qingdao', 'Jinan', 'Beijing'], locale),
  };
  return [report, { ...report, link: foreignLink(locale) }];
}
