import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildSite, type BuildOptions } from '../../../lib/build/build-site.ts';
import type { StagedFile } from '../../../lib/build/publish-site.ts';
import type { FileToRender } from '../../../lib/build/render-file.ts';
import { openStore, STORE_FOLDER } from '../../../lib/cache/store.ts';
import { ContentError } from '../../../lib/content/problem.ts';
import { LOCALES } from '../../../lib/i18n/locale.ts';
import { lockFolder } from '../../../lib/lock/folder-lock.ts';
import { CompileError } from '../../../lib/next/compile.ts';
import { compressFile, packFile, siteQuality } from '../../../lib/publish/compressed-file.ts';
import { readHosting } from '../../../lib/publish/publication.ts';
import { stageFile } from '../../../lib/publish/stage-file.ts';
import { baseFile, makeSite, type FixtureSite } from '../content/fixture-site.ts';

vi.mock(import('../../../lib/publish/compressed-file.ts'), async (importOriginal) => {
  const original = await importOriginal();
  return { ...original, siteQuality: vi.fn<typeof siteQuality>(original.siteQuality) };
});

const MINISTRY = baseFile('fr/ministere/index.md');

/** A project of its own, that has no code but what a test writes. */
let folder: string;
let former: string;
let site: FixtureSite;
/** What happened, in order. */
let events: string[];

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'project-')));
  former = process.cwd();
  site = makeSite({
    'site.yaml': baseFile('site.yaml').replace(
      /^menu:[^]*?^contact/m,
      'menu: [ministere]\nfooter: [ministere]\ncontact',
    ),
    'fr/index.md': baseFile('fr/index.md').replace('ministere/mission', 'ministere'),
    'fr/ministere/index.md': MINISTRY,
  });
  for (const path of ['ententes', 'rapports', 'nouvelles', 'ministere/mission.md']) {
    for (const locale of LOCALES) rmSync(join(site.contentDir, locale, path), { recursive: true });
  }
  process.chdir(folder);
  write('lib/a.ts', 'the code');
});

afterEach(() => {
  vi.unstubAllGlobals();
  process.chdir(former);
  site.remove();
  rmSync(folder, { recursive: true });
});

