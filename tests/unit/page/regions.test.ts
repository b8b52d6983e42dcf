import { expect, it } from 'vitest';
import { pageModel } from '../../../lib/page/page-model.ts';
import { baseFile, loadFixture, pageText } from '../content/fixture-site.ts';

/** Whether title and number are in the corners of a mosaic that has these tiles alone. */
async function isCornered(places: readonly (readonly [row: number, column: number])[]) {
  const regions = places.map(
    ([row, column], index) =>
      `  - { number: ${index + 1}, name: N${index}, row: ${row}, column: ${column} }`,
  );
  const yaml = baseFile('regions.yaml').replace(
    /^list:[^]*?(?=^source)/m,
    `list:\n${regions.join('\n')}\n`,
  );
  const site = await loadFixture({
    'regions.yaml': yaml,
    'fr/regions.md': pageText('page', 'Régions', 'regions', ['shows: regions']),
    'en/regions.md': pageText('page', 'Regions', 'regions'),
  });
  const page = site.find('fr', 'regions');
  const model = page && pageModel(site, 'https://msss.exemple.qc.ca', page);
  return model?.template === 'page' && model.regions?.isCornered;
}

it.each([
  [true, [[6, 1]]],
  [
    true,
    [
      [1, 3],
      [2, 5],
      [3, 7],
      [6, 7],
    ],
  ],
  // Nothing below them: their rows would be empty.
  [false, [[5, 1]]],
  [
    false,
    [
      [6, 1],
      [1, 2],
    ],
  ],
  [
    false,
    [
      [6, 1],
      [2, 6],
    ],
  ],
] as const)('the title has the corners of the mosaic: %s, of tiles at %j', async (is, places) => {
  expect(await isCornered(places)).toBe(is);
});
