import type { Locale } from '../../../lib/i18n/locale.ts';
import { parseMarkdown } from '../../../lib/markdown/parse.ts';
import { renderMarkdown, type Body, type BodyPart } from '../../../lib/markdown/render.ts';
import {
  resolveAddresses,
  type DocumentTarget,
  type PageTarget,
} from '../../../lib/markdown/resolve-addresses.ts';

/** A site where `en.md` and `fr.md` exist in that language only, and any other page in both. */
function targetOf(url: string, locale: Locale): PageTarget | undefined {
  if (!url.endsWith('.md')) return undefined;
  if (url !== 'en.md' && url !== 'fr.md') return { href: `/${url.replace('.md', '')}/` };
  const foreign = url === 'en.md' ? 'en' : 'fr';
  return { href: `/${foreign}/`, ...(foreign === locale ? {} : { foreign }) };
}

/** The document at that address, in English. */
function documentOf(url: string, locale: Locale): DocumentTarget | undefined {
  if (!url.startsWith('/documents/')) return undefined;
  const [format, foreign] =
    locale === 'en' ? ['PDF, 230\u00A0KB'] : ['PDF, 230\u00A0Ko, en anglais', 'en'];
  return {
    href: url,
    mediaType: 'application/pdf',
    format: `${format}`,
    ...(foreign && { foreign }),
  };
}

/** The body of a page made of this Markdown. */
export function bodyOf(markdown: string, locale: Locale = 'fr'): Body {
  const body = renderMarkdown(parseMarkdown(markdown, locale), locale);
  return resolveAddresses(body, locale, {
    page: (url) => targetOf(url, locale),
    document: (url) => documentOf(url, locale),
    image: (url) =>
      url === '/images/pont.png' ? { address: url, width: 640, height: 480 } : undefined,
  });
}

/** The HTML of these parts, contact blocks shown by their key. */
export function htmlOf(parts: readonly BodyPart[]): string {
  return parts
    .map((part) => (part.kind === 'html' ? part.html : `[${part.id}]`))
    .join('\n')
    .replaceAll('\u00A0', '_');
}

/** The HTML of Markdown that has no section, non-breaking spaces shown as `_`. */
export function html(markdown: string, locale: Locale = 'fr'): string {
  return htmlOf(bodyOf(markdown, locale).intro);
}
