import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listContentFiles } from '../../../lib/content/list-files.ts';
import { liveReader } from '../../../lib/content/live-reader.ts';
import type { PageReader } from '../../../lib/content/reader.ts';
import { openStoredReader, type StoredReaderOptions } from '../../../lib/content/stored-reader.ts';
import { LOCALES } from '../../../lib/i18n/locale.ts';
import { pageModel } from '../../../lib/page/page-model.ts';
import { checkSite, loadSite } from '../../../lib/site/load-site.ts';
import type { SiteFolders } from '../../../lib/site/site-folders.ts';
import { baseFile, makeSite, makeSituation, pageText, SITUATIONS } from './fixture-site.ts';
import type { FixtureSite } from './fixture-site.ts';

const MISSION = 'fr/ministere/mission.md';
const VISION = 'fr/ministere/vision.md';

const CHANGES = {
  [MISSION]: `${baseFile(MISSION)}\n![Un pont](/images/pont.png)\n\n::contact[bureau]\n`,
  [VISION]: pageText('page', 'Vision', 'vision', ['frenchOnly: true'], 'Note[^1].\n\n[^1]: Ici.\n'),
};

/** A mistake: a second title. */
const WRONG = `${CHANGES[MISSION]}\n# Encore un titre\n`;

let site: FixtureSite;
let folders: SiteFolders;
let cacheFolder: string;

/** How many pages the base site has, with the changes. */
let count: number;

function use(made: FixtureSite): void {
  site = made;
  const folder = dirname(site.contentDir);
  folders = { contentDir: site.contentDir, publicDir: join(folder, 'public') };
  cpSync(site.publicDir, folders.publicDir, { recursive: true });
  cacheFolder = join(folder, 'cache');
  count = listed().length;
}

beforeEach(() => use(makeSite(CHANGES)));

afterEach(() => site.remove());

const pathOf = (file: string) => join(folders.contentDir, file);

const write = (file: string, text: string) => writeFileSync(pathOf(file), text);

/** Every file that may be a page. */
const listed = () =>
  LOCALES.flatMap((locale) =>
    listContentFiles(folders.contentDir, locale).files.map((file) => ({ file, locale })),
  );

/** Opens a reader, and says how many pages it had to read. */
async function open(options: Partial<StoredReaderOptions> = {}) {
  const told: [number, number][] = [];
  const reader = await openStoredReader({
    ...folders,
    cacheFolder,
    code: 'this code',
    full: false,
    onProgress: (...progress) => told.push(progress),
    ...options,
  });
  return { reader, told, read: told.at(-1)?.[1] ?? 0 };
}

/** Opens a reader as a build does, which keeps what it read: how many pages that was. */
async function build(options: Partial<StoredReaderOptions> = {}): Promise<number> {
  const { reader, read } = await open(options);
  expect(everythingOf(reader)).toEqual(everythingOf(liveReader(folders.publicDir)));
  reader.save();
  return read;
}

/** All that a reader says of the site. */
function everythingOf(reader: PageReader) {
  const pages = listed().map(({ file, locale }) => {
    const page = reader.read(file, locale);
    const isWhole = page.draft !== undefined && page.problems.length === 0;
    return { file: file.file, page, body: isWhole ? reader.bodyOf(file) : undefined };
  });
  const { problems } = checkSite(folders, reader);
  return { pages, problems, models: problems.length === 0 ? modelsOf(reader) : [] };
}

function modelsOf(reader: PageReader): string[] {
  const loaded = loadSite(folders, reader);
  return loaded.pages.map((page) =>
    JSON.stringify(pageModel(loaded, 'https://msss.exemple.qc.ca', page)),
  );
}

