import { describe, expect, it } from 'vitest';
import { openStudio, strangers, WIDTHS, type View } from '../support/pictures.ts';
import { siteBrowser } from '../support/site-browser.ts';

const site = siteBrowser();

/** What `npm test` leaves to be seen: the other colours, and paper. */
const VIEWS: View[] = (['dark', 'print'] as const).flatMap((mode) =>
  WIDTHS.map((width) => ({ width, mode })),
);

describe('each kind of page looks as its picture', () => {
  it.each(VIEWS)('at $width px, $mode', async (view) => {
    expect(await strangers(await openStudio(site, view), view)).toEqual([]);
  });
});
