import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Failure } from '../failure.ts';
import type { Hosting } from '../hosting/hosting.ts';
import { isLocalAddress } from '../hosting/local-address.ts';
import { lockFolders } from '../lock/folder-lock.ts';
import { isPublished, writePublication } from '../publish/publication.ts';
import { isWithin } from '../publish/published-folder.ts';
import { completePublication, copyPublication } from './copy-publication.ts';
import { keepAssets, type Release } from './keep-assets.ts';
import {
  currentRelease,
  readNote,
  releaseNames,
  removeUnfinished,
  replaceFile,
  switchTo,
  unfinished,
  writeNote,
} from './release-folder.ts';
import { servedHosting } from './served-hosting.ts';

/** How many releases stay. */
const RELEASES_KEPT = 3;

/** Where releases are, and how they are served. */
export interface ReleaseOptions {
  /** The folder of the releases. */
  releases: string;
  /** What a host reads in the folder that it serves: file name → text. */
  hostFiles: (hosting: Hosting) => Readonly<Record<string, string>>;
  now?: Date;
}

/** What is in service. */
export interface InService {
  release: string;
  /** Whether it was put in service just now. */
  isNew: boolean;
  /** The releases that are kept, in the order they were made. */
  kept: string[];
}

/**
 * Puts what a build made in service, if it is whole: beside the last releases, then one link is
 * switched. Cut short anywhere, it leaves the former release in service, or the new one.
 *
 * @param options.out what a build made
 * @param options.isLocal it is for this machine alone
 * @throws {Failure} when it is not whole, or not for readers
 */
export function release(options: ReleaseOptions & { out: string; isLocal: boolean }): InService {
  const { out, releases, isLocal, hostFiles, now = new Date() } = options;
  const [from, to] = [resolve(out), resolve(releases)];
  if (isWithin(from, to) || isWithin(to, from)) {
    throw new Failure('holdsProject', { folder: releases });
  }
  completePublication(out);
  const unlock = lockFolders([releases, out]);
  try {
    const publication = completePublication(out);
    const { siteUrl, styleHash } = publication;
    if (isLocalAddress(siteUrl) && !isLocal) throw new Failure('localAddress', { siteUrl });
    mkdirSync(releases, { recursive: true });
    if (!isForReleases(releases)) throw new Failure('notForReleases', { releases });
    removeUnfinished(releases);
    const former = currentOf(releases);
    if (former !== undefined && isPublished(former.folder, publication)) {
      return { release: former.name, isNew: false, kept: releaseNames(releases) };
    }
    const formerUrl = former?.publication.siteUrl ?? siteUrl;
    if (isLocalAddress(siteUrl) && !isLocalAddress(formerUrl)) {
      throw new Failure('localOverPublic', { releases, siteUrl: formerUrl });
    }

    const name = String(Number(releaseNames(releases).at(-1) ?? 0) + 1);
    const folder = unfinished(releases, name);
    const time = nextTime(releases, now);
    copyPublication(out, publication, folder, time, former);
    writePublication(folder, publication);
    const previous = former === undefined ? {} : { previous: former.name };
    const note = { released: time.toISOString(), ...previous, styleHash, kept: [] };
    const kept = former === undefined ? [] : keepAssets(former, { folder, publication, note }, now);
    writeNote(folder, { ...note, kept });
    renameSync(folder, join(releases, name));
    // Before the switch: a server that does not know the new release yet answers then from one that
    // it knows, and it had better stay.
    removeOld(releases, name);
    writeHostFiles(releases, hostFiles);
    switchTo(releases, name);
    return { release: name, isNew: true, kept: releaseNames(releases) };
  } catch (error) {
    removeUnfinished(releases);
    throw error;
  } finally {
    unlock();
  }
}

/**
 * Puts a former release in service again.
 *
 * @param options.to its name; that which was in service before the current one, unless told otherwise
 * @throws {Failure} `noRelease`, `noFormerRelease`
 */
export function rollback(options: ReleaseOptions & { to?: string }): InService {
  const { releases, to, hostFiles, now = new Date() } = options;
  if (currentRelease(releases) === undefined) throw new Failure('noRelease', { releases });
  const unlock = lockFolders([releases]);
  try {
    const current = currentOf(releases);
    const known = releaseNames(releases);
    const name = to ?? current?.note.previous ?? '';
    if (current === undefined || !known.includes(name)) {
      throw new Failure('noFormerRelease', {
        releases,
        known,
        ...(to === undefined ? {} : { to }),
      });
    }
    if (name === current.name) return { release: name, isNew: false, kept: known };
    const target = openRelease(releases, name);
    writeNote(target.folder, { ...target.note, kept: keepAssets(current, target, now) });
    writeHostFiles(releases, hostFiles);
    switchTo(releases, name);
    return { release: name, isNew: true, kept: known };
  } finally {
    unlock();
  }
}

/** Whether releases may be put in a folder: it has some, or nothing that somebody put there. */
const isForReleases = (folder: string): boolean =>
  releaseNames(folder).length > 0 ||
  readdirSync(folder).every((name) => /^(?:\..*|lost\+found|current)$/.test(name));

interface NamedRelease extends Release {
  name: string;
}

function openRelease(releases: string, name: string): NamedRelease {
  const folder = join(releases, name);
  const note = readNote(folder);
  if (note === undefined) throw new Failure('noFormerRelease', { releases, known: [], to: name });
  return { name, folder, note, publication: completePublication(folder) };
}

function currentOf(releases: string): NamedRelease | undefined {
  const name = currentRelease(releases);
  return name === undefined ? undefined : openRelease(releases, name);
}

/** A time, to the second, that no release has: it may be made in the second of the last one. */
function nextTime(releases: string, now: Date): Date {
  const times = releaseNames(releases).map((name) =>
    Date.parse(readNote(join(releases, name))?.released ?? ''),
  );
  const second = 1000;
  const last = Math.max(0, ...times.filter((time) => !Number.isNaN(time)));
  return new Date(Math.max(Math.floor(now.getTime() / second) * second, last + second));
}

/** In every release: each names the style sheets of all that may be served. */
function writeHostFiles(releases: string, hostFiles: ReleaseOptions['hostFiles']): void {
  for (const name of releaseNames(releases)) {
    const folder = join(releases, name);
    const hosting = servedHosting(resolve(folder));
    if (hosting === undefined) continue;
    for (const [file, text] of Object.entries(hostFiles(hosting))) {
      replaceFile(join(folder, file), text);
    }
  }
}

/** Removes all but the last: those one would go back to first, then the newest. */
function removeOld(releases: string, current: string): void {
  const names = releaseNames(releases);
  const kept = new Set<string>();
  for (
    let name: string | undefined = current;
    name !== undefined && names.includes(name) && kept.size < RELEASES_KEPT;
    name = readNote(join(releases, name))?.previous
  ) {
    kept.add(name);
  }
  for (const name of names.toReversed()) if (kept.size < RELEASES_KEPT) kept.add(name);
  for (const name of names.filter((one) => !kept.has(one))) {
    // At once, so that nobody goes back to half of it.
    renameSync(join(releases, name), unfinished(releases, name));
    rmSync(unfinished(releases, name), { recursive: true });
  }
}
