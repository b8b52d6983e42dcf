import { MARKDOWN_NAME } from '../hosting/own-files.ts';
import { hasOwnWords, type SitePage } from '../site/site.ts';

/** Where the Markdown of a page is, beside its `index.html`; what has no words of its own has none. */
export const markdownAddress = (page: SitePage): string | undefined =>
  hasOwnWords(page) ? page.address + MARKDOWN_NAME : undefined;
