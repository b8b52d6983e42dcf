import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readPublication } from '../../lib/publish/publication.ts';
import { serve, type Serving } from '../../lib/serve/serve.ts';
import { measureCommand, randomMoment, runCommand } from '../support/killed-command.ts';
import { ask } from '../support/made-readers.ts';
import { copyProject } from '../support/project-copy.ts';
import { startNginx, type RealNginx } from '../support/real-nginx.ts';
import { record } from './record.ts';

/** Half of them at a call, half at a time. */
const KILLS = 50;

/** Two sites of which every page differs. */
const SITES = ['https://a.example.quebec', 'https://b.example.quebec'];

const copy = mkdtempSync(join(tmpdir(), 'faults-build-'));
const command = (name: string, siteUrl: string, ...args: string[]) => ({
  script: `scripts/${name}.ts`,
  args,
  cwd: copy,
  env: { SITE_URL: siteUrl },
});
let site: Serving;
let nginx: RealNginx | undefined;

async function run(name: string, siteUrl: string, ...args: string[]): Promise<void> {
  const { status, output } = await runCommand(command(name, siteUrl, ...args));
  expect(status, output).toBe(0);
}

/** Every file of a folder, and its bytes. */
function tree(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  return new Map(files.map((file) => [relative(folder, file), readFileSync(file, 'base64')]));
}

/** What the site in service is, as a full build made it. */
const expected = new Map<string, Map<string, string>>();

beforeAll(async () => {
  copyProject(copy);
  rmSync(join(copy, 'content'), { recursive: true });
  cpSync('tests/fixtures/base', join(copy, 'content'), { recursive: true });
  for (const [index, siteUrl] of SITES.entries()) {
    await run('build', siteUrl, '--full', '--out', `full-${index}`);
    expected.set(siteUrl, tree(join(copy, `full-${index}`)));
  }
  await run('build', SITES[0] ?? '');
  await run('release', SITES[0] ?? '');
  site = await serve({ dir: join(copy, 'releases/current'), port: 0 });
  nginx = await startNginx(join(copy, 'releases'));
});

afterAll(async () => {
  nginx?.stop();
  await site.close();
  rmSync(copy, { recursive: true });
});

/** Reads every page in every form, and compares it with what a full build made. */
async function readAll(url: string, files: ReadonlyMap<string, string>): Promise<number> {
  let answers = 0;
  for (const [path, bytes] of files) {
    if (!path.endsWith('index.html')) continue;
    for (const encoding of ['identity', 'gzip', 'br']) {
      const { status, headers, body } = await ask(url, `/${path.slice(0, -10)}`, encoding);
      expect(status, path).toBe(200);
      const form = headers['content-encoding'];
      const text =
        form === 'br' ? brotliDecompressSync(body) : form === 'gzip' ? gunzipSync(body) : body;
      expect(text.toString('base64'), path).toBe(bytes);
      answers += 1;
    }
  }
  return answers;
}

it(`${KILLS} builds that are killed leave one whole site in service, and the next is exact`, async () => {
  const [first = '', second = ''] = SITES;
  const servers = [site.url, ...(nginx === undefined ? [] : [nginx.url])];
  const size = await measureCommand(command('build', second));
  await run('build', first);
  let [killed, incomplete, refused, answers] = [0, 0, 0, 0];
  for (let count = 0; count < KILLS; count += 1) {
    // What is built is never what is in `out/`: all of it changes.
    const siteUrl = count % 2 === 0 ? second : first;
    const moment = randomMoment(size, count % 4 < 2 ? 'call' : 'time');
    const { signal } = await runCommand(command('build', siteUrl), moment);
    if (signal === 'SIGKILL') killed += 1;
    for (const url of servers) answers += await readAll(url, expected.get(first) ?? new Map());
    if (readPublication(join(copy, 'out')) === 'incomplete') {
      incomplete += 1;
      const { status } = await runCommand(command('release', siteUrl));
      if (status === 1) refused += 1;
    }
    await run('build', siteUrl);
    expect(tree(join(copy, 'out')), JSON.stringify(moment)).toEqual(expected.get(siteUrl));
    const left = readdirSync(copy).filter((name) => /partial|lock/.test(name));
    expect(left).toEqual(['package-lock.json']);
  }
  expect(refused).toBe(incomplete);
  record('Builds that are killed', [
    ['kills, half at a call that changes files, half at a time', `${KILLS}`],
    ['ended by the signal (the others had ended before)', `${killed}`],
    ['after which `out/` was incomplete, and was refused by a release', `${incomplete}`],
    ['answers read after them, each of the one whole site in service', `${answers}`],
    ['next builds that were a full one, byte for byte', `${KILLS} of ${KILLS}`],
  ]);
});
