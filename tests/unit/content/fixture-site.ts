import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import type { SiteFolders } from '../../../lib/site/load-site.ts';
import { MADE_FILES } from './made-files.ts';

const fixtures = resolve('tests/fixtures');

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

/** Copies the base site, so that a test may change it. */
export function makeSite(): FixtureSite {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  const contentDir = join(folder, 'content');
  cpSync(join(fixtures, 'base'), contentDir, { recursive: true });
  return {
    contentDir,
    publicDir: join(fixtures, 'public'),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** Makes the site of a situation. */
export function makeSituation(situation: string): FixtureSite {
  const site = makeSite();
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
  MADE_FILES[situation]?.(site.contentDir);
  return site;
}
