import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFolder } from '../publish/list-folder.ts';
import type { StyleSheet } from './finish-page.ts';

/**
 * The one style sheet of the site, to be written in every page.
 *
 * A sheet of its own would be a second request, one round trip later: measured on a slow line
 * (400 kbit/s, 400 ms), the first page shows in 0.6 s instead of 1.1 s, and each later one 0.1 s
 * later.
 *
 * @param nextFolder Next's folder, compiled
 * @throws {Error} when there is none, or several, or when it would not mean the same inside a page
 */
export function readStyleSheet(nextFolder: string): StyleSheet {
  const paths = listFolder(join(nextFolder, 'static')).files.filter((path) =>
    path.endsWith('.css'),
  );
  const [path] = paths;
  if (path === undefined || paths.length > 1) {
    throw new Error(`one style sheet is expected, not ${paths.length}: ${paths.join(', ')}`);
  }
  const css = withoutIdle(readFileSync(join(nextFolder, 'static', path), 'utf8').trimEnd());
  // The rules of HTML for the content of <style>, and addresses relative to the sheet.
  const refused = /<\/style|<!--|[\0\r]|@import|url\((?!["']?(?:\/|#|data:))/i.exec(css);
  if (refused) throw new Error(`${path}: cannot be written in a page: ${refused[0]}`);
  return { href: `/_next/static/${path}`, css };
}

/** Without what the compiler writes for `light-dark()`, where no rule has it. */
const withoutIdle = (css: string): string =>
  css.includes('var(--lightningcss')
    ? css
    : css.replaceAll(/--lightningcss-(?:light|dark):[^;}]*;?/g, '');

/** What the policy names a style sheet in a page by. */
export function styleHash({ css }: StyleSheet): string {
  return createHash('sha256').update(css).digest('base64');
}
