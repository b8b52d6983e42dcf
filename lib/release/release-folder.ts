import {
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../failure.ts';
import type { PublishedFile } from '../publish/publication.ts';

/** The link to the release in service, in the folder of the releases. */
export const CURRENT = 'current';

/** A file of a former release, for readers who still have its pages; last served on a date (ISO). */
export type KeptAsset = readonly [...PublishedFile, lastServed: string];

/** What a release says of itself, beside what its publication does. */
export interface ReleaseNote {
  /** When it was made (ISO), to the second; no other has that time. */
  released: string;
  /** The release that was in service before it. */
  previous?: string;
  /** base64 SHA-256 of the style sheet in its pages. */
  styleHash: string;
  kept: readonly KeptAsset[];
}

const NOTE_FILE = '.release.json';

/** What is being made or removed: no release, whatever becomes of it. */
const UNFINISHED = '.unfinished-';

/** Where something is until it is whole, or once it is no more. */
export const unfinished = (releases: string, name: string): string =>
  join(releases, UNFINISHED + name);

/** Removes what a release that was cut short has left. */
export function removeUnfinished(releases: string): void {
  if (!existsSync(releases)) return;
  for (const name of readdirSync(releases)) {
    if (name.startsWith(UNFINISHED)) rmSync(join(releases, name), { recursive: true, force: true });
  }
}

/** The releases in a folder, in the order they were made. */
export function releaseNames(releases: string): string[] {
  if (!existsSync(releases)) return [];
  return readdirSync(releases)
    .filter((name) => /^[1-9]\d*$/.test(name) && existsSync(join(releases, name, NOTE_FILE)))
    .toSorted((a, b) => Number(a) - Number(b));
}

/** What a release says of itself; undefined when the folder is no release. */
export function readNote(release: string): ReleaseNote | undefined {
  const file = join(release, NOTE_FILE);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** Nobody ever reads half of it. */
export function writeNote(release: string, note: ReleaseNote): void {
  replaceFile(join(release, NOTE_FILE), `${JSON.stringify(note)}\n`);
}

/** Puts a text in the place of a file at once. */
export function replaceFile(file: string, text: string): void {
  writeFileSync(`${file}.partial`, text);
  renameSync(`${file}.partial`, file);
}

/**
 * The release in service.
 *
 * @throws {Failure} `notALink`
 */
export function currentRelease(releases: string): string | undefined {
  const path = join(releases, CURRENT);
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return undefined;
  if (!stat.isSymbolicLink()) throw new Failure('notALink', { path });
  const name = readlinkSync(path);
  return releaseNames(releases).includes(name) ? name : undefined;
}

/** Puts a release in service: whoever reads sees the former one, then this one. */
export function switchTo(releases: string, name: string): void {
  const link = unfinished(releases, CURRENT);
  rmSync(link, { force: true });
  symlinkSync(name, link);
  renameSync(link, join(releases, CURRENT));
}
