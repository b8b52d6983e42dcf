/** An icon of the site, as its pages name it. */
export interface Icon {
  url: string;
  sizes?: string;
  type?: string;
}

/**
 * The icons of the site, files of `public/`. The drawing follows the reader's light or dark; the
 * other is what search engines and old browsers ask for, by that very address. With the largest of
 * its sizes alone, no browser that knows the drawing loads both.
 */
export const ICONS: readonly Icon[] = [
  { url: '/favicon.ico', sizes: '48x48' },
  { url: '/icon.svg', type: 'image/svg+xml' },
];
