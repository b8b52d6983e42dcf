import type { Root } from 'mdast';
import { isAdvice } from '../i18n/advice.ts';
import { checkAnchors } from './anchors.ts';
import { checkCells } from './cells.ts';
import { checkAddresses } from './check-addresses.ts';
import { checkCharacters } from './check-characters.ts';
import { checkConstructs } from './check-constructs.ts';
import { checkDays } from './check-days.ts';
import { checkDirectives } from './check-directives.ts';
import { checkEmpty } from './check-empty.ts';
import { checkHeadings } from './check-headings.ts';
import { checkHtml } from './check-html.ts';
import { checkLabels } from './check-labels.ts';
import { checkLeftovers } from './check-leftovers.ts';
import { checkQuotes } from './check-quotes.ts';
import { checkSentences } from './check-sentences.ts';
import { checkTables } from './check-tables.ts';
import { checkDefinitions } from './definition-lists.ts';
import type { MarkdownFinding } from './finding.ts';

export type { MarkdownFinding, MarkdownFindingCode } from './finding.ts';

/**
 * Everything an author may not write in the text of a page, or could write better, in the order of
 * the text.
 *
 * @param title of the page
 */
export function checkMarkdown(tree: Root, title = ''): MarkdownFinding[] {
  const findings = [
    ...checkCharacters(tree),
    ...checkHeadings(tree, title),
    ...checkAddresses(tree),
    ...checkAnchors(tree),
    ...checkCells(tree),
    ...checkConstructs(tree),
    ...checkHtml(tree),
    ...checkTables(tree),
    ...checkEmpty(tree),
    ...checkDefinitions(tree),
    ...checkDirectives(tree),
    ...checkLabels(tree),
    ...checkLeftovers(tree),
    ...checkQuotes(tree),
    ...checkSentences(tree),
    ...checkDays(tree),
  ];
  // What is to be mended changes its line: advice on it would be of what is no longer there.
  const wrong = new Set(findings.filter((one) => !isAdvice(one)).map(({ line }) => line));
  return findings
    .filter((one) => !isAdvice(one) || !wrong.has(one.line))
    .toSorted((a, b) => a.line - b.line || a.column - b.column);
}
