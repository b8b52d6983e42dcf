import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { memoryCache } from '../../../lib/content/page-cache.ts';
import { loadSite, type CheckedSite } from '../../../lib/site/load-site.ts';
import type { SiteFolders } from '../../../lib/settings.ts';
import { MADE_FILES } from './made-files.ts';

const fixtures = resolve('tests/fixtures');

/** The content that most tests start from. */
export const BASE = join(fixtures, 'base');

/** The folder of a situation. */
export const situationFolder = (situation: string) => join(fixtures, 'problems', situation);

/** The situations: one small folder each. */
export const SITUATIONS = readdirSync(join(fixtures, 'problems')).toSorted();

/** Files of a situation's folder that are not of its site. */
const NOTES = new Set(['DELETE', 'expected.txt']);

/** A site in a folder of its own. */
export interface FixtureSite extends SiteFolders {
  remove(): void;
}

/**
 * Copies the base site, so that a test may change it.
 *
 * @param changes files to add or to write anew, by path below the content folder
 */
export function makeSite(changes: Readonly<Record<string, string>> = {}): FixtureSite {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  const contentDir = join(folder, 'content');
  cpSync(BASE, contentDir, { recursive: true });
  for (const [file, text] of Object.entries(changes)) {
    mkdirSync(dirname(join(contentDir, file)), { recursive: true });
    writeFileSync(join(contentDir, file), text);
  }
  return {
    contentDir,
    publicDir: join(fixtures, 'public'),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** The pages of fixtures that were read: those that many tests share are read once. */
export const fixturePages = memoryCache();

/** Reads the base site with changes; the copy is gone when this returns. */
export async function loadFixture(
  changes: Readonly<Record<string, string>> = {},
): Promise<CheckedSite> {
  const site = makeSite(changes);
  try {
    return await loadSite(
      { contentDir: site.contentDir, publicDir: site.publicDir },
      { cache: fixturePages },
    );
  } finally {
    site.remove();
  }
}

/** The text of a file of the base site. */
export const baseFile = (file: string) => readFileSync(join(BASE, file), 'utf8');

/** The text of a page, made of what tests look at. */
export function pageText(
  type: string,
  title: string,
  slug: string,
  matter: readonly string[] = [],
  body = '',
): string {
  // Long enough, in words of both languages: a site is held to the language that its pages say.
  const description = `${title}: description, page ${slug}, site, type ${type}.`;
  const fields = [`type: ${type}`, `title: '${title}'`, `description: '${description}'`];
  return ['---', ...fields, `slug: ${slug}`, ...matter, '---', '', body].join('\n');
}

/** Makes the site of a situation. */
export function makeSituation(situation: string): FixtureSite {
  const site = makeSite();
  const publicDir = join(dirname(site.contentDir), 'public');
  cpSync(site.publicDir, publicDir, { recursive: true });
  const overlay = situationFolder(situation);
  cpSync(overlay, site.contentDir, {
    recursive: true,
    filter: (path) => !NOTES.has(basename(path)),
  });
  const deletions = join(overlay, 'DELETE');
  if (existsSync(deletions)) {
    for (const path of readFileSync(deletions, 'utf8').trim().split('\n')) {
      rmSync(join(site.contentDir, path));
    }
  }
  MADE_FILES[situation]?.(site.contentDir, publicDir);
  return { ...site, publicDir };
}
