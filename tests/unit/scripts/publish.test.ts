import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clientComponents } from '../../../lib/publish/client-components.ts';
import { fateOf } from '../../../lib/publish/exported-file.ts';
import { publish as publishFiles, type PublishOptions } from '../../../lib/publish/publish.ts';
import { readHosting } from '../../../lib/publish/hosting.ts';

const PAGE = '<!DOCTYPE html><html lang="fr"><head></head><body><main>x</main></body></html>';

let folder: string;
let from: string;
let to: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'publish-'));
  from = join(folder, 'export');
  to = join(folder, 'out');
});

afterEach(() => rm(folder, { recursive: true }));

const publish = (options: Partial<PublishOptions> = {}) =>
  publishFiles({ from, to, cacheFolder: join(folder, 'cache'), ...options });

async function write(files: Record<string, string>, root = from): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
}

/** The published files but their compressed forms. */
const published = async () => (await withForms()).filter((path) => !/\.(?:br|gz)$/.test(path));

async function withForms(): Promise<string[]> {
  const entries = await readdir(to, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(to.length + 1))
    .toSorted();
}

describe('fateOf', () => {
  const exported = new Set(['index.html', 'index.txt', 'a/index.html', '404.html', '404.txt']);

  it.each([
    ['index.html', 'finish'],
    ['en/index.html', 'finish'],
    ['404.html', 'finish'],
    ['404/index.html', 'drop'],
    ['_not-found/index.html', 'drop'],
    ['index.txt', 'drop'],
    ['404.txt', 'drop'],
    ['a/__next._tree.txt', 'drop'],
    ['__next.$oc$path.__PAGE__.txt', 'drop'],
    ['_next/static/chunks/a.js', 'drop'],
    ['_next/static/chunks/a.js.map', 'drop'],
    ['_next/static/chunks/a.css', 'drop'],
    ['styles/print.css', 'copy'],
    ['_next/static/media/a.woff2', 'copy'],
    ['robots.txt', 'copy'],
    ['.well-known/security.txt', 'copy'],
    ['data/index.txt', 'copy'],
    ['scripts/search.js', 'copy'],
    ['nos-actions/404/index.html', 'finish'],
  ])('%s: %s', (path, fate) => {
    expect(fateOf(path, exported)).toBe(fate);
  });
});

