import { keyOf, type Store } from '../cache/store.ts';
import type { Form } from './stage-file.ts';

/** A file as it was put in its place: with the time of its last change in milliseconds, and inode. */
export type FileState = readonly [...Form, mtimeMs: number, ino: number];

/** A published file. */
export interface FileRecord {
  /** What made it. */
  key: string;
  /** Of the file, then of its compressed forms. */
  states: readonly FileState[];
}

/** What a build published into a folder: path → file. */
export type Manifest = ReadonlyMap<string, FileRecord>;

const FORMAT = 'publication 3';

/** What the manifest of a folder is kept under. */
export const manifestKey = (folder: string): string => keyOf(FORMAT, folder);

/** What the last build published into a folder; undefined when nothing is known of it. */
export function readManifest(store: Store, folder: string): Manifest | undefined {
  const json = store.read(manifestKey(folder));
  return json === undefined ? undefined : new Map(JSON.parse(json.toString()));
}

/** Keeps what was published into a folder. */
export function writeManifest(store: Store, folder: string, files: Manifest): void {
  store.write(manifestKey(folder), JSON.stringify([...files]));
}
