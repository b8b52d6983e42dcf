import type { Locale } from '../i18n/locale.ts';
import { typeset } from './typography.ts';

/** Texts kept in each language: more than a large site has in its menus, lists and titles. */
const KEPT = 50_000;

/** What every page repeats is set once. */
const kept: Record<Locale, Map<string, string>> = { fr: new Map(), en: new Map() };

/**
 * The typography of a plain string of the front matter, which has no Markdown.
 *
 * @returns plain text, not HTML
 */
export function renderInline(text: string, locale: Locale): string {
  const known = kept[locale].get(text);
  if (known !== undefined) return known;
  // While someone writes, texts come and go.
  if (kept[locale].size >= KEPT) kept[locale].clear();
  const rendered = typeset(text, locale);
  kept[locale].set(text, rendered);
  return rendered;
}
