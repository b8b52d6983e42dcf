import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { readHosting } from '../../lib/publish/publication.ts';
import { OUT } from '../support/published-site.ts';
import { siteBrowser } from '../support/site-browser.ts';

const site = siteBrowser();
const redirects = readHosting(OUT)?.redirects ?? [];

/** How the page of a tab came: `navigational-prefetch` when it was fetched ahead. */
const deliveryOf = (page: Page) =>
  page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation');
    return entry && 'deliveryType' in entry ? entry.deliveryType : undefined;
  });

describe('a page', () => {
  it('is fetched ahead when the pointer rests on a link to it, and no sooner', async () => {
    const page = await site.open();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('/', { waitUntil: 'networkidle' });
    const link = page.locator('nav.menu a').first();
    const target = (await link.getAttribute('href')) ?? '';
    expect(asked).not.toContain(target);
    await link.hover();
    await expect.poll(() => asked).toContain(target);
    await link.click();
    await page.waitForURL(`**${target}`);
    expect(await deliveryOf(page)).toBe('navigational-prefetch');
  });

  it('refuses text that would become markup or code', async () => {
    const page = await site.open();
    await page.goto('/');
    const refusals = await page.evaluate(() => {
      const attempts = [
        () => document.body.insertAdjacentHTML('beforeend', '<b>x</b>'),
        () => Object.assign(document.createElement('script'), { text: 'x' }),
        () => Object.assign(document.createElement('script'), { src: '/a.js' }),
      ];
      return attempts.map((attempt) => {
        try {
          attempt();
          return 'allowed';
        } catch (error) {
          return error instanceof Error ? error.name : 'refused';
        }
      });
    });
    expect(refusals).not.toContain('allowed');
  });

  it('cannot be put in a frame, not even by another page of the site', async () => {
    const page = await site.open();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    await page.goto('/robots.txt');
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.src = '/';
      document.documentElement.append(frame);
    });
    await expect.poll(() => complaints.join('\n')).toMatch(/frame/i);
  });

  it('fades into the next one only for readers who accept motion', async () => {
    for (const [reducedMotion, fades] of [
      ['no-preference', true],
      ['reduce', false],
    ] as const) {
      const page = await site.open({ reducedMotion });
      // Runs in each page before its own content.
      await page.addInitScript(() => {
        addEventListener('pagereveal', (event) => {
          document.documentElement.dataset['fades'] = String(
            'viewTransition' in event && event.viewTransition !== null,
          );
        });
      });
      await page.goto('/');
      await page.locator('nav.menu a').first().click();
      await page.waitForURL((url) => url.pathname !== '/');
      await expect
        .poll(() => page.evaluate(() => document.documentElement.dataset['fades']))
        .toBe(String(fades));
      await page.context().close();
    }
  });
});

describe('an old address', () => {
  it('shows the page it leads to', async () => {
    const page = await site.open();
    for (const { from, to } of redirects) {
      const response = await page.goto(from);
      expect(response?.status(), from).toBe(200);
      expect(new URL(page.url()).pathname, from).toBe(to);
      expect(response?.request().redirectedFrom()?.redirectedFrom(), from).toBeNull();
    }
  });
});
