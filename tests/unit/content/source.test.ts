import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folderFault, folderSource, MAX_FILE_BYTES } from '../../../lib/content/source.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'texts-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

it.each([
  [MAX_FILE_BYTES, []],
  [MAX_FILE_BYTES + 1, ['file-too-large']],
])('a file of %i bytes has the problems %j', (bytes, codes) => {
  writeFileSync(join(folder, 'site.yaml'), 'a'.repeat(bytes));
  const { text, problems } = folderSource(folder).read('site.yaml');
  expect(problems.map(({ code }) => code)).toEqual(codes);
  expect(text?.length).toBe(codes.length === 0 ? bytes : undefined);
});

it('lists what is in the folders of the languages, each folder before what is in it', () => {
  for (const path of ['fr/b', 'fr/a', 'fr/.cache', 'de', 'en']) {
    mkdirSync(join(folder, path), { recursive: true });
  }
  for (const path of ['fr/z.md', 'fr/b/c.md', 'fr/a.txt', 'fr/.DS_Store', 'de/a.md', 'site.yaml']) {
    writeFileSync(join(folder, path), '');
  }
  symlinkSync('z.md', join(folder, 'fr/lien.md'));
  execFileSync('mkfifo', [join(folder, 'fr/tube.md')]);
  expect(folderSource(folder).list()).toEqual([
    { path: 'fr', kind: 'folder' },
    { path: 'fr/a', kind: 'folder' },
    { path: 'fr/a.txt', kind: 'file' },
    { path: 'fr/b', kind: 'folder' },
    { path: 'fr/b/c.md', kind: 'file' },
    { path: 'fr/lien.md', kind: 'link' },
    { path: 'fr/tube.md', kind: 'other' },
    { path: 'fr/z.md', kind: 'file' },
    { path: 'en', kind: 'folder' },
  ]);
});

it('lists a language that is a link as a link, one that is a file as one that can’t be listed', () => {
  symlinkSync('ailleurs', join(folder, 'fr'));
  writeFileSync(join(folder, 'en'), '');
  expect(folderSource(folder).list()).toEqual([
    { path: 'fr', kind: 'link' },
    { path: 'en', kind: 'folder', error: 'ENOTDIR' },
  ]);
});

it.each([
  ['absent.yaml', ['missing-file']],
  ['dossier', ['unreadable-file EISDIR']],
  ['lien.yaml', ['symlink']],
  ['rompu.yaml', ['symlink']],
])('does not read %s', (path, codes) => {
  mkdirSync(join(folder, 'dossier'));
  writeFileSync(join(folder, 'site.yaml'), '');
  symlinkSync('site.yaml', join(folder, 'lien.yaml'));
  symlinkSync('ailleurs.yaml', join(folder, 'rompu.yaml'));
  const { text, problems } = folderSource(folder).read(path);
  expect(text).toBeUndefined();
  expect(problems.map(({ code, params }) => [code, ...Object.values(params)].join(' '))).toEqual(
    codes,
  );
});

it.each([
  ['content/', undefined],
  ['nowhere', { code: 'missing-file', params: {} }],
  ['file', { code: 'unreadable-file', params: { reason: 'ENOTDIR' } }],
  ['broken', { code: 'missing-file', params: {} }],
  ['loop', { code: 'unreadable-file', params: { reason: 'ELOOP' } }],
  ['link', undefined],
])('says why there is nothing to read: %s', (name, fault) => {
  mkdirSync(join(folder, 'content'));
  writeFileSync(join(folder, 'file'), '');
  symlinkSync('nowhere', join(folder, 'broken'));
  symlinkSync('loop', join(folder, 'loop'));
  symlinkSync('content', join(folder, 'link'));
  const found = folderFault(join(folder, name));
  expect(found).toEqual(fault && { file: '', line: 1, column: 1, field: '', ...fault });
});

it('what the system says no to is told of, not thrown', () => {
  symlinkSync('loop', join(folder, 'loop'));
  const source = folderSource(join(folder, 'loop'));
  expect(source.list()).toMatchObject([{ error: 'ELOOP' }, { error: 'ELOOP' }]);
  expect(source.read('site.yaml').problems).toMatchObject([{ code: 'unreadable-file' }]);
});

it('a file in place of its folder has nothing in it', () => {
  writeFileSync(join(folder, 'content'), '');
  const source = folderSource(join(folder, 'content'));
  expect(source.list()).toEqual([]);
  expect(source.read('site.yaml').problems).toMatchObject([{ code: 'missing-file' }]);
});

describe('the state of a file', () => {
  const LATER = Date.now() + 60_000;
  const stateOf = (now?: number) => folderSource(folder, now).stateOf?.('page.md');

  const write = (text: string) => {
    writeFileSync(join(folder, 'page.md'), text);
    utimesSync(join(folder, 'page.md'), 1, 1);
  };

  it('changes with its text, whatever size and date it is given', async () => {
    write('Une ligne.');
    const before = stateOf(LATER);
    expect(before).toBeDefined();
    expect(stateOf(LATER)).toBe(before);
    // The clock of the file system may tick some times a second.
    const written = () => {
      write('Autre mot.');
      return stateOf(LATER);
    };
    await expect.poll(written, { interval: 1 }).not.toBe(before);
  });

  it('tells nothing of a file that was written just now, of a link, nor of what is not there', () => {
    expect(stateOf(LATER)).toBeUndefined();
    write('Une ligne.');
    expect(stateOf()).toBeUndefined();
    symlinkSync('page.md', join(folder, 'link.md'));
    expect(folderSource(folder, LATER).stateOf?.('link.md')).toBeUndefined();
  });
});
