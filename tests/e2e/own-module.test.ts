import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BEST_QUALITY } from '../../lib/publish/compress.ts';
import { openFormsStore } from '../../lib/publish/forms-store.ts';
import { openPublication } from '../../lib/publish/publication.ts';
import { publish } from '../../lib/publish/publish.ts';
import { serve, type Serving } from '../../lib/serve/serve.ts';
import { launchBrowser } from '../../scripts/browser.ts';

const EXPORT = {
  'index.html':
    '<!DOCTYPE html><html lang="en"><head><title>Lists</title>' +
    '<script src="/_next/static/chunks/1.js" async=""></script></head>' +
    '<body><p>Without script</p><script type="module" src="/lists/count.js"></script></body></html>',
  '_next/static/chunks/1.js': 'document.title = "Next"',
  'lists/count.js':
    "import { WORDS } from './words.js'; document.querySelector('p').textContent = WORDS;",
  'lists/words.js': "export const WORDS = 'With script';",
  // Asked for by a whole browser, not by a browser's shell.
  'favicon.ico': '',
};

let folder: string;
let site: Serving;
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'own-module-'));
  const from = join(folder, 'export');
  for (const [path, text] of Object.entries(EXPORT)) {
    mkdirSync(join(from, path, '..'), { recursive: true });
    writeFileSync(join(from, path), text);
  }
  await publish({
    from,
    othersKey: 'others',
    publication: openPublication(join(folder, 'out'), join(folder, 'cache')),
    keys: new Map([['/', 'home']]),
    store: openFormsStore(join(folder, 'forms')),
    quality: BEST_QUALITY,
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
