// @vitest-environment jsdom
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LOCALES } from '../../lib/i18n/locale.ts';
import { checkSite, loadSite, type CheckedSite } from '../../lib/site/load-site.ts';
import type { SitePage } from '../../lib/site/site.ts';
import { problemsOf } from '../invariants/all.ts';
import { readPublishedSite } from '../invariants/published-site.ts';
import { readableText } from '../support/page-document.ts';
import { buildCopy, copyProject, SLOWEST_BUILD } from '../support/project-copy.ts';
import { filesIn } from '../support/published-site.ts';
import { DOCUMENTS, newPage, NEW_TYPES, type Files } from '../support/staff-pages.ts';

/**
 * What staff do, on a copy of the site as it is today: after each, the site is built, and all that
 * holds of any site holds of it. Each starts from the site of today.
 */
const copy = mkdtempSync(join(tmpdir(), 'staff-'));
const at = (path: string) => join(copy, path);
const folders = { contentDir: at('content'), publicDir: at('public') };

const readSite = () => loadSite(folders);

function write(path: string, text: string | Buffer): void {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
}

const writeFiles = (files: Files) => {
  for (const [path, text] of Object.entries(files)) write(`content/${path}`, text);
};

const writeDocuments = () => {
  for (const [path, text] of Object.entries(DOCUMENTS)) write(`public/${path}`, text);
};

function edit(path: string, change: (text: string) => string): void {
  const text = readFileSync(at(path), 'utf8');
  write(path, change(text));
}

const fileOf = (page: SitePage) => `content/${page.entry.file}`;

/** Writes a field of a page anew; without a value, takes it out. */
function setField(page: SitePage, name: string, value?: unknown): void {
  edit(fileOf(page), (text) => {
    const without = text.replace(new RegExp(`^${name}:.*\\n(?:(?: |- ).*\\n)*`, 'm'), '');
    const line = value === undefined ? '' : `${name}: ${JSON.stringify(value)}\n`;
    return without.replace(/^---\n/, `---\n${line}`);
  });
}

/** Both files of a page. */
const versionsOf = (page: SitePage) => [page, ...(page.translation ? [page.translation] : [])];

/** The first page in French of which something is true. */
function choose(site: CheckedSite, isRight: (page: SitePage) => boolean): SitePage {
  const page = site.pages.find((one) => one.entry.locale === 'fr' && isRight(one));
  if (page === undefined) throw new Error('the content has no such page');
  return page;
}

/** What each address says now: words of the site’s own making, and words of an author. */
type Said = Record<string, string | undefined>;

/** Builds the site; whatever does not hold of it, or is not said where it should be. */
async function problemsAfter(said: (site: CheckedSite) => Said = () => ({})): Promise<string[]> {
  build();
  const site = await readSite();
  const published = await readPublishedSite(site, at('out'));
  const unsaid = Object.entries(said(site)).filter(([address, text]) => {
    const page = published.pages.find((one) => one.address === address);
    if (page === undefined || text === undefined) return page !== text;
    return !readableText(page.document.body).includes(text);
  });
  return [
    ...(await problemsOf(published)),
    ...unsaid.map(([address, text]) => `${address} should be: ${text}`),
  ];
}

function build(): void {
  const { status, output } = buildCopy(copy);
  if (status !== 0) throw new Error(output);
}

const addressOf = (site: CheckedSite, id: string, locale: 'fr' | 'en' = 'fr') =>
  site.find(locale, id)?.address ?? '';

