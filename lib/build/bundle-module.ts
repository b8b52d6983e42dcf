import { hash } from 'node:crypto';
import { keyOf, type Store } from '../cache/store.ts';
import { ASSETS_FOLDER } from '../hosting/own-files.ts';

/** The oldest browsers the site is for (`browserslist` in package.json). */
const TARGET = ['chrome64', 'firefox67', 'safari12', 'ios12'];

const HASH_DIGITS = 10;

/** The script of a page. */
export interface Module {
  /** Its address, which its content names. */
  address: string;
  text: string;
}

/**
 * Bundles the script of a page in one file.
 *
 * @param entry its source
 * @throws {Error} what it can't be bundled for; a missing import is one, not a warning
 */
export async function bundleModule(entry: string, name: string): Promise<Module> {
  // Loaded when there is something to bundle: an edit of the content has nothing.
  const { rolldown } = await import('rolldown');
  const bundle = await rolldown({
    input: entry,
    platform: 'browser',
    transform: { target: TARGET },
    onLog(level, log) {
      if (level === 'warn') throw new Error(log.message);
    },
  });
  try {
    const { output } = await bundle.generate({ format: 'es', minify: true, comments: false });
    const text = output[0].code;
    const digest = hash('sha256', text).slice(0, HASH_DIGITS);
    return { address: `${ASSETS_FOLDER}${name}-${digest}.js`, text };
  } finally {
    await bundle.close();
  }
}

/** The same, taken from what an earlier build has kept for the same code. */
export async function keptModule(
  entry: string,
  name: string,
  { store, code, used }: { store: Store; code: string; used: Set<string> },
): Promise<Module> {
  const key = keyOf('module', code, name);
  used.add(key);
  const known = store.read(key);
  if (known !== undefined) return JSON.parse(known.toString());
  const made = await bundleModule(entry, name);
  store.write(key, JSON.stringify(made));
  return made;
}
