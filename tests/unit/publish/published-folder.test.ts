import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hostingOf } from '../../../lib/hosting/hosting.ts';
import { openStore } from '../../../lib/cache/store.ts';
import { Failure } from '../../../lib/failure.ts';
import {
  markIncomplete,
  PARTIAL_PUBLICATION_FILE,
  PUBLICATION_FILE,
  readPublication,
  writePublication,
} from '../../../lib/publish/publication.ts';
import { manifestKey } from '../../../lib/publish/manifest.ts';
import {
  openPublishedFolder,
  type PublishedFolder,
} from '../../../lib/publish/published-folder.ts';
import type { CompressedFile } from '../../../lib/publish/compressed-file.ts';
import { stageFile } from '../../../lib/publish/stage-file.ts';

/** A file's text, also that of its br form after a bar: `text|in br`. */
type Files = Record<string, string>;

let folder: string;
let to: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'publication-'));
  to = join(folder, 'out');
});

afterEach(() => rmSync(folder, { recursive: true }));

const WHAT = { siteUrl: 'https://example.quebec', styleHash: 'aGFzaA==', hosting: hostingOf() };

const store = () => openStore(join(folder, 'cache'));

const open = (target = to) => openPublishedFolder(target, store());

const keyOf = (text: string) => createHash('sha256').update(text).digest('hex');

const fileOf = (content: string, br: string): CompressedFile => ({
  content: Buffer.from(content),
  br: Buffer.from(br),
  gz: Buffer.alloc(0),
});

function put(publication: PublishedFolder, path: string, text: string): void {
  const [content = '', br = ''] = text.split('|');
  publication.put(path, keyOf(text), fileOf(content, br));
}

/** Keeps what can be, puts the rest. Gives the paths that were put. */
function prepare(publication: PublishedFolder, files: Files): string[] {
  const changed = Object.entries(files).filter(
    ([path, text]) => !publication.keep(path, keyOf(text)),
  );
  for (const [path, text] of changed) put(publication, path, text);
  return changed.map(([path]) => path);
}

function build(files: Files): string[] {
  const publication = open();
  const changed = prepare(publication, files);
  publication.commit(WHAT);
  return changed;
}

/** Everything in a folder: text of files, nothing for folders. */
function tree(root = to): Record<string, string | null> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries
      .map((entry) => [join(entry.parentPath, entry.name), entry.isDirectory()] as const)
      .map(([path, isFolder]) => [
        relative(root, path),
        isFolder ? null : readFileSync(path, 'utf8'),
      ]),
  );
}

/** What a build into a new folder makes of the files. */
function fresh(files: Files): Record<string, string | null> {
  const place = join(folder, 'fresh');
  const publication = openPublishedFolder(join(place, 'out'), openStore(join(place, 'cache')));
  for (const [path, text] of Object.entries(files)) put(publication, path, text);
  publication.commit(WHAT);
  const made = tree(join(place, 'out'));
  rmSync(place, { recursive: true });
  return made;
}

const inode = (path: string) => lstatSync(join(to, path)).ino;

/** The text of the manifest. */
const manifest = () => store().read(manifestKey(to))?.toString() ?? '';

/** The file that the store keeps it in. */
const manifestFile = () => join(folder, 'cache', manifestKey(to).slice(0, 2), manifestKey(to));

const SITE: Files = {
  'index.html': 'home|h',
  'a/index.html': 'a|br',
  'a/b/index.html': 'b|br',
  'icon.svg': 'icon',
};