/** A picture of 2 × 1 pixels, as PNG files are made. */
function picture(): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  // Width and height, 8 bits, colours; then a line: no filter, two pixels.
  const header = Buffer.from([0, 0, 0, 2, 0, 0, 0, 1, 8, 2, 0, 0, 0]);
  const line = Buffer.from([0, 0, 80, 160, 255, 255, 255]);
  return Buffer.concat([
    Buffer.from('\u0089PNG\r\n\u001A\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(line)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

let today: string;

beforeAll(() => {
  copyProject(copy);
  today = at('today');
  cpSync(folders.contentDir, join(today, 'content'), { recursive: true });
  if (existsSync(folders.publicDir)) {
    cpSync(folders.publicDir, join(today, 'public'), { recursive: true });
  }
  build();
}, SLOWEST_BUILD);

beforeEach(() => {
  for (const name of ['content', 'public']) {
    rmSync(at(name), { recursive: true, force: true });
    if (existsSync(join(today, name))) cpSync(join(today, name), at(name), { recursive: true });
  }
});

afterAll(() => rmSync(copy, { recursive: true }), SLOWEST_BUILD);

describe('staff', { timeout: SLOWEST_BUILD }, () => {
  it('add a page as README says', async () => {
    const readme = readFileSync(at('README.md'), 'utf8');
    const [section = ''] = readme.split('\n## Add a page\n').at(1)?.split('\n## ') ?? [];
    const shown = [...section.matchAll(/```markdown (content\/\S+)\n([^]*?)\n *```/g)];
    expect(shown.length).toBeGreaterThanOrEqual(4);
    for (const [, path = '', text = ''] of shown)
      write(path, `${text.replaceAll(/^ {3}/gm, '')}\n`);
    const [, menu = ''] = /identity, `([^`]+)`, to `menu`/.exec(section) ?? [];
    edit('content/site.yaml', (text) => text.replace(/^menu:\n/m, `menu:\n  - ${menu}\n`));
    const { problems } = await checkSite(folders);
    expect(problems).toEqual([]);
    expect(
      await problemsAfter((site) => ({
        '/': site.find('fr', menu)?.entry.words.title,
        '/en/': site.find('en', menu)?.entry.words.title,
      })),
    ).toEqual([]);
  });

  it('add a page of every type, a news item of the future among them', async () => {
    const before = await readSite();
    const added = NEW_TYPES.map((type) => newPage(type, before));
    writeDocuments();
    for (const { files } of added) writeFiles(files);
    const idOf = (type: (typeof NEW_TYPES)[number]) => added[NEW_TYPES.indexOf(type)]?.id ?? '';
    expect(
      await problemsAfter(({ find }) => ({
        [find('fr', idOf('news'))?.address ?? '']: '3 décembre 2026',
        [find('en', idOf('news'))?.address ?? '']: 'December 3, 2026',
      })),
    ).toEqual([]);
    const site = await readSite();
    for (const { id } of added) {
      for (const locale of LOCALES) expect(site.find(locale, id), `${locale}/${id}`).toBeDefined();
    }
  });

  it('add a page of every type in French only', async () => {
    const before = await readSite();
    const added = NEW_TYPES.map((type) => newPage(type, before, { frenchOnly: true }));
    writeDocuments();
    for (const { files } of added) writeFiles(files);
    expect(
      await problemsAfter((built) =>
        Object.fromEntries(
          added.flatMap(({ id }) => {
            const page = built.find('fr', id);
            const section = page?.parent?.translation?.address ?? '';
            return [
              [page?.address, 'This page exists in French only.'],
              [section, `${page?.entry.words.title} (in French only)`],
            ];
          }),
        ),
      ),
    ).toEqual([]);
    const site = await readSite();
    for (const { id } of added) expect(site.find('en', id), id).toBeUndefined();
  });

  it('add a picture', async () => {
    const { id, files } = newPage('page', await readSite());
    writeFiles(files);
    write('public/images/essai.png', picture());
    for (const locale of LOCALES) {
      edit(`content/${locale}/${id}.md`, (text) =>
        text.concat('\n![Deux points](/images/essai.png "La légende")\n'),
      );
    }
    expect(
      await problemsAfter((site) => ({
        [addressOf(site, id)]: 'La légende',
        [addressOf(site, id, 'en')]: 'La légende',
      })),
    ).toEqual([]);
    expect(filesIn(at('out'))).toContain('images/essai.png');
  });

  it('add a document', async () => {
    writeDocuments();
    expect(await problemsAfter()).toEqual([]);
    expect(filesIn(at('out'))).toEqual(expect.arrayContaining(Object.keys(DOCUMENTS)));
  });

  it('change dates', async () => {
    const site = await readSite();
    const changes: Record<string, unknown> = {
      published: '2026-12-03',
      // While the mission lasted, as the report may say.
      signed: '2016-12',
      // Before what follows it up.
      written: '2016-12-20',
      updated: '2031-01-01T13:00',
      asOf: { after: '2031-08' },
      start: '2016-12-28',
      end: '2017-01-03',
    };
    for (const [name, value] of Object.entries(changes)) {
      for (const page of site.pages) {
        // The drawing of a reform asks for the date of its source.
        if (name === 'asOf' && 'reform' in page.entry.facts) continue;
        if (page.entry.locale === 'fr' && name in page.entry.facts) setField(page, name, value);
      }
    }
    const news = choose(site, ({ entry }) => entry.type === 'news');
    expect(
      await problemsAfter(() => ({
        [news.address]: '3 décembre 2026',
        [news.translation?.address ?? '/en/']: news.translation ? 'December 3, 2026' : '',
      })),
    ).toEqual([]);
  });

  it('change a telephone number', async () => {
    edit('content/contacts.yaml', (text) => text.replaceAll(/\+1\d{10}/g, '+15145550199'));
    expect(await problemsAfter(() => ({ '/': '514 555-0199', '/en/': '514-555-0199' }))).toEqual(
      [],
    );
  });

  it('change the title of a page of every type, and reword a sentence', async () => {
    const site = await readSite();
    const types = new Set(site.pages.map(({ entry }) => entry.type));
    const said: Said = {};
    for (const type of types) {
      for (const page of versionsOf(choose(site, ({ entry }) => entry.type === type))) {
        const isFrench = page.entry.locale === 'fr';
        const [title, description, sentence] = isFrench
          ? ["Un autre titre : l'essai", "L'essai d'une phrase qui est assez longue", 'Encore une']
          : ["Another title : it's the test", "It's the test of a long enough phrase", 'One more'];
        setField(page, 'title', `${title} "${type}" ?`);
        setField(page, 'navTitle');
        setField(page, 'description', `${description}, "${type}" !`);
        edit(fileOf(page), (text) => text.replace(/\.$/m, `. "${sentence}" !`));
        if (type !== 'home') {
          said[page.address] = isFrench
            ? `Un autre titre : l’essai « ${type} »?`
            : `Another title: it’s the test “${type}”?`;
        }
      }
    }
    expect(await problemsAfter(() => said)).toEqual([]);
  });

  it('rename a section, and keep every address below it by one alias', async () => {
    const site = await readSite();
    const section = choose(
      site,
      ({ entry, children }) => entry.type === 'section' && children.length > 0,
    );
    const below = (page: SitePage): SitePage[] => [page, ...page.children.flatMap(below)];
    const moved = versionsOf(section).flatMap(below);
    for (const page of versionsOf(section)) setField(page, 'slug', 'nouvelle-adresse');
    const codes = async () => (await checkSite(folders)).problems.map(({ code }) => code);
    expect(new Set(await codes())).toEqual(new Set(['lost-addresses']));
    for (const page of versionsOf(section)) {
      setField(page, 'aliases', [...(page.entry.words.aliases ?? []), page.address]);
    }
    expect(await codes()).toEqual([]);
    expect(
      await problemsAfter(() =>
        Object.fromEntries([
          ...moved.map(({ address }) => [address, undefined] as const),
          ...versionsOf(section).map(
            (page) => [`${page.parent?.address}nouvelle-adresse/`, page.entry.words.title] as const,
          ),
        ]),
      ),
    ).toEqual([]);
  });

  it('rename a page, and keep its old address', async () => {
    const page = choose(await readSite(), ({ entry }) => entry.type === 'page');
    for (const version of versionsOf(page)) {
      setField(version, 'aliases', [...(version.entry.words.aliases ?? []), version.address]);
      setField(version, 'slug', 'nouvelle-adresse');
    }
    expect(
      await problemsAfter(() =>
        Object.fromEntries(
          versionsOf(page).flatMap(({ address, parent, entry }) => [
            [address, undefined],
            [`${parent?.address}nouvelle-adresse/`, entry.words.title],
          ]),
        ),
      ),
    ).toEqual([]);
  });

  it('delete a page, and what points to it', async () => {
    const site = await readSite();
    const isDeleted = async (page: SitePage) => {
      if (page.entry.locale !== 'fr' || page.children.length > 0) return false;
      for (const { entry } of versionsOf(page)) rmSync(at(`content/${entry.file}`));
      forgetPage(page.entry.id);
      if ((await checkSite(folders)).problems.length === 0) return true;
      cpSync(join(today, 'content'), at('content'), { recursive: true });
      return false;
    };
    let deleted: SitePage | undefined;
    for (const page of site.pages) {
      if (deleted === undefined && (await isDeleted(page))) deleted = page;
    }
    expect(deleted, 'no page can be deleted').toBeDefined();
    expect(await problemsAfter(() => ({ [deleted?.address ?? '']: undefined }))).toEqual([]);
  });
});

/** Takes a page out of lists of identities, and turns links to it into plain words. */
function forgetPage(id: string): void {
  const name = id.split('/').at(-1) ?? '';
  for (const path of filesIn(at('content'))) {
    if (!/^(?:fr|en)\/.*\.md$|\.yaml$/.test(path)) continue;
    edit(`content/${path}`, (text) =>
      text
        .replaceAll(new RegExp(`^ *- ${id}\\n`, 'gm'), '')
        .replaceAll(
          new RegExp(`\\[([^\\]]+)\\]\\([^)]*${name}(?:/index)?\\.md[^)]*\\)`, 'g'),
          '$1',
        ),
    );
  }
}
