import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { staticFiles } from '../../../lib/site/static-files.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'static-'));
  mkdirSync(join(folder, 'sous'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string) => {
  for (const path of [name, `sous/${name}`]) writeFileSync(join(folder, path), '');
};

describe('a file that nobody means to publish', () => {
  it.each([
    '.DS_Store',
    '.ds_store',
    '._pont.png',
    '.AppleDouble',
    '.Spotlight-V100',
    '.Trashes',
    '.fseventsd',
    '.directory',
    '.git',
    '.gitignore',
    '.gitkeep',
    '.gitattributes',
    '__MACOSX',
    'Thumbs.db',
    'thumbs.db',
    'ehthumbs.db',
    'desktop.ini',
    'Desktop.ini',
    'guide.pdf~',
    '~',
    ...[...'abcdefghijklmnop'].map((letter) => `.guide.md.sw${letter}`),
    '#guide.md#',
    '.#guide.md',
    '.~lock.guide.odt#',
    '~$guide.docx',
  ])('is left out, in whatever folder: %s', (name) => {
    write(name);
    expect(staticFiles(folder)).toEqual({
      files: [],
      folders: ['sous'],
      others: [],
      closed: [],
    });
  });

  it.each([
    'DS_Store',
    '_pont.png',
    '.env',
    '.gitlab',
    'MACOSX',
    'thumbs.png',
    'desktop.inix',
    'guide.swp',
    '.guide.swz',
    'a#b',
    'a~b',
    '.~lock.guide.odt',
    '$guide.docx',
    'directory',
  ])('is not %s', (name) => {
    write(name);
    expect(staticFiles(folder).files.toSorted()).toEqual([name, `sous/${name}`].toSorted());
  });
});

it('files are told from folders, empty ones too, and from what is neither', () => {
  mkdirSync(join(folder, 'sous/vide'));
  writeFileSync(join(folder, 'sous/a.txt'), '');
  symlinkSync('sous', join(folder, 'lien'));
  symlinkSync('nowhere', join(folder, 'rompu'));
  const { files, folders, others } = staticFiles(folder);
  expect(files).toEqual(['sous/a.txt']);
  expect(folders).toEqual(['sous', 'sous/vide']);
  expect(others.toSorted()).toEqual(['lien', 'rompu']);
});

it('there are none where there is no folder', () => {
  expect(staticFiles(join(folder, 'absent'))).toEqual({
    files: [],
    folders: [],
    others: [],
    closed: [],
  });
});

it.each([
  ['a file', 'ENOTDIR', (path: string) => writeFileSync(path, '')],
  ['a link to nothing', 'ENOENT', (path: string) => symlinkSync('nowhere', path)],
  ['a link to itself', 'ELOOP', (path: string) => symlinkSync('public', path)],
])('%s in place of the folder is told of', (_name, reason, make) => {
  make(join(folder, 'public'));
  expect(staticFiles(join(folder, 'public')).closed).toEqual([{ path: '', reason }]);
});

it('a link to a folder is that folder', () => {
  writeFileSync(join(folder, 'sous/a.txt'), '');
  symlinkSync('sous', join(folder, 'public'));
  expect(staticFiles(join(folder, 'public'))).toMatchObject({ files: ['a.txt'], closed: [] });
});

// Whoever may do everything may read everything.
it.skipIf(process.getuid?.() === 0)('what may not be read is told of', () => {
  writeFileSync(join(folder, 'sous/a.txt'), '');
  chmodSync(join(folder, 'sous/a.txt'), 0);
  mkdirSync(join(folder, 'clos'), { mode: 0 });
  expect(staticFiles(folder).closed.toSorted((a, b) => (a.path < b.path ? -1 : 1))).toEqual([
    { path: 'clos', reason: 'EACCES' },
    { path: 'sous/a.txt', reason: 'EACCES' },
  ]);
});