describe('a publication', () => {
  it('makes the folder, with the forms that are not empty', () => {
    expect(build(SITE)).toEqual(Object.keys(SITE));
    expect(tree()).toEqual({
      'index.html': 'home',
      'index.html.br': 'h',
      a: null,
      'a/index.html': 'a',
      'a/index.html.br': 'br',
      'a/b': null,
      'a/b/index.html': 'b',
      'a/b/index.html.br': 'br',
      'icon.svg': 'icon',
      [PUBLICATION_FILE]: expect.any(String),
    });
    expect(readdirSync(folder).toSorted()).toEqual(['cache', 'out']);
  });

  it('says of itself what it is, and what each of its files is', () => {
    build(SITE);
    const files = Object.entries(tree())
      .flatMap(([path, text]) => (text === null ? [] : [[path, text] as const]))
      .filter(([path]) => path !== PUBLICATION_FILE)
      .map(([path, text]) => [path, text.length, createHash('sha256').update(text).digest('hex')]);
    expect(readPublication(to)).toMatchObject({ ...WHAT, files: files.toSorted() });
    build({ ...SITE, 'index.html': 'new' });
    expect(readPublication(to)).toMatchObject({
      files: expect.arrayContaining([['index.html', 3, keyOf('new')]]),
    });
  });

  it('says what the folder holds, without reading it', () => {
    const first = open();
    prepare(first, SITE);
    const contents = { pages: 3, removed: 0, files: 4, bytes: 10, compressedBytes: 7 };
    expect(first.commit(WHAT)).toEqual(contents);
    const next = open();
    expect(prepare(next, SITE)).toEqual([]);
    expect(next.commit(WHAT)).toEqual(contents);
    const { 'a/index.html': _gone, ...rest } = SITE;
    const last = open();
    prepare(last, rest);
    expect(last.commit(WHAT)).toMatchObject({ pages: 2, removed: 1, files: 3 });
  });

  it('counts each file in its smallest form', () => {
    const publication = open();
    for (const [name, br, gz] of [
      ['a', 'b', 'gzip'],
      ['b', 'brotli', 'g'],
    ] as const) {
      const file = { content: Buffer.from('content'), br: Buffer.from(br), gz: Buffer.from(gz) };
      publication.put(`${name}.txt`, keyOf(name), file);
    }
    expect(publication.commit(WHAT)).toMatchObject({ files: 2, bytes: 14, compressedBytes: 2 });
  });

  it('counts as removed the pages that are no more, and no other file', () => {
    build({ ...SITE, 'old.txt': 'x', 'b.html': 'b|x' });
    const publication = open();
    prepare(publication, SITE);
    expect(publication.commit(WHAT)).toMatchObject({ pages: 3, removed: 1, files: 4 });
  });

  it('rewrites nothing when nothing changed', () => {
    build(SITE);
    const before = Object.keys(tree()).map((path) => [path, inode(path)]);
    expect(build(SITE)).toEqual([]);
    expect(Object.keys(tree()).map((path) => [path, inode(path)])).toEqual(before);
  });

  it('rewrites a file that changed and no other', () => {
    build(SITE);
    const before = new Map(Object.keys(tree()).map((path) => [path, inode(path)]));
    build({ ...SITE, 'a/index.html': 'A|BR' });
    const after = Object.keys(tree())
      .filter((path) => path !== PUBLICATION_FILE)
      .filter((path) => inode(path) !== before.get(path));
    expect(after.toSorted()).toEqual(['a/index.html', 'a/index.html.br']);
  });

  const edited = { ...SITE, 'a/index.html': 'A, edited|br' };
  const { 'a/b/index.html': moved = '', ...withoutB } = SITE;
  it.each<[string, Files, string[]]>([
    ['edited', edited, ['a/index.html']],
    ['added', { ...SITE, 'c/d/index.html': 'd' }, ['c/d/index.html']],
    ['renamed', { ...withoutB, 'a/c/index.html': moved }, ['a/c/index.html']],
    ['deleted', withoutB, []],
    ['without its form', { ...SITE, 'a/index.html': 'a' }, ['a/index.html']],
    ['a file instead of a folder', { 'index.html': 'home|h', a: 'file' }, ['a']],
    ['a folder instead of a file', { 'icon.svg/index.html': 'x|y' }, ['icon.svg/index.html']],
    ['a folder instead of a form', { 'index.html.br/x': 'x' }, ['index.html.br/x']],
  ])('%s, is a new one byte for byte, and so is the way back', (_name, files, changed) => {
    build(SITE);
    expect(build(files)).toEqual(changed);
    expect(tree()).toEqual(fresh(files));
    build(SITE);
    expect(tree()).toEqual(fresh(SITE));
    expect(build(SITE)).toEqual([]);
  });

  it.each<[string, () => void]>([
    ['tampered with', () => writeFileSync(join(to, 'a/index.html'), 'tampered')],
    ['written over with as many bytes', () => writeOver('a/index.html', 'A')],
    ['replaced', () => replace('a/index.html', 'A')],
    [
      'replaced by one of its time',
      () => keepTime('a/index.html', () => replace('a/index.html', 'A')),
    ],
    [
      'longer, and of its time',
      () => keepTime('a/index.html', () => writeFileSync(join(to, 'a/index.html'), 'aa')),
    ],
    ['deleted', () => rmSync(join(to, 'a/index.html'))],
    ['without its form', () => rmSync(join(to, 'a/index.html.br'))],
    ['with another form', () => writeFileSync(join(to, 'a/index.html.br'), 'tampered')],
    ['a link', () => link('a/index.html')],
    [
      'a folder',
      () => {
        rmSync(join(to, 'a/index.html'));
        mkdirSync(join(to, 'a/index.html/x'), { recursive: true });
      },
    ],
  ])('repairs a file that is %s, and no other', (_name, damage) => {
    build(SITE);
    damage();
    expect(build(SITE)).toEqual(['a/index.html']);
    expect(tree()).toEqual(fresh(SITE));
    expect(build(SITE)).toEqual([]);
  });

  it('removes what is not part of it', () => {
    build(SITE);
    mkdirSync(join(to, 'empty/empty'), { recursive: true });
    mkdirSync(join(to, 'other'));
    writeFileSync(join(to, 'other/index.html'), '');
    writeFileSync(join(to, 'a/.hidden'), '');
    writeFileSync(join(to, 'icon.svg.gz'), '');
    symlinkSync(folder, join(to, 'link'));
    expect(build(SITE)).toEqual([]);
    expect(tree()).toEqual(fresh(SITE));
    expect(existsSync(join(folder, 'cache'))).toBe(true);
  });

  it('refuses a file that is there twice, or in the place of a folder', () => {
    build(SITE);
    const publication = open();
    publication.keep('index.html', keyOf('home|h'));
    expect(() => put(publication, 'index.html', 'other')).toThrow(/index.html would be published/);
    expect(() => put(publication, 'index.html.br', 'x')).toThrow(
      /index.html.br would be published/,
    );
    publication.keep('a/index.html', keyOf('a|br'));
    put(publication, 'a', 'file');
    const before = tree();
    expect(() => publication.commit(WHAT)).toThrow('a would be both a file and a folder');
    expect(tree()).toEqual(before);
  });

  it('takes what was written where files wait, with its forms', () => {
    build(SITE);
    const publication = open();
    const forms = stageFile(publication.staging, 'a/index.html', fileOf('A+', 'A'));
    expect(forms).toEqual([
      ['', 2, keyOf('A+')],
      ['.br', 1, keyOf('A')],
    ]);
    publication.stage('a/index.html', keyOf('A+|A'), forms);
    const files = { ...SITE, 'a/index.html': 'A+|A' };
    const { 'a/index.html': _staged, ...others } = SITE;
    expect(prepare(publication, others)).toEqual([]);
    expect(() => publication.stage('index.html', keyOf(''), [['', 0, '']])).toThrow(
      /published twice/,
    );
    expect(() => publication.stage('a/index.html.br', keyOf(''), [['', 0, '']])).toThrow(
      /published twice/,
    );
    publication.commit(WHAT);
    expect(tree()).toEqual(fresh(files));
    expect(build(files)).toEqual([]);
  });

  it('knows what is kept or put', () => {
    build(SITE);
    const publication = open();
    publication.keep('index.html', keyOf('home|h'));
    put(publication, 'new.txt', 'new');
    expect(publication.keep('icon.svg', keyOf('another icon'))).toBe(false);
    const paths = ['index.html', 'new.txt', 'icon.svg', 'index.html.br'];
    expect(paths.filter((path) => publication.has(path))).toEqual(['index.html', 'new.txt']);
  });
});

