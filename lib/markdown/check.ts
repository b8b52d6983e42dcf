import type { Root } from 'mdast';
import { checkAnchors } from './anchors.ts';
import { checkCells } from './cells.ts';
import { checkCharacters } from './check-characters.ts';
import { checkConstructs } from './check-constructs.ts';
import { checkDirectives } from './check-directives.ts';
import { checkHeadings } from './check-headings.ts';
import { checkDefinitions } from './definition-lists.ts';
import { checkLeftovers } from './check-leftovers.ts';
import { checkAddresses } from './check-addresses.ts';
import type { MarkdownFinding } from './finding.ts';

export type { MarkdownFinding, MarkdownFindingCode } from './finding.ts';

/** Everything an author may not write in the text of a page, in the order of the text. */
export function checkMarkdown(tree: Root): MarkdownFinding[] {
  return [
    ...checkCharacters(tree),
    ...checkHeadings(tree),
    ...checkAddresses(tree),
    ...checkAnchors(tree),
    ...checkCells(tree),
    ...checkConstructs(tree),
    ...checkDefinitions(tree),
    ...checkDirectives(tree),
    ...checkLeftovers(tree),
  ].toSorted((a, b) => a.line - b.line || a.column - b.column);
}
