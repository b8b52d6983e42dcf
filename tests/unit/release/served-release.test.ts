import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { release, rollback } from '../../../lib/release/release.ts';
import { serve, type Serving } from '../../../lib/serve/serve.ts';
import { runCommand } from '../../support/killed-command.ts';
import { makePublication } from '../../support/made-publication.ts';
import { ask, readSite, startReaders } from '../../support/made-readers.ts';

let folder: string;
let site: Serving;
const place = () => ({ releases: join(folder, 'releases'), hostFiles: () => ({}) });

function put(mark: string, more = {}) {
  makePublication(join(folder, 'out'), mark, more);
  return release({ ...place(), out: join(folder, 'out'), isLocal: false });
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'served-'));
  put('first');
  site = await serve({ dir: join(folder, 'releases/current'), port: 0 });
});

afterEach(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

describe('a server', () => {
  it('serves what is put in service, with its headers and redirects, without a restart', async () => {
    expect(await readSite(site.url)).toEqual(['first']);
    put('second', { redirects: [{ from: '/old/', to: '/', status: 301 }] });
    expect(await readSite(site.url)).toEqual(['second']);
    expect((await ask(site.url, '/old/', 'identity')).status).toBe(301);
    rollback(place());
    expect(await readSite(site.url)).toEqual(['first']);
    expect((await ask(site.url, '/old/', 'identity')).status).toBe(404);
  });

  it('gives each reader whole pages of one release, however often that changes', async () => {
    const readers = startReaders(site.url, 3);
    for (let count = 0; count < 8; count += 1) {
      put(`mark ${count}`);
      await readSite(site.url);
      if (count % 3 === 2) rollback(place());
    }
    const { answers, wrong, marks } = await readers.stop();
    expect(wrong).toEqual([]);
    expect(answers).toBeGreaterThan(10);
    expect(marks.size).toBeGreaterThan(1);
  });
});

describe('a release that is killed', () => {
  // Among its files, at what it says of itself, about the switch.
  it.each(['/en/index.html', '/.release.json', '/2', '/.unfinished-current', '/current'] as const)(
    'when it puts %s leaves one whole site in service, and the next is as it should be',
    async (call) => {
      makePublication(join(folder, 'out'), 'second');
      const command = {
        script: resolve('scripts/release.ts'),
        cwd: folder,
        env: { RELEASES_DIR: join(folder, 'releases') },
      };
      expect((await runCommand(command, { call })).signal).toBe('SIGKILL');
      expect(['first', 'second']).toContain((await readSite(site.url)).join(' and '));
      const { status, output } = await runCommand(command);
      expect(status, output).toBe(0);
      expect(await readSite(site.url)).toEqual(['second']);
      const left = readdirSync(join(folder, 'releases')).filter((name) => name.startsWith('.'));
      expect(left).toEqual([]);
      expect(readdirSync(folder).toSorted()).toEqual(['out', 'releases']);
    },
  );
});
