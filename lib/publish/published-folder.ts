import { existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import type { Store } from '../cache/store.ts';
import { Failure } from '../failure.ts';
import { changedFiles, changedFilesBeside } from './changed-files.ts';
import { listFolder, type Listing } from './list-folder.ts';
import type { CompressedFile } from './compressed-file.ts';
import {
  readManifest,
  writeManifest,
  type FileRecord,
  type Manifest,
  type FileState,
} from './manifest.ts';
import {
  isPublished,
  markIncomplete,
  PARTIAL_PUBLICATION_FILE,
  PUBLICATION_FILE,
  readPublication,
  writePublication,
  type Publication,
  type PublishedFile,
} from './publication.ts';
import { stageFile, type Form } from './stage-file.ts';

/** What a folder holds once it is published. */
export interface Contents {
  /** Files that end in `.html`. */
  pages: number;
  /** Pages that the folder held and that are no more. */
  removed: number;
  /** Every file, pages included, their compressed forms not. */
  files: number;
  /** Of the files as they are. */
  bytes: number;
  /** Of the files, each in its smallest form. */
  compressedBytes: number;
}

/**
 * The folder that a build makes, updated in place. Until the commit it is left as it is; after it, it
 * holds the files that were kept or put and no other; during it, it is marked incomplete. Paths are relative to it, with `/` between their
 * parts.
 */
export interface PublishedFolder {
  /** The folder to publish into. */
  folder: string;
  /** Settled once it is known which files are as they were published: `keep` is asked then. */
  looked: Promise<void>;
  /**
   * Keeps the file that was published under that key, with its compressed forms.
   *
   * @returns false when it is not there, or not as it was published: it has to be put
   */
  keep(path: string, key: string): boolean;
  /**
   * Gets a file ready to be published, with the compressed forms that are not empty.
   *
   * @throws {Error} when the file, or one of its forms, is kept or put already
   */
  put(path: string, key: string, file: CompressedFile): void;
  /** Where files wait for the commit, for who writes them there with `stageFile`. */
  staging: string;
  /**
   * Takes a file that was written to {@link staging}.
   *
   * @param forms the file and its forms
   * @throws {Error} when one of them is kept or put already
   */
  stage(path: string, key: string, forms: readonly Form[]): void;
  /** Whether a file is kept or put. */
  has(path: string): boolean;
  /**
   * Publishes: puts in their place the files that were put, removes those that are not part of the
   * publication, and writes in the folder what it is. What is cut short is repaired by the next
   * build.
   *
   * @throws {Error} before it has changed the folder, when a file would be in the place of a folder,
   *   or when one that was kept is gone meanwhile
   */
  commit(what: Omit<Publication, 'files'>): Contents;
  /** Gives up what was put. */
  discard(): void;
}

const NOTHING: Manifest = new Map();

/** Starting a thread takes longer than looking at fewer files. */
const MANY = 2000;

/** A file that was put, until the commit. */
interface Staged {
  key: string;
  forms: readonly Form[];
}

/**
 * Opens the publication into a folder, which may not exist yet. Files are written beside it first,
 * in `<folder>.partial`.
 *
 * @param to the folder to publish into
 * @param store keeps what was published, from one build to the next
 * @param sources folders that the site is made from
 * @throws {Failure} when publishing there would remove what no build has made
 */
export function openPublishedFolder(
  to: string,
  store: Store,
  sources: readonly string[] = [],
): PublishedFolder {
  const folder = resolve(to);
  refuseFolder(folder, [store.folder, ...sources]);
  const staging = `${folder}.partial`;
  const known = readManifest(store, folder) ?? NOTHING;
  let changed = known.size < MANY ? changedFiles(folder, known) : undefined;
  const looked = (async () => {
    changed ??= await changedFilesBeside(folder, store);
  })();
  // Whoever waits for it is told.
  looked.catch(() => {});
  const kept = new Map<string, FileRecord>();
  const staged = new Map<string, Staged>();
  /** Files and forms. */
  const taken = { kept: new Set<string>(), staged: new Set<string>() };
  const isTaken = (path: string) => taken.kept.has(path) || taken.staged.has(path);

  const discard = () => rmSync(staging, { recursive: true, force: true });
  const take = (path: string, as: Set<string>) => {
    if (isTaken(path)) throw new Error(`${path} would be published twice`);
    as.add(path);
  };
  const keepAs = (path: string, file: FileRecord) => {
    for (const [suffix] of file.states) take(path + suffix, taken.kept);
    kept.set(path, file);
  };

  const stage = (path: string, key: string, forms: readonly Form[]) => {
    for (const [suffix] of forms) take(path + suffix, taken.staged);
    staged.set(path, { key, forms });
  };

  discard();
  return {
    folder,
    looked,
    keep(path, key) {
      if (changed === undefined) throw new Error('the folder is still looked at');
      const file = known.get(path);
      if (file?.key !== key || changed.has(path)) return false;
      keepAs(path, file);
      return true;
    },
    put(path, key, file) {
      stage(path, key, stageFile(staging, path, file));
    },
    staging,
    stage,
    has: (path) => kept.has(path) || staged.has(path),
    commit(what) {
      const present = existsSync(folder) ? listFolder(folder) : { files: [], folders: [] };
      const folders = foldersOf([...kept.keys(), ...staged.keys()]);
      for (const path of folders) {
        if (isTaken(path)) throw new Error(`${path} would be both a file and a folder`);
      }
      const foreign = present.files.filter((path) => !taken.kept.has(path));
      if (present.files.length - foreign.length < taken.kept.size) {
        // What else is not as it seemed, the next build finds out: it makes everything again.
        writeManifest(store, folder, NOTHING);
        const found = new Set(present.files);
        const path = [...taken.kept].find((one) => !found.has(one)) ?? '';
        throw new Failure('removedMeanwhile', { path });
      }

      const stale = [
        ...present.folders.filter((path) => !folders.has(path)),
        ...foreign.filter((path) => !taken.staged.has(path) && path !== PUBLICATION_FILE),
      ];
      const isSame =
        stale.length === 0 &&
        staged.size === 0 &&
        isPublished(folder, { ...what, files: publishedFiles(kept) });
      if (isSame) return contentsOf(kept, present);

      // From here on the folder is between two publications: nothing is known of it.
      mkdirSync(folder, { recursive: true });
      markIncomplete(folder);
      writeManifest(store, folder, NOTHING);
      for (const path of stale) rmSync(join(folder, path), { recursive: true, force: true });
      const files = new Map([...kept, ...moveAll(staged, staging, folder)]);
      writeManifest(store, folder, files);
      writePublication(folder, { ...what, files: publishedFiles(files) });
      discard();
      rmSync(formerHostingFile(folder), { force: true });
      return contentsOf(files, present);
    },
    discard,
  };
}

/**
 * Everything else in the folder is removed: a mistyped path must not cost anybody their files.
 *
 * @param others folders that publishing must not touch
 */
function refuseFolder(folder: string, others: readonly string[]): void {
  const stat = lstatSync(folder, { throwIfNoEntry: false });
  if (stat !== undefined && !stat.isDirectory()) throw new Failure('notAFolder', { folder });
  const touches = (other: string) => isWithin(other, folder) || isWithin(folder, other);
  if (others.map((other) => resolve(other)).some(touches)) {
    throw new Failure('holdsProject', { folder });
  }
  if (stat !== undefined && !isOurs(folder)) throw new Failure('foreignFolder', { folder });
}

/** Whether a folder is another one, or somewhere in it. */
export function isWithin(folder: string, other: string): boolean {
  const path = relative(other, folder);
  return !isAbsolute(path) && !/^\.\.(?:[/\\]|$)/.test(path);
}

/** Whether there is nothing in a folder but what a build has put there. */
function isOurs(folder: string): boolean {
  return (
    readdirSync(folder).every((name) => name === PARTIAL_PUBLICATION_FILE) ||
    readPublication(folder) !== undefined ||
    existsSync(formerHostingFile(folder))
  );
}

/** Until November 2026, how to serve a folder was written beside it, and nothing in it. */
const formerHostingFile = (folder: string): string => `${folder}.hosting.json`;

/** Every folder that the files are in. */
function foldersOf(paths: readonly string[]): Set<string> {
  const folders = new Set<string>();
  for (const path of paths) {
    let end = path.lastIndexOf('/');
    while (end !== -1 && !folders.has(path.slice(0, end))) {
      folders.add(path.slice(0, end));
      end = path.lastIndexOf('/', end - 1);
    }
  }
  return folders;
}

/** Puts files in their place, with their forms. */
function moveAll(
  staged: ReadonlyMap<string, Staged>,
  from: string,
  to: string,
): Map<string, FileRecord> {
  const made = new Set<string>();
  const moved = new Map<string, FileRecord>();
  for (const [path, { key, forms }] of staged) {
    makeFolder(join(to, dirname(path)), made);
    const states = forms.map((form): FileState => {
      const target = join(to, path + form[0]);
      renameSync(join(from, path + form[0]), target);
      const { mtimeMs, ino } = lstatSync(target);
      return [...form, mtimeMs, ino];
    });
    moved.set(path, { key, states });
  }
  return moved;
}

/** @param made the folders that are known to exist: asking again is slow */
function makeFolder(folder: string, made: Set<string>): void {
  if (made.has(folder)) return;
  mkdirSync(folder, { recursive: true });
  made.add(folder);
}

/** Files and forms, in an order that depends on nothing else. */
function publishedFiles(files: Manifest): PublishedFile[] {
  return [...files]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([path, { states }]) =>
      states.map(([suffix, size, sha256]): PublishedFile => [path + suffix, size, sha256]),
    );
}

const isPage = (path: string): boolean => path.endsWith('.html');

function contentsOf(files: ReadonlyMap<string, FileRecord>, before: Listing): Contents {
  const contents: Contents = {
    pages: 0,
    removed: before.files.filter((path) => isPage(path) && !files.has(path)).length,
    files: files.size,
    bytes: 0,
    compressedBytes: 0,
  };
  for (const [path, { states }] of files) {
    if (isPage(path)) contents.pages += 1;
    contents.bytes += states[0]?.[1] ?? 0;
    contents.compressedBytes += Math.min(...states.map(([, size]) => size));
  }
  return contents;
}
