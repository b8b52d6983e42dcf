import type { Hosting } from '../lib/hosting/hosting.ts';

/** The header that a page may have its own of. */
export const POLICY = 'Content-Security-Policy';

/** The configuration of a host: file name → text. */
export type HostFiles = Readonly<Record<string, string>>;

/** How a site is to be served, by the name of its folder. */
export interface NamedHosting {
  name: string;
  hosting: Hosting;
}

/**
 * Writes how the site is to be served in the words of one host.
 *
 * @param hosting that of the site to serve
 * @param all those of every release that may be served, that one included
 */
export type HostGenerator = (hosting: Hosting, all?: readonly NamedHosting[]) => HostFiles;

/** An old address with and without its last slash, and as a file: most hosts tell them apart. */
export function everyForm(address: string): string[] {
  const bare = address.replace(/\/$/, '');
  return bare === address || bare === '' ? [address] : [address, bare, `${address}index.html`];
}

/** A text that is matched as it is in a regular expression. */
export function escapePattern(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

/** Media types of files that hosts may know nothing of; Netlify and Cloudflare do. */
export const UNLISTED_TYPES = {
  csv: 'text/csv; charset=utf-8',
  jsonld: 'application/ld+json; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
} as const;
