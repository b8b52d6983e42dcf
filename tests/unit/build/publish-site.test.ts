import { createHash } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  filesToMake,
  publishSite,
  type PlannedFile,
  type SiteToPublish,
} from '../../../lib/build/publish-site.ts';
import { openStore } from '../../../lib/cache/store.ts';
import { compressFile, packFile } from '../../../lib/publish/compressed-file.ts';
import { readHosting } from '../../../lib/publish/publication.ts';
import { openPublishedFolder } from '../../../lib/publish/published-folder.ts';
import { stageFile } from '../../../lib/publish/stage-file.ts';

type Files = Record<string, string | Buffer>;

const COPIED: Files = { 'icon.svg': '<svg/>', 'guide.txt': 'How to read' };

/** The text of a page that can't be rendered. */
const BROKEN = 'broken';

const QUALITY = 6;

let folder: string;
let to: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'publish-'));
  to = join(folder, 'out');
});

afterEach(() => rmSync(folder, { recursive: true }));

const keyOf = (text: string | Buffer) => createHash('sha256').update(text).digest('hex');

const pageOf = (text: string) => `<p>${text}</p>`.repeat(9);

const store = () => openStore(join(folder, 'store'));

/** A page to render: its model is its text. */
interface Page extends PlannedFile {
  text: string;
}

/** What a build has to know: where to publish, and what differs from one to the next. */
interface Build {
  out?: string;
  full?: boolean;
  copied?: Files;
  modulePages?: string[];
  options?: Partial<SiteToPublish<Page>>;
}

/** A build of pages given as path → text. */
async function build(pages: Record<string, string>, given: Build = {}) {
  const { out = to, full = false, copied = COPIED, modulePages = [], options } = given;
  const publication = openPublishedFolder(out, store());
  const rendered: string[] = [];
  const published = await publishSite<Page>({
    publication,
    store: store(),
    full,
    quality: QUALITY,
    files: Object.entries(pages).map(([path, text]) => ({ path, key: keyOf(text), text })),
    render: (files) =>
      Promise.all(
        files.map(async ({ path, key, text }) => {
          rendered.push(path);
          if (text === BROKEN) throw new Error(`${path}: can't be rendered`);
          const made = await compressFile(path, Buffer.from(pageOf(text)), QUALITY);
          store().write(key, packFile(made));
          return { path, key, forms: stageFile(publication.staging, path, made) };
        }),
      ),
    rest: async () => ({
      copied: Object.entries(copied).map(([path, text]) => ({
        path,
        key: keyOf(text),
        content: Buffer.from(text),
      })),
      styleHash: 'aGFzaA==',
      modulePages,
    }),
    siteUrl: 'https://example.quebec',
    redirects: [],
    ...options,
  });
  return { published, rendered };
}

/** Every file below a folder, and its bytes. */
function tree(root = to): Map<string, string> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return new Map(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(root.length + 1), readFileSync(file, 'latin1')] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** What a full build of the same into another folder publishes. */
async function fullBuild(pages: Record<string, string>, copied = COPIED) {
  const out = join(folder, 'full');
  await build(pages, { out, full: true, copied });
  const made = tree(out);
  rmSync(out, { recursive: true });
  return made;
}

const now = () => tree();

const SITE = {
  '404.html': 'not found',
  'index.html': 'home',
  'a/index.html': 'a',
  'en/index.html': 'en',
  'sitemap.xml': 'map',
};

