import { describe, expect, it } from 'vitest';
import {
  difference,
  openStudio,
  picture,
  strangers,
  TOLERANCE,
  WIDTHS,
} from '../support/pictures.ts';
import { siteBrowser } from '../support/site-browser.ts';

const site = siteBrowser();

describe.each(WIDTHS)('each kind of page looks as its picture, at %i px', (width) => {
  it('in light', async () => {
    const view = { width, mode: 'light' } as const;
    const studio = await openStudio(site, view);
    expect(await strangers(studio, view)).toEqual([]);
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
