import { apache } from './apache.ts';
import type { HostGenerator } from './host-files.ts';
import { cloudflare, netlify } from './netlify.ts';
import { nginx } from './nginx.ts';

/** The hosts the site's configuration can be written for. */
export const HOSTS: Readonly<Record<string, HostGenerator>> = {
  apache,
  cloudflare,
  netlify,
  nginx,
};

/** Those that serve the releases of a machine; the others are given what a build made. */
export const RELEASE_HOSTS: ReadonlySet<string> = new Set(['apache', 'nginx']);
