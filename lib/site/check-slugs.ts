import { existsSync, readdirSync } from 'node:fs';
import { keptFrom } from '../hosting/own-files.ts';
import { locateField, type Draft } from '../content/draft.ts';
import type { Problem } from '../content/problem.ts';
import { keeperOf } from './kept-addresses.ts';
import type { Site } from './site.ts';

/** Finds the pages whose address is that of something else that is published, or that a host keeps. */
export function checkSlugs(site: Site<Draft>, publicDir: string): Problem[] {
  const publicNames = new Set(existsSync(publicDir) ? readdirSync(publicDir) : []);
  return site.pages.flatMap(({ entry, address }): Problem[] => {
    const name = keptFrom(address, publicNames);
    const keeper = keeperOf(site, address);
    if (name === undefined && keeper === undefined) return [];
    const at = { file: entry.file, ...locateField(entry, ['slug']), field: 'slug' };
    if (name !== undefined) return [{ ...at, code: 'reserved-slug', params: { address, name } }];
    const { file = '' } = keeper?.entry ?? {};
    return [{ ...at, code: 'slug-of-list', params: { address, file } }];
  });
}
