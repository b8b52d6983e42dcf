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

/** Links and images whose address or text an author may not write. */
export function checkAddresses(tree: Root): MarkdownFinding[] {
  const findings = checkBareAddresses(tree);
  for (const { url, kind, line, column, alt = '' } of listLinks(tree)) {
    const address = readAddress(url);
    if (kind === 'image') {
      // Images are files of the site.
      if (address.kind !== 'inside') {
        findings.push({ code: 'link-scheme', line, column, params: { url } });
      }
      if (alt.trim() === '') findings.push({ code: 'image-alt', line, column, params: {} });
    } else if (address.kind === 'refused') {
      const { code, params } = address;
      findings.push({ code, line, column, params });
    }
  }
  walk(tree, (node) => {
    if (node.type !== 'link') return;
    const place = placeOf(node);
    if (toString(node).trim() === '') {
      findings.push({ code: 'link-empty', ...place, params: {} });
    }
    const typed = isDocumentAddress(node.url)
      ? DOCUMENT_LABEL.exec(toString(node))?.[0]
      : undefined;
    if (typed !== undefined) findings.push({ code: 'document-label', ...place, params: { typed } });
    walk(node, (child) => {
      if (child.type !== 'footnoteReference') return;
      findings.push(finding('footnote-in-link', placeOf(child)));
    });
  });
  return findings;
}