describe('a publication that fails', () => {
  it.each<[string, (publication: PublishedFolder) => void]>([
    ['is given up', (publication) => publication.discard()],
    ['is cut short', () => {}],
  ])('before its commit and %s leaves everything as it was', (_name, end) => {
    build(SITE);
    const before = [tree(), manifest()];
    const publication = open();
    prepare(publication, { 'index.html': 'new', 'icon.svg': 'icon' });
    end(publication);
    expect([tree(), manifest()]).toEqual(before);
    expect(build(SITE)).toEqual([]);
    expect(readdirSync(folder).toSorted()).toEqual(['cache', 'out']);
  });

  it('because a file is gone meanwhile touches nothing', () => {
    build(SITE);
    const publication = open();
    prepare(publication, { ...SITE, 'index.html': 'new' });
    rmSync(join(to, 'a/index.html.br'));
    const before = tree();
    expect(() => publication.commit(WHAT)).toThrow('removedMeanwhile {"path":"a/index.html.br"}');
    expect(tree()).toEqual(before);
    build(SITE);
    expect(tree()).toEqual(fresh(SITE));
  });

  it('because a folder is a link, which was not seen before, is repaired by the next', () => {
    build(SITE);
    renameSync(join(to, 'a'), join(folder, 'elsewhere'));
    symlinkSync(join(folder, 'elsewhere'), join(to, 'a'));
    expect(() => build(SITE)).toThrow('removedMeanwhile');
    build(SITE);
    expect(tree()).toEqual(fresh(SITE));
    expect(readFileSync(join(folder, 'elsewhere/index.html'), 'utf8')).toBe('a');
  });

  it('in the middle of its commit leaves a folder that says so, and is repaired by the next', () => {
    build(SITE);
    const publication = open();
    const files = { ...SITE, 'index.html': 'new', 'c/index.html': 'c' };
    prepare(publication, files);
    rmSync(join(publication.staging, 'c/index.html'));
    expect(() => publication.commit(WHAT)).toThrow(/ENOENT/);
    expect(readPublication(to)).toBe('incomplete');
    expect(manifest()).toBe('[]');
    expect(build(files)).toEqual(Object.keys(files));
    expect(tree()).toEqual(fresh(files));
    expect(readdirSync(folder).toSorted()).toEqual(['cache', 'out']);
  });

  it('to say what it is leaves nothing half written', () => {
    mkdirSync(join(to, PUBLICATION_FILE, 'foreign'), { recursive: true });
    for (const say of [
      () => markIncomplete(to),
      () => writePublication(to, { ...WHAT, files: [] }),
    ]) {
      expect(say).toThrow(PUBLICATION_FILE);
      expect(readdirSync(to)).toEqual([PUBLICATION_FILE]);
    }
  });

  it('and left a mixture is repaired by the next, even if the manifest is still there', () => {
    build(SITE);
    writeFileSync(join(to, 'a/index.html'), 'of another build');
    mkdirSync(join(to, 'c'));
    writeFileSync(join(to, 'c/index.html'), 'of another build');
    mkdirSync(`${to}.partial`);
    writeFileSync(join(`${to}.partial`, 'a'), 'a file where a folder has to be');
    expect(build(SITE)).toEqual(['a/index.html']);
    expect(tree()).toEqual(fresh(SITE));
  });
});

