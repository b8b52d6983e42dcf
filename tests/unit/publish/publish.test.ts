import { createHash } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BEST_QUALITY, compress, siteQuality } from '../../../lib/publish/compress.ts';
import { openFormsStore } from '../../../lib/publish/forms-store.ts';
import { hostingFile, readHosting } from '../../../lib/publish/hosting.ts';
import { planPages } from '../../../lib/publish/page-plan.ts';
import { openPublication } from '../../../lib/publish/publication.ts';
import { publish, type PublishOptions } from '../../../lib/publish/publish.ts';

type Files = Record<string, string | Buffer>;

const OTHERS: Files = {
  '404.html': '<p>404</p>',
  'robots.txt': 'User-agent: *',
  '_next/a.css': 'b{}\n',
};

const LATE = '<div hidden id="S:0">late</div>';

let folder: string;
let from: string;
let to: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'publish-'));
  from = join(folder, 'export');
  to = join(folder, 'out');
});

afterEach(() => rmSync(folder, { recursive: true }));

const keyOf = (text: string) => createHash('sha256').update(text).digest('hex');

const pageOf = (text: string) =>
  `<!DOCTYPE html><html lang="fr"><head><link rel="stylesheet" href="/_next/a.css"/></head>` +
  `<body><main>${`<p>${text}</p>`.repeat(9)}</main><script src="/_next/a.js"></script></body></html>`;

const finished = (text: string) =>
  pageOf(text)
    .replace(/<script.*<\/script>/, '')
    .replace(/<link[^>]*>/, '<style>b{}</style>');

function write(files: Files, root = from): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

/** What a build has to know: where to publish, and what differs from one to the next. */
interface Build {
  out?: string;
  full?: boolean;
  others?: Files;
  options?: Partial<PublishOptions>;
}

