import type { DataCatalog } from 'schema-dts';
import { LOCALES } from '../i18n/locale.ts';
import { DATA_WORDS, DATASET_WORDS } from '../i18n/open-data.ts';
import { anchorOf } from '../markdown/headings.ts';
import { DATASETS, MEDIA_TYPES } from '../open-data/data-addresses.ts';
import { dataDates } from '../open-data/data-dates.ts';
import { dataFiles } from '../open-data/data-files.ts';
import { versionOf } from '../open-data/versions.ts';
import type { PageContext } from './context.ts';

/** The sets of data that a page lists, for machines (schema.org); the catalogue says more of them. */
export function dataCatalog({ page, site, siteUrl, locale }: PageContext): DataCatalog {
  const { dataLicence } = site.references.site;
  const { title, description } = DATA_WORDS[locale];
  const files = dataFiles(site, siteUrl);
  const dates = dataDates(site);
  const licence = dataLicence === undefined ? {} : { license: dataLicence.url };
  return {
    '@type': 'DataCatalog',
    name: title,
    description,
    ...licence,
    dataset: DATASETS.map((name) => {
      const words = DATASET_WORDS[name];
      const date = dates[name];
      return {
        '@type': 'Dataset' as const,
        name: words.title[locale],
        // Search engines ask for a sentence of fifty characters.
        description: `${words.row[locale]} ${description}`,
        url: `${siteUrl}${page.address}#${anchorOf(words.title[locale])}`,
        inLanguage: [...LOCALES],
        isAccessibleForFree: true,
        version: versionOf(name),
        ...licence,
        ...(date === undefined ? {} : { dateModified: date }),
        distribution: files.flatMap(({ name: of, format, path }) =>
          of !== name || format === 'schema'
            ? []
            : [
                {
                  '@type': 'DataDownload' as const,
                  contentUrl: siteUrl + path,
                  encodingFormat: MEDIA_TYPES[format],
                },
              ],
        ),
      };
    }),
  };
}
