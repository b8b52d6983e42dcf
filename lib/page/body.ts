import { imageOf } from '../content/images.ts';
import { withoutLinks } from '../markdown/html-text.ts';
import { markOfficialNames } from '../markdown/official-names.ts';
import {
  resolveAddresses,
  type DocumentTarget,
  type PageTarget,
} from '../markdown/resolve-addresses.ts';
import type { Body } from '../markdown/render.ts';
import { markTerms } from '../markdown/terms.ts';
import { contactModel } from './contact.ts';
import type { PageContext } from './context.ts';
import { documentModel } from './document.ts';
import type { BodyModel, ContentsItem, PageText } from './model.ts';
import { termMarker } from '../site/glossary.ts';
import { officialNames } from '../site/known-names.ts';

/** A page with fewer sections is read at a glance. */
const LONG_PAGE = 3;

/** The words of the page, rendered, and their contents. */
export function pageText(context: PageContext): PageText {
  const { locale, page, site } = context;
  const resolved = resolveAddresses(page.entry.body, locale, {
    page: (url) => targetOf(context, url),
    document: (url) => documentOf(context, url),
    image: (url) => imageOf(page.images, url),
  });
  const names = officialNames(site.references);
  const named = locale === 'fr' ? resolved : markOfficialNames(resolved, names);
  const body: BodyModel = {
    ...withTerms(context, named),
    contacts: contactsOf(context),
  };
  return { body, contents: contentsOf(body, page.entry.headings) };
}

/** A body that leads to the definitions of its terms; the glossary itself does not. */
function withTerms({ site, locale, page }: PageContext, body: Body): Body {
  const marker = termMarker(site, locale);
  if (marker === undefined || page.entry.type === 'glossary') return body;
  return markTerms(body, marker.finder, marker.definitionOf);
}

/** Where an address written in the page leads, when it is to a page. */
function targetOf({ locale, page }: PageContext, url: string): PageTarget | undefined {
  const target = page.links.get(url);
  if (target === undefined || target.kind === 'other') return undefined;
  if (target.kind === 'anchor') return { href: `#${target.anchor}` };
  if (target.kind !== 'page') {
    throw new Error(`${page.entry.file}: link ${url}: the content check lets none through`);
  }
  const foreign = target.page.entry.locale;
  return {
    href: target.page.address + (target.anchor === '' ? '' : `#${target.anchor}`),
    ...(foreign === locale ? {} : { foreign }),
  };
}

/** The document an address written in the page leads to. */
function documentOf({ locale, page }: PageContext, url: string): DocumentTarget | undefined {
  const target = page.links.get(url);
  if (target?.kind !== 'document') return undefined;
  const document = documentModel(target.document, locale);
  return { ...document, href: document.href + target.anchor };
}

function contactsOf(context: PageContext): BodyModel['contacts'] {
  const ids = new Set(context.page.entry.contacts.map(({ id }) => id));
  return Object.fromEntries([...ids].map((id) => [id, contactModel(context, id)]));
}

/** The contents of a long page, its notes aside; none for a short one. */
function contentsOf(
  body: BodyModel,
  headings: PageContext['page']['entry']['headings'],
): ContentsItem[] {
  const written = new Set(headings.filter(({ depth }) => depth === 2).map(({ id }) => id));
  if (written.size < LONG_PAGE) return [];
  return body.sections
    .filter(({ id }) => written.has(id))
    .map(({ id, title, count }) => ({
      id,
      title: withoutLinks(title),
      ...(count === undefined ? {} : { count }),
    }));
}