function write(path: string, text: string): void {
  mkdirSync(join(folder, dirname(path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** Stands for Next’s command: what it compiles, or the exit code it ends with. */
const compileTo = (exitCode: number): BuildOptions['runNext'] =>
  async function run([command, ...args]) {
    events.push([command, ...args].join(' '));
    write('.next/BUILD_ID', 'id');
    write('.next/static/a.css', 'a{}');
    write('.next/static/b.woff2', 'font');
    write('.next/server/app-paths-manifest.json', JSON.stringify({ '/robots.txt/route': 'a.js' }));
    return exitCode;
  };

/** Stands for a thread that renders: a page is its model. */
const thread: BuildOptions['thread'] = {
  async each(files, size, onResults) {
    const store = openStore(STORE_FOLDER);
    events.push(`render ${files.length}`);
    for (const file of files) onResults([file], [await stage(file, store)]);
  },
  stop: async () => void events.push('stop'),
};

async function stage(file: FileToRender, store: ReturnType<typeof openStore>): Promise<StagedFile> {
  const { path, key, model, quality, staging } = file;
  const made = await compressFile(path, Buffer.from(model), quality);
  store.write(key, packFile(made));
  return { path, key, forms: stageFile(staging, path, made) };
}

function build(options: Partial<BuildOptions> = {}) {
  events = [];
  return buildSite({
    folders: site,
    siteUrl: 'https://exemple.qc.ca',
    out: 'out',
    full: false,
    today: '2026-11-29',
    thread,
    runNext: compileTo(0),
    onStep: (step) => void events.push(`step ${step}`),
    onProgress: () => {},
    ...options,
  });
}

const published = (path: string) => readFileSync(join(folder, 'out', path), 'utf8');

/**
 * So few pages that the thread that is ready renders them: the home page and one of a section, in
 * both languages, and `404.html`.
 */
const PAGES = 5;
/** The pages of the content, then what is beside them: `404.html` and `robots.txt`. */
const ALL = [`render ${PAGES - 1}`, 'render 2'];

const renderings = () => events.filter((event) => event.startsWith('render'));
const compilings = () => events.filter((event) => event.startsWith('next'));

describe('a build', () => {
  it('renders each page and each file of the app with what it compiled, and publishes them', async () => {
    const built = await build();
    expect(built).toMatchObject({ pages: PAGES, rendered: PAGES, redirects: 0 });
    expect(events.toSorted()).toEqual(
      [
        'next build --experimental-build-mode compile',
        ...ALL,
        'step content',
        'step pages',
        'step publish',
        // Of the thread that had loaded what was compiled before, and of the others.
        'stop',
        'stop',
      ].toSorted(),
    );
    expect(JSON.parse(published('en/ministry/index.html'))).toMatchObject({
      address: '/en/ministry/',
      head: { canonical: 'https://exemple.qc.ca/en/ministry/' },
    });
    expect(JSON.parse(published('robots.txt'))).toMatchObject({ siteUrl: 'https://exemple.qc.ca' });
    expect(published('_next/static/b.woff2')).toBe('font');
    expect(published('documents/note.txt')).not.toBe('');
    const policy = readHosting('out')?.headers[0]?.headers['Content-Security-Policy'];
    // printf %s 'a{}' | openssl dgst -sha256 -binary | base64
    expect(policy).toContain("'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='");
  });

  it('publishes what the content says beside its pages: the map of the site, and old addresses', async () => {
    writeFileSync(
      join(site.contentDir, 'fr/ministere/index.md'),
      MINISTRY.replace('\n---\n', '\naliases: [/ancien/]\n---\n'),
    );
    expect(await build()).toMatchObject({ redirects: 1 });
    expect(readHosting('out')?.redirects).toEqual([
      { from: '/ancien/', to: '/ministere/', status: 301 },
    ]);
    expect(published('sitemap.xml')).toContain('https://exemple.qc.ca/en/ministry/');
    expect(JSON.parse(published('speculation-rules.json'))).toHaveProperty('prefetch');
  });

  it.each([
    // All but `404.html` are pages of the site.
    ['the number of its pages asks for', undefined, PAGES - 1],
    ['it is told to', 3, 3],
  ])('compresses its files as %s', async (_, asked, expected) => {
    vi.mocked(siteQuality).mockImplementation((pages) => pages);
    const qualities: number[] = [];
    const each: typeof thread.each = (files, size, onResults) => {
      qualities.push(...files.map(({ quality }) => quality));
      return thread.each(files, size, onResults);
    };
    await build({ quality: asked, thread: { ...thread, each } });
    vi.mocked(siteQuality).mockRestore();
    expect(new Set(qualities)).toEqual(new Set([expected]));
  });

  it('begins each step when its turn comes', async () => {
    await build();
    const steps = events.filter((event) => /^(?:step|render)/.test(event));
    expect(steps).toEqual(['step content', 'step pages', ...ALL, 'step publish']);
  });

  it('makes nothing again that has not changed, and all of it when nothing is to be trusted', async () => {
    await build();
    expect(await build()).toMatchObject({ pages: PAGES, rendered: 0 });
    expect([...renderings(), ...compilings()]).toEqual([]);
    await build({ full: true });
    expect([renderings(), compilings().length]).toEqual([ALL, 1]);
  });

  it('renders the page that changed, and no other', async () => {
    await build();
    writeFileSync(
      join(site.contentDir, 'fr/ministere/index.md'),
      MINISTRY.replace('\n---\n', '\nlede: Autrement.\n---\n'),
    );
    expect(await build()).toMatchObject({ rendered: 1 });
    expect(renderings()).toEqual(['render 1']);
    expect(published('ministere/index.html')).toContain('Autrement.');
  });

  it('makes all again for other code, and for another public address', async () => {
    await build();
    write('lib/a.ts', 'other code');
    await build();
    expect([renderings(), compilings().length]).toEqual([ALL, 1]);
    await build({ siteUrl: 'https://autre.qc.ca' });
    expect([renderings(), compilings().length]).toEqual([ALL, 0]);
  });

  it.each(['zlib', 'brotli'])('makes all again with another %s', async (library) => {
    await build();
    const versions = { ...process.versions, [library]: '0.0.0' };
    vi.stubGlobal('process', Object.create(process, { versions: { value: versions } }));
    await build();
    expect([renderings(), compilings().length]).toEqual([ALL, 0]);
  });

  it('takes nothing from what is kept when nothing is to be trusted', async () => {
    await build();
    const store = openStore(STORE_FOLDER);
    const kept = filesBelow(STORE_FOLDER).filter((key) => store.read(key)?.includes('"draft"'));
    expect(kept).toHaveLength(PAGES - 1);
    for (const key of kept) {
      const text = String(store.read(key)).replaceAll('Ministère', 'Faux');
      store.write(key, text);
    }
    await build();
    expect(published('ministere/index.html')).toContain('"title":"Faux"');
    await build({ full: true });
    expect(published('ministere/index.html')).not.toContain('"title":"Faux"');
  });

  it('draws its maps anew when nothing is to be trusted', async () => {
    await build();
    const store = openStore(STORE_FOLDER);
    const kept = filesBelow(STORE_FOLDER).filter((key) => store.read(key)?.includes('{"size":'));
    expect(kept).toHaveLength(1);
    for (const key of kept) {
      const map = JSON.parse(String(store.read(key)));
      store.write(key, JSON.stringify({ ...map, land: 'M0 0l1 1' }));
    }
    await build();
    expect(published('index.html')).toContain('"land":"M0 0l1 1"');
    await build({ full: true });
    expect(published('index.html')).not.toContain('"land":"M0 0l1 1"');
  });

  it('of content with problems stops what it has begun, and publishes nothing', async () => {
    await build();
    const before = published('index.html');
    writeFileSync(
      join(site.contentDir, 'fr/ministere/index.md'),
      MINISTRY.replace('title', 'tilte'),
    );
    await expect(build()).rejects.toThrow(ContentError);
    expect(events).toEqual(['step content', 'stop']);
    expect(published('index.html')).toBe(before);
  });

  it('of content with problems ends the compiling that it has begun', async () => {
    writeFileSync(
      join(site.contentDir, 'fr/ministere/index.md'),
      MINISTRY.replace('title', 'tilte'),
    );
    const runNext: BuildOptions['runNext'] = (_command, { signal }) =>
      new Promise((resolve) => {
        signal.addEventListener('abort', () => {
          events.push('abort');
          resolve(143);
        });
      });
    await expect(build({ runNext })).rejects.toThrow(ContentError);
    expect(events).toContain('abort');
  });

  it('of code that was edited while it was compiled publishes nothing', async () => {
    const edited = build({
      runNext: (...given) => {
        write('lib/a.ts', 'edited');
        return compileTo(0)(...given);
      },
    });
    await expect(edited).rejects.toMatchObject({ code: 'codeChanged' });
    expect(() => published('index.html')).toThrow('ENOENT');
  });

  it.each([STORE_FOLDER, 'out'])('waits for no other that is at work in %s', async (place) => {
    const unlock = lockFolder(place);
    await expect(build()).rejects.toMatchObject({ code: 'locked', details: { folder: place } });
    unlock();
    expect(events).toEqual([]);
    expect(await build()).toMatchObject({ pages: PAGES });
  });

  it.each(['contentDir', 'publicDir'] as const)('never publishes in %s', async (name) => {
    const before = readdirSync(site[name], { recursive: true });
    await expect(build({ out: site[name] })).rejects.toMatchObject({ code: 'holdsProject' });
    expect(readdirSync(site[name], { recursive: true })).toEqual(before);
  });

  it('of code that does not compile says so, and publishes nothing', async () => {
    await expect(build({ runNext: compileTo(3) })).rejects.toThrow(new CompileError(3));
    expect(renderings()).toEqual([]);
    expect(events.at(-1)).toBe('stop');
    expect(() => published('index.html')).toThrow('ENOENT');
  });
});

/** The names of the files below a folder. */
const filesBelow = (path: string) =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);
