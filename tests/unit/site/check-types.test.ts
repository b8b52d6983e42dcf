import { expect, it } from 'vitest';
import { checkSite } from '../../../lib/site/load-site.ts';
import { baseFile, fixturePages, makeSite } from '../content/fixture-site.ts';

/** The files and codes of what is wrong when the French report has a change, and no language a section for what it recommends. */
async function problems(change: (french: string) => string): Promise<string[]> {
  const [french, english] = ['fr/rapports/chine-2017.md', 'en/rapports/chine-2017.md'];
  const withoutSection = (file: string) => baseFile(file).replace(/\n## Recomm[^]*$/, '');
  const recommendations =
    "\nrecommendations: [{ anchor: offre, text: { fr: 'Bâtir', en: 'Build' } }]\n---\n";
  const site = makeSite({
    [french]: change(withoutSection(french).replace('\n---\n', recommendations)),
    [english]: withoutSection(english),
  });
  const found = await checkSite(site, { cache: fixturePages });
  site.remove();
  return found.problems.map(({ file, code }) => `${file} ${code}`);
}

it.each<[name: string, change: (french: string) => string, problems: string[]]>([
  ['right', (text) => text, []],
  [
    'its recommendations wrong',
    (text) => text.replace('anchor: offre', 'anchor: Offre'),
    ['fr/rapports/chine-2017.md bad-identifier'],
  ],
  [
    'of no type',
    (text) => text.replace('type: mission-report', 'type: rapport'),
    ['fr/rapports/chine-2017.md not-in-list'],
  ],
  [
    'without them',
    (text) => text.replace(/\nrecommendations: .*/, ''),
    ['en', 'en', 'fr', 'fr'].map((locale) => `${locale}/rapports/chine-2017.md missing-section`),
  ],
])(
  'what is wrong in the French report is told there alone: %s',
  async (_name, change, expected) => {
    expect(await problems(change)).toEqual(expected);
  },
);
