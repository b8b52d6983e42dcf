import { formatDateRange } from '../../lib/i18n/format.ts';
import type { Bilingual, Locale } from '../../lib/i18n/locale.ts';
import { messagesIn } from '../../lib/i18n/messages.ts';
import type { PartnerModel } from '../../lib/page/partner.ts';
import { everyConstruct } from '../body/example-bodies.ts';
import type { Example } from '../example.ts';
import {
  AS_OF,
  datedLinks,
  foreignLink,
  LINKS,
  LONG,
  NO_WORDS,
  pageBase,
} from '../example-data.ts';
import { elsewhere } from '../recommendations/example-recommendations.ts';
import { agreementsTable } from '../record-table/example-tables.ts';
import { Partner } from './partner.tsx';

const component = 'Partner';
const BRAZIL: Bilingual = { fr: 'Brésil', en: 'Brazil' };

/** A country with everything: partners, agreements, missions, recommendations, news. */
function country(locale: Locale): PartnerModel {
  const messages = messagesIn(locale);
  const body = everyConstruct(locale);
  return {
    ...pageBase(locale, BRAZIL, {
      body,
      contents: body.sections.map(({ id, title }) => ({ id, title })),
      asOf: AS_OF[locale],
    }),
    template: 'partner',
    kind: messages.country,
    partners: [LINKS.partner[locale], LONG[locale], foreignLink(locale)],
    agreements: agreementsTable(locale),
    missions: [LINKS.report[locale], foreignLink(locale)].map((link, index) => ({
      link,
      dates: formatDateRange('2017-09-02', '2017-09-10', locale),
      did:
        index === 0
          ? [
              { text: messages.effects.signed, link: LINKS.laterAgreement[locale] },
              { text: messages.effects['renewal-proposed'], link: LINKS.earlierAgreement[locale] },
            ]
          : [],
    })),
    recommendations: elsewhere(locale),
    news: datedLinks(locale).slice(1),
  };
}

/** A partner of whom no record says anything yet. */
function bare(locale: Locale): PartnerModel {
  const messages = messagesIn(locale);
  return {
    ...pageBase(locale, LONG, { body: NO_WORDS, asOf: AS_OF[locale] }),
    template: 'partner',
    kind: messages.partner,
    country: LINKS.country[locale],
    level: messages.levels.province,
    partners: [],
    missions: [],
    recommendations: [],
    news: [],
  };
}

export const examples: Example[] = [
  { component, name: 'a country', render: (locale) => <Partner page={country(locale)} /> },
  {
    component,
    name: 'a partner without a record, with a very long name',
    render: (locale) => <Partner page={bare(locale)} />,
  },
];