describe('a first build', () => {
  it('renders the pages and copies the rest, with compressed forms', async () => {
    const { published, rendered } = await build(SITE);
    expect(rendered).toEqual(Object.keys(SITE));
    expect(published).toMatchObject({ pages: 4, rendered: 4, removed: 0, files: 7, redirects: 0 });
    const page = pageOf('a');
    expect(readFileSync(join(to, 'a/index.html'), 'utf8')).toBe(page);
    const form = (suffix: string) => readFileSync(join(to, `a/index.html.${suffix}`));
    expect(brotliDecompressSync(form('br')).toString()).toBe(page);
    expect(gunzipSync(form('gz')).toString()).toBe(page);
    expect(JSON.stringify(readHosting(to))).toContain("style-src 'sha256-aGFzaA=='");
  });

  it('lets the pages that load a module do so, and no other; at the next build as well', async () => {
    const allowed = () =>
      readHosting(to)?.headers.flatMap(({ path, headers }) =>
        headers['Content-Security-Policy']?.includes('script-src') ? [path] : [],
      );
    await build(SITE, { copied: { ...COPIED, 'search.js': 'find()' } });
    expect(allowed()).toEqual([]);
    for (let time = 0; time < 2; time += 1) {
      await build(SITE, { modulePages: ['/a/'] });
      expect(allowed()).toEqual(['/a/']);
    }
    await build(SITE);
    expect(allowed()).toEqual([]);
  });

  it('copies bytes as they are, and compresses text alone', async () => {
    const long = 'Ministère de la Santé '.repeat(100);
    const bytes = Buffer.concat([Buffer.from([0xff, 0x00, 0xfe, 0x0d, 0x0a]), Buffer.from(long)]);
    await build(SITE, { copied: { 'a.png': bytes, 'b.txt': long, 'c.svg': '<svg/>' } });
    expect([...tree().keys()].filter((path) => /^[abc]\./.test(path))).toEqual([
      'a.png',
      'b.txt',
      'b.txt.br',
      'b.txt.gz',
      'c.svg',
    ]);
    expect(readFileSync(join(to, 'a.png'))).toEqual(bytes);
  });
});

describe('a build after others', () => {
  const { 'a/index.html': text, ...withoutA } = SITE;
  it.each<[string, Record<string, string>, string[]]>([
    ['edited', { ...SITE, 'a/index.html': 'A' }, ['a/index.html']],
    ['added', { ...SITE, 'b/c/index.html': 'c' }, ['b/c/index.html']],
    ['renamed', { ...withoutA, 'b/index.html': `${text}, at b` }, ['b/index.html']],
    ['deleted', withoutA, []],
    ['no page', { ...SITE, 'sitemap.xml': 'other map' }, ['sitemap.xml']],
  ])('of a page that is %s is a full one, byte for byte', async (_name, pages, expected) => {
    await build(SITE);
    const { rendered, published } = await build(pages);
    expect(rendered).toEqual(expected);
    expect(published.rendered).toBe(expected.filter((path) => path.endsWith('.html')).length);
    expect(now()).toEqual(await fullBuild(pages));
    await build(SITE);
    expect(now()).toEqual(await fullBuild(SITE));
  });

  it('with other files to copy is a full one, byte for byte', async () => {
    await build(SITE);
    const copied = { 'guide.txt': 'Another way', 'images/a.png': Buffer.from([1, 2]) };
    expect((await build(SITE, { copied })).rendered).toEqual([]);
    expect(now()).toEqual(await fullBuild(SITE, copied));
  });

  it('in which nothing changed renders and rewrites nothing', async () => {
    await build(SITE);
    const before = now();
    const inodes = () => [...tree().keys()].map((path) => lstatSync(join(to, path)).ino);
    const first = inodes();
    for (let time = 0; time < 2; time += 1) {
      const { rendered, published } = await build(SITE);
      expect([rendered, published.rendered, published.pages]).toEqual([[], 0, 4]);
    }
    expect(now()).toEqual(before);
    expect(inodes()).toEqual(first);
  });

  it('says what was removed', async () => {
    await build(SITE);
    expect((await build(withoutA)).published).toMatchObject({ pages: 3, removed: 1, files: 6 });
  });

  it('makes again what was tampered with or is gone, without rendering it', async () => {
    await build(SITE);
    const before = now();
    writeFileSync(join(to, 'a/index.html'), 'tampered');
    rmSync(join(to, 'sitemap.xml'));
    rmSync(join(to, 'guide.txt'));
    writeFileSync(join(to, 'foreign.html'), 'foreign');
    expect((await build(SITE)).rendered).toEqual([]);
    expect(now()).toEqual(before);
    rmSync(to, { recursive: true });
    expect((await build(SITE)).rendered).toEqual([]);
    expect(now()).toEqual(before);
  });

  it('renders what the store has lost or holds damaged', async () => {
    await build(SITE);
    const before = now();
    rmSync(to, { recursive: true });
    const key = keyOf('a');
    writeFileSync(join(folder, 'store', key.slice(0, 2), key), 'damaged');
    expect((await build(SITE)).rendered).toEqual(['a/index.html']);
    expect(now()).toEqual(before);
  });

  it('keeps in the store what it published or was told to, and no more', async () => {
    await build({ ...SITE, 'a/index.html': 'former' });
    const used = keyOf('used');
    store().write(used, 'used');
    await build(SITE, { options: { used: new Set([used]) } });
    for (const known of ['a', 'home', 'map', 'used', String(COPIED['icon.svg'])]) {
      expect(store().read(keyOf(known)), known).toBeDefined();
    }
    expect(store().read(keyOf('former'))).toBeUndefined();
  });

  it('with --full trusts nothing that is stored', async () => {
    await build(SITE);
    const right = now();
    const wrong = await compressFile('a/index.html', Buffer.from('wrong'), QUALITY);
    store().write(keyOf('a'), packFile(wrong));
    expect((await build(SITE, { full: true })).rendered).toEqual(Object.keys(SITE));
    expect(now()).toEqual(right);
    rmSync(to, { recursive: true });
    await build(SITE);
    expect(now()).toEqual(right);
  });
});

