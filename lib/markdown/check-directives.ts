import type { Nodes, Parents, Root, Text } from 'mdast';
import type { ContainerDirective, Directives, LeafDirective } from 'mdast-util-directive';
import { toString } from 'mdast-util-to-string';
import { checkAction, isAction } from './actions.ts';
import { isContact } from './contacts.ts';
import { checkDetails, isDetails } from './details.ts';
import { isMisspelt, TEXT_NAMES } from './directive-names.ts';
import type { MarkdownFinding, MarkdownFindingCode } from './finding.ts';
import { languageOf } from './languages.ts';
import { pageData, placeOf } from './nodes.ts';
import { checkMargin, isNotice } from './notices.ts';
import { placeIn, sourceOf } from './text-source.ts';
import { walk } from './walk.ts';

/** Constructs that start with colons and a name: unknown, out of place, or lacking a part. */
export function checkDirectives(tree: Root): MarkdownFinding[] {
  const findings: MarkdownFinding[] = [];
  const { source, locale } = pageData(tree);
  walk(tree, (node, _index, parent) => {
    if (node.type === 'text') findings.push(...checkText(node, source));
    if (!isDirective(node)) return;
    const { name } = node;
    if (node.type === 'textDirective') {
      if (toString(node).trim() === '') {
        findings.push(finding('directive-brackets', node, { name }));
      }
      if (languageOf(node) === locale) findings.push(finding('language-of-page', node, { name }));
    } else if (isNotice(node) || isDetails(node) || isContact(node) || isAction(node)) {
      findings.push(...checkBlock(node, parent, source));
    } else {
      findings.push(finding('unknown-directive', node, { name }));
      return;
    }
    if (Object.keys(node.attributes ?? {}).length > 0) {
      findings.push(finding('attributes', node));
    }
  });
  return findings;
}

/** A colon, a name and an opening bracket that came out as text. */
const LEFTOVER = /:(\p{L}[\p{L}\d-]{0,30})( *\[|[({])/gu;

/** What may stand before a name that stands by itself: `voir:nom[a]` is a sentence. */
const BEFORE_NAME = /[\s(«“"'’[]/;

function checkText(node: Text, source: string): MarkdownFinding[] {
  if (!node.value.includes(':')) return [];
  const words = sourceOf(node, source);
  return [...words.matchAll(LEFTOVER)].flatMap((match): MarkdownFinding[] => {
    const [, name = '', opening] = match;
    const before = words[match.index - 1];
    if (before === '\\' || before === ':') return [];
    const isApart = before === undefined || BEFORE_NAME.test(before);
    const at = { ...placeIn(node, words, match.index), params: { name } };
    if (TEXT_NAMES.includes(name)) {
      // `10:en (…)` is a sentence; `m:sup [2]` is not.
      const isMeant = isApart || (name.length > 2 && opening !== '(');
      return isMeant ? [{ ...at, code: 'directive-brackets' }] : [];
    }
    if (opening !== '[' || !(isApart || isMisspelt(name))) return [];
    return [{ ...at, code: 'unknown-directive' }];
  });
}

const isDirective = (node: Nodes): node is Directives => node.type.endsWith('Directive');

function finding(
  code: MarkdownFindingCode,
  node: Nodes,
  params: Record<string, string> = {},
): MarkdownFinding {
  return { code, ...placeOf(node), params };
}

function checkBlock(
  node: ContainerDirective | LeafDirective,
  parent: Parents | undefined,
  source: string,
): MarkdownFinding[] {
  const findings: MarkdownFinding[] = [];
  if (isDetails(node)) findings.push(...checkDetails(node, parent));
  if (isNotice(node)) findings.push(...checkMargin(node, parent));
  if (isAction(node)) findings.push(...checkAction(node, parent));
  if (isContact(node) && parent?.type !== 'root') findings.push(finding('contact-nested', node));
  const end = source.slice(0, node.position?.end.offset).trimEnd();
  if (node.type === 'containerDirective' && !end.endsWith(':::')) {
    findings.push(finding('block-unclosed', node, { name: node.name }));
  }
  return findings;
}
