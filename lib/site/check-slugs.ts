import { keptFrom } from '../hosting/own-files.ts';
import { locateField, type Draft } from '../content/draft.ts';
import type { Problem } from '../content/problem.ts';
import { keeperOf } from './kept-addresses.ts';
import type { Site } from './site.ts';
import type { StaticFiles } from './static-files.ts';

/** Finds the pages whose address is that of something else that is published, or that a host keeps. */
export function checkSlugs(site: Site<Draft>, { files, folders, others }: StaticFiles): Problem[] {
  const publicNames = new Set(
    [...files, ...folders, ...others].map((path) => path.split('/')[0] ?? ''),
  );
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