describe('the manifest', () => {
  it.each<[string, () => void]>([
    ['missing', () => rmSync(manifestFile())],
    ['empty', () => writeFileSync(manifestFile(), '')],
    ['damaged', () => writeFileSync(manifestFile(), readFileSync(manifestFile()).subarray(0, -1))],
    ['foreign', () => cpSync(new URL(import.meta.url), manifestFile())],
    ['a folder', () => mkdirSync(replaceByFolder(manifestFile()))],
  ])('that is %s says nothing, and costs no more than time', (_name, damage) => {
    build(SITE);
    damage();
    expect(build(SITE)).toEqual(Object.keys(SITE));
    expect(tree()).toEqual(fresh(SITE));
  });

  it('is that of one folder', () => {
    build(SITE);
    const other = open(join(folder, 'other'));
    expect(other.keep('index.html', keyOf('home|h'))).toBe(false);
    put(other, 'index.html', 'other');
    other.commit(WHAT);
    expect(build(SITE)).toEqual([]);
    const same = open(`${to}/`);
    expect(prepare(same, SITE)).toEqual([]);
  });
});

describe('a folder of thousands of files', () => {
  const many = Object.fromEntries(
    Array.from({ length: 2000 }, (_, index) => [`${index}/index.html`, 'page']),
  );

  it('is looked at meanwhile: what was changed in it is put again', async () => {
    build(many);
    const publication = open();
    expect(() => prepare(publication, many)).toThrow('looked at');
    await publication.looked;
    publication.discard();

    writeFileSync(join(to, '7/index.html'), 'else');
    rmSync(join(to, '8/index.html'));
    const next = open();
    await next.looked;
    expect(prepare(next, many)).toEqual(['7/index.html', '8/index.html']);
    next.commit(WHAT);
    expect(Object.keys(tree()).filter((path) => path.endsWith('.html'))).toHaveLength(2000);
  });
});

