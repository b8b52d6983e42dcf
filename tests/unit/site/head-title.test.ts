import { describe, expect, it } from 'vitest';
import { formatDateRange } from '../../../lib/i18n/format.ts';
import type { Locale } from '../../../lib/i18n/locale.ts';
import { checkSite } from '../../../lib/site/load-site.ts';
import { headTitle } from '../../../lib/site/head-title.ts';
import { baseFile, loadFixture, makeSite } from '../content/fixture-site.ts';

const titled = (file: string, title: string, more = '') => ({
  [file]: baseFile(file).replace(/^title: .*$/m, () => `title: '${title}'${more}`),
});

/** The title of a page in tabs and searches, with other words in its file. */
async function titleWith(address: string, changes: Readonly<Record<string, string>>) {
  const site = await loadFixture(changes);
  const page = site.at(address);
  if (page === undefined) throw new Error(`nothing at ${address}`);
  return headTitle(page, site.references.site);
}

/** What is advised on titles, in a few words. */
async function advisedOn(changes: Readonly<Record<string, string>>): Promise<string[]> {
  const { remove, ...folders } = makeSite(changes);
  try {
    const { advice } = await checkSite(folders);
    return advice
      .filter(({ code }) => code === 'title-cut')
      .map(({ file, line, field, params }) =>
        [`${file}:${line}`, field, ...Object.values(params)].join(' '),
      );
  } finally {
    remove();
  }
}

const MISSION = 'fr/ministere/mission.md';
const REPORT = 'fr/rapports/chine-2017.md';
const HOME = 'en/index.md';
const NAME = 'Ministère de la Santé et des Services sociaux';

describe('the title of a page in a tab', () => {
  it('ends with the ministry’s short name, if that fits', async () => {
    const fits = 'a'.repeat(53);
    expect(await titleWith('/ministere/mission/', titled(MISSION, fits))).toBe(`${fits} – MSSS`);
    expect(await titleWith('/ministere/mission/', titled(MISSION, `${fits}a`))).toBe(`${fits}a`);
  });

  it('of a mission has its dates, in the language of the page', async () => {
    const dates = (locale: Locale) => formatDateRange('2017-09-02', '2017-09-10', locale);
    const french = `Mission en Chine, ${dates('fr')} – MSSS`;
    expect(await titleWith('/rapports/chine-2017/', {})).toBe(french);
    expect(await titleWith('/en/reports/china-2017/', {})).toContain(dates('en'));
  });

  it('of the home page is the full name; English adds its title, or a shorter one', async () => {
    const title = 'a'.repeat(13);
    expect(await titleWith('/', {})).toBe(NAME);
    for (const [changes, end] of [
      [titled(HOME, title.slice(1)), title.slice(1)],
      [titled(HOME, title, '\nnavTitle: Home'), 'Home'],
    ] as const) {
      expect(await titleWith('/en/', changes)).toBe(`${NAME} – ${end}`);
    }
  });
});

describe('advice on a title', () => {
  it('is given where search engines would cut it', async () => {
    expect(await advisedOn({})).toEqual([]);
    expect(await advisedOn(titled(MISSION, 'a'.repeat(60)))).toEqual([]);
    expect(await advisedOn(titled(MISSION, 'a'.repeat(61)))).toEqual([
      `${MISSION}:3 title 61 60 1`,
    ]);
    expect(await advisedOn(titled(HOME, 'a'.repeat(13)))).toEqual([`${HOME}:3 title 61 60 1`]);
  });

  it('counts the dates of a mission, and not a name that the page can’t shorten', async () => {
    const dates = `, ${formatDateRange('2017-09-02', '2017-09-10', 'fr')}`.length;
    expect(await advisedOn(titled(REPORT, 'a'.repeat(60 - dates)))).toEqual([]);
    expect(await advisedOn(titled(REPORT, 'a'.repeat(61 - dates)))).toEqual([
      `${REPORT}:3 title 61 60 1`,
    ]);
    const long = baseFile('site.yaml').replace(/^name: .*$/m, `name: ${'a'.repeat(61)}`);
    expect(await advisedOn({ 'site.yaml': long })).toEqual([`${HOME}:3 title 73 60 13`]);
  });
});