/** The files that keep the words. */
const bodies = () =>
  readdirSync(join(cacheFolder, 'bodies'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** Makes the image of the mission another, at a time of its own. */
function rewriteImage(change: (png: Buffer) => Buffer): void {
  const image = join(folders.publicDir, 'images/pont.png');
  const png = change(readFileSync(image));
  writeFileSync(image, png);
  const time = 1_000_000_000 + widthOf(png);
  utimesSync(image, time, time);
}

/** Where the header of a PNG file has the last byte of the width. */
const WIDTH_BYTE = 19;

const widthOf = (png: Buffer) => png[WIDTH_BYTE] ?? 0;

const resize = (width: number) =>
  rewriteImage((png) => png.fill(width, WIDTH_BYTE, WIDTH_BYTE + 1));

describe('what a stored reader reads', { timeout: 30_000 }, () => {
  it.each(SITUATIONS)('is what the live one reads: %s', async (situation) => {
    site.remove();
    use(makeSituation(situation));
    const live = everythingOf(liveReader(folders.publicDir));
    const wrong = live.pages.filter(({ body }) => body === undefined);
    for (const toRead of [count, wrong.length]) {
      const { reader, read } = await open();
      expect(read).toBe(toRead);
      expect(everythingOf(reader)).toEqual(live);
      reader.save();
    }
  });

  it('is what the live one reads: the base site, whose pages have models', async () => {
    const { reader } = await open();
    const { models } = everythingOf(reader);
    expect(models).toHaveLength(count);
    expect(models).toEqual(modelsOf(liveReader(folders.publicDir)));
    expect(await build()).toBe(count);
  });

  it('is the same when many pages are read in threads', async () => {
    for (let n = 0; n < 120; n += 1) {
      const slug = `page-${n}`;
      const text = pageText('page', `Page ${n}`, slug, ['frenchOnly: true'], `## Titre ${n}\n`);
      write(`fr/ministere/${slug}.md`, n === 7 ? `${text}\n# Encore un titre\n` : text);
    }
    const { reader, told } = await open();
    expect(told).toHaveLength(2);
    expect(told.at(-1)).toEqual([count + 120, count + 120]);
    expect(everythingOf(reader)).toEqual(everythingOf(liveReader(folders.publicDir)));
    reader.save();
    expect(await build()).toBe(1);
  });
});

describe('a second build', () => {
  beforeEach(async () => {
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
    ['an image of another size', 1, () => resize(9)],
    ['another image of the same size', 0, () => rewriteImage((png) => png.fill(0, png.length - 2))],
    ['two files that changed places', 2, swap],
  ])('after %s reads %i pages again', async (_name, read, change) => {
    change();
    expect(await build()).toBe(read);
    expect(await build()).toBe(0);
    expect(bodies()).toHaveLength(listed().length);
  });

  it.each<[string, Partial<StoredReaderOptions>, () => void]>([
    ['nothing is to be trusted', { full: true }, () => {}],
    ['the code is another', { code: 'another code' }, () => {}],
    ['the index is missing', {}, () => rmSync(join(cacheFolder, 'pages.json'))],
    ['the index is damaged', {}, () => damage(join(cacheFolder, 'pages.json'))],
    ['all is gone', {}, () => rmSync(cacheFolder, { recursive: true })],
  ])('reads every page again when %s', async (_name, options, change) => {
    change();
    expect(await build(options)).toBe(count);
    expect(await build(options)).toBe(options.full === true ? count : 0);
  });

  it.each<[boolean, string, Partial<StoredReaderOptions>, () => void]>([
    [false, 'nothing changed', {}, () => {}],
    [false, 'a file was written again', {}, () => write(MISSION, CHANGES[MISSION])],
    [true, 'a file was edited', {}, () => write(MISSION, CHANGES[MISSION].replace('la', 'sa'))],
    [true, 'a file was deleted', {}, () => rmSync(pathOf(VISION))],
    [true, 'nothing is to be trusted', { full: true }, () => {}],
  ])('has changes: %s, when %s', async (hasChanges, _name, options, change) => {
    change();
    expect((await open(options)).reader.hasChanges()).toBe(hasChanges);
  });

  it('replaces words of no use, whole though they be', async () => {
    const words = bodies();
    await build({ code: 'another code' });
    expect(words.filter((file) => existsSync(file))).toEqual([]);
  });

  it.each<[string, (file: string) => void]>([
    ['damaged', damage],
    ['gone', (file) => rmSync(file)],
  ])('makes again words that are %s', async (_name, change) => {
    bodies().map(change);
    expect(await build()).toBe(0);
    expect(bodies()).toHaveLength(count);
  });

  it('refuses words made again from another text', async () => {
    const { reader } = await open();
    bodies().map(damage);
    write(MISSION, CHANGES[MISSION].replace('veille', 'voit'));
    expect(() => reader.bodyOf({ file: MISSION })).toThrow(`${MISSION} changed while it was read`);
  });

  it('keeps nothing that is not saved', async () => {
    write(MISSION, CHANGES[MISSION].replace('veille', 'voit'));
    expect((await open()).read).toBe(1);
    expect((await open()).read).toBe(1);
  });

  it('does not take the words of an image’s new size for those of its former one', async () => {
    resize(9);
    expect((await open()).read).toBe(1);
    resize(1);
    expect(await build()).toBe(0);
  });
});

describe('a file with a problem', () => {
  it('is read, and its problem reported, each time until it is mended', async () => {
    write(MISSION, WRONG);
    for (const read of [count, 1, 1]) {
      expect(await build()).toBe(read);
      const { reader } = await open();
      const { problems } = checkSite(folders, reader);
      expect(problems.map(({ file, code }) => [file, code])).toEqual([[MISSION, 'second-h1']]);
      expect(() => reader.bodyOf({ file: MISSION })).toThrow(`${MISSION} was not read whole`);
    }
    expect(bodies()).toHaveLength(count - 1);
    write(MISSION, CHANGES[MISSION]);
    expect(await build()).toBe(1);
    expect(await build()).toBe(0);
  });

  it('is not taken for what it was before', async () => {
    await build();
    write(MISSION, WRONG);
    expect(await build()).toBe(1);
  });

  it('is one when its bytes are not UTF-8, whatever its line ends', async () => {
    const text = (end: string) => Buffer.from(CHANGES[MISSION].replaceAll('\n', end));
    write(MISSION, `${text('\r\n').toString()}\uFFFD\r\n`);
    await build();
    const bytes = Buffer.concat([text('\r\n'), Buffer.from([0xe9]), Buffer.from('\r\n')]);
    writeFileSync(pathOf(MISSION), bytes);
    expect(await build()).toBe(1);
  });
});

function frenchPage(title: string, slug: string): string {
  return pageText('page', title, slug, ['frenchOnly: true']);
}

const toCrlf = (text: string) => text.replaceAll('\n', '\r\n');

const damage = (file: string) => writeFileSync(file, `${readFileSync(file, 'utf8')} `);

/** Gives each of two files the text of the other. */
function swap(): void {
  write('fr/ministere/mission.md', CHANGES[VISION]);
  write(VISION, CHANGES[MISSION]);
}
