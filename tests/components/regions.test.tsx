// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { PageTemplate } from '../../components/templates/page-template.tsx';
import { MOSAIC } from '../../lib/content/schema/region-list.ts';
import { fill, messagesIn } from '../../lib/i18n/messages.ts';
import { LOCALES, type Locale } from '../../lib/i18n/locale.ts';
import { pageModel } from '../../lib/page/page-model.ts';
import { baseFile, loadFixture, pageText } from '../unit/content/fixture-site.ts';
import { readableText } from '../support/page-document.ts';

afterEach(cleanup);

/** The regions that a page should show, and the year of which some had more than one centre. */
interface Told {
  year?: number;
  regions: [number: string, name: string, classes: string, hasSeveral?: boolean][];
}

const SEVERAL = (year: number, ...numbers: number[]) =>
  `severalCentres:\n  year: ${year}\n  regions: [${numbers.join()}]\n  source: { page: ministere/mission }\n`;

const BASE: Told['regions'] = [
  ['01', 'Bas-Saint-Laurent', 'r4 c6'],
  ['02', 'Saguenay–Lac-Saint-Jean', 'r3 c4'],
];

/** Changes of `regions.yaml`, and what its page then shows. */
const CHANGES: [what: string, change: (yaml: string) => string, told: Told][] = [
  ['as it is', (yaml) => yaml, { regions: BASE }],
  [
    'a name, a number, a place',
    (yaml) =>
      yaml
        .replace('Bas-Saint-Laurent', 'Nunavik')
        .replace('number: 1', 'number: 17')
        .replace('row: 4', 'row: 1'),
    { regions: [['17', 'Nunavik', 'r1 c6'], ...BASE.slice(1)] },
  ],
  [
    'a region more',
    (yaml) => yaml.replace('list:', 'list:\n  - { number: 6, name: Laval, row: 6, column: 7 }'),
    { regions: [['06', 'Laval', 'r6 c7'], ...BASE] },
  ],
  [
    'more than one centre',
    (yaml) => yaml + SEVERAL(2015, 2),
    {
      year: 2015,
      regions: [...BASE.slice(0, 1), ['02', 'Saguenay–Lac-Saint-Jean', 'r3 c4 several', true]],
    },
  ],
  [
    'the year, and which had more than one',
    (yaml) => yaml + SEVERAL(2019, 1),
    {
      year: 2019,
      regions: [['01', 'Bas-Saint-Laurent', 'r4 c6 several', true], ...BASE.slice(1)],
    },
  ],
];

async function show(change: (yaml: string) => string, locale: Locale): Promise<void> {
  const site = await loadFixture({
    'regions.yaml': change(baseFile('regions.yaml')),
    'fr/regions.md': pageText('page', 'Régions', 'regions', ['shows: regions']),
    'en/regions.md': pageText('page', 'Regions', 'regions'),
  });
  const page = site.find(locale, 'regions');
  if (page === undefined) throw new Error('no page of regions');
  render(<PageTemplate page={pageModel(site, 'https://msss.exemple.qc.ca', page)} />);
}

it.each(CHANGES.flatMap((change) => LOCALES.map((locale) => [locale, ...change] as const)))(
  'tiles, table and words in %s are those of regions.yaml: %s',
  async (locale, _what, change, { regions, year }) => {
    const messages = messagesIn(locale);
    await show(change, locale);
    const note = fill(messages.severalCentres, { year: year ?? '' });
    const should = regions.map(([number, name, , hasSeveral]) =>
      [number, name, ...(hasSeveral === true ? [note] : [])].join(' '),
    );
    const tiles = within(screen.getByRole('list', { name: messages.mosaic })).getAllByRole(
      'listitem',
    );
    expect(tiles.map(readableText)).toEqual(should);
    expect(tiles.map(({ className }) => className)).toEqual(regions.map(([, , where]) => where));
    const [, ...rows] = within(screen.getByRole('table')).getAllByRole('row');
    expect(rows.map(readableText)).toEqual(should);
    const says = (message: string) => {
      const words = fill(message, { year: year ?? '', title: '' })
        .replaceAll(/\s+/gu, ' ')
        .trim();
      return readableText(document.body).includes(words);
    };
    expect(says(messages.mosaicKey)).toBe(true);
    expect(says(messages.severalKey)).toBe(year !== undefined);
    expect(says(messages.centresSource)).toBe(year !== undefined);
    const numbers = [...document.querySelectorAll('main .numeral')].map(
      ({ textContent }) => textContent,
    );
    expect(numbers).toEqual([String(regions.length), '22', '93']);
  },
);

it('each row and column of the mosaic has its class', () => {
  const css = readFileSync('components/mosaic/mosaic.css', 'utf8');
  const placed = [...css.matchAll(/\.(?:r|c)\d+ \{\s*grid-(row|column): (\d+);/g)].map(
    ([, side, number]) => `${side} ${number}`,
  );
  const should = Object.entries(MOSAIC).flatMap(([side, count]) =>
    Array.from({ length: count }, (_, index) => `${side} ${index + 1}`),
  );
  expect(placed).toEqual(should);
});
