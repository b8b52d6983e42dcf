import type { Locale } from '../i18n/locale.ts';
import type { BodyPart } from '../markdown/render.ts';
import { contactLines } from '../page/contact.ts';
import type { BodyModel, ContactModel, PageModel } from '../page/model.ts';
import { pageFacts, type FactsForm } from '../page/page-facts.ts';
import { escapeXml } from '../xml/escape-xml.ts';

/** A tag: in an attribute there may be a `>`. */
const TAG = /<[a-z][^\s>]*(?:\s[^\s="<>]+(?:="[^"]*")?)*\s*>/g;

/** An address that depends on where the page is. */
const OWN_ADDRESS = /(\s(?:href|src))="([/#][^"]*)"/g;

/** Facts in HTML. */
const HTML: FactsForm = {
  text: escapeXml,
  link: (href, text) => `<a href="${escapeXml(href)}">${text}</a>`,
};

/**
 * What a page says, as HTML that can be read anywhere: its addresses are absolute. Facts, its text, then
 * what the page makes of facts.
 */
export function bodyHtml(model: PageModel, siteUrl: string): string {
  const { address: own, body, locale } = model;
  const { facts, parts } = pageFacts(model, siteUrl, HTML);
  const absolute = (address: string) =>
    address.startsWith('#') ? `${siteUrl}${own}${address}` : `${siteUrl}${address}`;
  const text = htmlOf(body, locale).replaceAll(TAG, (tag) =>
    tag.replaceAll(
      OWN_ADDRESS,
      (_, name: string, address: string) => `${name}="${absolute(address)}"`,
    ),
  );
  return [
    ...(facts.length === 0 ? [] : [listOf(facts)]),
    text,
    ...parts.flatMap(({ heading, items }) => [`<h2>${escapeXml(heading)}</h2>`, listOf(items)]),
  ].join('\n');
}

const listOf = (items: readonly string[]) =>
  `<ul>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</ul>`;

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

function contactHtml(contact: ContactModel | undefined, locale: Locale): string {
  return `<p>${contactLines(contact, locale).map(escapeXml).join('<br>')}</p>`;
}
