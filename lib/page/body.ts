import { renderMarkdown, type BodyPart } from '../markdown/render.ts';
import { readImageSize } from '../site/images.ts';
import { resolveLink } from '../site/links.ts';
import { contactModel } from './contact.ts';
import type { PageContext } from './context.ts';
import type { BodyModel, ContentsItem } from './model.ts';

/** A page with fewer sections is read at a glance. */
const LONG_PAGE = 3;

/** The words of the page, rendered. */
export function bodyModel(context: PageContext): BodyModel {
  const { site, locale, page } = context;
  const body = renderMarkdown(page.entry.body, {
    locale,
    imageSize: (url) => readImageSize(site.folders.publicDir, url),
    resolveLink: (url) => {
      const target = resolveLink(site, page.entry, url);
      if (target.kind === 'external' || target.kind === 'other') return target;
      if (target.kind !== 'page') {
        throw new Error(`${page.entry.file}: link ${url}: the content check lets none through`);
      }
      const foreign = target.page.entry.locale;
      return {
        kind: 'page',
        href: target.page.address + (target.anchor === '' ? '' : `#${target.anchor}`),
        ...(foreign === locale ? {} : { foreign }),
      };
    },
  });
  const parts: BodyPart[] = [...body.intro, ...body.sections.flatMap((section) => section.parts)];
  const ids = new Set(parts.flatMap((part) => (part.kind === 'contact' ? [part.id] : [])));
  return {
    ...body,
    contacts: Object.fromEntries([...ids].map((id) => [id, contactModel(context, id)])),
  };
}

/** The contents of a long page; none for a short one. */
export function contentsOf(
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
