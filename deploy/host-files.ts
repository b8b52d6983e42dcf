import type { Hosting } from '../lib/hosting/hosting.ts';

/** The configuration of a host: file name → text. */
export type HostFiles = Readonly<Record<string, string>>;

/** Writes how the site is to be served in the words of one host. */
export type HostGenerator = (hosting: Hosting) => HostFiles;

/** An old address with and without its last slash: most hosts tell them apart. */
export function bothForms(address: string): string[] {
  const bare = address.replace(/\/$/, '');
  return bare === address || bare === '' ? [address] : [address, bare];
}

/** A text that is matched as it is in a regular expression. */
export function escapePattern(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
