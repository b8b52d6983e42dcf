import { isRecordType, recordDate } from '../content/schema/types.ts';
import type { Recommendation } from '../site/relations.ts';
import type { SitePage } from '../site/site.ts';
import type { PageContext } from './context.ts';
import { dayTime } from './dates.ts';
import type { LinkModel, RecommendationModel } from './model.ts';
import { findPage, linkTo } from './page-links.ts';

/** A link to a recommendation, under the title of its report; its short name by default. */
export function linkToRecommendation(
  context: PageContext,
  report: SitePage,
  anchor: string,
  text?: string,
): LinkModel {
  const link = linkTo(context, report, text);
  return { ...link, href: `${link.href}#${anchor}` };
}

/** What a report recommends, with what followed. */
export function recommendationModel(
  context: PageContext,
  { report, said, followUps }: Recommendation,
): RecommendationModel {
  const { locale } = context;
  return {
    anchor: said.anchor,
    text: context.words(said.text[locale]),
    ...(report === context.page
      ? { agreements: (said.agreements ?? []).map((id) => linkTo(context, findPage(context, id))) }
      : {
          agreements: [],
          report: linkToRecommendation(context, report, said.anchor, report.entry.words.title),
        }),
    followUps: followUps.map((page) => {
      const { entry } = page;
      const date = isRecordType(entry.type) ? recordDate(entry.type, entry.facts) : undefined;
      return {
        link: linkTo(context, page, entry.words.title),
        ...(date === undefined ? {} : { date: dayTime(date, locale) }),
      };
    }),
  };
}
