import type { z } from 'zod';
import type { source as schema } from '../content/schema/fields.ts';
import { otherLocale } from '../i18n/locale.ts';
import { markedName, type SitePage } from '../site/site.ts';
import { wordsIn, type PageContext } from './context.ts';
import { dayTime } from './dates.ts';
import type { LinkModel, PageLink, SourceModel } from './model.ts';

/** A page by identity: in the page's language, else in the only one it exists in. */
export function findPage({ site, locale }: PageContext, id: string): SitePage {
  const page = site.find(locale, id) ?? site.find(otherLocale(locale), id);
  if (page === undefined) throw new Error(`no page ${id}: the content check lets none through`);
  return page;
}

/** A link to a page, under its short name when it has one. */
export function linkTo(context: PageContext, page: SitePage, text?: string): LinkModel {
  const { words, locale } = page.entry;
  return {
    href: page.address,
    // In the typography of the words' own language, whatever the page they are on.
    text: wordsIn(context.site, locale, markedName(page, text ?? words.navTitle ?? words.title)),
    ...(locale === context.locale ? {} : { foreign: locale }),
  };
}

/** A page in a list, with what it says. */
export function pageLink(context: PageContext, page: SitePage): PageLink {
  const { title, navTitle, description } = page.entry.words;
  return {
    ...linkTo(context, page, navTitle ?? title),
    description: wordsIn(context.site, page.entry.locale, description),
  };
}

/** A document that facts come from. */
export function sourceModel(context: PageContext, source: z.infer<typeof schema>): SourceModel {
  const time = (day: string) => dayTime(day, context.locale);
  const date = {
    ...(source.date === undefined ? {} : { date: time(source.date) }),
    ...(source.updated === undefined ? {} : { updated: time(source.updated) }),
  };
  if (source.page !== undefined) {
    const page = findPage(context, source.page);
    return { ...linkTo(context, page, page.entry.words.title), external: false, ...date };
  }
  const text = context.words(source.title?.[context.locale] ?? '');
  return {
    text,
    ...(source.url === undefined ? {} : { href: source.url }),
    external: source.url !== undefined,
    ...date,
  };
}
