import { z } from 'zod';
import { commonFacts, commonWords } from './common.ts';
import { recordType, type TypeFinding } from './content-type.ts';
import { bilingual, day, line, listOf, pageOf, person, referenceTo } from './fields.ts';

/**
 * The sections a report must hold: a heading of the report holds the keyword, whatever its case
 * and accents, so that « Recommandations et suivis » serves as both.
 */
const REQUIRED_SECTIONS = {
  context: { fr: 'contexte', en: 'context' },
  objectives: { fr: 'objectif', en: 'objective' },
  results: { fr: 'resultat', en: 'result' },
  recommendations: { fr: 'recommandation', en: 'recommendation' },
  'follow-up': { fr: 'suivi', en: 'follow-up' },
} as const;

/**
 * A report on a mission outside Canada, as the regulation on the distribution of information
 * requires (CQLR c, r. 2, s. 4). Its Markdown must hold the sections context, objectives,
 * results, recommendations and follow-up.
 */
export const missionReport = recordType({
  list: 'mission-reports',
  date: 'end',
  isNews: true,
  words: commonWords,
  facts: {
    ...commonFacts,
    /** The places visited, from `places.yaml`, in the order of the source. */
    places: listOf(referenceTo('places'), 30),
    /** First day of the mission. */
    start: day,
    /** Last day of the mission. */
    end: day,
    /** The ministry's delegation, in the order of the source. */
    delegation: listOf(person, 100, ['name']),
    /** Who else went with the delegation. */
    accompaniedBy: bilingual.optional(),
    /** The agreements the mission bears on. They show the mission by themselves. */
    agreements: listOf(pageOf('agreement'), 50).optional(),
    /** The unit that wrote the report, under its official French name. */
    writtenBy: line,
    /** When the report was written. */
    written: day,
    /** How the report was tabled. */
    tabled: z
      .strictObject({
        /** Who tabled it. */
        by: person,
        /** The body it was tabled with. */
        to: bilingual,
        /** When. */
        on: day,
      })
      .optional(),
  },
  check({ locale, facts: { start, end }, headings }) {
    const missing = Object.values(REQUIRED_SECTIONS)
      .map((keyword) => keyword[locale])
      .filter((keyword) => !headings.some(({ depth, id }) => depth === 2 && id.includes(keyword)))
      .map((keyword): TypeFinding => ({ path: [], code: 'missing-section', params: { keyword } }));
    const isBackwards = start !== undefined && end !== undefined && end < start;
    return isBackwards ? [...missing, { path: ['end'], code: 'end-before-start' }] : missing;
  },
});
