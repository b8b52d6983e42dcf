import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Hosting } from '../hosting/hosting.ts';

/** A published file: where it is in its folder, its size in bytes, and its SHA-256. */
export type PublishedFile = readonly [path: string, size: number, sha256: string];

/** What a folder of published files says of itself. Same site, same bytes. */
export interface Publication {
  /** The public address of the site, without a slash at its end. */
  siteUrl: string;
  /** Whether it is the ministry’s own site, and no demonstration. */
  isOfficial?: true;
  /** base64 SHA-256 of the style sheet in the pages. */
  styleHash: string;
  /** How it is to be served. */
  hosting: Hosting;
  /** Every file, compressed forms included; this one not. */
  files: readonly PublishedFile[];
}

/**
 * The file in which a publication says what it is. It goes where its folder goes; its name is hidden,
 * and what is hidden is served nowhere.
 */
export const PUBLICATION_FILE = '.publication.json';

const FORMAT = 'publication 1';

/** How that file begins, whole or not. */
interface Written {
  format: typeof FORMAT;
  complete: boolean;
}

/**
 * What a folder says of itself.
 *
 * @returns `incomplete` when it was cut short while it was made, undefined when no build made it
 */
export function readPublication(folder: string): Publication | 'incomplete' | undefined {
  let written: Partial<Written>;
  try {
    written = JSON.parse(readFileSync(join(folder, PUBLICATION_FILE), 'utf8'));
  } catch {
    return undefined;
  }
  if (written.format !== FORMAT) return undefined;
  // One that is complete was written with all the rest.
  return written.complete === true ? (written as Written & Publication) : 'incomplete';
}

/** How a folder is to be served; undefined when it holds no complete publication. */
export function readHosting(folder: string): Hosting | undefined {
  const publication = readPublication(folder);
  return typeof publication === 'object' ? publication.hosting : undefined;
}

/** Whether a folder holds this very publication. */
export const isPublished = (folder: string, publication: Publication): boolean =>
  isDeepStrictEqual(readPublication(folder), complete(publication));

/** Marks a folder as being made: what is cut short is known by it. */
export function markIncomplete(folder: string): void {
  writeWhole(folder, { format: FORMAT, complete: false });
}

/** Says what a folder is, once it is all there. */
export function writePublication(folder: string, publication: Publication): void {
  writeWhole(folder, complete(publication));
}

const complete = ({ siteUrl, isOfficial, styleHash, hosting, files }: Publication) =>
  ({
    format: FORMAT,
    complete: true,
    siteUrl,
    ...(isOfficial && { isOfficial }),
    styleHash,
    hosting,
    files,
  }) as const;

/** Where it is written before it is renamed: nobody ever reads half of it. */
export const PARTIAL_PUBLICATION_FILE = `${PUBLICATION_FILE}.partial`;

function writeWhole(folder: string, written: Written & Partial<Publication>): void {
  const partial = join(folder, PARTIAL_PUBLICATION_FILE);
  try {
    writeFileSync(partial, `${JSON.stringify(written)}\n`);
    renameSync(partial, join(folder, PUBLICATION_FILE));
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
}
