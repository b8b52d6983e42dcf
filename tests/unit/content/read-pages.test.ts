import { existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../../lib/cache/store.ts';
import { memoryCache, storedCache, type PageCache } from '../../../lib/content/page-cache.ts';
import { readPages } from '../../../lib/content/read-pages.ts';
import { folderSource, type SourceItem, type TextSource } from '../../../lib/content/source.ts';
import { checkSite } from '../../../lib/site/load-site.ts';
import {
  BASE,
  baseFile,
  makeSite,
  makeSituation,
  pageText,
  SITUATIONS,
  type FixtureSite,
} from './fixture-site.ts';

const MISSION = 'fr/ministere/mission.md';
const VISION = 'fr/ministere/vision.md';

const CHANGES = {
  [MISSION]: `${baseFile(MISSION)}\n![Un pont](/images/pont.png)\n\n::contact[bureau]\n`,
  [VISION]: pageText('page', 'Vision', 'vision', ['frenchOnly: true'], 'Note[^1].\n\n[^1]: Ici.\n'),
};

/** A mistake: a second title. */
const WRONG = `${CHANGES[MISSION]}\n# Encore un titre\n`;

let site: FixtureSite;
/** How many pages the site has. */
let count: number;

/** Makes a site without problems. */
async function start(): Promise<void> {
  site = makeSite(CHANGES);
  count = (await fresh()).pages.length;
}

afterEach(() => site.remove());

const storeFolder = () => join(dirname(site.contentDir), 'store');
const pathOf = (file: string) => join(site.contentDir, file);
const write = (file: string, text: string) => writeFileSync(pathOf(file), text);
const source = () => folderSource(site.contentDir);

/** Everything read anew, without what can only be called. */
const fresh = () => readWith(memoryCache());

async function readWith(cache: PageCache, from: TextSource = source()) {
  const told: [number, number][] = [];
  const { references, ...read } = await readPages(from, cache, (...progress) => {
    told.push(progress);
  });
  return { ...read, lists: references.values, told };
}

/** Reads as a build does: how many pages it had to read. It must see what a fresh reading sees. */
async function build({ code = 'this code', full = false } = {}): Promise<number> {
  const store = openStore(storeFolder());
  const used = new Set<string>();
  const kept = storedCache(store, site.contentDir, code, used);
  const { told, ...read } = await readWith(full ? { ...kept, read: () => undefined } : kept);
  const { told: _told, ...anew } = await fresh();
  expect(read).toEqual(anew);
  store.prune(used);
  return told.at(-1)?.[0] ?? 0;
}

/** The files of the store, one a page, but for that of what their files were like. */
const storedPages = () => stored().length - 1;

/** The files of the store. */
function stored(): string[] {
  if (!existsSync(storeFolder())) return [];
  return readdirSync(storeFolder(), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

describe('reading a site with problems', () => {
  /** What a situation adds to the base site, or changes in it: the rest is read in the tests below. */
  function ownTexts(): TextSource {
    const texts = source();
    const isOwn = ({ path, kind }: SourceItem) =>
      kind !== 'file' || !existsSync(join(BASE, path)) || texts.read(path).text !== baseFile(path);
    return { ...texts, list: () => texts.list().filter(isOwn) };
  }

  it.each(SITUATIONS)('gives what reading anew gives, problems included: %s', async (situation) => {
    site = makeSituation(situation);
    const cache = () => storedCache(openStore(storeFolder()), site.contentDir, 'code');
    const { told, ...anew } = await readWith(cache(), ownTexts());
    const again = await readWith(cache(), ownTexts());
    expect(again).toEqual({ ...anew, told: [[0, 0]] });
    expect(told).toHaveLength(1);
  });
});

describe('reading with a store', () => {
  beforeEach(start);

  it('gives a page its words when nothing is wrong in its file', async () => {
    const { pages } = await fresh();
    expect(pages.filter(({ body }) => body === undefined)).toEqual([]);
    write(MISSION, WRONG);
    const read = (await fresh()).pages.find(({ file }) => file === MISSION);
    expect(read?.body).toBeUndefined();
    expect(read?.problems.map(({ code }) => code)).toEqual(['second-h1']);
  });

  it('is the same when many pages are read in threads', async () => {
    for (let n = 0; n < 120; n += 1) {
      const slug = `page-${n}`;
      const text = pageText('page', `Page ${n}`, slug, ['frenchOnly: true'], `## Titre ${n}\n`);
      write(`fr/ministere/${slug}.md`, n === 7 ? `${text}\n# Encore un titre\n` : text);
    }
    const kept = () => readWith(storedCache(openStore(storeFolder()), site.contentDir, 'code'));
    const { told, pages } = await kept();
    expect(told.at(-1)).toEqual([count + 120, count + 120]);
    expect(told).toHaveLength(2);
    // In the order of the source, whichever thread was the first to answer.
    const files = source()
      .list()
      .filter(({ path }) => path.endsWith('.md'));
    expect(pages.map(({ file }) => file)).toEqual(files.map(({ path }) => path));
    expect((await kept()).pages).toEqual(pages);
  });
});

describe('a second build', () => {
  beforeEach(async () => {
    await start();
    await build();
  });

  it.each<[string, number, () => void]>([
    ['nothing changed', 0, () => {}],
    ['an edited file', 1, () => write(MISSION, CHANGES[MISSION].replace('veille', 'voit'))],
    ['a file written again', 0, () => write(MISSION, CHANGES[MISSION])],
    ['a file with other line ends', 0, () => write(MISSION, toCrlf(CHANGES[MISSION]))],
    ['an added file', 1, () => write('fr/ministere/valeurs.md', frenchPage('Valeurs', 'valeurs'))],
    ['a renamed file', 1, () => renameSync(pathOf(VISION), pathOf('fr/ministere/but.md'))],
    ['a deleted file', 0, () => rmSync(pathOf(VISION))],
    ['two files that changed places', 2, swap],
    ['a mistake', 1, () => write(MISSION, WRONG)],
  ])('after %s reads %i pages again', async (_name, read, change) => {
    change();
    expect(await build()).toBe(read);
    expect(await build()).toBe(0);
    expect(storedPages()).toBe((await fresh()).pages.length);
  });

  it('reads every page again when nothing is to be trusted, or the code is another', async () => {
    expect(await build({ full: true })).toBe(count);
    expect(await build()).toBe(0);
    expect(await build({ code: 'another code' })).toBe(count);
    expect(storedPages()).toBe(count);
  });

  it('reads again what is damaged or gone', async () => {
    stored().forEach((file, index) => {
      if (index % 2 === 0) writeFileSync(file, 'damaged');
      else rmSync(file);
    });
    expect(await build()).toBe(count);
    expect(await build()).toBe(0);
  });
});

describe('a file that is as it was', () => {
  const cache = () => storedCache(openStore(storeFolder()), site.contentDir, 'code');
  /** Which texts were read, a minute after they were written. */
  async function textsRead(): Promise<string[]> {
    const folder = folderSource(site.contentDir, Date.now() + 60_000);
    const texts: string[] = [];
    const read: TextSource['read'] = (path, ...limit) => {
      if (path.endsWith('.md')) texts.push(path);
      return folder.read(path, ...limit);
    };
    const { told: _told, ...known } = await readWith(cache(), { ...folder, read });
    const { told, ...anew } = await fresh();
    expect(told).toEqual([[anew.pages.length, anew.pages.length]]);
    expect(known).toEqual(anew);
    return texts;
  }

  beforeEach(async () => {
    await start();
    await textsRead();
  });

  it('is not read again; what was written, or is new, is', async () => {
    expect(await textsRead()).toEqual([]);
    write(MISSION, WRONG);
    expect(await textsRead()).toEqual([MISSION]);
    expect(await textsRead()).toEqual([]);
    renameSync(pathOf(VISION), pathOf('fr/ministere/but.md'));
    expect(await textsRead()).toEqual(['fr/ministere/but.md']);
  });

  it('is read each time while there is something wrong with how it is written', async () => {
    write(MISSION, `${CHANGES[MISSION]}\u200B`);
    expect(await textsRead()).toEqual([MISSION]);
    expect(await textsRead()).toEqual([MISSION]);
  });

  it('is read when its page is gone from the store, or damaged', async () => {
    for (const file of stored()) rmSync(file);
    expect(await textsRead()).toHaveLength(count);
    for (const file of stored()) writeFileSync(file, 'damaged');
    expect(await textsRead()).toHaveLength(count);
  });
});

describe('reading while someone is writing', () => {
  beforeEach(start);

  it('reads again only what changed', async () => {
    const cache = memoryCache();
    const read = async () => (await readWith(cache)).told.at(-1)?.[0] ?? 0;
    expect(await read()).toBe(count);
    expect(await read()).toBe(0);
    write(MISSION, WRONG);
    expect(await read()).toBe(1);
    write(MISSION, CHANGES[MISSION]);
    expect(await read()).toBe(1);
    expect((await readWith(cache)).pages).toEqual((await fresh()).pages);
  });

  it('reads from any source: texts that are in no folder, laid over one', async () => {
    const folder = source();
    const draft = 'fr/ministere/nouvelle.md';
    const over: TextSource = {
      list: () => [...folder.list(), { path: draft, kind: 'file' }],
      read: (path) =>
        path === draft
          ? { text: frenchPage('Nouvelle', 'nouvelle'), problems: [] }
          : folder.read(path),
    };
    const { pages } = await readWith(memoryCache(), over);
    expect(pages.find(({ file }) => file === draft)?.draft?.words.title).toBe('Nouvelle');
    expect(pages).toHaveLength(count + 1);
  });
});

it('an image that changes its size is found, though its page did not change', async () => {
  await start();
  const { site: checked } = await checkSite(site);
  const page = checked.find('fr', 'ministere/mission');
  expect(page?.images.get('/images/pont.png')).toMatchObject({ width: expect.any(Number) });
});

function frenchPage(title: string, slug: string): string {
  return pageText('page', title, slug, ['frenchOnly: true']);
}

const toCrlf = (text: string) => text.replaceAll('\n', '\r\n');

/** Gives each of two files the text of the other. */
function swap(): void {
  write(MISSION, CHANGES[VISION]);
  write(VISION, CHANGES[MISSION]);
}
