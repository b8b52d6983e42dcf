import type { Locale } from '../lib/i18n/locale.ts';

/** The address of a catch-all path. */
export const addressOf = (path: readonly string[] = []) =>
  path.length === 0 ? '/' : `/${path.join('/')}/`;

/** The language of an address: English below `/en/`, French elsewhere. */
export const localeOf = (path: readonly string[] = []): Locale => (path[0] === 'en' ? 'en' : 'fr');
