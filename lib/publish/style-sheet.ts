import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { StyleSheet } from './page-part.ts';

/** Next's style sheets, by their place in its export. */
export const isStyleSheet = (path: string): boolean => /^_next\/.*\.css$/.test(path);

/**
 * The one style sheet of the site, to be written in every page.
 *
 * A sheet of its own would be a second request, one round trip later: measured on a slow line
 * (400 kbit/s, 400 ms), the first page shows in 0.6 s instead of 1.1 s, and each later one 0.1 s
 * later.
 *
 * @param from Next's export
 * @param paths its files
 * @returns undefined when the site has none
 * @throws {Error} when there are several, or when it would not mean the same inside a page
 */
export async function readStyleSheet(
  from: string,
  paths: readonly string[],
): Promise<StyleSheet | undefined> {
  const [path, ...others] = paths.filter(isStyleSheet);
  if (path === undefined) return undefined;
  if (others.length > 0) throw new Error(`several style sheets: ${[path, ...others].join(', ')}`);
  const css = (await readFile(join(from, path), 'utf8')).trimEnd();
  // The rules of HTML for the content of <style>, and addresses relative to the sheet.
  const refused = /<\/style|<!--|[\0\r]|@import|url\((?!["']?(?:\/|#|data:))/i.exec(css);
  if (refused) throw new Error(`${path}: cannot be written in a page: ${refused[0]}`);
  return { href: `/${path}`, css };
}

/** What the policy names a style sheet in a page by. */
export function styleHash({ css }: StyleSheet): string {
  return createHash('sha256').update(css).digest('base64');
}
