import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteModels } from './site-models.ts';

/** Models as JSON, ready to be written: the build makes them once, and keys its cache by them. */
export interface SerialisedModels {
  /** Address → model. */
  pages: ReadonlyMap<string, string>;
  notFound: string;
  sitemap: string;
}

const fileOf = (folder: string, address: string) =>
  join(folder, `${createHash('sha256').update(address).digest('hex')}.json`);

/** Every model of a site as JSON. */
export function serialiseModels(models: SiteModels): SerialisedModels {
  return {
    pages: new Map(
      models.addresses().map((address) => [address, JSON.stringify(models.pageAt(address))]),
    ),
    notFound: JSON.stringify(models.notFound()),
    sitemap: JSON.stringify(models.sitemap()),
  };
}

/** Writes models where {@link readModels} finds them, in place of those of an earlier build. */
export function writeModels(folder: string, models: SerialisedModels): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [address, json] of models.pages) writeFileSync(fileOf(folder, address), json);
  writeFileSync(join(folder, 'not-found.json'), models.notFound);
  writeFileSync(join(folder, 'sitemap.json'), models.sitemap);
  writeFileSync(join(folder, 'addresses.json'), JSON.stringify([...models.pages.keys()]));
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
