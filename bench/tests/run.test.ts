import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compressFile, siteQuality } from '../../lib/publish/compressed-file.ts';
import { loadSite } from '../../lib/site/load-site.ts';
import { writeCorpus } from '../../tests/support/corpus.ts';
import type { Builder } from '../speed/builder.ts';
import { measureSite } from '../speed/rounds.ts';
import { timeCompressing } from '../speed/time-compressing.ts';
import { runCommand } from '../shared/run-command.ts';
import { listOriginals, removeTraces } from '../speed/traces.ts';

let folder: string;
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'bench-test-'))));
afterEach(() => rm(folder, { recursive: true }));

const siteForms = (bytes: Buffer, pages: number) =>
  compressFile('a.html', bytes, siteQuality(pages));

const node = (script: string) => ({ program: process.execPath, args: ['-e', script], folder });

describe('runCommand', () => {
  it('measures the time of a command', async () => {
    const run = await runCommand(node('setTimeout(() => {}, 300)'));
    expect(run.seconds).toBeGreaterThan(0.3);
  });

  it.runIf(process.platform === 'linux')('measures the memory of all it starts', async () => {
    // The child holds 120 MB: nothing that its parent has.
    const child = 'const b = Buffer.alloc(120e6, 1); setTimeout(() => b, 1500)';
    const run = await runCommand(
      node(`require('node:child_process').spawnSync(process.execPath, ['-e', '${child}'])`),
    );
    expect(run.peakMemory).toBeGreaterThan(120e6);
  });

  it('gives others the processors when asked to, and measures nothing then', async () => {
    const isLowest = 'require("node:os").getPriority() === 19';
    const run = await runCommand({
      ...node(`process.exit(${isLowest} ? 0 : 1)`),
      givesWay: true,
    });
    expect(run).not.toHaveProperty('peakMemory');
  });

  it('fails with the last words of a command that fails', async () => {
    const run = runCommand(node('console.error("first"); console.log("last"); process.exit(3)'));
    await expect(run).rejects.toThrow(/^exit code 3: .*(?:first.*last|last.*first)/);
  });

  it('fails when there is no such program', async () => {
    await expect(runCommand({ program: 'no-such-program', args: [], folder })).rejects.toThrow(
      /ENOENT/,
    );
  });
});

describe('removeTraces', () => {
  it('leaves what was there, dependencies included, and nothing else', async () => {
    await mkdir(join(folder, 'node_modules/dependency'), { recursive: true });
    await writeFile(join(folder, 'config'), '');
    const originals = await listOriginals(folder);
    await mkdir(join(folder, '.next/cache'), { recursive: true });
    await mkdir(join(folder, 'node_modules/.cache'));
    await removeTraces(folder, originals);
    const left = await readdir(folder, { recursive: true });
    expect(left.toSorted()).toEqual(['config', 'node_modules', 'node_modules/dependency']);
  });
});

describe('timeCompressing', () => {
  const output = () => join(folder, 'output');
  const text = 'words and words '.repeat(40);

  beforeEach(async () => {
    await mkdir(join(output(), 'a'), { recursive: true });
    await writeFile(join(output(), 'a/index.html'), text);
    await writeFile(join(output(), 'short.txt'), 'a');
    await writeFile(join(output(), 'picture.png'), text);
  });

  it('is of the copies that this site would make', async () => {
    const args = [join(import.meta.dirname, '../speed/compress-copies.ts'), output(), folder];
    const copies = (pages: string) =>
      runCommand({ program: process.execPath, args: [...args, pages], folder });
    await copies('100');
    const html = Buffer.from(text);
    const { br, gz } = await siteForms(html, 100);
    expect(await readdir(join(folder, 'a'))).toEqual(['index.html.br', 'index.html.gz']);
    expect(await readFile(join(folder, 'a/index.html.br'))).toEqual(br);
    expect(await readFile(join(folder, 'a/index.html.gz'))).toEqual(gz);
    expect((await readdir(folder)).toSorted()).toEqual(['a', 'output']);
    await copies('10000');
    expect(await readFile(join(folder, 'a/index.html.br'))).toEqual(
      (await siteForms(html, 10_000)).br,
    );
  });

  it('leaves no trace', async () => {
    expect(await timeCompressing(output(), 100)).toBeGreaterThan(0);
    expect(await readdir(folder)).toEqual(['output']);
    expect((await readdir(output())).toSorted()).toEqual(['a', 'picture.png', 'short.txt']);
  });
});

describe('measureSite', () => {
  /** Makes every page from its address; says in each what the edited file holds. */
  const builder = async (script: string): Promise<Builder> => {
    const project = join(folder, 'project');
    await mkdir(project);
    await writeFile(join(project, 'source.md'), 'text');
    return {
      name: 'hugo',
      label: 'A builder',
      project,
      originals: await listOriginals(project),
      output: join(project, 'out'),
      takeContent: (site) =>
        writeFile(join(folder, 'addresses.json'), JSON.stringify(site.pages.map((p) => p.address))),
      sourceOf: () => join(project, 'source.md'),
      command: () => ({ program: process.execPath, args: ['-e', script], folder: project }),
    };
  };

  const build = (text: string, skipped = 0) => `
    const fs = require('node:fs');
    for (const address of JSON.parse(fs.readFileSync('../addresses.json')).slice(${skipped})) {
      fs.mkdirSync('out' + address, { recursive: true });
      fs.writeFileSync('out' + address + 'index.html', ${text});
    }`;

  const corpus = async () => {
    const contentDir = join(folder, 'corpus');
    await mkdir(contentDir);
    await writeCorpus(contentDir, 20);
    return loadSite({ contentDir, publicDir: join(folder, 'public') });
  };

  it('measures a cold build and one after an edit in every round, and leaves no trace', async () => {
    const one = await builder(build(`fs.readFileSync('source.md')`));
    const said: string[] = [];
    const [series] = await measureSite([one], await corpus(), 2, (line) => said.push(line));
    expect(series).toMatchObject({ pages: 20, failures: [] });
    expect([series?.cold.length, series?.edit.length]).toEqual([2, 2]);
    expect(said).toHaveLength(4);
    expect(await readdir(one.project)).toEqual(['source.md']);
  });

  it('times the compressed copies of a builder that makes none, once it has built', async () => {
    const base = await builder(build(`fs.readFileSync('source.md')`));
    const built: boolean[] = [];
    const one: Builder = {
      ...base,
      timeCompressing: async () => built.push(existsSync(join(base.output, 'index.html'))),
    };
    const [series] = await measureSite([one], await corpus(), 2, () => {});
    expect(built).toEqual([true, true]);
    expect(series?.compressing).toEqual([1, 2]);
  });

  it('says that a builder leaves pages out', async () => {
    const one = await builder(build(`''`, 3));
    const [series] = await measureSite([one], await corpus(), 2, () => {});
    expect(series?.failures).toEqual([expect.stringMatching(/^3 of 20 pages are missing: \//)]);
  });

  it('says that a builder published its old page', async () => {
    const one = await builder(build(`'always the same'`));
    const [series] = await measureSite([one], await corpus(), 1, () => {});
    expect(series?.failures).toEqual([
      expect.stringMatching(/^the edit of \/.* is not in the page/),
    ]);
  });
});
