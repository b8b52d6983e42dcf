import { cpSync, mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pageModel, pageStamp } from '../../../lib/page/page-model.ts';
import { loadSite } from '../../../lib/site/load-site.ts';
import type { SiteFolders } from '../../../lib/site/site-folders.ts';
import { baseFile, makeSite, pageText, type FixtureSite } from '../content/fixture-site.ts';

const SITE_URL = 'https://msss.exemple.qc.ca';

const BODY = `Voyez [l’entente](../ententes/accord-2013.md) et [son début](longue.md#debut).

![Un pont](/images/pont.png)

::contact[direction]
`;

const LONG = '## Début\n\nTexte.\n\n## Milieu\n\nTexte.\n\n## Fin\n\nTexte.\n';

const HISTORY = 'fr/ministere/histoire.md';

const ENGLISH_HISTORY = 'en/ministere/histoire.md';

/** Beside those of the base site. */
const FILES = {
  [HISTORY]: pageText('page', 'Histoire', 'histoire', [], BODY),
  [ENGLISH_HISTORY]: pageText('page', 'History', 'history', [], 'See [this](longue.md).\n'),
  'fr/ministere/longue.md': pageText('page', 'Longue', 'longue', [], LONG),
  'en/ministere/longue.md': pageText('page', 'Long', 'long'),
  'contacts.yaml': `${baseFile('contacts.yaml')}${baseFile('contacts.yaml').replace('bureau:', 'direction:')}`,
};

let site: FixtureSite;
let folders: SiteFolders;

beforeEach(() => {
  site = makeSite(FILES);
  folders = {
    contentDir: site.contentDir,
    publicDir: join(dirname(site.contentDir), 'public'),
  };
  cpSync(site.publicDir, folders.publicDir, { recursive: true });
});

afterEach(() => site.remove());

/** Changes a file of the site: it must change, be it of the same length or not. */
function edit(file: string, from: string, to: string): void {
  const text = readFileSync(join(folders.contentDir, file), 'utf8');
  expect(text).toContain(from);
  write(file, text.replace(from, to));
}

function write(file: string, text: string): void {
  const path = join(folders.contentDir, file);
  mkdirSync(dirname(path), { recursive: true });
  rmSync(path, { force: true });
  writeFileSync(path, text);
  // A moment that no other file of the test is of: the live reader looks at the time.
  utimesSync(path, 1_000_000_000, 1_000_000_000);
}

/** The stamp and the model of every page, by language and identity. */
function pages(siteUrl = SITE_URL): Map<string, { stamp: string; model: string }> {
  const loaded = loadSite(folders);
  return new Map(
    loaded.pages.map((page) => [
      `${page.entry.locale}/${page.entry.id}`,
      {
        stamp: pageStamp(loaded, siteUrl, page),
        model: JSON.stringify(pageModel(loaded, siteUrl, page)),
      },
    ]),
  );
}

type Pages = ReturnType<typeof pages>;

/** The pages that are both before and after, and whose stamp or model is another. */
const changed = (before: Pages, after: Pages, what: 'stamp' | 'model') =>
  [...before]
    .filter(([id, page]) => after.has(id) && after.get(id)?.[what] !== page[what])
    .map(([id]) => id);

const everyPage = (before: Pages) => [...before.keys()];
const everyPageIn = (locale: string) => (before: Pages) =>
  everyPage(before).filter((id) => id.startsWith(`${locale}/`));

