import { plainWords } from '../markdown/inline.ts';
import { markdownAddress } from '../page/markdown-address.ts';
import { messagesIn } from '../i18n/messages.ts';
import type { PageModel } from '../page/model.ts';
import { markedName, type SitePage } from '../site/site.ts';
import { pageFacts, type FactsForm } from '../page/page-facts.ts';
import { commonMarkdown } from './written-text.ts';

/** What stands for something else in Markdown. */
const SIGNS = /[\\`*_[\]<]/g;

/** Facts in Markdown. */
export const MARKDOWN: FactsForm = {
  text: (plain) => plain.replaceAll(SIGNS, String.raw`\$&`),
  link: (href, text) => `[${text}](${href})`,
};

/**
 * A page as Markdown: its text as its author wrote it, after what its facts say.
 *
 * @param written from `writtenText`
 */
export function pageMarkdown(
  written: string,
  page: SitePage,
  model: PageModel,
  siteUrl: string,
): string {
  const { title, lede, description, head, locale, body } = model;
  const { facts, parts } = pageFacts(model, siteUrl, MARKDOWN);
  const other = page.translation && markdownAddress(page.translation);
  const list = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n');
  return `${[
    `# ${MARKDOWN.text(markedName(page, plainWords(title)))}`,
    MARKDOWN.text(plainWords(lede ?? description)),
    list([
      ...facts,
      ...(other === undefined ? [] : [`[${messagesIn(locale).otherLanguage}](${siteUrl}${other})`]),
      ...(head.citation === undefined ? [] : [plainWords(head.citation)]),
    ]),
    commonMarkdown(written, page, body.contacts, siteUrl),
    ...parts.flatMap(({ heading, items }) => [`## ${heading}`, list(items)]),
  ]
    .filter((part) => part !== '')
    .join('\n\n')}\n`;
}
