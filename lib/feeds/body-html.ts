import { pageText } from '../page/body.ts';
import type { PageContext } from '../page/context.ts';
import type { BodyModel, ContactModel } from '../page/model.ts';
import type { BodyPart } from '../markdown/render.ts';

/** A tag: in an attribute there may be a `>`. */
const TAG = /<[a-z][^\s>]*(?:\s[^\s="<>]+(?:="[^"]*")?)*\s*>/g;

/** An address that depends on where the page is. */
const OWN_ADDRESS = /(\s(?:href|src))="([/#][^"]*)"/g;

/** The text of a page as HTML that can be read anywhere: its addresses are absolute. */
export function bodyHtml(context: PageContext): string {
  const { siteUrl, page } = context;
  const { body } = pageText(context);
  const absolute = (address: string) =>
    address.startsWith('#') ? `${siteUrl}${page.address}${address}` : `${siteUrl}${address}`;
  return htmlOf(body).replaceAll(TAG, (tag) =>
    tag.replaceAll(
      OWN_ADDRESS,
      (_, name: string, address: string) => `${name}="${absolute(address)}"`,
    ),
  );
}

function htmlOf({ intro, sections, contacts }: BodyModel): string {
  const htmlOfParts = (parts: readonly BodyPart[]) =>
    parts.map((part) => (part.kind === 'html' ? part.html : contactHtml(contacts[part.id])));
  return [
    ...htmlOfParts(intro),
    ...sections.flatMap(({ id, title, parts }) => [
      `<h2 id="${id}">${title}</h2>`,
      ...htmlOfParts(parts),
    ]),
  ].join('\n');
}

function contactHtml(contact: ContactModel | undefined): string {
  if (contact === undefined) return '';
  const { name, street, town, postalCode, country, phone, fax, email } = contact;
  const lines = [
    name,
    street,
    `${town}\u00a0\u00a0${postalCode}`,
    country,
    phone?.text,
    fax?.text,
    email,
  ];
  const text = lines.filter((line) => line !== undefined).join('\n');
  return `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>')}</p>`;
}
