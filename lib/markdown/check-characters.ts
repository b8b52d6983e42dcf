import type { Root } from 'mdast';
import type { MarkdownFinding } from './finding.ts';
import { invisibleCharacters } from './invisible-characters.ts';
import { pageData, placeOf } from './nodes.ts';
import { walk } from './walk.ts';

/** Invisible characters written by their code, as `&#x202E;`: the file itself has none. */
export function checkCharacters(tree: Root): MarkdownFinding[] {
  const findings: MarkdownFinding[] = [];
  if (!pageData(tree).source.includes('&')) return findings;
  walk(tree, (node) => {
    if (node.type !== 'text' && node.type !== 'image') return;
    const words = node.type === 'text' ? node.value : `${node.alt ?? ''} ${node.title ?? ''}`;
    for (const { character } of invisibleCharacters(words)) {
      findings.push({ code: 'invisible-character', ...placeOf(node), params: { character } });
    }
  });
  return findings;
}
