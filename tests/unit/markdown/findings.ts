import type { Locale } from '../../../lib/i18n/locale.ts';
import { checkMarkdown } from '../../../lib/markdown/check.ts';
import { parseMarkdown } from '../../../lib/markdown/parse.ts';

/** Findings as `line:column code param=value`. */
export function findings(markdown: string, locale: Locale = 'fr'): string[] {
  return checkMarkdown(parseMarkdown(markdown, locale)).map(({ line, column, code, params }) =>
    [
      `${line}:${column} ${code}`,
      ...Object.entries(params).map(([name, value]) => `${name}=${value}`),
    ].join(' '),
  );
}
