import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { all, readableText } from '../support/page-document.ts';
import { siteUrlOf } from './head.ts';
import { differences, markedIfWithdrawn, plain, shown, type Invariant } from './published-site.ts';

/** A text without the signs of Markdown and what HTML adds. */
const words = (text: string) =>
  plain(text)
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .toLowerCase();

/**
 * Each page but the search is a Markdown file too, that its page and the list of them lead to: its
 * title, each of its headings, each source that it links to, and no address that leads somewhere from
 * its page alone.
 */
export const pagesAreMarkdown: Invariant = ({ out, pages, files }) => {
  const described = pages.filter(
    ({ page }) => page.entry.type !== 'search' && page.partOf === undefined,
  );
  const read = (path: string) =>
    existsSync(join(out, path)) ? readFileSync(join(out, path), 'utf8') : '';
  const list = read('llms.txt');
  return [
    ...differences(
      'the Markdown files',
      files.filter((path) => path.endsWith('.md')),
      described.map(({ address }) => `${address.slice(1)}index.md`).toSorted(),
    ),
    ...differences(
      'the pages of llms.txt',
      [...list.matchAll(/^- \[.*\]\((\S+)\): /gm)].map(([, address]) => address).toSorted(),
      described.map((page) => `${siteUrlOf(page)}${page.address}index.md`).toSorted(),
    ),
    ...pages.flatMap((page) => {
      const { address, document, entry, locale } = page;
      const isDescribed = described.includes(page);
      const path = `${address.slice(1)}index.md`;
      const text = isDescribed ? read(path) : '';
      const said = words(text);
      return [
        ...differences(
          `what leads to ${path}`,
          all(document.head, 'link[rel=alternate][type="text/markdown"]').map((link) =>
            link.getAttribute('href'),
          ),
          isDescribed ? [`${siteUrlOf(page)}/${path}`] : [],
        ),
        ...(isDescribed
          ? differences(`the title of ${path}`, text.split('\n').slice(0, 1).map(plain), [
              `# ${markedIfWithdrawn(page.page, shown(entry.words.title, locale))}`,
            ])
          : []),
        ...(isDescribed && !text.includes(siteUrlOf(page) + address)
          ? [`${path} does not say where its page is`]
          : []),
        ...(isDescribed ? entry.headings : [])
          .map(({ id }) => document.getElementById(id))
          .filter((heading) => heading !== null)
          .map(readableText)
          .filter((heading) => !said.includes(words(heading)))
          .map((heading) => `${path} lacks ${heading}`),
        ...(isDescribed ? all(document, 'main a[href^="http"]') : [])
          .map((link) => link.getAttribute('href') ?? '')
          .filter((href) => !text.includes(href))
          .map((href) => `${path} lacks ${href}`),
        ...(text.match(/\]\((?!https?:|mailto:|tel:)[^)]*\)|^:{2,}.*$/gm) ?? []).map(
          (rest) => `${path}: ${rest} means nothing elsewhere`,
        ),
      ];
    }),
  ];
};
