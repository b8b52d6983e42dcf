import type { Locale } from '../../../lib/i18n/locale.ts';
import { parseMarkdown } from '../../../lib/markdown/parse.ts';
import {
  renderMarkdown,
  type Body,
  type BodyPart,
  type RenderContext,
} from '../../../lib/markdown/render.ts';

/** A site where `en.md` and `fr.md` exist in that language only, and any other page in both. */
export function contextOf(locale: Locale): RenderContext {
  return {
    locale,
    imageSize: (url) => (url === '/images/pont.png' ? { width: 640, height: 480 } : undefined),
    resolveLink(url) {
      if (/^https?:/.test(url)) return { kind: 'external', href: url };
      if (/^(?:mailto:|tel:|#|javascript:|data:)/.test(url)) return { kind: 'other', href: url };
      if (url === 'en.md' || url === 'fr.md') {
        const foreign = url === 'en.md' ? 'en' : 'fr';
        return { kind: 'page', href: `/${foreign}/`, ...(foreign === locale ? {} : { foreign }) };
      }
      return { kind: 'page', href: `/${url.replace('.md', '')}/` };
    },
  };
}

/** The body of a page made of this Markdown. */
export function bodyOf(markdown: string, locale: Locale = 'fr'): Body {
  return renderMarkdown(parseMarkdown(markdown, locale), contextOf(locale));
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
