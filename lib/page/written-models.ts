import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { SiteModels } from './site-models.ts';

const fileOf = (folder: string, address: string) => join(folder, `${hash('sha256', address)}.json`);

/** Written last: once it is there, so are all others. */
const addressesIn = (folder: string) => join(folder, 'addresses.json');

/** Milliseconds between two looks. */
const REST = 10;

/** Withdraws the models of an earlier build: {@link readModels} waits for others. */
export function withdrawModels(folder: string): void {
  rmSync(addressesIn(folder), { force: true });
}

/** Writes the models of some pages where {@link readModels} finds them, and no other. */
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
  const partial = `${addressesIn(folder)}.partial`;
  write(partial, [...addresses]);
  renameSync(partial, addressesIn(folder));
}

/**
 * The models that {@link writeModels} wrote, or is about to write: Next starts while they are made.
 * A worker of Next reads those of its own pages.
 *
 * @param writer the process that writes them
 * @throws {Error} when it has ended and left none: nobody would end who waits for them
 */
export async function readModels(folder: string, writer: number): Promise<SiteModels> {
  while (!existsSync(addressesIn(folder))) {
    if (!isRunning(writer)) throw new Error(`no models were written to ${folder}`);
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

function isRunning(pid: number): boolean {
  try {
    // Signal 0 only asks.
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
