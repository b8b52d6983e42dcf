import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { array, assert, constantFrom, oneof, property, string, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { LOCALES, type Locale } from '../../../lib/i18n/locale.ts';
import { fill } from '../../../lib/i18n/messages.ts';
import { DATA_WORDS } from '../../../lib/i18n/open-data.ts';
import { aboutFiles } from '../../../lib/open-data/about-files.ts';
import { csv } from '../../../lib/open-data/csv.ts';
import { dataAddress, DATASETS, type DatasetName } from '../../../lib/open-data/data-addresses.ts';
import { dataDates } from '../../../lib/open-data/data-dates.ts';
import { dataFiles, dataSchema } from '../../../lib/open-data/data-files.ts';
import { columnsOf, SCHEMAS } from '../../../lib/open-data/schemas.ts';
import { VERSIONS } from '../../../lib/open-data/versions.ts';
import { openDataText } from '../../../lib/page/open-data.ts';
import type { CheckedSite } from '../../../lib/site/load-site.ts';
import { catalogueProblems } from '../../support/catalogue-problems.ts';
import { readCsv } from '../../support/read-csv.ts';
import { baseFile, loadFixture, pageText } from '../content/fixture-site.ts';

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
    // Strict: a keyword that no schema knows is an error.
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
    addFormats.default(ajv);
    const isValid = ajv.compile(schema);
    const rows = JSON.parse(text(dataset, 'json'));
    expect(isValid(rows), ajv.errorsText(isValid.errors)).toBe(true);
    // A program that kept it reads rows of a later version, which have columns more.
    expect(isValid([{ ...rows[0], other: 1 }])).toBe(true);
    expect(isValid([{}])).toBe(false);
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

describe('the versions of the schemas', () => {
  it.each(DATASETS)('of %s have every column, in the order of their versions', (dataset) => {
    const published = VERSIONS[dataset].flatMap(({ added }) => added);
    const now = columnsOf(dataset);
    // Programs read them by their place too: none goes, none moves.
    expect(now.slice(0, published.length), 'a published column goes or moves').toEqual(published);
    expect(
      now.slice(published.length),
      `write these as a new version of '${dataset}' in lib/open-data/versions.ts`,
    ).toEqual([]);
    const days = VERSIONS[dataset].map(({ on }) => on);
    expect(days).toEqual(days.filter((day) => /^\d{4}-\d\d-\d\d$/.test(day)).toSorted());
  });

  it('are told to programs, and named in each schema', async () => {
    const site = await loadFixture();
    const told: { id: DatasetName; schema: string; version: number; versions: unknown[] }[] =
      JSON.parse(aboutFiles(site, SITE_URL).versions.text);
    expect(told.map(({ id }) => id)).toEqual(DATASETS);
    for (const { id, schema, version, versions } of told) {
      expect(versions).toHaveLength(version);
      expect(schema).toBe(SITE_URL + dataAddress(id, 'schema'));
      expect(dataSchema(id, SITE_URL)).toMatchObject({
        $id: schema,
        $comment: `Version ${version}`,
      });
    }
  });
});

describe('the catalogue', async () => {
  const licence = `dataLicence:\n  name: { fr: 'Licence d’essai', en: Trial licence }\n  url: https://exemple.qc.ca/licence\n`;
  const page = pageText('page', 'Données', 'donnees', ['shows: open-data', 'frenchOnly: true']);
  const settings = (more: string, status = 'demonstration') => ({
    'site.yaml': baseFile('site.yaml').replace(/^status: .*/m, `status: ${status}`) + more,
    'fr/ministere/donnees.md': page,
  });
  const bare = await loadFixture(settings(''));
  const licensed = await loadFixture(settings(licence, 'official'));
  const read = (site: CheckedSite) => JSON.parse(aboutFiles(site, SITE_URL).catalogue.text);

  it.each([
    ['without a page and without a licence', await loadFixture()],
    ['without a licence', bare],
    ['with a licence', licensed],
  ])('%s is whole by the shapes of DCAT', async (_, site) => {
    expect(await catalogueProblems(read(site))).toEqual([]);
  });

  it('would be told of what it lacks', async () => {
    const { description, ...rest } = read(bare);
    expect(description).toBeDefined();
    expect(await catalogueProblems(rest)).toHaveLength(1);
    const [set] = rest['dcat:dataset'];
    delete set['dcat:distribution'][0]['spdx:checksum'];
    expect(await catalogueProblems(rest)).toHaveLength(2);
    await expect(catalogueProblems({ ...rest, unknown: 1 })).rejects.toThrow(/safe mode/i);
  });

  it('names a licence when there is one, and the ministry once it is official', () => {
    const name = JSON.stringify(bare.references.site.name);
    expect(JSON.stringify(read(bare))).not.toMatch(/licen[sc]e/i);
    expect(JSON.stringify(read(bare))).not.toContain(name);
    expect(JSON.stringify(read(licensed))).toContain(name);
    const named = { 'dct:license': { '@id': 'https://exemple.qc.ca/licence' } };
    expect(read(licensed)).toMatchObject(named);
    for (const set of read(licensed)['dcat:dataset']) {
      expect(set['dcat:distribution']).toMatchObject([named, named]);
    }
  });

  it('gives each set the last date of its facts, and no date to a list that bears none', () => {
    const dates = dataDates(bare);
    const sets: { 'dct:identifier': DatasetName; 'dct:modified'?: { '@value': string } }[] =
      read(bare)['dcat:dataset'];
    expect(sets.map((set) => set['dct:modified']?.['@value'])).toEqual(
      DATASETS.map((name) => dates[name]),
    );
    const rows: { tabled_on: string | null; written: string }[] = JSON.parse(
      dataFiles(bare, SITE_URL).find(
        ({ name, format }) => name === 'mission-reports' && format === 'json',
      )?.text ?? '[]',
    );
    const last = rows.map((row) => row.tabled_on ?? row.written).toSorted();
    expect(dates['mission-reports']).toBe(last.at(-1));
    expect(dates.countries).toBeUndefined();
  });

  it('is not dated before the facts of a page that changed before them', async () => {
    const file = 'fr/rapports/chine-2017.md';
    const updated = await loadFixture({
      [file]: baseFile(file).replace(/\n---\n/, '\nupdated: 2017-01-01T10:00\n---\n'),
    });
    expect(dataDates(updated)['mission-reports']).toBe(dataDates(bare)['mission-reports']);
  });

  it('is told of on the page, with the licence or that there is none', () => {
    const textOf = (site: CheckedSite, locale: Locale) =>
      openDataText({ site, siteUrl: SITE_URL, locale });
    for (const locale of LOCALES) {
      const { noLicence, licence: named } = DATA_WORDS[locale];
      expect(textOf(bare, locale)).toContain(noLicence);
      expect(textOf(licensed, locale)).not.toContain(noLicence);
      const { name, url } = licensed.references.site.dataLicence ?? {};
      expect(textOf(licensed, locale)).toContain(
        fill(named, { licence: `[${name?.[locale]}](<${url}>)` }),
      );
    }
  });
});
