import { z } from 'zod';
import { messagesIn } from '../../i18n/messages.ts';
import { commonFacts, commonWords } from './common.ts';
import { recordType, type TypeFinding } from './content-type.ts';
import { bilingual, day, key, line, listOf, pageOf, person, referenceTo } from './fields.ts';

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

/** The sections that recommendations of the front matter stand for. */
const RECOMMENDED: readonly string[] = ['recommendations', 'follow-up'];

/** What a mission did to an agreement, as far as its report says. */
const effect = z.enum(['signed', 'renewed', 'renewal-proposed']);

/** A value of `did`. */
export type Effect = z.infer<typeof effect>;

/** An agreement that a mission bears on. Its page alone is enough where the report says no more. */
const missionAgreement = z.preprocess(
  (value) => (typeof value === 'string' ? { page: value } : value),
  z.strictObject({
    /** Its page. */
    page: pageOf('agreement'),
    /** What the mission did to it. */
    did: effect.optional(),
  }),
);

/** What a report recommends. A page that follows it up says so itself, with `followsUp`. */
const recommendation = z.strictObject({
  /** Its place in the address of the report, for good: `mise-a-jour`. */
  anchor: key,
  /** What is recommended, as the end of “The report recommends”. */
  text: bilingual,
  /** The agreements it is about. */
  agreements: listOf(pageOf('agreement'), 50).optional(),
});

/**
 * A report on a mission outside Canada, as the regulation on the distribution of information
 * requires (CQLR c, r. 2, s. 4). Its Markdown must hold the sections context, objectives,
 * results, recommendations and follow-up; the last two are the page’s own work once the front matter
 * has `recommendations`.
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
    agreements: listOf(missionAgreement, 50, ['page']).optional(),
    /** What the report recommends, in its order. */
    recommendations: listOf(recommendation, 50, ['anchor']).optional(),
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
  check({ id, locale, facts: { start, end }, headings, isWritten, factsOf }) {
    const french = factsOf(id);
    const recommendations = french?.recommendations;
    // What is wrong in the French file is told there: it takes nothing from the headings here.
    const isMade = french === undefined || isWritten('recommendations');
    const missing = Object.entries(REQUIRED_SECTIONS)
      .filter(([name]) => !isMade || !RECOMMENDED.includes(name))
      .map(([, keyword]) => keyword[locale])
      .filter((keyword) => !headings.some((one) => one.depth === 2 && one.id.includes(keyword)))
      .map((keyword): TypeFinding => ({ path: [], code: 'missing-section', params: { keyword } }));
    const isBackwards = start !== undefined && end !== undefined && end < start;
    const backwards: TypeFinding[] = isBackwards
      ? [{ path: ['end'], code: 'end-before-start' }]
      : [];
    const taken = (recommendations ?? []).flatMap(({ anchor }, index): TypeFinding[] =>
      headings.some((heading) => heading.id === anchor)
        ? [
            {
              // In English nobody wrote that field: it is the heading that stands out.
              path: locale === 'fr' ? ['recommendations', index, 'anchor'] : [],
              code: 'recommendation-anchor-taken',
              params: { id: anchor },
            },
          ]
        : [],
    );
    // The section that the page makes of them has its own heading.
    const isTwice =
      recommendations !== undefined &&
      headings.some(({ depth, id: anchor }) => {
        const own = messagesIn(locale).recommendationsId;
        const keyword = REQUIRED_SECTIONS.recommendations[locale];
        return anchor === own || (depth === 2 && anchor.includes(keyword));
      });
    const twice: TypeFinding[] = isTwice ? [{ path: [], code: 'recommendations-twice' }] : [];
    return [...missing, ...backwards, ...taken, ...twice];
  },
});