/** A build of pages given as address → text, in which what is rendered is what is planned. */
async function build(pages: Record<string, string>, given: Build = {}) {
  const { out = to, full = false, others = OTHERS, options } = given;
  const keys = new Map(Object.entries(pages).map(([address, text]) => [address, keyOf(text)]));
  const publication = openPublication(out, join(folder, 'cache'));
  const store = openFormsStore(join(folder, 'forms'));
  const plan = planPages({ keys, publication, store, full });
  const othersKey = keyOf(JSON.stringify(others));
  const kept = plan.toRender.size === 0 ? publication.keepOthers(othersKey) : undefined;
  rmSync(from, { recursive: true, force: true });
  if (kept === undefined) {
    write(others);
    for (const address of plan.toRender) {
      write({ [`${address.slice(1)}index.html`]: pageOf(pages[address] ?? '') });
    }
  }
  const source = kept === undefined ? { from, othersKey } : { others: kept };
  const quality = siteQuality(keys.size);
  const published = await publish({ publication, keys, store, quality, ...source, ...options });
  return { published, rendered: [...plan.toRender], ran: kept === undefined };
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

const paths = () => [...tree().keys()].filter((path) => !/\.(?:br|gz)$/.test(path));

/** What a full build of the same into another folder publishes. */
async function fullBuild(pages: Record<string, string>, others = OTHERS) {
  const out = join(folder, 'full');
  await build(pages, { out, full: true, others });
  return [tree(out), readFileSync(hostingFile(out), 'utf8')];
}

const now = () => [tree(), readFileSync(hostingFile(to), 'utf8')];

const SITE = { '/': 'home', '/a/': 'a', '/en/': 'en' };

/** So many that threads finish the pages. */
const MANY = Object.fromEntries(
  Array.from({ length: 23 }, (_, n) => [n ? `/p${n}/` : '/', `page ${n}`]),
);

describe('a first build', () => {
  it('finishes the pages, and leaves out what is the framework’s', async () => {
    const { published, ran } = await build(SITE);
    expect(ran).toBe(true);
    expect(published).toMatchObject({ pages: 4, removed: 0, files: 6, redirects: 0 });
    expect(paths()).toEqual([
      '404.html',
      'a/index.html',
      'en/index.html',
      'index.html',
      'robots.txt',
      'speculation-rules.json',
    ]);
    const page = finished('a');
    expect(readFileSync(join(to, 'a/index.html'), 'utf8')).toBe(page);
    const form = (suffix: string) => readFileSync(join(to, `a/index.html.${suffix}`));
    expect(brotliDecompressSync(form('br')).toString()).toBe(page);
    expect(gunzipSync(form('gz')).toString()).toBe(page);
    const hosting = await readHosting(to);
    const hash = createHash('sha256').update('b{}').digest('base64');
    expect(JSON.stringify(hosting)).toContain(`style-src 'sha256-${hash}'`);
  });

  it('lets pages load modules only when the site has some, at the next build as well', async () => {
    const policy = async () => JSON.stringify((await readHosting(to))?.headers);
    await build(SITE, { others: { ...OTHERS, '_next/a.js': 'next()' } });
    expect(await policy()).not.toContain('script-src');
    const others = { ...OTHERS, 'search.js': 'find()' };
    await build(SITE, { others });
    expect(await policy()).toContain("script-src 'self'");
    const { ran } = await build(SITE, { others });
    expect(ran).toBe(false);
    expect(await policy()).toContain("script-src 'self'");
    await build(SITE);
    expect(await policy()).not.toContain('script-src');
  });

  it('copies bytes as they are, and compresses text alone', async () => {
    const long = 'Ministère de la Santé '.repeat(100);
    const bytes = Buffer.from([0xff, 0x00, 0xfe, 0x0d, 0x0a]);
    const others = { 'a.png': Buffer.concat([bytes, Buffer.from(long)]), 'b.txt': long };
    await build(SITE, { others: { ...OTHERS, ...others, 'c.svg': '<svg/>' } });
    expect([...tree().keys()].filter((path) => /^[abc]\./.test(path))).toEqual([
      'a.png',
      'b.txt',
      'b.txt.br',
      'b.txt.gz',
      'c.svg',
    ]);
    expect(readFileSync(join(to, 'a.png'))).toEqual(others['a.png']);
  });

  it('tells how far it is', async () => {
    const told: [number, number][] = [];
    await build(SITE, { options: { onProgress: (done, total) => told.push([done, total]) } });
    expect(told).toEqual([[3, 3]]);
    told.length = 0;
    await build(MANY, { options: { onProgress: (done, total) => told.push([done, total]) } });
    // Threads take ten pages at a time.
    expect(told).toHaveLength(3);
    expect(told.at(-1)).toEqual([23, 23]);
  });
});

describe('a build after others', () => {
  const { '/a/': text, ...withoutA } = SITE;
  it.each<[string, Record<string, string>, string[]]>([
    ['edited', { ...SITE, '/a/': 'A' }, ['/a/']],
    ['added', { ...SITE, '/b/c/': 'c' }, ['/b/c/']],
    ['renamed', { ...withoutA, '/b/': `${text}, at /b/` }, ['/b/']],
    ['deleted', withoutA, []],
    ['all of it', { '/': 'other', '/a/': 'other a', '/en/': 'other en' }, ['/', '/a/', '/en/']],
  ])('of a page that is %s is a full one, byte for byte', async (_name, pages, rendered) => {
    await build(SITE);
    const once = await build(pages);
    expect(once.rendered).toEqual(rendered);
    expect(now()).toEqual(await fullBuild(pages));
    await build(SITE);
    expect(now()).toEqual(await fullBuild(SITE));
  });

  it('with other files beside the pages is a full one, byte for byte', async () => {
    await build(SITE);
    const others = { ...OTHERS, 'robots.txt': 'User-agent: a', 'icon.svg': '<svg/>' };
    const { rendered, ran } = await build(SITE, { others });
    expect([rendered, ran]).toEqual([[], true]);
    expect(now()).toEqual(await fullBuild(SITE, others));
  });

  it('in which nothing changed needs no export, and rewrites nothing', async () => {
    const { published } = await build(SITE);
    const before = now();
    const inodes = () => [...tree().keys()].map((path) => lstatSync(join(to, path)).ino);
    const first = inodes();
    expect(await build(SITE)).toEqual({ published, rendered: [], ran: false });
    expect(await build(SITE)).toEqual({ published, rendered: [], ran: false });
    expect(now()).toEqual(before);
    expect(inodes()).toEqual(first);
  });

  it('in which pages are only removed needs no export', async () => {
    await build(SITE);
    const { published, ran } = await build(withoutA);
    expect(ran).toBe(false);
    expect(published).toMatchObject({ pages: 3, removed: 1, files: 5 });
    expect(now()).toEqual(await fullBuild(withoutA));
  });

  it('makes again what was tampered with or is gone', async () => {
    await build(SITE);
    const before = now();
    writeFileSync(join(to, 'a/index.html'), 'tampered');
    rmSync(join(to, 'robots.txt'));
    expect(await build(SITE)).toMatchObject({ rendered: [], ran: true });
    expect(now()).toEqual(before);
  });

  it('passes over a page that Next made although it was at hand', async () => {
    await build(SITE);
    const { ino } = lstatSync(join(to, 'index.html'));
    const publication = openPublication(to, join(folder, 'cache'));
    const store = openFormsStore(join(folder, 'forms'));
    const keys = new Map(Object.entries(SITE).map(([address, page]) => [address, keyOf(page)]));
    planPages({ keys, publication, store, full: false });
    write({ 'index.html': pageOf('home') });
    const site = { publication, keys, store, quality: BEST_QUALITY };
    await publish({ ...site, from, othersKey: keyOf('others') });
    expect(lstatSync(join(to, 'index.html')).ino).toBe(ino);
  });

  it('keeps in the store what it published and no more', async () => {
    await build({ ...SITE, '/a/': 'former' });
    await build(SITE);
    const { '/a/': _text, ...rest } = SITE;
    const stored = readdirSync(join(folder, 'forms'), { recursive: true, encoding: 'utf8' });
    const names = stored.map((path) => path.slice(3));
    expect(names).toEqual(expect.arrayContaining(Object.values(rest).map(keyOf)));
    expect(names).toContain(keyOf('a'));
    expect(names).not.toContain(keyOf('former'));
  });

  it('with --full trusts nothing that is stored', async () => {
    await build(SITE);
    const right = now();
    const forms = compress(Buffer.from(finished('wrong')), BEST_QUALITY);
    openFormsStore(join(folder, 'forms')).write(keyOf('a'), forms);
    await build(SITE, { full: true });
    expect(now()).toEqual(right);
    rmSync(to, { recursive: true });
    await build(SITE);
    expect(now()).toEqual(right);
  });
});

describe('pages finished in threads', () => {
  it('are those finished one at a time, byte for byte', async () => {
    const pages = Object.entries(MANY);
    for (let count = 0; count < pages.length; count += 8) {
      const { rendered } = await build(Object.fromEntries(pages.slice(0, count + 8)));
      expect(rendered.length).toBeLessThanOrEqual(8);
    }
    expect(now()).toEqual(await fullBuild(MANY));
  });

  it('are found again by the next build', async () => {
    await build(MANY);
    const before = now();
    expect(await build(MANY)).toMatchObject({ rendered: [], ran: false });
    rmSync(to, { recursive: true });
    expect(await build(MANY)).toMatchObject({ rendered: [] });
    expect(now()).toEqual(before);
  });

  it('leave the former publication whole when one of them fails, and say which', async () => {
    await build(SITE);
    const before = now();
    const failing = build({ ...MANY, '/p7/': LATE });
    await expect(failing).rejects.toThrow(/^p7\/index\.html: .*out of line/);
    expect(now()).toEqual(before);
    expect(existsSync(`${to}.partial`)).toBe(false);
    await build(MANY);
    expect(now()).toEqual(await fullBuild(MANY));
  });
});

describe('the quality of compression', () => {
  const pagesOf = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, n) => [n ? `/p${n}/` : '/', `page ${n}`]));
  const words = Array.from({ length: 900 }, (_, index) => `${index ** 3} `).join('');
  const others = { ...OTHERS, 'words.txt': words };
  const br = (path: string) => readFileSync(join(to, `${path}.br`));

  it.each([
    [500, BEST_QUALITY],
    [501, 6],
  ])('on a site of %i pages is %i for all its files', async (count, quality) => {
    const pages = { ...pagesOf(count), '/': words };
    await build(pages, { others });
    const forms = compress(Buffer.from(finished(words)), quality);
    expect(br('index.html')).toEqual(forms.br);
    expect(br('words.txt')).toEqual(compress(Buffer.from(words), quality).br);
    // Alone to be rendered, a page of a large site is still one of a large site.
    await build({ ...pages, '/': `${words}.` }, { others });
    const edited = compress(Buffer.from(finished(`${words}.`)), quality);
    expect(br('index.html')).toEqual(edited.br);
  });
});

