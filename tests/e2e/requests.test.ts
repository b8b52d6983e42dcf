import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { ICONS } from '../../lib/hosting/icons.ts';
import { SPECULATION_RULES } from '../../lib/hosting/speculation-rules.ts';
import { onEveryPage, WHOLE_SITE } from '../support/every-page.ts';
import { siteBrowser } from '../support/site-browser.ts';

const site = siteBrowser();

/** What a page may ask this site for besides itself, after it shows: a browser's shell, no icon. */
const LATER = new Set([SPECULATION_RULES.path, ...ICONS.map(({ url }) => url)]);

/** A tab whose every visit is a first one, with what it asks for and what it complains of. */
async function watchedTab(): Promise<{ page: Page; requests: string[]; complaints: string[] }> {
  const page = await site.open();
  const browser = await page.context().newCDPSession(page);
  await browser.send('Network.enable');
  await browser.send('Network.setCacheDisabled', { cacheDisabled: true });
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => {
    complaints.push(`${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('requestfailed', (request) => {
    const { errorText } = request.failure() ?? {};
    // An icon still on its way when the reader leaves is not a failure.
    if (errorText !== 'net::ERR_ABORTED') complaints.push(`${errorText}: ${request.url()}`);
  });
  return { page, requests, complaints };
}

describe('a first visit', () => {
  it(
    'of any page asks for that page alone to show it, and breaks no policy',
    async () => {
      const { page, requests, complaints } = await watchedTab();
      const check = async (_page: Page, address: string) => {
        const { origin } = new URL(page.url());
        const paths = requests.splice(0).map((url) => url.replace(origin, ''));
        const [html, ...others] = paths.filter((path) => !LATER.has(path));
        // The search, which has a module and an index of its own; another test follows it.
        const isSearch = (await page.locator('script').count()) > 0;
        const problems = others
          .filter((path) => !(isSearch && path.startsWith('/_assets/')))
          .map((path) => `asks for ${path}`);
        if (html !== address) problems.push(`asks for ${html} first`);
        const font = await page.evaluate(() => getComputedStyle(document.body).fontFamily);
        if (!font.startsWith('system-ui')) problems.push('is shown without its style sheet');
        // The browser says itself that the page was not found; nothing else may be missing.
        const notFound = `404 (Not Found) ${page.url()}`;
        const said = complaints.splice(0).filter((text) => !text.endsWith(notFound));
        const stored = await page.evaluate(() => localStorage.length + sessionStorage.length);
        if (stored > 0) problems.push('stores something');
        return [...problems, ...said];
      };
      expect(await onEveryPage(page, check)).toEqual({});
      expect(await page.context().cookies()).toEqual([]);
    },
    WHOLE_SITE,
  );

  it('is not blind: what the policy refuses is found, and what is asked elsewhere', async () => {
    const { page, requests, complaints } = await watchedTab();
    await page.goto('/');
    await page.evaluate(() => {
      const style = document.createElement('style');
      style.textContent = 'body { color: red }';
      document.head.append(style);
      const image = document.createElement('img');
      image.src = 'https://elsewhere.example/a.png';
      document.body.append(image);
    });
    await expect.poll(() => complaints.join('\n')).toMatch(/Content Security Policy.*style-src/);
    await expect.poll(() => complaints.join('\n')).toMatch(/Content Security Policy.*img-src/);
    expect(requests.length).toBeGreaterThanOrEqual(2);
  });
});
