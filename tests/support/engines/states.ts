import type { Page, ViewportSize } from 'playwright';
import { NARROW, WIDE } from '../site-browser.ts';

/** A way in which a reader may see a page. */
export interface State {
  name: string;
  viewport: ViewportSize;
  colours: 'light' | 'dark' | 'forced';
}

/** Narrow and wide, each light, dark and in the reader’s own colours. */
export const STATES: readonly State[] = [NARROW, WIDE].flatMap((viewport) =>
  (['light', 'dark', 'forced'] as const).map((colours) => ({
    name: `${viewport.width} px, ${colours}`,
    viewport,
    colours,
  })),
);

/** Shows the next page of a tab as a reader sees it in this state. */
export async function showIn(page: Page, { viewport, colours }: State): Promise<void> {
  await page.setViewportSize(viewport);
  await page.emulateMedia({
    colorScheme: colours === 'dark' ? 'dark' : 'light',
    forcedColors: colours === 'forced' ? 'active' : 'none',
  });
}
