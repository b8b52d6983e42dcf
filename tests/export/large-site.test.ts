import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeCorpus } from '../support/corpus.ts';
import { loadSite, type CheckedSite } from '../../lib/site/load-site.ts';
import { buildCopy, copyProject, SLOWEST_BUILD } from '../support/project-copy.ts';

/** Both languages together: more than the 500 from which a site is large. */
const PAGES = 600;

/** One first flight of TCP: ten packets. */
const FIRST_FLIGHT = 14_336;

const folder = mkdtempSync(join(tmpdir(), 'large-site-'));
const copy = join(folder, 'project');
const contentDir = join(folder, 'content');
let site: CheckedSite;
let output: string;

function build(): string {
  const result = buildCopy(copy, [], { CONTENT_DIR: contentDir });
  expect(result.status, result.output).toBe(0);
  return result.output;
}

const fileOf = (address: string, form = '') => join(copy, 'out', address, `index.html${form}`);

beforeAll(async () => {
  copyProject(copy);
  await writeCorpus(contentDir, PAGES);
  site = await loadSite({ contentDir, publicDir: join(folder, 'public') });
  output = build();
}, SLOWEST_BUILD);

afterAll(() => rmSync(folder, { recursive: true }), SLOWEST_BUILD);

it('has every page, without script and within one flight', () => {
  // Beside the parts of their lists.
  expect(site.pages.filter(({ partOf }) => partOf === undefined)).toHaveLength(PAGES);
  for (const { address } of site.pages) {
    const html = readFileSync(fileOf(address), 'utf8');
    expect(html, address).toContain(`<link rel="canonical" href="http://127.0.0.1:3000${address}"`);
    expect(html, address).not.toMatch(/<script(?! type="application\/ld\+json")/);
    expect(statSync(fileOf(address, '.br')).size, address).toBeLessThanOrEqual(FIRST_FLIGHT);
  }
});

it('tells how far its long steps are', () => {
  const steps = output.match(/^ {2}[\d\u00A0,]+ (?:pages sur|of) [\d\u00A0,]+/gm) ?? [];
  // Reading and publishing, at each quarter.
  expect(steps).toHaveLength(8);
});

it(
  'makes one edited page and no other',
  () => {
    const page = site.pages.find(({ entry }) => entry.type === 'page' && entry.locale === 'en');
    if (page === undefined) throw new Error('the corpus has no English page');
    appendFileSync(join(contentDir, page.entry.file), '\nOne more word.\n');
    const before = new Map(site.pages.map(({ address }) => [address, statSync(fileOf(address))]));
    build();
    const changed = site.pages.filter(({ address }) => {
      const { mtimeMs, ino } = statSync(fileOf(address));
      return mtimeMs !== before.get(address)?.mtimeMs || ino !== before.get(address)?.ino;
    });
    expect(changed.map(({ address }) => address)).toEqual([page.address]);
    expect(readFileSync(fileOf(page.address), 'utf8')).toContain('One more word.');
  },
  SLOWEST_BUILD,
);
