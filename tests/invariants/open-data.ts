import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  ABOUT_DATA,
  DATA_FILES,
  DATASETS,
  OPEN_DATA_PATHS,
  type DatasetName,
} from '../../lib/open-data/data-addresses.ts';
import { columnsOf } from '../../lib/open-data/schemas.ts';
import { all } from '../support/page-document.ts';
import { readCsv } from '../support/read-csv.ts';
import { siteUrlOf } from './head.ts';
import {
  differences,
  shown,
  textsOf,
  type Invariant,
  type Published,
  type PublishedOf,
} from './published-site.ts';

/** What some columns of each set of data should say, by the content, in any order. */
function expected(pages: readonly Published[]): Partial<Record<DatasetName, string[][]>> {
  const [any] = pages;
  if (any === undefined) return {};
  const { partners, countries, fields, regions } = any.site.references;
  const facts = <Type extends 'agreement' | 'mission-report'>(type: Type) =>
    pages.filter(
      (page): page is PublishedOf<Type> =>
        page.entry.type === type && (page.locale === 'fr' || page.page.translation === undefined),
    );
  const missions = facts('mission-report').map(({ entry }) => entry);
  return {
    agreements: facts('agreement').map(({ entry: { id, facts: of } }) => [
      id,
      of.partner ?? '',
      of.signed ?? '',
      of.status.known,
      (of.fields ?? []).join(';'),
      of.renews ?? '',
    ]),
    'mission-reports': missions.map(({ id, facts: of }) => [id, of.start, of.end, of.written]),
    'delegation-members': missions.flatMap(({ id, facts: of }) =>
      of.delegation.map(({ name, role }) => [
        id,
        shown(name, 'fr'),
        shown(role.fr, 'fr'),
        shown(role.en, 'en'),
      ]),
    ),
    partners: Object.entries(partners).map(([id, { name, country }]) => [
      id,
      shown(name.fr, 'fr'),
      country,
    ]),
    countries: Object.entries(countries).map(([id, { name }]) => [
      id,
      shown(name.fr, 'fr'),
      shown(name.en, 'en'),
    ]),
    fields: Object.entries(fields).map(([id, name]) => [
      id,
      shown(name.fr, 'fr'),
      shown(name.en, 'en'),
    ]),
    regions: regions.list.map(({ number, name }) => [String(number), shown(name, 'fr')]),
  };
}

/** The columns that are compared. */
const COLUMNS: Record<DatasetName, string[]> = {
  agreements: ['id', 'partner', 'signed', 'status_known', 'fields', 'renews'],
  'mission-reports': ['id', 'start', 'end', 'written'],
  'delegation-members': ['mission', 'name', 'role_fr', 'role_en'],
  partners: ['id', 'name_fr', 'country'],
  countries: ['id', 'name_fr', 'name_en'],
  fields: ['id', 'name_fr', 'name_en'],
  regions: ['number', 'name'],
};

const sorted = (rows: readonly string[][]) => rows.map((row) => row.join(' | ')).toSorted();

/** The data are what the content says, row by row; the page that lists them names each file and column. */
export const dataAreTheFacts: Invariant = ({ out, pages }) => {
  const rows = expected(pages);
  return [
    ...DATASETS.flatMap((name) => {
      const path =
        DATA_FILES.find((file) => file.name === name && file.format === 'csv')?.path ?? '';
      const file = join(out, path);
      const [head = [], ...cells] = existsSync(file) ? readCsv(readFileSync(file, 'utf8')) : [];
      const seen = cells.map((row) =>
        COLUMNS[name].map((column) => row[head.indexOf(column)] ?? ''),
      );
      return [
        ...differences(`the columns of ${path}`, head, columnsOf(name)),
        ...differences(`the rows of ${path}`, sorted(seen), sorted(rows[name] ?? [])),
      ];
    }),
    ...pages.flatMap((page) => {
      const { entry, document, address } = page;
      const isList = entry.type === 'page' && entry.facts.shows === 'open-data';
      const catalogues = all(document.head, 'link[rel=alternate][type="application/ld+json"]');
      const isLinked = differences(
        `the catalogue that ${address} has beside it`,
        catalogues.map((link) => link.getAttribute('href')),
        isList ? [siteUrlOf(page) + ABOUT_DATA.catalogue] : [],
      );
      if (!isList) return isLinked;
      return [
        ...isLinked,
        ...OPEN_DATA_PATHS.filter(
          (path) => document.querySelector(`main a[href="${path}"]`) === null,
        ).map((path) => `${address} does not lead to ${path}`),
        ...differences(
          `the columns that ${address} tells of`,
          textsOf(document, 'main tbody th code'),
          DATASETS.flatMap(columnsOf),
        ),
      ];
    }),
  ];
};

/** The checksums are those of the files, in the list of them and in the catalogue, with their sizes. */
export const dataHaveChecksums: Invariant = ({ out }) => {
  const contents = OPEN_DATA_PATHS.filter((path) => path !== ABOUT_DATA.checksums).map(
    (path) => [path, readFileSync(join(out, path))] as const,
  );
  const { 'dcat:dataset': sets }: { 'dcat:dataset': CatalogueSet[] } = JSON.parse(
    readFileSync(join(out, ABOUT_DATA.catalogue), 'utf8'),
  );
  const told = sets.flatMap(({ 'dcat:distribution': files }) =>
    files.map((file) => [
      new URL(file['dcat:downloadURL']['@id']).pathname,
      file['dcat:byteSize']['@value'],
      file['spdx:checksum']['spdx:checksumValue']['@value'],
    ]),
  );
  const sized = new Set(
    DATA_FILES.filter(({ format }) => format !== 'schema').map(({ path }) => path),
  );
  return [
    ...differences(
      'the checksums',
      readFileSync(join(out, ABOUT_DATA.checksums), 'utf8').trim().split('\n'),
      contents.map(([path, content]) => `${hash('sha256', content)}  ${basename(path)}`),
    ),
    ...differences(
      'the files of the catalogue',
      told,
      contents
        .filter(([path]) => sized.has(path))
        .map(([path, content]) => [path, String(content.length), hash('sha256', content)]),
    ),
  ];
};

/** A set of data in the catalogue, as far as it is compared. */
interface CatalogueSet {
  'dcat:distribution': {
    'dcat:downloadURL': { '@id': string };
    'dcat:byteSize': { '@value': string };
    'spdx:checksum': { 'spdx:checksumValue': { '@value': string } };
  }[];
}