describe('openPublishedFolder', () => {
  const refusal = (target = to, sources: string[] = []) => {
    try {
      openPublishedFolder(target, store(), sources);
    } catch (error) {
      if (error instanceof Failure) return error.code;
      throw error;
    }
    return undefined;
  };

  it('refuses a file and a link in the place of the folder', () => {
    writeFileSync(to, 'file');
    expect(refusal()).toBe('notAFolder');
    expect(readFileSync(to, 'utf8')).toBe('file');
    rmSync(to);
    mkdirSync(join(folder, 'real'));
    symlinkSync(join(folder, 'real'), to);
    expect(refusal()).toBe('notAFolder');
  });

  it.each(['', 'cache', 'content', 'content/fr', 'content/new'])(
    'refuses the folder %j, which holds the project or is in it',
    (path) => {
      mkdirSync(join(folder, 'content/fr'), { recursive: true });
      expect(refusal(join(folder, path), [join(folder, 'content')])).toBe('holdsProject');
    },
  );

  it.each<[string, string]>([
    ['a file', 'a.txt'],
    ['a page', 'index.html'],
    ['a hidden file', '.profile'],
    ['a file somewhere below', 'a/b/c'],
    ['what another program calls a publication', PUBLICATION_FILE],
  ])('refuses a folder that holds %s, and leaves it', (_name, path) => {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    writeFileSync(join(to, path), '{}');
    const before = tree();
    expect(refusal()).toBe('foreignFolder');
    expect(tree()).toEqual(before);
  });

  it.each<[string, () => void]>([
    ['is missing', () => {}],
    ['is empty', () => mkdirSync(to)],
    ['was published', () => build(SITE)],
    ['is incomplete', () => (mkdirSync(to), markIncomplete(to))],
    [
      'was published, and holds what somebody added',
      () => (build(SITE), writeFileSync(join(to, 'a.txt'), '')),
    ],
    [
      'was published elsewhere, and its store is lost',
      () => {
        build(SITE);
        renameSync(to, join(folder, 'moved'));
        renameSync(join(folder, 'moved'), to);
        rmSync(join(folder, 'cache'), { recursive: true });
      },
    ],
    [
      'was published before publications said so',
      () => {
        mkdirSync(to);
        writeFileSync(join(to, 'index.html'), '');
        writeFileSync(`${to}.hosting.json`, '{}');
      },
    ],
    [
      'was about to be marked when the first build was killed',
      () => (mkdirSync(to), writeFileSync(join(to, PARTIAL_PUBLICATION_FILE), '{')),
    ],
  ])('takes a folder that %s', (_name, prepareFolder) => {
    prepareFolder();
    expect(refusal()).toBeUndefined();
    build(SITE);
    expect(tree()).toEqual(fresh(SITE));
    expect(readdirSync(folder).toSorted()).toEqual(['cache', 'out']);
  });
});

/** Writes a file anew, with a text of the same length. */
function replace(path: string, text: string): void {
  const file = join(to, path);
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
}

/** Writes into a file, at a later time, a text of the same length. */
function writeOver(path: string, text: string): void {
  const file = join(to, path);
  const later = lstatSync(file).mtimeMs / 1000 + 1;
  writeFileSync(file, text);
  utimesSync(file, later, later);
}

/** Changes a file, and gives it the very time it had. */
function keepTime(path: string, change: () => void): void {
  const copy = join(folder, 'copy');
  execFileSync('cp', ['-p', join(to, path), copy]);
  change();
  execFileSync('touch', ['-r', copy, join(to, path)]);
  rmSync(copy);
}

/** Moves a file away, and lays a link to it in its place. */
function link(path: string): void {
  const file = join(to, path);
  renameSync(file, join(dirname(file), 'elsewhere'));
  symlinkSync('elsewhere', file);
}

function replaceByFolder(file: string): string {
  rmSync(file);
  return file;
}
