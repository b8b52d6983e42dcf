import { LOCALES, type Bilingual, type Locale } from '../i18n/locale.ts';
import { messagesIn } from '../i18n/messages.ts';
import { DATA_WORDS, DATASET_WORDS } from '../i18n/open-data.ts';
import { renderInline } from '../markdown/inline.ts';
import type { CheckedSite } from '../site/load-site.ts';
import { isOpenData } from '../site/site.ts';
import {
  ABOUT_DATA,
  dataAddress,
  DATASETS,
  type DatasetName,
  MEDIA_TYPES,
} from './data-addresses.ts';
import { dataDates } from './data-dates.ts';
import { dataFiles } from './data-files.ts';
import { versionOf } from './versions.ts';

/** Written inside, so that nobody has to ask another site what the words mean. */
const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  ...Object.fromEntries(
    ['title', 'description'].map((name) => [
      name,
      { '@id': `dct:${name}`, '@container': '@language' },
    ]),
  ),
  name: { '@id': 'foaf:name', '@container': '@language' },
} as const;

/** The languages in the list of the European Union, which DCAT-AP asks for. */
const LANGUAGES: Record<Locale, string> = { fr: 'FRA', en: 'ENG' };

/** What kind of date it is, by its length. */
const DATE_TYPES: Readonly<Record<number, string>> = { 4: 'xsd:gYear', 7: 'xsd:gYearMonth' };

const typed = (type: string, id: string) => ({ '@id': id, '@type': type });
const each = (word: (locale: Locale) => string): Bilingual => ({ fr: word('fr'), en: word('en') });

/**
 * The catalogue of the data, in the terms of DCAT-AP, as JSON-LD.
 *
 * @param siteUrl the public address of the site, without a slash at its end
 */
export function catalogue(site: CheckedSite, siteUrl: string): Record<string, unknown> {
  const { name, status, dataLicence } = site.references.site;
  const self = siteUrl + ABOUT_DATA.catalogue;
  const dates = dataDates(site);
  const files = dataFiles(site, siteUrl);
  const languages = LOCALES.map((locale) =>
    typed(
      'dct:LinguisticSystem',
      `http://publications.europa.eu/resource/authority/language/${LANGUAGES[locale]}`,
    ),
  );
  // The site is not the ministry's before the ministry says so.
  const publisher = {
    '@id': `${self}#publisher`,
    '@type': 'foaf:Agent',
    name:
      status === 'official'
        ? { fr: renderInline(name, 'fr') }
        : each((locale) => messagesIn(locale).demonstrationSite),
  };
  const licence =
    dataLicence === undefined
      ? {}
      : {
          'dct:license': {
            ...typed('dct:LicenseDocument', dataLicence.url),
            title: each((locale) => renderInline(dataLicence.name[locale], locale)),
          },
        };
  const pages = site.pages
    .filter(isOpenData)
    .map(({ address }) => typed('foaf:Document', siteUrl + address));
  const distribution = (set: DatasetName, format: keyof typeof MEDIA_TYPES) => {
    const file = files.find((one) => one.name === set && one.format === format);
    const address = { '@id': siteUrl + dataAddress(set, format) };
    return {
      ...typed('dcat:Distribution', `${self}#${set}-${format}`),
      title: each((locale) => `${DATASET_WORDS[set].title[locale]} (${format.toUpperCase()})`),
      'dcat:accessURL': address,
      'dcat:downloadURL': address,
      'dcat:mediaType': typed(
        'dct:MediaType',
        `https://www.iana.org/assignments/media-types/${MEDIA_TYPES[format]}`,
      ),
      'dcat:byteSize': { '@type': 'xsd:nonNegativeInteger', '@value': String(file?.bytes) },
      'spdx:checksum': {
        '@type': 'spdx:Checksum',
        'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
        'spdx:checksumValue': { '@type': 'xsd:hexBinary', '@value': file?.sha256 },
      },
      ...licence,
    };
  };
  return {
    '@context': CONTEXT,
    ...typed('dcat:Catalog', `${self}#catalogue`),
    title: each((locale) => DATA_WORDS[locale].title),
    description: each((locale) => DATA_WORDS[locale].description),
    'dct:publisher': publisher,
    'dct:language': languages,
    ...(pages.length === 0 ? {} : { 'foaf:homepage': pages[0] }),
    ...licence,
    'dcat:dataset': DATASETS.map((set) => {
      const date = dates[set];
      return {
        ...typed('dcat:Dataset', `${self}#${set}`),
        'dct:identifier': set,
        title: DATASET_WORDS[set].title,
        description: each(
          (locale) => `${DATASET_WORDS[set].row[locale]} ${DATA_WORDS[locale].description}`,
        ),
        'dct:publisher': { '@id': publisher['@id'] },
        'dct:language': languages.map(({ '@id': id }) => ({ '@id': id })),
        ...(date === undefined
          ? {}
          : {
              'dct:modified': { '@type': DATE_TYPES[date.length] ?? 'xsd:date', '@value': date },
            }),
        'dct:conformsTo': typed('dct:Standard', siteUrl + dataAddress(set, 'schema')),
        'dcat:version': String(versionOf(set)),
        ...(pages.length === 0 ? {} : { 'dcat:landingPage': pages }),
        'dcat:distribution': [distribution(set, 'csv'), distribution(set, 'json')],
      };
    }),
  };
}
