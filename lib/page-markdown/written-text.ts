import { normalizeUri } from 'micromark-util-sanitize-uri';
import type { TextSource } from '../content/source.ts';
import { imageOf } from '../content/images.ts';
import type { Locale } from '../i18n/locale.ts';
import { TEXT_NAMES } from '../markdown/directive-names.ts';
import { ANCHOR_NAMES } from '../markdown/anchors.ts';
import type { ContactModel } from '../page/model.ts';
import { contactLines } from '../page/contact.ts';
import type { SitePage } from '../site/site.ts';

/** The text of a page as its author wrote it, without its front matter. */
export function writtenText(source: TextSource, { entry }: SitePage): string {
  const { text = '' } = source.read(entry.file);
  return text
    .split('\n')
    .slice(entry.bodyLine - 1)
    .join('\n')
    .trim();
}

/** The contacts of a page, by key. */
type Contacts = Readonly<Record<string, ContactModel>>;

/** An address in a link or an image, and in the definition of one. */
const ADDRESS = /(\]\(\s*<?|^ {0,3}\[[^\]\n]+\]:\s*<?)([^\s<>)]+)/gm;

/** A block of our own that holds text, with its title, and its end. */
const BLOCK_START = /^:{3,}[a-z]+(?:\[(.*)\])?\s*$/i;
const BLOCK_END = /^:{3,}\s*$/;

const CONTACT = /^::contact\[([^\]]*)\]\s*$/;
const ACTION = /^::action\[(.*)\]\s*$/;

/** A phrase, or a place that an address leads to. */
const INLINE = new RegExp(` ?:(${TEXT_NAMES.join('|')})\\[([^[\\]]*)\\]`, 'g');

/** What a short form stands for: CommonMark knows none. */
const SHORT_FORM = /^\*\[([^\]]+)\]:\s*(.*)$/;

const CODE_FENCE = /^\s*(?:`{3,}|~{3,})/;

/**
 * The same in the Markdown that everyone knows: what is our own becomes ordinary text, and addresses
 * lead somewhere from anywhere.
 *
 * @param contacts those that the text asks for
 */
export function commonMarkdown(
  text: string,
  page: SitePage,
  contacts: Contacts,
  siteUrl: string,
): string {
  let isCode = false;
  const lines = text.split('\n').map((line) => {
    const isFence = CODE_FENCE.test(line);
    if (isFence) isCode = !isCode;
    return isCode || isFence ? line : commonLine(line, contacts, page.entry.locale);
  });
  return lines
    .join('\n')
    .replaceAll(ADDRESS, (_, before: string, url: string) => before + addressOf(url, page, siteUrl))
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

function commonLine(line: string, contacts: Contacts, locale: Locale): string {
  if (BLOCK_END.test(line)) return '';
  const [, key] = CONTACT.exec(line) ?? [];
  if (key !== undefined) return contactLines(contacts[key], locale).join('\\\n');
  const [, action] = ACTION.exec(line) ?? [];
  if (action !== undefined) return action;
  const [, short, meaning] = SHORT_FORM.exec(line) ?? [];
  if (short !== undefined) return `- ${short}${locale === 'fr' ? '\u00a0' : ''}: ${meaning}`;
  const block = BLOCK_START.exec(line);
  if (block !== null) return block[1] === undefined ? '' : `**${block[1]}**\n`;
  return line.replaceAll(INLINE, (whole, name: string, words: string) => {
    if (ANCHOR_NAMES.includes(name)) return '';
    return whole.startsWith(' ') ? ` ${words}` : words;
  });
}

/** Where an address of the text leads from anywhere; as it is when it is none of the site's. */
function addressOf(url: string, page: SitePage, siteUrl: string): string {
  const key = normalizeUri(url);
  const target = page.links.get(key);
  switch (target?.kind) {
    case 'page':
      return siteUrl + target.page.address + (target.anchor === '' ? '' : `#${target.anchor}`);
    case 'anchor':
      return `${siteUrl}${page.address}#${target.anchor}`;
    case 'document':
      return siteUrl + target.document.address + target.anchor;
    default: {
      const image = imageOf(page.images, key);
      if (image !== undefined) return siteUrl + image.address;
      return url.startsWith('/') ? siteUrl + url : url;
    }
  }
}