describe('the stamp of a page changes with its model, and only then', () => {
  it.each<[string, () => void, readonly string[] | ((before: Pages) => string[])]>([
    [
      'the title of a page of the menu',
      () => edit('fr/ministere/index.md', 'title: Ministère', 'title: Le ministère'),
      everyPageIn('fr'),
    ],
    [
      'the slug of a page that others link to',
      () => edit('fr/ententes/accord-2013.md', 'slug: accord-2013', 'slug: entente-2013'),
      [
        'fr/ententes/accord-2004',
        'fr/ententes/accord-2013',
        'fr/ententes',
        'fr/ministere/histoire',
        'fr/nouvelles/bresil-2014',
        'fr/rapports/chine-2017',
        'en/ententes/accord-2013',
      ],
    ],
    [
      'a heading',
      () => edit('fr/ministere/longue.md', '## Milieu', '## Centre'),
      ['fr/ministere/longue'],
    ],
    [
      'the words',
      () => edit('fr/ministere/longue.md', 'Texte.', 'Texto.'),
      ['fr/ministere/longue'],
    ],
    [
      'a contact in the words',
      () => edit('contacts.yaml', 'direction:\n  name: Bureau', 'direction:\n  name: Direction'),
      ['fr/ministere/histoire'],
    ],
    ['a contact of every page', () => edit('contacts.yaml', '8776', '8777'), everyPage],
    ['the size of an image', () => resizeImage(), ['fr/ministere/histoire']],
    [
      'an alert',
      () => edit('site.yaml', 'footer:', `alert: ${JSON.stringify(ALERT)}\nfooter:`),
      everyPage,
    ],
    [
      'the name of a country',
      () => edit('countries.yaml', 'fr: Brésil', 'fr: République du Brésil'),
      ['fr/', 'fr/ententes', 'fr/ententes/accord-2004', 'fr/ententes/accord-2013'],
    ],
    [
      'a description',
      () => edit(HISTORY, 'a description', 'an account'),
      ['fr/ministere/histoire', 'fr/ministere'],
    ],
    [
      'a page that becomes French only',
      () => {
        rmSync(join(folders.contentDir, 'en/ministere/longue.md'));
        edit('fr/ministere/longue.md', 'slug: longue', 'slug: longue\nfrenchOnly: true');
      },
      ['fr/ministere/longue', 'en/ministere/histoire', 'en/ministere'],
    ],
    [
      'a new page in a section',
      () =>
        write('fr/ministere/vision.md', pageText('page', 'Vision', 'vision', ['frenchOnly: true'])),
      ['fr/ministere', 'en/ministere'],
    ],
    [
      'a new report',
      () =>
        write(
          'fr/rapports/chine-2018.md',
          baseFile('fr/rapports/chine-2017.md')
            .replace('slug: chine-2017', 'slug: chine-2018\nfrenchOnly: true')
            .replaceAll('2017-09', '2018-09'),
        ),
      [
        'fr/',
        'fr/ententes/accord-2013',
        'fr/rapports',
        'en/',
        'en/ententes/accord-2013',
        'en/rapports',
      ],
    ],
    ['nothing', () => {}, []],
    ['a remark in a shared file', () => edit('site.yaml', 'footer:', '# À revoir\nfooter:'), []],
    ['an image of the same size', () => resizeImage(1), []],
  ])('%s', (_name, change, expected) => {
    const before = pages();
    change();
    const after = pages();
    const models = changed(before, after, 'model');
    const of = typeof expected === 'function' ? expected(before) : expected;
    expect(models.toSorted()).toEqual([...of].toSorted());
    expect(changed(before, after, 'stamp')).toEqual(models);
  });

  it('the address of the site', () => {
    const before = pages();
    const after = pages('https://exemple.quebec');
    expect(changed(before, after, 'model')).toEqual(everyPage(before));
    expect(changed(before, after, 'stamp')).toEqual(everyPage(before));
  });
});

it('the stamp of a page is that of no other', () => {
  const stamps = [...pages().values()].map(({ stamp }) => stamp);
  expect(new Set(stamps).size).toBe(stamps.length);
});

const ALERT = {
  title: { fr: 'Avis', en: 'Notice' },
  text: { fr: 'Le bureau est fermé.', en: 'The office is closed.' },
  page: 'ministere/mission',
};

/** Where the header of a PNG file has the last byte of the width. */
const WIDTH_BYTE = 19;

function resizeImage(width = 9): void {
  const image = join(folders.publicDir, 'images/pont.png');
  writeFileSync(image, readFileSync(image).fill(width, WIDTH_BYTE, WIDTH_BYTE + 1));
  utimesSync(image, 1_000_000_000, 1_000_000_000);
}
