import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The project's own modules marked `'use client'` that reached a page, as Next recorded them. No
 * script is published, so such a component would never come alive: there must be none.
 *
 * @param nextFolder Next's build folder (`.next`).
 * @returns Paths relative to the project, sorted.
 * @throws {Error} when Next left no record, or one in a form not known here.
 */
export async function clientComponents(nextFolder: string): Promise<string[]> {
  const found = new Set<string>();
  let manifests = 0;
  const pattern = 'server/app/**/*_client-reference-manifest.js';
  for await (const path of glob(pattern, { cwd: nextFolder })) {
    manifests += 1;
    for (const module of clientModules(await readFile(join(nextFolder, path), 'utf8'), path)) {
      if (!module.includes('node_modules/')) found.add(module.replace(/^\[project\]\//, ''));
    }
  }
  if (manifests === 0) throw new Error(`no client reference manifest in ${nextFolder}/server/app`);
  return [...found].toSorted();
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