describe('a publication that fails', () => {
  it('is told once nobody writes any more', async () => {
    const content = Promise.withResolvers<Buffer>();
    const copied = [{ path: 'slow.txt', key: keyOf('slow'), content: content.promise }];
    let isTold = false;
    const failing = build(
      { 'b/index.html': BROKEN },
      { options: { rest: async () => ({ copied, styleHash: 'aGFzaA==' }) } },
    ).finally(() => (isTold = true));
    failing.catch(() => {});
    for (let turn = 0; turn < 20; turn += 1) await setImmediate();
    expect(isTold).toBe(false);
    content.resolve(Buffer.from('slow'));
    await expect(failing).rejects.toThrow(/^b\/index\.html: /);
    expect(existsSync(`${to}.partial`)).toBe(false);
  });

  it.each<[string, RegExp, Record<string, string>, Build]>([
    ['a page that can’t be rendered', /^b\/index\.html: /, { 'b/index.html': BROKEN }, {}],
    ['a file in the place of a page', /twice/, {}, { copied: { 'a/index.html': 'x' } }],
  ])('because of %s leaves the former one whole', async (_name, message, pages, given) => {
    await build(SITE);
    const before = now();
    const edited = { ...SITE, 'index.html': 'edited' };
    await expect(build({ ...edited, ...pages }, given)).rejects.toThrow(message);
    expect(now()).toEqual(before);
    expect(existsSync(`${to}.partial`)).toBe(false);
    await build(edited);
    expect(now()).toEqual(await fullBuild(edited));
  });

  it('the first time publishes nothing', async () => {
    await expect(build({ ...SITE, 'a/index.html': BROKEN })).rejects.toThrow("can't be rendered");
    expect(existsSync(to)).toBe(false);
  });
});

it('writes old addresses beside the folder', async () => {
  const redirects = [{ from: '/old/', to: '/', status: 301 }] as const;
  const { published } = await build(SITE, { options: { redirects } });
  expect(published.redirects).toBe(1);
  expect(readHosting(to)?.redirects).toEqual(redirects);
});

describe('the files to make', () => {
  const files = ['kept', 'stored', 'neither'].map((path) => ({ path, key: path }));
  const asked: string[] = [];
  const atHand = {
    keep: ({ path }: PlannedFile) => path === 'kept',
    restore({ path }: PlannedFile) {
      asked.push(path);
      return path === 'stored';
    },
  };

  it('are those that are neither published nor kept; what is published is not looked for', () => {
    expect(filesToMake(files, false, atHand.keep, atHand.restore).map(({ path }) => path)).toEqual([
      'neither',
    ]);
    expect(asked).toEqual(['stored', 'neither']);
  });

  it('are all of them when nothing is to be trusted', () => {
    expect(filesToMake(files, true, atHand.keep, atHand.restore)).toEqual(files);
  });
});
