import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishSite } from '../../lib/build/publish-site.ts';
import { keyOf, openStore } from '../../lib/cache/store.ts';
import { SPECULATION_RULES } from '../../lib/hosting/speculation-rules.ts';
import { finishPage } from '../../lib/next/finish-page.ts';
import { BEST_QUALITY } from '../../lib/publish/compressed-file.ts';
import { openPublishedFolder } from '../../lib/publish/published-folder.ts';
import { serve, type Serving } from '../../lib/serve/serve.ts';
import { launchBrowser } from '../support/browser.ts';

/** As published: the publish step has taken the framework's part out. */
const FILES = {
  'index.html':
    '<!DOCTYPE html><html lang="en"><head><title>Lists</title></head>' +
    '<body><p>Without script</p><script type="module" src="/lists/count.js"></script></body></html>',
  'lists/count.js':
    "import { WORDS } from './words.js'; document.querySelector('p').textContent = WORDS;",
  'lists/words.js': "export const WORDS = 'With script';",
  // Asked for by the headers of the site.
  [SPECULATION_RULES.path.slice(1)]: SPECULATION_RULES.text,
  // Asked for by a whole browser, not by a browser's shell.
  'favicon.ico': '',
};

let folder: string;
let site: Serving;
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'own-module-'));
  const store = openStore(join(folder, 'store'));
  await publishSite({
    publication: openPublishedFolder(join(folder, 'out'), store),
    store,
    full: false,
    quality: BEST_QUALITY,
    files: [],
    render: async () => [],
    rest: async () => ({
      copied: Object.entries(FILES).map(([path, text]) => ({
        path,
        key: keyOf(text),
        content: Buffer.from(path.endsWith('.html') ? finishPage(text) : text),
      })),
      styleHash: 'aGFzaA==',
      modulePages: ['/'],
    }),
    siteUrl: 'http://127.0.0.1:3000',
    redirects: [],
  });
  [site, browser] = await Promise.all([
    serve({ dir: join(folder, 'out'), port: 0 }),
    launchBrowser(),
  ]);
});

afterAll(async () => {
  await browser.close();
  await site.close();
  rmSync(folder, { recursive: true });
});

describe('a page with a module of the site', () => {
  it.each([
    [true, 'With script'],
    [false, 'Without script'],
  ])('is read with script %s, and breaks no policy', async (javaScriptEnabled, text) => {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', ({ message }) => said.push(message));
    await page.goto(site.url, { waitUntil: 'load' });
    expect(await page.textContent('p')).toBe(text);
    expect(await page.title()).toBe('Lists');
    expect(said).toEqual([]);
    await context.close();
  });
});
