import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { ADDRESSES, siteBrowser } from '../support/site-browser.ts';

const site = siteBrowser();

/** A tab of a first visit, with what it asks for and complains of, broken policy included. */
async function firstVisit(): Promise<{ page: Page; requests: string[]; complaints: string[] }> {
  const page = await site.open();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  return { page, requests, complaints };
}

describe('a first visit', () => {
  it.each(ADDRESSES)(
    'of %s asks this site for a page, its links’ rules and an icon',
    async (address) => {
      const { page, requests, complaints } = await firstVisit();
      const response = await page.goto(address);
      const isFound = address !== '/nulle-part/';
      expect(response?.status()).toBe(isFound ? 200 : 404);
      const { origin } = new URL(page.url());
      const paths = requests.map((url) => url.replace(origin, ''));
      const [html, ...files] = paths;
      expect(html).toBe(address);
      const rules = files.filter((path) => path === '/speculation-rules.json');
      const icons = files.filter((path) => path.startsWith('/icon.svg'));
      expect(rules.length).toBeLessThanOrEqual(1);
      expect(icons.length).toBeLessThanOrEqual(1);
      expect(files.length).toBe(rules.length + icons.length);
      // The browser says itself that a page was not found.
      expect(complaints.filter((text) => isFound || !text.includes('404'))).toEqual([]);
      expect(await page.context().cookies()).toEqual([]);
      const stored = await page.evaluate(() => localStorage.length + sessionStorage.length);
      expect(stored).toBe(0);
      await page.context().close();
    },
  );

  it('is not blind: what the policy refuses is found', async () => {
    const { page, complaints } = await firstVisit();
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
  });
});
