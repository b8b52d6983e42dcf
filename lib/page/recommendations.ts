import { recordTypes, isRecordType } from '../content/schema/types.ts';
import type { Recommendation } from '../site/relations.ts';
import type { SitePage } from '../site/site.ts';
import type { PageContext } from './context.ts';
import { dayTime } from './dates.ts';
import type { LinkModel, RecommendationModel } from './model.ts';
import { findPage, linkTo } from './page-links.ts';

/** A link to a recommendation, under the title and the days of its mission. */
export function linkToRecommendation(
  context: PageContext,
  report: SitePage,
  anchor: string,
): LinkModel {
  const link = linkTo(context, report, report.entry.words.title);
  return { ...link, href: `${link.href}#${anchor}` };
}

/** What a report recommends, with what followed. */
export function recommendationModel(
  context: PageContext,
  { report, said, followUps }: Recommendation,
): RecommendationModel {
  const { locale } = context;
  return {
    link: linkToRecommendation(context, report, said.anchor),
    text: context.words(said.text[locale]),
    agreements: (said.agreements ?? []).map((id) => linkTo(context, findPage(context, id))),
    followUps: followUps.map((page) => {
      const { entry } = page;
      const field = isRecordType(entry.type) ? recordTypes[entry.type].date : undefined;
      const date: unknown = field === undefined ? undefined : Object(entry.facts)[field];
      return {
        link: linkTo(context, page, entry.words.title),
        ...(typeof date === 'string' ? { date: dayTime(date, locale) } : {}),
      };
    }),
  };
}