describe('publish', () => {
  it('replaces the whole folder by what is to be hosted', async () => {
    await write({ 'old/index.html': PAGE }, to);
    await write({
      'index.html': PAGE.replace('</body>', '<script src="/_next/a.js"></script></body>').replace(
        '</head>',
        '<link rel="stylesheet" href="/_next/static/a.css"/></head>',
      ),
      'index.txt': 'flight',
      'robots.txt': 'User-agent: *',
      '_next/static/a.js': 'x',
      '_next/static/a.css': 'b{}',
    });
    const page = PAGE.replace('</head>', '<style>b{}</style></head>');
    expect(await publish()).toMatchObject({ pages: 1, files: 3, redirects: 0 });
    expect(await published()).toEqual(['index.html', 'robots.txt', 'speculation-rules.json']);
    expect(await readFile(join(to, 'index.html'), 'utf8')).toBe(page);
    expect((await readdir(folder)).toSorted()).toEqual([
      'cache',
      'export',
      'out',
      'out.hosting.json',
    ]);
  });

  it('says beside the files how to serve them', async () => {
    await write({ 'index.html': PAGE, '_next/a.css': 'b{}\n' });
    const redirects = [{ from: '/old/', to: '/', status: 301 } as const];
    expect(await publish({ redirects })).toMatchObject({ redirects: 1 });
    const hosting = await readHosting(to);
    expect(hosting?.redirects).toEqual(redirects);
    const hash = createHash('sha256').update('b{}').digest('base64');
    expect(JSON.stringify(hosting)).toContain(`style-src 'sha256-${hash}'`);
  });

  it.each(['/robots.txt', '/a/', '/speculation-rules.json'])(
    'refuses to redirect %s, which is a file',
    async (address) => {
      await write({ 'index.html': PAGE, 'a/index.html': PAGE, 'robots.txt': '' });
      const redirects = [{ from: address, to: '/', status: 301 } as const];
      await expect(publish({ redirects })).rejects.toThrow(`${address} is the address of a file`);
      await expect(stat(to)).rejects.toThrow(/ENOENT/);
    },
  );

  it('lays compressed forms beside text where they are smaller', async () => {
    const long = 'Ministère de la Santé '.repeat(100);
    await write({ 'index.html': PAGE, 'robots.txt': long, 'a.svg': '<svg/>', 'a.png': long });
    const { bytes, compressedBytes } = await publish();
    const paths = await withForms();
    expect(paths.filter((path) => /^(?:robots|a)/.test(path))).toEqual([
      'a.png',
      'a.svg',
      'robots.txt',
      'robots.txt.br',
      'robots.txt.gz',
    ]);
    expect(brotliDecompressSync(await readFile(join(to, 'robots.txt.br'))).toString()).toBe(long);
    expect(gunzipSync(await readFile(join(to, 'robots.txt.gz'))).toString()).toBe(long);
    expect(compressedBytes).toBeLessThan(bytes);
    expect(compressedBytes).toBeGreaterThan(Buffer.byteLength(long));
  });

  it('copies bytes as they are', async () => {
    const bytes = Buffer.from([0xff, 0x00, 0xfe, 0x0d, 0x0a]);
    await write({ 'index.html': PAGE });
    await writeFile(join(from, 'a.png'), bytes);
    await publish();
    expect(await readFile(join(to, 'a.png'))).toEqual(bytes);
  });

  it('names the page it refuses, and leaves the former publication whole', async () => {
    await write({ 'index.html': 'former' }, to);
    await write({
      'index.html': PAGE,
      'en/a/index.html': PAGE.replace('x', '<div hidden id="S:0">late</div>'),
    });
    await expect(publish()).rejects.toThrow(/^en\/a\/index\.html: .*out of line/);
    expect(await readFile(join(to, 'index.html'), 'utf8')).toBe('former');
    expect(await published()).toEqual(['index.html']);
  });

  it('starts over after a publication cut short', async () => {
    await write({ 'half/index.html': PAGE }, `${to}.partial`);
    await write({ 'older/index.html': PAGE }, `${to}.previous`);
    await write({ 'index.html': PAGE });
    await publish();
    expect(await published()).toEqual(['index.html', 'speculation-rules.json']);
    await expect(stat(`${to}.previous`)).rejects.toThrow(/ENOENT/);
  });

  it('refuses an export that is not there or has no page', async () => {
    await expect(publish()).rejects.toThrow(/ENOENT/);
    await write({ 'robots.txt': '' });
    await expect(publish()).rejects.toThrow(/no page/);
    await expect(stat(to)).rejects.toThrow(/ENOENT/);
  });
});

describe('clientComponents', () => {
  const manifest = (modules: string[]) =>
    'globalThis.__RSC_MANIFEST = globalThis.__RSC_MANIFEST || {};\n' +
    `globalThis.__RSC_MANIFEST["/[[...path]]/page"] = ${JSON.stringify({
      clientModules: Object.fromEntries(modules.map((name) => [name, { id: 1 }])),
    })};\n`;
  const next = '[project]/node_modules/next/dist/client/components/layout-router.js';

  it('names the project’s own and no other', async () => {
    await write({
      'server/app/[[...path]]/page_client-reference-manifest.js': manifest([
        next,
        '[project]/components/map/map.tsx',
        '[project]/components/map/map.tsx <module evaluation>',
      ]),
      'server/app/_not-found/page_client-reference-manifest.js': manifest([next]),
    });
    expect(await clientComponents(from)).toEqual(['components/map/map.tsx']);
  });

  it('finds none on a site without script', async () => {
    await write({ 'server/app/page_client-reference-manifest.js': manifest([next]) });
    expect(await clientComponents(from)).toEqual([]);
  });

  it('refuses to say "none" when Next’s record is missing or has changed form', async () => {
    await expect(clientComponents(from)).rejects.toThrow(/no client reference manifest/);
    await write({ 'server/app/page_client-reference-manifest.js': 'export default {}' });
    await expect(clientComponents(from)).rejects.toThrow(/unknown form/);
  });
});
