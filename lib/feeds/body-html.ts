import { recommendationsOf } from '../site/relations.ts';
import { plainWords } from '../markdown/inline.ts';
import type { Locale } from '../i18n/locale.ts';
import { pageText } from '../page/body.ts';
import { contactLines } from '../page/contact.ts';
import type { PageContext } from '../page/context.ts';
import type { BodyModel, ContactModel } from '../page/model.ts';
import type { BodyPart } from '../markdown/render.ts';
import { escapeXml } from '../xml/escape-xml.ts';

/** A tag: in an attribute there may be a `>`. */
const TAG = /<[a-z][^\s>]*(?:\s[^\s="<>]+(?:="[^"]*")?)*\s*>/g;

/** An address that depends on where the page is. */
const OWN_ADDRESS = /(\s(?:href|src))="([/#][^"]*)"/g;

/** The text of a page as HTML that can be read anywhere: its addresses are absolute. */
export function bodyHtml(context: PageContext): string {
  const { siteUrl, page, locale } = context;
  const { body } = pageText(context);
  const absolute = (address: string) =>
    address.startsWith('#') ? `${siteUrl}${page.address}${address}` : `${siteUrl}${address}`;
  return (htmlOf(body, locale) + recommendationsHtml(context)).replaceAll(TAG, (tag) =>
    tag.replaceAll(
      OWN_ADDRESS,
      (_, name: string, address: string) => `${name}="${absolute(address)}"`,
    ),
  );
}

function htmlOf({ intro, sections, contacts }: BodyModel, locale: Locale): string {
  const htmlOfParts = (parts: readonly BodyPart[]) =>
    parts.map((part) =>
      part.kind === 'html' ? part.html : contactHtml(contacts[part.id], locale),
    );
  return [
    ...htmlOfParts(intro),
    ...sections.flatMap(({ id, title, parts }) => [
      `<h2 id="${id}">${title}</h2>`,
      ...htmlOfParts(parts),
    ]),
  ].join('\n');
}

/** What a report recommends, which its page makes of its facts. */
function recommendationsHtml({ site, page, locale, messages, words }: PageContext): string {
  const all = recommendationsOf(site, locale, page.entry.id);
  if (all.length === 0) return '';
  const items = all.map(
    ({ said }) => `<li>${escapeXml(plainWords(words(said.text[locale])))}</li>`,
  );
  return `\n<h2>${messages.recommendations}</h2>\n<ul>\n${items.join('\n')}\n</ul>`;
}

function contactHtml(contact: ContactModel | undefined, locale: Locale): string {
  return `<p>${contactLines(contact, locale).map(escapeXml).join('<br>')}</p>`;
}
