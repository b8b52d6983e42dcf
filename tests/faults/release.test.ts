import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serve, type Serving } from '../../lib/serve/serve.ts';
import { measureCommand, randomMoment, runCommand } from '../support/killed-command.ts';
import { makePublication } from '../support/made-publication.ts';
import { ask, readSite, startReaders } from '../support/made-readers.ts';
import { startNginx, type RealNginx } from '../support/real-nginx.ts';
import { record } from './record.ts';

/** Half of them at a call, half at a time. */
const KILLS = 50;
const RELEASES = 50;
const READERS = 10;

const folder = mkdtempSync(join(tmpdir(), 'faults-release-'));
const releases = join(folder, 'releases');
const command = (name: string, ...args: string[]) => ({
  script: resolve(`scripts/${name}.ts`),
  args,
  cwd: folder,
  env: { RELEASES_DIR: releases },
});
let site: Serving;
let nginx: RealNginx | undefined;

const make = (mark: string, files = {}) => makePublication(join(folder, 'out'), mark, { files });

async function put(mark: string): Promise<void> {
  make(mark);
  const { status, output } = await runCommand(command('release'));
  expect(status, output).toBe(0);
}

beforeAll(async () => {
  await put('first');
  site = await serve({ dir: join(releases, 'current'), port: 0 });
  nginx = await startNginx(releases);
});

afterAll(async () => {
  nginx?.stop();
  await site.close();
  rmSync(folder, { recursive: true });
});

/** Has nginx know the release in service: until its new processes answer, it goes on with the former one. */
async function reload(mark: string): Promise<void> {
  if (nginx === undefined) return;
  nginx.reload();
  await expect.poll(() => readSite(nginx?.url ?? ''), { timeout: 10_000 }).toEqual([mark]);
}

const servers = () => [site.url, ...(nginx === undefined ? [] : [nginx.url])];
const serverNames = () => ['the Node server', ...(nginx === undefined ? [] : [nginx.version])];

it(`${KILLS} releases that are killed leave one whole site in service`, async () => {
  make('measured');
  const size = await measureCommand(command('release'));
  await reload('measured');
  let [killed, switched, read] = [0, 0, 0];
  let former = 'measured';
  for (let count = 0; count < KILLS; count += 1) {
    const mark = `kill ${count}`;
    make(mark);
    const moment = randomMoment(size, count % 2 === 0 ? 'call' : 'time');
    const { signal } = await runCommand(command('release'), moment);
    if (signal === 'SIGKILL') killed += 1;
    for (const url of servers()) {
      const seen = await readSite(url);
      expect(seen, `${url} ${JSON.stringify(moment)}`).toHaveLength(1);
      expect([former, mark], JSON.stringify(moment)).toContain(seen[0]);
      read += 1;
    }
    if ((await readSite(site.url))[0] === mark) switched += 1;
    // The next one is exact.
    await put(mark);
    expect(await readSite(site.url), JSON.stringify(moment)).toEqual([mark]);
    expect(readdirSync(releases).filter((name) => name.startsWith('.'))).toEqual([]);
    await reload(mark);
    former = mark;
  }
  record('Releases that are killed', [
    ['kills, half at a call that changes files, half at a time', `${KILLS}`],
    ['ended by the signal (the others had ended before)', `${killed}`],
    ['after which the new release was in service already', `${switched}`],
    [`times that all was read, by ${serverNames().join(' and ')}`, `${read}`],
    ['of those, one whole site', `${read} of ${read}`],
    ['next releases that were exact', `${KILLS} of ${KILLS}`],
  ]);
});

it(`${READERS} readers through ${RELEASES} releases have whole pages with their style`, async () => {
  const readers = servers().map((url) => startReaders(url, READERS));
  let slowest = 0;
  for (let count = 0; count < RELEASES; count += 1) {
    await put(`release ${count}`);
    await reload(`release ${count}`);
    if (count % 10 !== 9) continue;
    const start = performance.now();
    const { status, output } = await runCommand(command('rollback'));
    expect(status, output).toBe(0);
    slowest = Math.max(slowest, performance.now() - start);
  }
  const readings = await Promise.all(readers.map((each) => each.stop()));
  for (const { wrong } of readings) expect(wrong).toEqual([]);
  expect(slowest).toBeLessThan(5000);
  record('Readers while releases change', [
    ['releases, each with another style sheet', `${RELEASES}, and ${RELEASES / 10} ways back`],
    ['readers of each server, with keep-alive and compression', `${READERS}`],
    ...readings.flatMap(({ answers, marks }, index) => [
      [`answers of ${serverNames()[index]}, of ${marks.size} releases`, `${answers}`] as const,
    ]),
    ['broken answers', '0'],
    ['pages without their style', '0'],
    ['slowest way back', `${(slowest / 1000).toFixed(1)} s`],
  ]);
});

it('nginx answers as the Node server does', async () => {
  if (nginx === undefined) return;
  make('answers', {
    'images/a.svg': '<svg/>',
    'en/index.md': '# A',
    '.well-known/security.txt': 'Contact:',
  });
  const { status, output } = await runCommand(command('release'));
  expect(status, output).toBe(0);
  nginx.reload();
  mkdirSync(join(releases, 'current/empty'));
  symlinkSync('/etc/hostname', join(releases, 'current/link.txt'));
  symlinkSync('/etc', join(releases, 'current/etc'));
  const addresses =
    '/ /en /en?a=b /index.html /en/index%2Ehtml /ministere/mission/index.html /images/ /empty/ ' +
    '/nowhere /nowhere/ /_next/static/none.css /link.txt /etc/hostname /.htaccess /404.html ' +
    '/.publication.json /.well-known/security.txt /en/%2e%2e/ /en/index.md /nowhere/index.md ' +
    '/%0d%0aX-Own:%201/index.html';
  for (const address of addresses.split(' ')) {
    // Until the workers that know the release before have ended.
    await expect
      .poll(async () => summary(await ask(nginx?.url ?? '', address, 'gzip')), { timeout: 10_000 })
      .toEqual(summary(await ask(site.url, address, 'gzip')));
  }
});

/** What has to be the same whatever serves it. */
const summary = ({ status, headers, body }: Awaited<ReturnType<typeof ask>>) => ({
  status,
  body: status === 301 ? '' : body.toString('base64'),
  ...Object.fromEntries(
    SAME_HEADERS.map((name) => [
      name,
      status === 301 && name === 'content-type' ? '' : headers[name],
    ]),
  ),
});

const SAME_HEADERS = [
  'location',
  'cache-control',
  'content-encoding',
  'content-security-policy',
  'content-type',
  'link',
  'x-content-type-options',
  'x-own',
];
