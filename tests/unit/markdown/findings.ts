import type { Locale } from '../../../lib/i18n/locale.ts';
import { checkMarkdown } from '../../../lib/markdown/check.ts';
import { parseMarkdown } from '../../../lib/markdown/parse.ts';

/** What messages quote, which is not what tells findings apart. */
const QUOTED = ['found', 'tag', 'count', 'start', 'words', 'limit', 'caption'];

/** Findings as `line:column code param=value`. */
export function findings(markdown: string, locale: Locale = 'fr'): string[] {
  return checkMarkdown(parseMarkdown(markdown, locale)).map(({ line, column, code, params }) =>
    [
      `${line}:${column} ${code}`,
      ...Object.entries(params)
        .filter(([name]) => !QUOTED.includes(name))
        .map(([name, value]) => `${name}=${value}`),
    ].join(' '),
  );
}
