import { writeFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ReadDocument } from '../../../lib/content/documents.ts';
import { LOCALES } from '../../../lib/i18n/locale.ts';
import { checkSite } from '../../../lib/site/load-site.ts';
import { compareText } from '../../../lib/site/site.ts';
import { baseFile, makeSite, pageText } from '../content/fixture-site.ts';

/** What the check finds in the base site with these changes, in a few words. */
async function found(
  changes: Readonly<Record<string, string>>,
  publicFiles: readonly string[] = [],
): Promise<string[]> {
  const { remove, ...folders } = makeSite(changes);
  const publicDir = join(dirname(folders.contentDir), 'public');
  for (const file of publicFiles) {
    mkdirSync(dirname(join(publicDir, file)), { recursive: true });
    writeFileSync(join(publicDir, file), '');
  }
  try {
    const { problems } = await checkSite({ ...folders, publicDir });
    return problems.map(({ file, line, field, code, params }) =>
      [`${file}:${line}`, field, code, ...Object.values(params)].filter(Boolean).join(' '),
    );
  } finally {
    remove();
  }
}

const frenchOnly = (title: string, matter: readonly string[] = [], body = '') =>
  pageText('page', title, title.toLowerCase(), ['frenchOnly: true', ...matter], body);

describe('an alias', () => {
  it('of pages that go round without coming back is found, and the search ends', async () => {
    expect(
      await found({
        'fr/a.md': frenchOnly('A'),
        'fr/b.md': frenchOnly('B', ['aliases: [/a/, /c/]']),
        'fr/c.md': frenchOnly('C', ['aliases: [/b/]']),
      }),
    ).toEqual([
      'fr/b.md:7 aliases.0 alias-shadowed /a/ fr/a.md',
      'fr/b.md:7 aliases.1 alias-loop /c/ fr/c.md',
      'fr/c.md:7 aliases.0 alias-loop /b/ fr/b.md',
    ]);
  });

  it('leads to a heading that there is', async () => {
    expect(
      await found({
        'fr/a.md': frenchOnly('A', ['aliases: [/x/#un, /y/#deux]'], '## Un\n'),
        'fr/b.md': frenchOnly('B', ['aliases: [/z/#un]']),
      }),
    ).toEqual([
      'fr/a.md:7 aliases.1 broken-anchor /y/#deux un',
      'fr/b.md:7 aliases.0 anchor-without-heading /z/#un –',
    ]);
  });
});

describe('a link', () => {
  it('to a page that could not be read is not a second problem, in whatever language that is', async () => {
    expect(
      await found({
        'en/x.md': 'nothing',
        'fr/y.md': 'rien',
        'fr/a.md': frenchOnly('A', [], '[x](x.md) [y](y.md) [z](zzzzz.md)'),
        'fr/b.md': frenchOnly('B', ['source: { page: y }']),
        'fr/c.md': frenchOnly('C', ['source: { page: zzzzz }']),
      }).then((lines) => lines.filter((line) => /-link|unknown/.test(line))),
    ).toEqual([
      'fr/a.md:9 broken-link zzzzz.md –',
      expect.stringMatching(/^fr\/c.md:7 source.page unknown-page zzzzz /),
    ]);
  });

  it('to a heading that there is not is told those that are like it', async () => {
    const headings = ['Un', 'Deux', 'Trois', 'Quatre'].map((title) => `## ${title}\n\n`).join('');
    expect(await found({ 'fr/a.md': frenchOnly('A', [], `${headings}[a](#quatres)`) })).toEqual([
      expect.stringMatching(/^fr\/a\.md:17 broken-anchor #quatres quatre, \w+, \w+$/),
    ]);
  });

  it('is listed twenty times a page, and the last says how many more there are', async () => {
    const links = Array.from({ length: 25 }, (_, index) => `[a](absente-${index}.md)\n\n`).join('');
    const lines = await found({ 'fr/a.md': frenchOnly('A', [], links) });
    expect(lines).toHaveLength(20);
    expect(lines.at(-2)).toBe('fr/a.md:45 broken-link absente-18.md –');
    expect(lines.at(-1)).toBe('fr/a.md:47 broken-link absente-19.md – 5');
  });

  it('to a page is none to a static file of its name', async () => {
    const changes = { 'fr/a.md': frenchOnly('A', [], '[a](/zzz.md)') };
    expect(await found(changes, ['zzz.md'])).toEqual(['fr/a.md:9 broken-link /zzz.md –']);
  });
});

it('a document is read once for all that name it, and an image is none', async () => {
  const { remove, ...folders } = makeSite({
    'fr/a.md': frenchOnly(
      'A',
      [],
      '[a](/documents/plan.pdf#page=2) [b](/documents/plan.pdf#page=3) [c](/documents/lettre.pdf) ![d](/documents/d.pdf)',
    ),
  });
  const asked: string[] = [];
  const readDocument: ReadDocument = async ({ address, bytes }) => {
    asked.push(address);
    return { address, bytes, format: 'PDF', mediaType: 'application/pdf', advice: [] };
  };
  const { site } = await checkSite(folders, { readDocument });
  remove();
  expect(asked).toEqual(['/documents/plan.pdf', '/documents/lettre.pdf']);
  const { links } = site.find('fr', 'a') ?? {};
  expect(links?.get('/documents/plan.pdf#page=2')).toMatchObject({
    kind: 'document',
    anchor: '#page=2',
  });
  expect(links?.get('/documents/lettre.pdf')).toMatchObject({ kind: 'document', anchor: '' });
});

describe('an agreement', () => {
  it('whose partner is badly written has one all the same', async () => {
    const file = 'fr/ententes/accord-2013.md';
    const changed = baseFile(file).replace(/^partner: .*$/m, "partner: 'CONASS!'");
    expect((await found({ [file]: changed })).map((line) => line.split(' ').slice(1, 3))).toEqual([
      ['partner', 'bad-identifier'],
    ]);
  });
});

describe('a page in the place of a static file', () => {
  it.each(['photos', 'plan'])('is refused: %s', async (slug) => {
    const page = pageText('page', 'Page', slug, ['frenchOnly: true']);
    const files = ['photos/a.png', 'plan', 'autre/plan.pdf'];
    expect(await found({ 'fr/x.md': page }, files)).toContainEqual(
      expect.stringMatching(`^fr/x\\.md:5 slug reserved-slug /${slug}/ `),
    );
    expect(await found({ 'fr/x.md': page })).toEqual([]);
  });
});

it('the order of the alphabet is that of each language, accents aside', () => {
  for (const locale of LOCALES) {
    const titles = ['Zone', 'Ökologie', 'école', 'Ecole 2', 'Eau', 'Ålesund', 'cote', 'côté'];
    expect(titles.toSorted((a, b) => compareText(a, b, locale))).toEqual([
      'Ålesund',
      'cote',
      'côté',
      'Eau',
      'école',
      'Ecole 2',
      'Ökologie',
      'Zone',
    ]);
  }
});
