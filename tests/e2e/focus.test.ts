import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { messagesIn } from '../../lib/i18n/messages.ts';
import { pageWith } from '../support/example-pages.ts';
import { addStyle, onEveryPage, WHOLE_SITE } from '../support/every-page.ts';
import { NARROW, siteBrowser, WIDE } from '../support/site-browser.ts';

const site = siteBrowser();

/** The stops of the keyboard that do not show where they are. */
async function hiddenStops(page: Page): Promise<string[]> {
  // A key first: the focus ring is for readers who use one.
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    /** From 0 to 1, as WCAG weighs the light of a colour; transparent has none. */
    const luminance = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? [])
        .map(Number)
        .map((value) => {
          const part = value / 255;
          return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
        });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const contrast = (one: string, other: string) => {
      const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
      return (light + 0.05) / (dark + 0.05);
    };
    const groundOf = (element: Element | null): string => {
      if (element === null) return 'rgb(255, 255, 255)';
      const { backgroundColor } = getComputedStyle(element);
      const isTransparent = /^rgba\(.*, 0\)$/.test(backgroundColor);
      return isTransparent ? groundOf(element.parentElement) : backgroundColor;
    };
    const found: string[] = [];
    const stops = document.querySelectorAll<HTMLElement>('a[href], [tabindex="0"]');
    for (const stop of stops) {
      // A phone hides what its menu says: no key leads there.
      if (stop.getClientRects().length === 0) continue;
      stop.focus();
      const style = getComputedStyle(stop);
      const problems: string[] = [];
      if (document.activeElement !== stop) problems.push('does not take the focus');
      if (style.outlineStyle !== 'solid' || Number.parseFloat(style.outlineWidth) < 3) {
        problems.push(`outline ${style.outlineStyle} ${style.outlineWidth}`);
      }
      // The ring lies on the ground around the link, or on the link's own when it is drawn inside.
      const inside = Number.parseFloat(style.outlineOffset) < 0;
      const ground = groundOf(inside ? stop : stop.parentElement);
      const ratio = contrast(style.outlineColor, ground);
      if (ratio < 3) problems.push(`ring ${ratio.toFixed(1)}:1 on ${ground}`);
      const box = stop.getBoundingClientRect();
      const isOnScreen =
        box.height > 0 && box.bottom > 0 && box.top < window.innerHeight && box.right > 0;
      if (!isOnScreen) problems.push('is not on the screen');
      if (problems.length > 0) found.push(`“${stop.innerText}”: ${problems.join(', ')}`);
    }
    return stops.length < 9 ? [...found, `only ${stops.length} stops`] : found;
  });
}

describe('each stop of the keyboard shows a ring of 3 px', () => {
  // The scheme decides the colours and the width the places: two visits show all four.
  it.each([
    { width: NARROW.width, viewport: NARROW, colorScheme: 'dark' },
    { width: WIDE.width, viewport: WIDE, colorScheme: 'light' },
  ] as const)(
    'at $width px, $colorScheme',
    async ({ viewport, colorScheme }) => {
      const page = await site.open({ viewport, colorScheme });
      expect(await onEveryPage(page, hiddenStops)).toEqual({});
    },
    WHOLE_SITE,
  );

  it('is not blind: a thin ring, a pale one and a stop off the screen are found', async () => {
    const page = await site.open({ viewport: WIDE });
    // On the ground of the page, not on a field.
    await page.goto(pageWith('fr', '<div><div class="wrap"><nav class="breadcrumbs"'));
    await addStyle(
      page,
      `.to-top:focus { outline-width: 1px }
      .breadcrumbs a:focus { outline-color: #ccc }
      .skip-link:focus { top: -9rem }`,
    );
    const found = (await hiddenStops(page)).join('\n');
    const { backToTop, skipToContent } = messagesIn('fr');
    expect(found).toContain(`${backToTop}”: outline solid 1px`);
    expect(found).toMatch(/ring 1\.\d:1/);
    expect(found).toContain(`${skipToContent}”: is not on the screen`);
  });
});
