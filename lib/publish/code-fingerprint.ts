import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What turns a model into a page, beside the model: code, configuration, locked libraries. */
const SOURCES = [
  'app',
  'components',
  'lib',
  'next.config.ts',
  'postcss.config.mjs',
  'tailwind.config.ts',
  'package.json',
  'package-lock.json',
];

/**
 * A hash that changes when anything a page is rendered with does. With the page's model it is the
 * key of the finished page: same model and same code, same bytes.
 *
 * @param project the project's folder
 */
export function codeFingerprint(project: string): string {
  const hash = createHash('sha256').update(process.version);
  for (const file of SOURCES.flatMap((source) => filesOf(project, source))) {
    hash.update(`\0${file}\0`).update(readFileSync(join(project, file)));
  }
  return hash.digest('hex');
}

/** A file, or every file of a folder in a fixed order. */
function filesOf(project: string, source: string): string[] {
  const path = join(project, source);
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [source];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((file) => `${source}/${file.replaceAll('\\', '/')}`)
    .filter((file) => statSync(join(project, file)).isFile())
    .toSorted();
}
