import type { Locale } from '../i18n/locale.ts';
import { typeset } from './typography.ts';

/**
 * The typography of a plain string of the front matter, which has no Markdown.
 *
 * @returns plain text, not HTML
 */
export function renderInline(text: string, locale: Locale): string {
  return typeset(text, locale);
}
