import type { Bilingual, Locale } from '../../lib/i18n/locale.ts';
import type { AgreementModel } from '../../lib/page/agreement.ts';
import { everyConstruct } from '../body/example-bodies.ts';
import type { Example } from '../example.ts';
import { exampleLanes } from '../lanes/example-lanes.ts';
import { AS_OF, day, foreignLink, LINKS, LONG, NO_WORDS, pageBase } from '../example-data.ts';
import { agreementSteps } from '../timeline/example-steps.ts';
import { Agreement } from './agreement.tsx';

const component = 'Agreement';
const TITLE: Bilingual = { fr: 'Entente avec le CONASS', en: 'Agreement with CONASS' };

/** An agreement of which the source says everything. */
function complete(locale: Locale): AgreementModel {
  const body = everyConstruct(locale);
  return {
    ...pageBase(locale, TITLE, {
      body,
      contents: body.sections.map(({ id, title }) => ({ id, title })),
      asOf: AS_OF[locale],
      source: { ...LINKS.news[locale], external: false, date: day('2014-05-06', locale) },
    }),
    template: 'agreement',
    partner: LINKS.partner[locale],
    country: LINKS.country[locale],
    level: { fr: 'Province', en: 'Province (level)' }[locale],
    signed: {
      ...day('2013', locale),
      isYear: true,
      note: { fr: 'mission de mai', en: 'May mission' }[locale],
    },
    signedIn: 'Québec',
    status: {
      fr: 'Signée, selon une source du 6\u00a0mai 2014',
      en: 'Signed, according to a source of May\u00a06, 2014',
    }[locale],
    signatories: [
      {
        side: 'quebec',
        person: { name: 'Réjean Hébert', role: { fr: 'ministre', en: 'minister' }[locale] },
      },
      { side: 'partner', body: 'CONASS' },
    ],
    fields: {
      fr: ['la promotion et la protection de la santé', 'le financement'],
      en: ['the promotion and protection of health', 'funding'],
    }[locale],
    renews: LINKS.earlierAgreement[locale],
    renewedBy: [LINKS.laterAgreement[locale], foreignLink(locale)],
    timeline: agreementSteps(locale, 4),
    lanes: exampleLanes(locale, 1),
    unsaid: null,
  };
}

/** An agreement that a source only mentions. */
function partial(locale: Locale): AgreementModel {
  return {
    ...pageBase(locale, LONG, { body: NO_WORDS, asOf: AS_OF[locale] }),
    template: 'agreement',
    partner: null,
    country: { fr: 'Chine', en: 'China' }[locale],
    signed: null,
    signedIn: null,
    status: {
      fr: 'En place, selon une source de septembre 2017',
      en: 'In place, according to a source of September 2017',
    }[locale],
    signatories: [],
    fields: [],
    renewedBy: [],
    timeline: [],
    lanes: exampleLanes(locale, 1),
    unsaid: LONG[locale],
  };
}

export const examples: Example[] = [
  { component, name: 'complete', render: (locale) => <Agreement page={complete(locale)} /> },
  {
    component,
    name: 'hardly known, with a very long name',
    render: (locale) => <Agreement page={partial(locale)} />,
  },
];
