import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { SiteModels } from './site-models.ts';

const fileOf = (folder: string, address: string) => join(folder, `${hash('sha256', address)}.json`);

/** Written last: once it is there, so are all others. */
const addressesIn = (folder: string) => join(folder, 'addresses.json');

/** Milliseconds between two looks, and until whoever was to write the models must be gone. */
const REST = 10;
const LONGEST_WAIT = 180_000;

/** Removes the models of an earlier build: {@link readModels} waits for others. */
export function removeModels(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** Writes the models of some pages where {@link readModels} finds them, and no other. */
export function writeModels(
  folder: string,
  models: SiteModels,
  addresses: ReadonlySet<string>,
): void {
  removeModels(folder);
  mkdirSync(folder, { recursive: true });
  const write = (file: string, value: unknown) => writeFileSync(file, JSON.stringify(value));
  for (const address of addresses) write(fileOf(folder, address), models.pageAt(address));
  write(join(folder, 'not-found.json'), models.notFound());
  write(join(folder, 'sitemap.json'), models.sitemap());
  const partial = `${addressesIn(folder)}.partial`;
  write(partial, [...addresses]);
  renameSync(partial, addressesIn(folder));
}

/**
 * The models that {@link writeModels} wrote, or is about to write: Next starts while they are made.
 * A worker of Next reads those of its own pages.
 *
 * @throws {Error} when they are not written after all
 */
export async function readModels(folder: string): Promise<SiteModels> {
  const giveUp = performance.now() + LONGEST_WAIT;
  while (!existsSync(addressesIn(folder))) {
    if (performance.now() > giveUp) throw new Error(`no models were written to ${folder}`);
    await setTimeout(REST);
  }
  const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
  const addresses: string[] = read(addressesIn(folder));
  const known = new Set(addresses);
  return {
    addresses: () => addresses,
    pageAt: (address) => (known.has(address) ? read(fileOf(folder, address)) : undefined),
    notFound: () => read(join(folder, 'not-found.json')),
    sitemap: () => read(join(folder, 'sitemap.json')),
  };
}
