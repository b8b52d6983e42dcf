import { describe, expect, it } from 'vitest';
import { folderSource } from '../../../lib/content/source.ts';
import { llmsText } from '../../../lib/page-markdown/llms-txt.ts';
import { pageMarkdown } from '../../../lib/page-markdown/page-markdown.ts';
import { commonMarkdown, writtenText } from '../../../lib/page-markdown/written-text.ts';
import { markdownAddress } from '../../../lib/page/markdown-address.ts';
import { pageModel } from '../../../lib/page/page-model.ts';
import { loadSite } from '../../../lib/site/load-site.ts';
import { BASE, baseFile, fixturePages, loadFixture, pageText } from '../content/fixture-site.ts';

const SITE_URL = 'https://exemple.test';

describe('the text of an author in common Markdown', async () => {
  const site = await loadFixture({
    'fr/ministere/avis.md': pageText(
      'page',
      'Avis',
      'avis',
      ['frenchOnly: true'],
      '[a](mission.md) [b](mission.md#ce-que-fait-le-ministere) [c](#suite) [d](https://exemple.qc.ca/e) [f][g]\n\n## Suite\n\n[g]: ../index.md\n',
    ),
  });
  const page = site.find('fr', 'ministere/avis');
  const common = (text: string) =>
    page &&
    commonMarkdown(
      text,
      page,
      {
        unit: {
          name: 'Unité',
          street: '1, rue A',
          town: 'Québec',
          postalCode: 'G1S 2M1',
          phone: { text: '418 266-8776', href: 'tel:+14182668776' },
        },
      },
      SITE_URL,
    );

  it.each([
    ['[a](mission.md)', `[a](${SITE_URL}/ministere/mission/)`],
    [
      '[b](mission.md#ce-que-fait-le-ministere)',
      `[b](${SITE_URL}/ministere/mission/#ce-que-fait-le-ministere)`,
    ],
    ['[c](#suite)', `[c](${SITE_URL}/ministere/avis/#suite)`],
    ['[d](https://exemple.qc.ca/e)', '[d](https://exemple.qc.ca/e)'],
    ['[f][g]\n\n[g]: ../index.md', `[f][g]\n\n[g]: ${SITE_URL}/`],
    [
      '[fil](/fils-de-nouvelles/tout.atom.xml)',
      `[fil](${SITE_URL}/fils-de-nouvelles/tout.atom.xml)`,
    ],
    [':::avis[Depuis 2015]\nTexte.\n:::\n\nSuite.', '**Depuis 2015**\n\nTexte.\n\nSuite.'],
    [':::marge\nTexte.\n:::', 'Texte.'],
    ['*[RTS]: réseaux', '- RTS\u00a0: réseaux'],
    ['Un :en[call for tenders] ouvert.', 'Un call for tenders ouvert.'],
    ['H:indice[2]O', 'H2O'],
    ['## Notre mission :ancre[mission]', '## Notre mission'],
    ['::action[[Demander](https://exemple.qc.ca/)]', '[Demander](https://exemple.qc.ca/)'],
    [
      '::contact[unit]',
      'Unité\\\n1, rue A\\\nQuébec\u00a0\u00a0G1S 2M1\\\nTéléphone\u00a0: 418 266-8776',
    ],
    ['```\n:::avis\n:en[a]\n```', '```\n:::avis\n:en[a]\n```'],
  ])('%j: %j', (text, expected) => {
    expect(common(text)).toBe(expected);
  });
});

describe('a page as Markdown', async () => {
  const site = await loadSite(
    { contentDir: BASE, publicDir: 'tests/fixtures/public' },
    { cache: fixturePages },
  );
  const source = folderSource(BASE);
  const texts = new Map(
    site.pages.flatMap((page) => {
      const address = markdownAddress(page);
      if (address === undefined) return [];
      const model = pageModel(site, SITE_URL, page);
      return [[address, pageMarkdown(writtenText(source, page), page, model, SITE_URL)] as const];
    }),
  );

  it('begins with its title, what it says, and its facts in words', () => {
    const lines = texts.get('/en/agreements/agreement-2013/index.md')?.split('\n') ?? [];
    const [title = '', , said = ''] = lines;
    expect(title).toMatch(/^# \S/);
    expect(said).not.toBe('');
    expect(lines.filter((line) => line.startsWith('- ')).join('\n')).toMatch(
      /Country: .*\n(?:.*\n)*- Signed: 2013/,
    );
  });

  it('says where it is, and leads to the other language', () => {
    for (const [address, text] of texts) {
      expect(text).toContain(SITE_URL + address.slice(0, -'index.md'.length));
      expect(text).not.toContain('undefined');
      expect(text.endsWith('\n')).toBe(true);
    }
    expect(texts.get('/en/index.md')).toContain(`[Français](${SITE_URL}/index.md)`);
  });

  it('takes the signs of a title for nothing else', async () => {
    const file = 'fr/ministere/mission.md';
    const odd = await loadFixture({
      [file]: baseFile(file).replace(/^title: .*$/m, "title: 'Un [plan] a_b'"),
    });
    const page = odd.find('fr', 'ministere/mission');
    if (page === undefined) throw new Error(file);
    const title = String.raw`Un \[plan\] a\_b`;
    const text = pageMarkdown('', page, pageModel(odd, SITE_URL, page), SITE_URL);
    expect(text.startsWith(`# ${title}\n`)).toBe(true);
    expect(llmsText(odd, SITE_URL)).toContain(`- [${title}](`);
  });

  it('is in the list of pages, once', () => {
    const listed = [...llmsText(site, SITE_URL).matchAll(/\]\(([^)]*)\): \S/g)].map(([, at]) => at);
    expect(listed.toSorted()).toEqual([...texts.keys()].map((at) => SITE_URL + at).toSorted());
  });
});
