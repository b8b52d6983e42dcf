/** What publishing does with an exported file: finish a page, copy a file, or leave it out. */
export type Fate = 'finish' | 'copy' | 'drop';

/** Pages that Next adds of itself: its own "not found" and copies of 404.html by other names. */
const NEXT_PAGES = /^(?:_not-found|_global-error|404|500)\//;

/**
 * What becomes of one exported file.
 *
 * @param path Relative to the export, with `/` between its parts.
 * @param exported Every exported path: tells flight data from a text of the site's own.
 */
export function fateOf(path: string, exported: ReadonlySet<string>): Fate {
  if (NEXT_PAGES.test(path) || isFlightData(path, exported)) return 'drop';
  // The style sheet is in the pages; the scripts are nowhere.
  if (path.startsWith('_next/') && /\.(?:css|js|map)$/.test(path)) return 'drop';
  return path.endsWith('.html') ? 'finish' : 'copy';
}

/** Flight data: `index.txt` beside each `index.html`, `404.txt` beside `404.html`, `__next.*.txt`. */
function isFlightData(path: string, exported: ReadonlySet<string>): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (!name.endsWith('.txt')) return false;
  return name.startsWith('__next.') || exported.has(path.replace(/\.txt$/, '.html'));
}
