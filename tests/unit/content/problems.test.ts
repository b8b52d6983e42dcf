import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../../lib/content/format-problem.ts';
import type { Problem } from '../../../lib/content/problem.ts';
import { contentTypes } from '../../../lib/content/schema/types.ts';
import { LOCALES } from '../../../lib/i18n/locale.ts';
import { PROBLEM_CODES } from '../../../lib/i18n/problems.ts';
import { checkSite, loadSite } from '../../../lib/site/load-site.ts';
import {
  fixturePages,
  makeSite,
  makeSituation,
  situationFolder,
  SITUATIONS,
} from './fixture-site.ts';
import { MADE_FILES } from './made-files.ts';

async function problemsOf(situation: string): Promise<Problem[]> {
  const site = makeSituation(situation);
  try {
    const { problems, advice } = await checkSite(site, {
      siteUrl: 'https://exemple.test',
      today: '2026-11-29',
      cache: fixturePages,
    });
    return [...problems, ...advice];
  } finally {
    site.remove();
  }
}

/** What the check says; a new type changes no situation that lists them all. */
const inBothLanguages = (problems: readonly Problem[]) =>
  LOCALES.map((locale) =>
    [locale, ...problems.map((problem) => formatProblem(problem, locale))].join('\n'),
  )
    .join('\n\n')
    .replaceAll(Object.keys(contentTypes).join(', '), '{types}') + '\n';

/** The codes seen in some situation. */
const seen = new Set<Problem['code']>();

describe('the content check', () => {
  it('finds no problem in the base site', async () => {
    const site = makeSite();
    expect((await checkSite(site)).problems).toEqual([]);
    site.remove();
  });

  it.each(SITUATIONS)('says what is wrong: %s', async (situation) => {
    const expected = join(situationFolder(situation), 'expected.txt');
    // Without this, a missing file would be written and the test would pass.
    expect(existsSync(expected)).toBe(true);
    const problems = await problemsOf(situation);
    for (const { code } of problems) seen.add(code);
    await expect(inBothLanguages(problems)).toMatchFileSnapshot(expected);
  });

  it('gives advice on a page that is published all the same', async () => {
    const folders = makeSituation('description-cut');
    const { problems, advice } = await checkSite(folders);
    expect({ problems, advice: advice.length }).toEqual({ problems: [], advice: 1 });
    const site = await loadSite(folders);
    expect(site.find('fr', 'ministere/mission')?.entry.body.sections).not.toEqual([]);
    folders.remove();
  });

  it('has a situation for every problem it knows', () => {
    expect(PROBLEM_CODES.filter((code) => !seen.has(code))).toEqual([]);
  });

  it('has a folder for every file made by the tests', () => {
    expect(Object.keys(MADE_FILES).filter((name) => !SITUATIONS.includes(name))).toEqual([]);
  });
});
