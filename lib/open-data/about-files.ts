import { hash } from 'node:crypto';
import { basename } from 'node:path';
import type { CheckedSite } from '../site/load-site.ts';
import { catalogue } from './catalogue.ts';
import { ABOUT_DATA, dataAddress, DATASETS } from './data-addresses.ts';
import { dataFiles, json } from './data-files.ts';
import { VERSIONS, versionOf } from './versions.ts';

/** A file that tells of the sets of data. */
export interface AboutFile {
  /** Its address, from the root of the site. */
  path: string;
  text: string;
}

/**
 * What tells of the sets of data.
 *
 * @param siteUrl the public address of the site, without a slash at its end
 */
export function aboutFiles(
  site: CheckedSite,
  siteUrl: string,
): Record<keyof typeof ABOUT_DATA, AboutFile> {
  const made = {
    catalogue: { path: ABOUT_DATA.catalogue, text: json(catalogue(site, siteUrl)) },
    versions: { path: ABOUT_DATA.versions, text: json(versions(siteUrl)) },
  };
  const sums = [
    ...dataFiles(site, siteUrl),
    ...Object.values(made).map(({ path, text }) => ({ path, sha256: hash('sha256', text) })),
  ];
  // As `sha256sum --check` reads it, in the folder of the files.
  const text = sums.map(({ path, sha256 }) => `${sha256}  ${basename(path)}\n`).join('');
  return { ...made, checksums: { path: ABOUT_DATA.checksums, text } };
}

/** What each version of a schema added. */
const versions = (siteUrl: string) =>
  DATASETS.map((name) => ({
    id: name,
    schema: siteUrl + dataAddress(name, 'schema'),
    version: versionOf(name),
    versions: VERSIONS[name].map(({ on, added }, index) => ({
      version: index + 1,
      date: on,
      added,
    })),
  }));
