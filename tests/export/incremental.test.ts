import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lockFolder } from '../../lib/lock/folder-lock.ts';
import { readPublication } from '../../lib/publish/publication.ts';
import { runCommand } from '../support/killed-command.ts';
import { buildCopy, copyProject, QUICK, SLOWEST_BUILD } from '../support/project-copy.ts';

const copy = mkdtempSync(join(tmpdir(), 'incremental-'));
const content = (path: string) => join(copy, 'content', path);

/** Edits a file of both languages. */
function edit(path: string, change: (text: string) => string): void {
  for (const locale of ['fr', 'en']) {
    const file = content(`${locale}/${path}`);
    const text = readFileSync(file, 'utf8');
    const changed = change(text);
    expect(changed, path).not.toBe(text);
    writeFileSync(file, changed);
  }
}

function replaceIn(path: string, words: string, others: string): void {
  writeFileSync(content(path), readFileSync(content(path), 'utf8').replaceAll(words, others));
}

const retitle = (text: string) => text.replace(/^title: ('?)/m, 'title: $1Bis, ');

/** Every published file and its bytes, as text that can be compared. */
function tree(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.map((file) => [relative(folder, file), readFileSync(file, 'base64')]));
}

function build(...options: string[]): string {
  const { status, output } = buildCopy(copy, options);
  expect(status, output).toBe(0);
  return output;
}

/** Pages rendered and pages reused, as the summary of a build says. */
function counts(output: string): [rendered: number, reused: number] {
  const match = /(\d+) (?:pages rendered|pages produites), (\d+)/.exec(output);
  return [Number(match?.[1]), Number(match?.[2])];
}

let first: string;

beforeAll(() => {
  copyProject(copy);
  // A site that stays as it is: what staff publish changes nothing here.
  rmSync(content('.'), { recursive: true });
  cpSync('tests/fixtures/base', content('.'), { recursive: true });
  first = build('--out', 'incremental');
}, SLOWEST_BUILD);

afterAll(() => rmSync(copy, { recursive: true }), SLOWEST_BUILD);

let full: { of: Map<string, string>; files: Map<string, string> } | undefined;

/** What a build of everything makes of the content; made once for the same content. */
function fullBuild(): Map<string, string> {
  const of = tree(content('.'));
  if (full === undefined || !isDeepStrictEqual(full.of, of)) {
    build('--full', '--out', 'full');
    full = { of, files: tree(join(copy, 'full')) };
  }
  return full.files;
}

/** Builds what changed, and compares it with a build of everything. */
function expectSameAsFull(): [rendered: number, reused: number] {
  const seen = counts(build('--out', 'incremental'));
  expect(tree(join(copy, 'incremental'))).toEqual(fullBuild());
  return seen;
}

describe('a build after others', () => {
  it('rendered everything the first time', () => {
    const [rendered, reused] = counts(first);
    expect(reused).toBe(0);
    expect(rendered).toBe(
      [...tree(join(copy, 'incremental')).keys()].filter((path) => path.endsWith('.html')).length,
    );
  });

  it(
    'renders the page that was edited and no other, and is a full build byte for byte',
    () => {
      edit('ministere/mission.md', (text) => `${text}\nEncore un mot.\n`);
      const [rendered, reused] = expectSameAsFull();
      // Both languages of the page.
      expect(rendered).toBe(2);
      expect(reused).toBeGreaterThan(15);
    },
    SLOWEST_BUILD,
  );

  it(
    'makes nothing when nothing changed, and repairs what someone changed in the folder',
    () => {
      expect(counts(build('--out', 'incremental'))[0]).toBe(0);
      const page = join(copy, 'incremental/ministere/index.html');
      writeFileSync(page, readFileSync(page, 'utf8').replace('</main>', '<p>x</p></main>'));
      rmSync(join(copy, 'incremental/en/index.html.br'));
      rmSync(join(copy, 'incremental/robots.txt'));
      writeFileSync(join(copy, 'incremental/x.html'), 'x');
      const [, reused] = expectSameAsFull();
      expect(reused).toBeGreaterThan(15);
    },
    SLOWEST_BUILD,
  );

  it(
    'is a full build after pages of every type are edited, added, renamed and deleted',
    () => {
      edit('index.md', (text) => text.replace(/^cover: .*$/m, 'cover: Une autre phrase'));
      edit('ministere/index.md', retitle);
      edit('ministere/mission.md', retitle);
      edit('ententes/accord-2004.md', retitle);
      edit('rapports/chine-2017.md', retitle);
      edit('nouvelles/bresil-2014.md', retitle);
      for (const locale of ['fr', 'en']) {
        const page = (id: string) => content(`${locale}/${id}.md`);
        const copyPage = (id: string, to: string, change: (text: string) => string) =>
          writeFileSync(page(to), change(readFileSync(page(id), 'utf8')));
        copyPage('nouvelles/bresil-2014', 'nouvelles/autre', (text) =>
          text.replace(/^slug: .*$/m, 'slug: autre'),
        );
        copyPage('ententes/accord-2004', 'ententes/accord-2019', (text) =>
          text.replace(/^slug: .*$/m, 'slug: accord-2019').replace('signed: 2004', 'signed: 2019'),
        );
        rmSync(page('ententes/accord-2013'));
        renameSync(page('ministere/mission'), page('ministere/role'));
      }
      replaceIn('fr/nouvelles/bresil-2014.md', '/accord-2013', '/accord-2004');
      replaceIn('fr/nouvelles/autre.md', '/accord-2013', '/accord-2019');
      replaceIn('fr/rapports/chine-2017.md', '/accord-2013', '/accord-2019');
      replaceIn('fr/index.md', 'ministere/mission', 'ministere/role');
      replaceIn('site.yaml', 'ministere/mission', 'ministere/role');
      appendFileSync(content('fields.yaml'), 'essai: { fr: Un essai, en: A trial }\n');
      const [rendered] = expectSameAsFull();
      expect(rendered).toBeGreaterThan(10);
    },
    SLOWEST_BUILD,
  );

  it(
    'is a full build after one that was killed while it published, whose folder says so',
    async () => {
      const command = {
        script: 'scripts/build.ts',
        args: ['--out', 'incremental'],
        cwd: copy,
      };
      for (const call of ['/404.html', '/en/index.html', '/ministere/index.html'] as const) {
        const env = { ...QUICK, SITE_URL: `https://exemple-${call.length}.quebec` };
        expect((await runCommand({ ...command, env }, { call })).signal).toBe('SIGKILL');
        expect(readPublication(join(copy, 'incremental'))).toBe('incomplete');
        expectSameAsFull();
      }
    },
    SLOWEST_BUILD,
  );

  it('is refused while another is at work, which is said', () => {
    const unlock = lockFolder(join(copy, '.next/cache/site'));
    const { status, output } = buildCopy(copy);
    unlock();
    expect({ status, output }).toMatchObject({
      status: 1,
      output: expect.stringMatching(new RegExp(`\\(process(?:us)? ${process.pid}\\)`)),
    });
    expect(output).not.toContain('    at ');
  });

  it.each(['content', 'lib', '.', 'public/new', 'package.json'])(
    'is refused into %s, and changes nothing there',
    (out) => {
      const before = readdirSync(copy, { recursive: true }).length;
      const { status, output } = buildCopy(copy, ['--out', out]);
      expect(status).toBe(1);
      expect(output).not.toContain('    at ');
      expect(readdirSync(copy, { recursive: true })).toHaveLength(before);
    },
  );

  it(
    'costs only time when what is kept is damaged, foreign or gone',
    () => {
      const filesBelow = (folder: string) =>
        readdirSync(join(copy, folder), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name));
      // Without the folder, pages come from the store.
      rmSync(join(copy, 'incremental'), { recursive: true });
      filesBelow('.next/cache/site').forEach((file, index) => {
        if (index % 3 === 0) writeFileSync(file, 'damaged');
        if (index % 3 === 1) cpSync(join(copy, 'package.json'), file);
      });
      const [rendered, reused] = expectSameAsFull();
      // Which of what is kept is damaged depends on its keys.
      expect(reused).toBeGreaterThan(0);
      expect(rendered).toBeGreaterThan(0);
      // Compiled code that is not as it was is compiled again.
      edit('index.md', retitle);
      for (const file of filesBelow('.next/server').filter((path) => path.endsWith('.js'))) {
        writeFileSync(file, 'throw new Error("damaged")');
      }
      expectSameAsFull();
      rmSync(join(copy, '.next'), { recursive: true });
      expect(expectSameAsFull()[1]).toBe(0);
    },
    SLOWEST_BUILD,
  );
});
