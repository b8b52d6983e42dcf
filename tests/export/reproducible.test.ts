import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { buildCopy, copyProject, SLOWEST_BUILD } from '../support/project-copy.ts';
import { OUT, publishedFiles } from '../support/published-site.ts';

/** Not where this one was made, not when, and not in a language of the site. */
const ELSEWHERE = { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' };

const copy = mkdtempSync(join(tmpdir(), 'reproducible-'));

afterAll(() => rmSync(copy, { recursive: true }), SLOWEST_BUILD);

it(
  'another build, in another folder, time zone and locale, is the same byte for byte',
  () => {
    copyProject(copy);
    const { status, output } = buildCopy(copy, ['--full'], ELSEWHERE);
    expect(status, output).toBe(0);

    const again = join(copy, 'out');
    const files = publishedFiles();
    const made = readdirSync(again, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(again, join(entry.parentPath, entry.name)))
      .toSorted();
    expect(made).toEqual(files);
    expect(files.some((path) => path.endsWith('.br'))).toBe(true);
    const different = files.filter(
      (path) => !readFileSync(join(again, path)).equals(readFileSync(join(OUT, path))),
    );
    expect(different).toEqual([]);
  },
  SLOWEST_BUILD,
);
