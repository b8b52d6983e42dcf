import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteModels } from './site-models.ts';

const fileOf = (folder: string, address: string) => join(folder, `${hash('sha256', address)}.json`);

/**
 * Writes the models of some pages where {@link readModels} finds them, in place of those of an
 * earlier build.
 */
export function writeModels(
  folder: string,
  models: SiteModels,
  addresses: ReadonlySet<string>,
): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const write = (file: string, value: unknown) => writeFileSync(file, JSON.stringify(value));
  for (const address of addresses) write(fileOf(folder, address), models.pageAt(address));
  write(join(folder, 'not-found.json'), models.notFound());
  write(join(folder, 'sitemap.json'), models.sitemap());
  write(join(folder, 'addresses.json'), [...addresses]);
}

/** The models that {@link writeModels} wrote: a worker of Next reads those of its own pages. */
export function readModels(folder: string): SiteModels {
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const addresses: string[] = read('addresses.json');
  const known = new Set(addresses);
  return {
    addresses: () => addresses,
    pageAt: (address) =>
      known.has(address) ? JSON.parse(readFileSync(fileOf(folder, address), 'utf8')) : undefined,
    notFound: () => read('not-found.json'),
    sitemap: () => read('sitemap.json'),
  };
}
