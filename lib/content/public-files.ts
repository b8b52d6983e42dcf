import { readdirSync, statSync, type Dirent } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { ProblemCode } from '../i18n/problems.ts';

/** A file of `public/`, where a text names it. */
export interface PublicFile {
  /** Where it is on this machine. */
  path: string;
  /** Its address, encoded: `/images/deux%20mots.png`. */
  address: string;
  bytes: number;
  /** When it last changed, in milliseconds. */
  modified: number;
}

/** Why a file can't be published where a text names it: a problem without its place. */
export interface FileFault {
  code: ProblemCode;
  params: Record<string, string>;
}

/** Tells what is wrong with a file from the file. */
export const isFault = (found: object): found is FileFault => 'code' in found;

/** What a text names: an image that it shows, or a document that it links to. */
export type FileUse = 'image' | 'document';

/** The files of `public/`, by their address. */
export interface PublicFiles {
  /**
   * The file that an address means, written as in the text or encoded.
   *
   * @param address without `#` and what follows it
   */
  find(address: string, use: FileUse): PublicFile | FileFault;
}

/**
 * Lists a folder once, when a file is first asked for. An address is looked up among the names there
 * are: the case of its letters counts on every machine, and none leads out of the folder.
 */
export function openPublicFiles(publicDir: string): PublicFiles {
  let listed: Names | undefined;
  return {
    find(address, use): PublicFile | FileFault {
      const { files, links, near } = (listed ??= listNames(publicDir));
      const written = [decode(address), address].map((name) => name.normalize());
      const path = written.flatMap((name) => files.get(name) ?? [])[0];
      if (path !== undefined) {
        const file = join(publicDir, path);
        const { size, mtimeMs } = statSync(file);
        return { path: file, address: encode(path), bytes: size, modified: mtimeMs };
      }
      const [name = address] = written;
      if (links.some((link) => name === link || name.startsWith(`${link}/`))) {
        return { code: 'file-link', params: { url: address } };
      }
      const similar = likenesses(name).flatMap((likeness) => near.get(likeness) ?? [])[0];
      return similar === undefined
        ? { code: `missing-${use}`, params: { url: address } }
        : { code: 'misspelt-file', params: { url: address, near: similar } };
    },
  };
}

interface Names {
  /** The path of each file, by its name in composed letters: a Mac writes « é » as two. */
  files: Map<string, string>;
  /** Names that stand for something elsewhere. */
  links: string[];
  /** The address of a file, by what its name is like. */
  near: Map<string, string>;
}

function listNames(publicDir: string): Names {
  const names: Names = { files: new Map(), links: [], near: new Map() };
  const visit = (folder: string) => {
    for (const entry of entriesOf(join(publicDir, folder))) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) visit(path);
      else if (entry.isSymbolicLink()) names.links.push(path.normalize());
      else if (entry.isFile()) {
        names.files.set(path.normalize(), path);
        for (const likeness of likenesses(path)) names.near.set(likeness, encodeForText(path));
      }
    }
  };
  visit('');
  return names;
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** What a name is taken for another by: the same letters, in any folder or as another format. */
function likenesses(path: string): string[] {
  const end = extname(path);
  const letters = basename(path, end)
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
  if (letters === '') return [];
  const folder = path.split('/').slice(0, -1).at(1) ?? '';
  return [`${letters}${end.toLowerCase()}`, `${folder}/${letters}`];
}

const encode = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

/** As it may be pasted in a text: a lone parenthesis would begin or end a link. */
const encodeForText = (path: string): string =>
  encode(path).replaceAll('(', '%28').replaceAll(')', '%29');

function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    // A percent sign that stands for itself.
    return address;
  }
}

/** A file that may be published, and what could be better about it. */
interface AdvisedFile {
  address: string;
  advice: FileFault[];
}

/** What is to be said of a file where it is named: what is wrong each time, what could be better once. */
export type FileFindings = (found: AdvisedFile | FileFault) => FileFault[];

/** Starts to say what there is to say of the files of a site. */
export function fileFindings(): FileFindings {
  const advised = new Set<string>();
  return (found) => {
    if (isFault(found)) return [found];
    if (advised.has(found.address)) return [];
    advised.add(found.address);
    return found.advice;
  };
}
