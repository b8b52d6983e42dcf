import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A module marked `'use client'`, and the pages that would need it. */
export interface ClientComponent {
  /** Relative to the project. */
  module: string;
  /** Routes of `app`: `app/[[...path]]/page`. */
  pages: string[];
}

/**
 * The project's own modules marked `'use client'` that reached a page, as Next recorded them. No
 * script is published, so such a component would never come alive: there must be none.
 *
 * @param nextFolder Next's build folder (`.next`).
 * @returns sorted by module
 * @throws {Error} when Next left no record, or one in a form not known here.
 */
export async function clientComponents(nextFolder: string): Promise<ClientComponent[]> {
  const pagesOf = new Map<string, Set<string>>();
  const ending = '_client-reference-manifest.js';
  const paths: string[] = [];
  for await (const path of glob(`server/app/**/*${ending}`, { cwd: nextFolder })) paths.push(path);
  if (paths.length === 0)
    throw new Error(`no client reference manifest in ${nextFolder}/server/app`);
  for (const path of paths.toSorted()) {
    const page = path.replaceAll('\\', '/').slice('server/'.length, -ending.length);
    for (const name of clientModules(await readFile(join(nextFolder, path), 'utf8'), path)) {
      if (name.includes('node_modules/')) continue;
      const module = name.replace(/^\[project\]\//, '');
      pagesOf.set(module, (pagesOf.get(module) ?? new Set()).add(page));
    }
  }
  return [...pagesOf]
    .map(([module, pages]) => ({ module, pages: [...pages] }))
    .toSorted((one, other) => (one.module < other.module ? -1 : 1));
}

/** The modules named in a manifest: a script that assigns one JSON object per page. */
function clientModules(source: string, path: string): string[] {
  const start = source.indexOf('"] = {');
  if (start === -1) throw new Error(`unknown form of client reference manifest: ${path}`);
  const json = source
    .slice(start + '"] = '.length)
    .trimEnd()
    .replace(/;$/, '');
  const manifest: { clientModules?: Record<string, unknown> } = JSON.parse(json);
  if (!manifest.clientModules) throw new Error(`no clientModules in ${path}`);
  // A module may be listed as a whole and by export: "components/map.tsx", "components/map.tsx#x".
  return Object.keys(manifest.clientModules).map((name) => name.replace(/[#<].*$/, '').trim());
}
