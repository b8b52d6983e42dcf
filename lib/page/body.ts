import { imageSizes } from '../content/images.ts';
import type { PageTarget } from '../markdown/links.ts';
import { leadBody } from '../markdown/render.ts';
import { resolveLink } from '../site/links.ts';
import { contactModel } from './contact.ts';
import type { PageContext } from './context.ts';
import type { BodyModel, ContentsItem, PageWords } from './model.ts';

/** A page with fewer sections is read at a glance. */
const LONG_PAGE = 3;

/** The words of the page, rendered, and their contents. */
export function pageWords(context: PageContext): PageWords {
  const { site, locale, page } = context;
  const rendered = site.content.bodyOf(page.entry);
  const body: BodyModel = {
    ...leadBody(rendered, locale, (url) => targetOf(context, url)),
    contacts: contactsOf(context),
  };
  return { body, contents: contentsOf(body, page.entry.headings) };
}

/** What the words of the page are made from: the same value, the same words. */
export function wordsStamp(context: PageContext): unknown {
  const { entry } = context.page;
  return {
    digest: entry.digest,
    images: imageSizes(context.site.folders.publicDir, entry),
    targets: entry.links.flatMap(({ kind, url }) =>
      kind === 'link' ? [targetOf(context, url)] : [],
    ),
    contacts: contactsOf(context),
  };
}

/** Where an address written in the page leads, when it is to a page. */
function targetOf({ site, locale, page }: PageContext, url: string): PageTarget | undefined {
  const target = resolveLink(site, page.entry, url);
  if (target.kind === 'external' || target.kind === 'other') return undefined;
  if (target.kind !== 'page') {
    throw new Error(`${page.entry.file}: link ${url}: the content check lets none through`);
  }
  const foreign = target.page.entry.locale;
  return {
    href: target.page.address + (target.anchor === '' ? '' : `#${target.anchor}`),
    ...(foreign === locale ? {} : { foreign }),
  };
}

function contactsOf(context: PageContext): BodyModel['contacts'] {
  const ids = new Set(context.page.entry.contacts.map(({ id }) => id));
  return Object.fromEntries([...ids].map((id) => [id, contactModel(context, id)]));
}

/** The contents of a long page; none for a short one. */
function contentsOf(
  body: BodyModel,
  headings: PageContext['page']['entry']['headings'],
): ContentsItem[] {
  const sections = headings.filter(({ depth }) => depth === 2);
  if (sections.length < LONG_PAGE) return [];
  return sections.map(({ id, text }) => {
    const count = body.sections.find((section) => section.id === id)?.count;
    return { id, title: text, ...(count === undefined ? {} : { count }) };
  });
}
