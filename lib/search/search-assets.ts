import type { Locale } from '../i18n/locale.ts';

/** What the build makes for the search, beside its page. */
export interface SearchAssets {
  /** The address of the module. */
  module: string;
  /** The folder of the index, as an address, and the file of each language that leads to the others. */
  folder: string;
  indexes: Record<Locale, string>;
}
