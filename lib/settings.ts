/** What the environment sets, read here alone: commands and `npm run dev` ask, nothing below them. */
import { resolve } from 'node:path';
import { Failure } from './failure.ts';

/** Environment variables. */
type Environment = Readonly<Record<string, string | undefined>>;

/** What a variable is set to, without the spaces around it; nothing when there is nothing else. */
const valueOf = (environment: Environment, name: string): string | undefined =>
  environment[name]?.trim() || undefined;

/** Where a site is read from. */
export interface SiteFolders {
  /** Holds `fr/`, `en/` and the shared files. */
  contentDir: string;
  /** Holds the static files: images and documents among them. */
  publicDir: string;
}

/** The project's own folders; `CONTENT_DIR` reads the pages from another one. */
export function defaultFolders(environment: Environment = process.env): SiteFolders {
  return {
    // Turbopack would trace the whole project, for a server that there is not.
    contentDir: resolve(
      /* turbopackIgnore: true */ valueOf(environment, 'CONTENT_DIR') ?? 'content',
    ),
    publicDir: resolve(/* turbopackIgnore: true */ 'public'),
  };
}

/** The folder of the releases, with the link to the one in service (`RELEASES_DIR`). */
export const releasesFolder = (environment: Environment = process.env): string =>
  valueOf(environment, 'RELEASES_DIR') ?? 'releases';

/** Where the site is when nobody says: on this machine, as `npm start` serves it. */
const LOCAL = 'http://127.0.0.1:3000';

/**
 * The public address of the site (`SITE_URL`), without a slash at its end: absolute links start
 * with it.
 *
 * @throws {RangeError} with the value, when it is not the address of a site: http or https, and
 *   nothing after the host but slashes.
 */
export function readSiteUrl(environment: Environment = process.env): string {
  const value = valueOf(environment, 'SITE_URL') ?? LOCAL;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const isSite =
    (url?.protocol === 'http:' || url?.protocol === 'https:') &&
    /^\/*$/.test(url.pathname) &&
    url.search === '' &&
    url.hash === '' &&
    url.username === '' &&
    url.password === '';
  if (!isSite) throw new RangeError(value);
  return url.origin;
}

/**
 * The day the site is built for (`SITE_DATE`), today by default: `2026-11-29`.
 *
 * @throws {Failure} when it is no day
 */
export function siteDate(environment: Environment = process.env): string {
  const value = valueOf(environment, 'SITE_DATE') ?? new Date().toISOString().slice(0, 10);
  const day = new Date(`${value}T00:00Z`);
  const isDay = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(`${value}T`);
  if (!isDay) throw new Failure('siteDateInvalid', { value });
  return value;
}

/** Brotli goes no further. */
const BEST_QUALITY = 11;

/**
 * How hard texts are compressed (`BROTLI_QUALITY`, 0 to 11): a site that nobody downloads, a trial, is
 * built in less time. Undefined: as the size of the site asks.
 *
 * @throws {Failure} when it is no such number
 */
export function brotliQuality(environment: Environment = process.env): number | undefined {
  const value = valueOf(environment, 'BROTLI_QUALITY');
  if (value === undefined) return undefined;
  const isQuality = /^\d+$/.test(value) && Number(value) <= BEST_QUALITY;
  if (!isQuality) throw new Failure('brotliQualityInvalid', { value });
  return Number(value);
}

/** How to tell search engines of what changed (indexnow.org). */
export interface IndexNowSettings {
  /** Shows that whoever tells them is whose site it is: a file of the site holds it. */
  key: string;
  /** Whom to tell; they tell each other. */
  endpoint: string;
}

/**
 * `INDEXNOW_KEY` and `INDEXNOW_ENDPOINT`: without a key, nobody is told of anything.
 *
 * @throws {Failure} when it is no key
 */
export function indexNow(environment: Environment = process.env): IndexNowSettings | undefined {
  const key = valueOf(environment, 'INDEXNOW_KEY');
  if (key === undefined) return undefined;
  if (!/^[a-zA-Z0-9-]{8,128}$/.test(key)) throw new Failure('indexNowKeyInvalid', {});
  return {
    key,
    endpoint: valueOf(environment, 'INDEXNOW_ENDPOINT') ?? 'https://api.indexnow.org/indexnow',
  };
}

/** The options that a Node is started with, and one more. */
export const nodeOptions = (more: string, environment: Environment = process.env): string =>
  [environment['NODE_OPTIONS'], more].filter(Boolean).join(' ');

/** Where the local server listens. */
export interface ServerSettings {
  port: number;
  host: string;
}

/** The value of PORT cannot be a TCP port. */
export interface InvalidPort {
  invalidPort: string;
}

const DEFAULT_PORT = 3000;
const LAST_PORT = 65_535;

/** Reads `PORT` (0 takes any free port) and `HOST` (this machine alone by default). */
export function serverSettings(
  environment: Environment = process.env,
): ServerSettings | InvalidPort {
  const given = valueOf(environment, 'PORT') ?? String(DEFAULT_PORT);
  const possible = /^\d+$/.test(given) && Number(given) <= LAST_PORT;
  return possible
    ? { port: Number(given), host: valueOf(environment, 'HOST') ?? '127.0.0.1' }
    : { invalidPort: given };
}
