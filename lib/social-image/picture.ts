import type { GeoPoint } from '../map/geography.ts';
import type { SitePage } from '../site/site.ts';
import type { Locale } from '../i18n/locale.ts';

/** What stands on a picture. */
export interface PictureWords {
  locale: Locale;
  /** Whose site it is, where the title does not say so. */
  site?: string;
  /** What it says of itself until it is official. */
  notice?: string;
  /** What the page is, or what it is in. */
  kind?: string;
  title: string;
}

/**
 * A picture that stands for a page where it is shared: all that its bytes depend on, beside the code.
 * Each kind of page has the ground that it has on the site: the world on the field, the coast of a
 * mission, a record beside the rail of its date, a text on white.
 */
export type Picture = PictureWords &
  (
    | { face: 'world' | 'text' }
    | { face: 'coast'; places: readonly GeoPoint[]; date: string }
    | { face: 'record'; numeral: string; rest: string }
  );

/** Of the pictures, in pixels: what those who show them ask for. */
export const PICTURE_SIZE = { width: 1200, height: 630 };

/** A picture where it is published. */
export interface SocialImage {
  address: string;
  /** The words on it, in place of it. */
  alt: string;
}

/** The picture of each page; the parts of a list have that of the list, the search has none. */
export type SocialImages = (page: SitePage) => SocialImage | undefined;
