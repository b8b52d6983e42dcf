import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OPEN_DATA_PATHS } from '../../lib/open-data/data-addresses.ts';
import { launchBrowser } from '../support/browser.ts';
import { freePort } from '../support/free-port.ts';
import { site } from '../support/example-pages.ts';
import { copyProject } from '../support/project-copy.ts';

/** Next compiles at the first request, on a machine that may be busy. */
const START = 120_000;

const copy = mkdtempSync(join(tmpdir(), 'writing-'));
const subject = site.pages.find(({ entry }) => entry.type === 'page' && entry.locale === 'fr');
const path = join('content', subject?.entry.file ?? '');
const file = join(copy, path);
let server: ChildProcess;
let browser: Browser;
let page: Page;
let origin: string;

beforeAll(async () => {
  copyProject(copy);
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  server = spawn(process.execPath, ['scripts/dev.ts'], {
    cwd: copy,
    // Vitest's own NODE_ENV would have Next refuse to watch.
    env: { ...process.env, PORT: String(port), NODE_ENV: 'development' },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  const started = new Promise<void>((resolve) => {
    server.stdout?.on('data', (text: Buffer) => {
      if (text.includes('Ready')) resolve();
    });
  });
  await started;
  browser = await launchBrowser();
  page = await browser.newPage();
  page.setDefaultTimeout(START);
  await page.goto(`${origin}${subject?.address}`);
}, START);

afterAll(async () => {
  await browser.close();
  // Next runs in processes of its own: the whole group is stopped.
  if (server.pid !== undefined) process.kill(-server.pid);
  await once(server, 'exit');
  rmSync(copy, { recursive: true, force: true, maxRetries: 5 });
}, START);

describe('npm run dev', () => {
  it(
    'shows a saved file by itself, then its problems as a page, then the page again',
    async () => {
      const text = readFileSync(file, 'utf8');
      const title = page.locator('h1');
      for (const saved of ['Premier essai', 'Deuxième essai']) {
        writeFileSync(file, text.replace(/^title: .*$/m, `title: ${saved}`));
        await expect.poll(() => title.textContent()).toBe(saved);
      }
      writeFileSync(file, text.replace(/^title: /m, 'titel: '));
      await expect.poll(() => title.textContent()).toContain('2 problèmes');
      const line = text.split('\n').findIndex((one) => one.startsWith('title: ')) + 1;
      const place = page.getByText(`${path}:${line}:1`).first();
      await expect.poll(() => place.isVisible()).toBe(true);
      writeFileSync(file, text);
      await expect.poll(() => title.textContent()).not.toContain('problèmes');
    },
    START,
  );

  it(
    'answers at the addresses of what a build makes beside the pages',
    async () => {
      // One of each kind: each answer reads the content. The others have a unit test.
      for (const other of ['/llms.txt', '/sitemap.xml', '/index.md', OPEN_DATA_PATHS[0] ?? '']) {
        const answer = await fetch(origin + other);
        expect([other, answer.status]).toEqual([other, 200]);
      }
    },
    START,
  );

  it(
    'shows every component with its examples at one address',
    async () => {
      await page.goto(`${origin}/dev/components/`);
      expect(await page.locator('section').count()).toBeGreaterThan(100);
    },
    START,
  );
});
