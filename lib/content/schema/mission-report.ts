import { z } from 'zod';
import { commonFacts, commonWords } from './common.ts';
import { bilingual, day, line, pageId, person, reference } from './fields.ts';

/**
 * A report on a mission outside Canada, as the regulation on the distribution of information
 * requires (CQLR c, r. 2, s. 4). Its Markdown must hold the sections context, objectives,
 * results, recommendations and follow-up.
 */
export const missionReport = {
  words: commonWords,
  facts: {
    ...commonFacts,
    /** The places visited, from `places.yaml`, in the order of the source. */
    places: z.array(reference).min(1).max(30),
    /** First day of the mission. */
    start: day,
    /** Last day of the mission. */
    end: day,
    /** The ministry's delegation, in the order of the source. */
    delegation: z.array(person).min(1).max(100),
    /** Who else went with the delegation. */
    accompaniedBy: bilingual.optional(),
    /** The agreements the mission bears on. They show the mission by themselves. */
    agreements: z.array(pageId).max(50).optional(),
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
};

/** Whether a report's last day comes before its first; unreadable dates are found elsewhere. */
export function endsBeforeItStarts(value: unknown): boolean {
  const dates = z.looseObject({ start: day, end: day }).safeParse(value);
  return dates.success && dates.data.end < dates.data.start;
}

/**
 * The sections a report must hold: a heading of the report holds the keyword, whatever its case
 * and accents, so that « Recommandations et suivis » serves as both.
 */
export const REQUIRED_SECTIONS = {
  context: { fr: 'contexte', en: 'context' },
  objectives: { fr: 'objectif', en: 'objective' },
  results: { fr: 'resultat', en: 'result' },
  recommendations: { fr: 'recommandation', en: 'recommendation' },
  'follow-up': { fr: 'suivi', en: 'follow-up' },
} as const;
