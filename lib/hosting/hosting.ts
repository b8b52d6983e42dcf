import { readFile } from 'node:fs/promises';
import type { Redirect } from '../site/redirects.ts';
import {
  A_DAY,
  IMMUTABLE,
  REVALIDATE,
  securityHeaders,
  type Headers,
  type PolicyOptions,
} from './headers.ts';
import { SPECULATION_RULES } from './speculation-rules.ts';

/** Headers of the answers below a path. */
export interface HeaderRule {
  /** A path, or everything below one: `/_next/static/*`. */
  path: string;
  headers: Headers;
}

/**
 * How the published files are to be served, whatever serves them: the local server reads this, and
 * `deploy/` writes it in the words of each host. No two rules give the same header to one address:
 * some hosts would join both values.
 */
export interface Hosting {
  headers: readonly HeaderRule[];
  /** `Cache-Control` where no rule says otherwise, the answer to a wrong address included. */
  cacheControl: string;
  redirects: readonly Redirect[];
  /** The page, in both languages, that answers a wrong address with the status 404. */
  notFound: string;
}

/** What differs from one publication to another. */
export interface HostingOptions extends PolicyOptions {
  redirects?: readonly Redirect[];
}

/** How the site is to be served. */
export function hostingOf({ redirects = [], ...policy }: HostingOptions = {}): Hosting {
  return {
    headers: [
      { path: '/*', headers: securityHeaders(policy) },
      { path: '/_next/static/*', headers: { 'Cache-Control': IMMUTABLE } },
      {
        path: SPECULATION_RULES.path,
        headers: { 'Content-Type': SPECULATION_RULES.mediaType, 'Cache-Control': A_DAY },
      },
    ],
    cacheControl: REVALIDATE,
    redirects,
    notFound: '/404.html',
  };
}

/** The headers of an address, by the rules it falls under. */
export function headersAt({ headers, cacheControl }: Hosting, address: string): Headers {
  const given = headers.filter(({ path }) => isBelow(path, address)).map((rule) => rule.headers);
  return Object.assign({ 'Cache-Control': cacheControl }, ...given);
}

function isBelow(path: string, address: string): boolean {
  return path.endsWith('/*') ? address.startsWith(path.slice(0, -1)) : address === path;
}

/** Where the hosting of a folder of published files is written: beside it, never in it. */
export const hostingFile = (folder: string): string => `${folder.replace(/\/+$/, '')}.hosting.json`;

/** The hosting written with a publication; undefined when the folder was not published. */
export async function readHosting(folder: string): Promise<Hosting | undefined> {
  try {
    const hosting: Hosting = JSON.parse(await readFile(hostingFile(folder), 'utf8'));
    return hosting;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
