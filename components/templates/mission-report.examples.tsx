import { formatDayRange, formatList } from '../../lib/i18n/format.ts';
import type { Bilingual, Locale } from '../../lib/i18n/locale.ts';
import { messagesIn } from '../../lib/i18n/messages.ts';
import type { MissionReportModel } from '../../lib/page/mission-report.ts';
import { everyConstruct, paragraphs } from '../body/example-bodies.ts';
import { coastMapOf } from '../coast-map/example-maps.ts';
import type { Example } from '../example.ts';
import { AS_OF, day, foreignLink, LINKS, missionDates, pageBase } from '../example-data.ts';
import { recommendations } from '../recommendations/example-recommendations.ts';
import { missionSteps } from '../timeline/example-steps.ts';
import { MissionReport } from './mission-report.tsx';

const component = 'MissionReport';
const TITLE: Bilingual = { fr: 'Mission en Chine', en: 'Mission to China' };
const MINISTER: Bilingual = {
  fr: 'ministre de la Santé et des Services sociaux',
  en: 'Minister of Health and Social Services',
};
const COMPANIES: Bilingual = {
  fr: 'des représentants d’entreprises québécoises',
  en: 'representatives of Québec companies',
};

/** A report that was tabled, with a map and related agreements. */
function complete(locale: Locale): MissionReportModel {
  const body = everyConstruct(locale);
  return {
    ...pageBase(locale, TITLE, {
      body,
      contents: body.sections.map(({ id, title }) => ({ id, title })),
      asOf: AS_OF[locale],
    }),
    template: 'mission-report',
    dates: {
      ...formatDayRange('2017-09-02', '2017-09-10', locale),
      text: missionDates(locale).text,
    },
    places: formatList(['Shanghai', 'Qingdao', 'Jinan', 'Beijing'], locale),
    delegation: [
      { name: 'Gaétan Barrette', role: MINISTER[locale] },
      {
        name: 'Daniel Desharnais',
        role: { fr: 'directeur du cabinet', en: 'chief of staff' }[locale],
      },
    ],
    accompaniedBy: COMPANIES[locale],
    writtenBy: 'Direction des affaires intergouvernementales et de la coopération internationale',
    written: day('2017-09-22', locale),
    tabled: {
      by: {
        name: 'Luc Castonguay',
        role: { fr: 'sous-ministre adjoint', en: 'assistant deputy minister' }[locale],
      },
      to: { fr: 'le comité des missions', en: 'the missions committee' }[locale],
      on: day('2017-10-11', locale),
    },
    countries: [LINKS.country[locale]],
    agreements: [
      { link: LINKS.earlierAgreement[locale], did: messagesIn(locale).effects['renewal-proposed'] },
      { link: foreignLink(locale) },
    ],
    recommendations: recommendations(locale),
    timeline: missionSteps(locale),
    coast: coastMapOf(locale),
  };
}

/** A report not tabled yet, without a map, a companion or an agreement. */
function bare(locale: Locale): MissionReportModel {
  const { accompaniedBy: _accompaniedBy, coast: _coast, asOf: _asOf, ...rest } = complete(locale);
  return {
    ...rest,
    body: paragraphs(locale),
    contents: [],
    tabled: null,
    agreements: [],
    recommendations: [],
    countries: ['Chine'],
    timeline: missionSteps(locale).slice(0, 2),
  };
}

export const examples: Example[] = [
  { component, name: 'complete', render: (locale) => <MissionReport page={complete(locale)} /> },
  {
    component,
    name: 'not tabled, alone, without a map',
    render: (locale) => <MissionReport page={bare(locale)} />,
  },
];
