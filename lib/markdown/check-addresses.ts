import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { unsupported, type MarkdownFinding } from './finding.ts';
import { listLinks } from './links.ts';
import { placeOf } from './nodes.ts';
import { walk } from './walk.ts';

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const LINK_SCHEME = /^(?:https?|mailto|tel):/i;

/** Links and images whose address or text an author may not write. */
export function checkAddresses(tree: Root): MarkdownFinding[] {
  const findings: MarkdownFinding[] = [];
  for (const { url, kind, line, column, alt = '' } of listLinks(tree)) {
    if (!isAllowed(url, kind)) {
      findings.push({ code: 'link-scheme', line, column, params: { url } });
    }
    if (kind === 'image' && alt.trim() === '') {
      findings.push({ code: 'image-alt', line, column, params: {} });
    }
  }
  walk(tree, (node) => {
    if (node.type !== 'link') return;
    const place = placeOf(node);
    if (toString(node).trim() === '') {
      findings.push({ code: 'link-empty', ...place, params: {} });
    }
    walk(node, (child) => {
      if (child.type !== 'footnoteReference') return;
      findings.push(unsupported('footnote-in-link', placeOf(child)));
    });
  });
  return findings;
}

/** Links have four schemes or none; images are files of the site. */
function isAllowed(url: string, kind: 'link' | 'image'): boolean {
  // A browser drops these before it looks for a scheme.
  const bare = url.replaceAll(/[\p{Cc}\s]/gu, '');
  // `//host`, and what a browser takes for it, leave the site without saying how.
  if (bare === '' || /^[/\\]{2}/.test(bare)) return false;
  if (!SCHEME.test(bare)) return true;
  return kind === 'link' && LINK_SCHEME.test(bare);
}
