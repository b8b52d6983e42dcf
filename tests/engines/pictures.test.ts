import { describe, expect, it } from 'vitest';
import {
  difference,
  openStudio,
  picture,
  strangers,
  TOLERANCE,
  WIDTHS,
  type View,
} from '../support/pictures.ts';
import { siteBrowser } from '../support/site-browser.ts';

const site = siteBrowser();

const VIEWS: View[] = (['light', 'dark', 'print'] as const).flatMap((mode) =>
  WIDTHS.map((width) => ({ width, mode })),
);

describe('each kind of page looks as its picture', () => {
  it.each(VIEWS)('at $width px, $mode', async (view) => {
    expect(await strangers(await openStudio(site, view), view)).toEqual([]);
  });
});

it('is not blind: a block that moves by 24 px, and one that is gone, are found', async () => {
  const studio = await openStudio(site, { width: 1280, mode: 'light' });
  const before = await picture(studio, 'agreement');
  for (const style of ['.facts { translate: 0 24px }', '.timeline { visibility: hidden }']) {
    const after = await picture(studio, 'agreement', style);
    const differing = await difference(studio.table, before, after);
    expect(differing).toBeGreaterThan(TOLERANCE);
  }
  expect(await difference(studio.table, before, await picture(studio, 'agreement'))).toBe(0);
});
