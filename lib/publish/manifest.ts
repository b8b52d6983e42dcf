import { hash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readSealed, writeSealed } from '../cache/sealed-file.ts';

/**
 * A file as it was put in its place: what its name has more than the path (`.br`; nothing for the
 * file itself), size in bytes, time of its last change in milliseconds, inode.
 */
export type Stamp = readonly [suffix: string, size: number, mtimeMs: number, ino: number];

/** A published file. */
export interface FileRecord {
  /** What made it. */
  key: string;
  /** Of the file, then of its compressed forms. */
  stamps: readonly Stamp[];
}

/** What is published from Next's export beside the pages, as a whole. */
export interface Others {
  /** What made it. */
  key: string;
  paths: readonly string[];
  /** base64 SHA-256 of the style sheet in the pages; without it, they have none. */
  styleHash?: string;
}

/** What a build published into a folder. */
export interface Manifest {
  /** Path → file. */
  files: ReadonlyMap<string, FileRecord>;
  others?: Others;
}

/** A manifest as JSON. */
interface Written {
  /** Other forms of manifest are not read. */
  format: typeof FORMAT;
  /** The folder it is of. */
  folder: string;
  files: [path: string, file: FileRecord][];
  others?: Others;
}

const FORMAT = 'publication 1';

/** Where the manifest of a folder is kept. */
export const manifestFile = (cacheFolder: string, folder: string): string =>
  join(cacheFolder, `${hash('sha256', folder)}.json`);

/**
 * What the last build published into a folder; undefined when the manifest is missing, damaged or
 * of something else: nothing is known then.
 */
export function readManifest(file: string, folder: string): Manifest | undefined {
  const json = readSealed(file);
  if (json === undefined) return undefined;
  try {
    const written: Written = JSON.parse(json);
    if (written.format !== FORMAT || written.folder !== folder) return undefined;
    return { ...written, files: new Map(written.files) };
  } catch {
    return undefined;
  }
}

/** A manifest that can't be written costs time at the next build, no more. */
export function writeManifest(file: string, folder: string, manifest: Manifest): void {
  const { files, others } = manifest;
  const written: Written = { format: FORMAT, folder, files: [...files], ...(others && { others }) };
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeSealed(file, JSON.stringify(written));
  } catch {
    // The next build knows nothing, and makes what it needs.
  }
}
