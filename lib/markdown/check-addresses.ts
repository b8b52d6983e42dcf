import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { readAddress } from '../address/outside-address.ts';
import { checkBareAddresses } from './bare-addresses.ts';
import { finding, type MarkdownFinding } from './finding.ts';
import { isDocumentAddress, listLinks } from './links.ts';
import { placeOf } from './nodes.ts';
import { walk } from './walk.ts';

/** What the site writes itself after the words of a link to a document: `(PDF, 2 Mo)`. */
const DOCUMENT_LABEL =
  /\((?=[^()]*\))\s*(?:(?:pdf|docx?|xlsx?|pptx?|od[tsp]|csv|word|excel|powerpoint)\b|[\d.,\s]+(?:[kmg]o|[kmg]b)\b)[^()]*\)/i;

/** The name of a file, or that it is an image, which a screen reader says by itself. */
const SAYS_NOTHING =
  /\.(?:png|jpe?g|gif|webp|avif|svg)$|^(?:image|img|photo(?:graphie|graph)?|picture|figure|logo|graphi(?:que|c)|illustration)\s*\d*$/i;

/** Links and images whose address or text an author may not write. */
export function checkAddresses(tree: Root): MarkdownFinding[] {
  const findings = checkBareAddresses(tree);
  for (const { url, kind, line, column, alt = '' } of listLinks(tree)) {
    if (url.trim() === '') {
      findings.push({ code: 'link', line, column, params: {} });
      continue;
    }
    const address = readAddress(url);
    if (kind === 'image') {
      // Images are files of the site.
      if (address.kind !== 'inside') {
        findings.push({ code: 'link-scheme', line, column, params: { url } });
      }
      if (alt.trim() === '') findings.push({ code: 'image-alt', line, column, params: {} });
      else if (SAYS_NOTHING.test(alt.trim())) {
        findings.push({ code: 'image-alt-name', line, column, params: { alt } });
      }
    } else if (address.kind === 'refused') {
      const { code, params } = address;
      findings.push({ code, line, column, params });
    }
  }
  walk(tree, (node, index, parent) => {
    if (node.type !== 'link') return;
    const place = placeOf(node);
    const words = toString(node);
    if (words.trim() === '') findings.push({ code: 'link-empty', ...place, params: {} });
    // The start of an address is for browsers; after a parenthesis, it is that of another link.
    const before = parent?.children[index - 1];
    const isTarget = before?.type === 'text' && before.value.endsWith('(');
    if (/^(?:mailto|tel):/i.test(words) && !isTarget) findings.push(finding('link', place));
    const typed = isDocumentAddress(node.url) ? DOCUMENT_LABEL.exec(words)?.[0] : undefined;
    if (typed !== undefined) findings.push({ code: 'document-label', ...place, params: { typed } });
    walk(node, (child) => {
      if (child.type !== 'footnoteReference') return;
      findings.push(finding('footnote-in-link', placeOf(child)));
    });
  });
  return findings;
}