describe('a publication that fails', () => {
  it.each<[string, RegExp, Record<string, string>, Build]>([
    ['a page out of line', /^b\/index\.html: .*out of line/, { '/b/': LATE, '/c/': 'c' }, {}],
    ['an address twice', /^\/a\/ is the address of a file/, {}, redirecting('/a/')],
    ['a file’s address', /^\/robots.txt is the address/, {}, redirecting('/robots.txt')],
    ['its own file', /^\/speculation-rules/, {}, redirecting('/speculation-rules.json')],
  ])('because of %s leaves the former one whole', async (_name, message, pages, given) => {
    await build(SITE);
    const before = now();
    await expect(build({ ...SITE, '/': 'edited', ...pages }, given)).rejects.toThrow(message);
    expect(now()).toEqual(before);
    expect(existsSync(`${to}.partial`)).toBe(false);
    await build({ ...SITE, '/': 'edited' });
    expect(now()).toEqual(await fullBuild({ ...SITE, '/': 'edited' }));
  });

  it('because a page was not rendered names it', async () => {
    const options = { keys: new Map([['/missing/', keyOf('missing')]]) };
    await expect(build(SITE, { options })).rejects.toThrow('/missing/ was not rendered');
    expect(existsSync(to)).toBe(false);
  });

  it('because there is no export, or no page in it, publishes nothing', async () => {
    const missing = join(folder, 'missing');
    const options = { from: missing };
    await expect(build(SITE, { options })).rejects.toThrow(/ENOENT/);
    write({ 'robots.txt': '' }, missing);
    await expect(build(SITE, { options })).rejects.toThrow(/no page/);
    expect(existsSync(to)).toBe(false);
  });
});

function redirecting(address: string): Build {
  return { options: { redirects: [{ from: address, to: '/', status: 301 }] } };
}

it('writes old addresses beside the folder', async () => {
  const { published } = await build(SITE, redirecting('/old/'));
  expect(published.redirects).toBe(1);
  const hosting = await readHosting(to);
  expect(hosting?.redirects).toEqual([{ from: '/old/', to: '/', status: 301 }]);
});
