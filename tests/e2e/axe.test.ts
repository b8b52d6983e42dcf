import { resolve } from 'node:path';
import type axe from 'axe-core';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { pageWith } from '../support/example-pages.ts';
import { onEveryPage, WHOLE_SITE } from '../support/every-page.ts';
import { NARROW, siteBrowser, WIDE } from '../support/site-browser.ts';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const site = siteBrowser();

const AXE = resolve('node_modules/axe-core/axe.min.js');

const OPTIONS: axe.RunOptions = {
  resultTypes: ['violations'],
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: {
    // AAA, and what this site promises: 7:1 for text, 4.5:1 for large text.
    'color-contrast-enhanced': { enabled: true },
  },
};

/** What axe finds on the page that is open, one line an element. */
async function violationsOn(page: Page): Promise<string[]> {
  const violations = await page.evaluate(
    (options) => window.axe.run(document, options).then((results) => results.violations),
    OPTIONS,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help} – ${html} ${failureSummary}`),
  );
}

/** A tab with axe in every page it shows. */
async function openWithAxe(options: Parameters<typeof site.open>[0]): Promise<Page> {
  const page = await site.open(options);
  await page.addInitScript({ path: AXE });
  return page;
}

const SETTINGS = [NARROW, WIDE].flatMap((viewport) =>
  (['light', 'dark'] as const).map((colorScheme) => ({
    width: viewport.width,
    viewport,
    colorScheme,
  })),
);

describe('axe finds nothing', () => {
  it.each(SETTINGS)(
    'at $width px, $colorScheme',
    async ({ viewport, colorScheme }) => {
      const page = await openWithAxe({ viewport, colorScheme });
      expect(await onEveryPage(page, violationsOn)).toEqual({});
    },
    WHOLE_SITE,
  );

  it('is not blind: a missing text and a pale colour are found', async () => {
    const page = await openWithAxe({ viewport: WIDE });
    await page.goto(pageWith('fr', '<div class="words"><p>'));
    await page.evaluate(() => {
      const words = document.querySelector<HTMLElement>('.words p');
      words?.style.setProperty('color', '#767676');
      words?.append(document.createElement('img'));
    });
    const found = (await violationsOn(page)).map((violation) => violation.split(':')[0]);
    expect(found).toEqual(expect.arrayContaining(['image-alt', 'color-contrast-enhanced']));
  });
});
