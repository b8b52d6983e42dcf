import { array, assert, constantFrom, oneof, property, string, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { csv } from '../../../lib/open-data/csv.ts';
import { DATASETS, type DatasetName } from '../../../lib/open-data/data-addresses.ts';
import { dataFiles, dataSchema } from '../../../lib/open-data/data-files.ts';
import { columnsOf, SCHEMAS } from '../../../lib/open-data/schemas.ts';
import { readCsv } from '../../support/read-csv.ts';
import { baseFile, loadFixture } from '../content/fixture-site.ts';

const SITE_URL = 'https://exemple.test';

describe('CSV', () => {
  it('is read back as it is, whatever its cells hold', () => {
    const cells = array(string({ unit: 'grapheme' }), { minLength: 2, maxLength: 4 });
    const odd = constantFrom('"', ',', '\r', '\n', '\r\n', 'a;b', ' é ', '""', '');
    const row = tuple(odd, odd);
    assert(
      property(oneof(row, cells), array(row), (head, rows) => {
        expect(readCsv(csv(head, rows))).toEqual([head, ...rows]);
      }),
      { numRuns: 200, seed: 13 },
    );
  });

  it('begins with a byte-order mark, and ends each line with both signs', () => {
    expect(
      csv(
        ['a', 'b'],
        [
          ['é', 1],
          [null, ['x', 'y']],
        ],
      ),
    ).toBe('\uFEFFa,b\r\né,1\r\n,x;y\r\n');
  });
});

describe('open data', async () => {
  const name = '« Shandong », dit "le Shandong" & co';
  const site = await loadFixture({
    'countries.yaml': baseFile('countries.yaml').replace(/fr: Chine/, `fr: '${name}'`),
  });
  const files = dataFiles(site, SITE_URL);
  const text = (dataset: DatasetName, format: string) =>
    files.find((file) => file.name === dataset && file.format === format)?.text ?? '';

  it.each(DATASETS)('of %s are the same in CSV and in JSON, as their schema says', (dataset) => {
    const rows: Record<string, unknown>[] = JSON.parse(text(dataset, 'json'));
    expect(rows.length).toBeGreaterThan(0);
    expect(z.array(SCHEMAS[dataset]).safeParse(rows).error).toBeUndefined();
    const [head = [], ...cells] = readCsv(text(dataset, 'csv'));
    expect(head).toEqual(columnsOf(dataset));
    expect(cells).toEqual(
      rows.map((row) => head.map((column) => [row[column] ?? ''].flat().join(';'))),
    );
  });

  it.each(DATASETS)('of %s are held by the schema that is published', (dataset) => {
    const schema = JSON.parse(text(dataset, 'schema'));
    expect(schema).toEqual(dataSchema(dataset, SITE_URL));
    const published = z.fromJSONSchema(schema);
    const rows = JSON.parse(text(dataset, 'json'));
    expect(published.safeParse(rows).success).toBe(true);
    expect(published.safeParse([{ ...rows[0], other: 1 }]).success).toBe(false);
    expect(published.safeParse([{}]).success).toBe(false);
  });

  it('are what the content says, signs and accents included', () => {
    const countries: { name_fr: string }[] = JSON.parse(text('countries', 'json'));
    const plain = countries.map((row) => row.name_fr.replaceAll('\u00a0', ' '));
    expect(plain.some((one) => one.includes('Shandong') && one.includes('&'))).toBe(true);
    expect(readCsv(text('countries', 'csv')).flat()).toEqual(
      expect.arrayContaining(countries.map((row) => row.name_fr)),
    );
  });

  it('name what does not move', () => {
    const [agreement] = JSON.parse(text('agreements', 'json'));
    expect(agreement).toMatchObject({
      id: 'ententes/accord-2004',
      url_fr: `${SITE_URL}/ententes/accord-2004/`,
    });
  });

  it('are the same each time', async () => {
    expect(dataFiles(await loadFixture(), SITE_URL)).toEqual(
      dataFiles(await loadFixture(), SITE_URL),
    );
  });
});
