import { parsePage } from './parse-page.ts';
import { replacementOf, type StyleSheet } from './page-part.ts';
import { scanPage } from './scan-page.ts';

/**
 * One exported page without the framework's scripts, preloads and marks, and with its style sheet
 * in it: what a reader without JavaScript sees, byte for byte otherwise.
 *
 * The parts to replace are found as a browser would find them: text that merely looks like a
 * script (a code sample) is text, and stays.
 *
 * @param style The site's style sheet; without it, a page that links to one is refused.
 * @throws {Error} when the page would be incomplete without its scripts, or holds inline code.
 */
export function finishPage(html: string, style?: StyleSheet): string {
  let finished = '';
  let from = 0;
  for (const part of scanPage(html) ?? parsePage(html)) {
    // Part of something that is already replaced.
    if (part.start < from) continue;
    const replacement = replacementOf(part, html, style);
    if (replacement === undefined) continue;
    finished += html.slice(from, part.start) + replacement;
    from = part.end;
  }
  return finished + html.slice(from);
}
