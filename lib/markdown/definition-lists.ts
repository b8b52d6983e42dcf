import type { Nodes, Paragraph, Parents, PhrasingContent, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { MarkdownFinding } from './finding.ts';
import { lineStarts, linesOf, type Line } from './lines.ts';
import {
  asElement,
  pageData,
  placeOf,
  text,
  type DefinitionDescription,
  type DefinitionList,
  type DefinitionTerm,
} from './nodes.ts';
import { isCaption } from './tables.ts';
import { walk } from './walk.ts';

/** A longer line is a sentence: the colon that follows it was meant for its end. */
const LONGEST_TERM = 100;

/** What starts a definition. */
const MARK = /^:(?:\s+|$)/;

/** A definition that a list starts: what follows its first line is out of the definition. */
const LIST = /^:\s+(?:[-*+]|\d{1,3}[.)])\s/;

/** Most texts have no line that starts with a colon. */
const MAY_DEFINE = /^[\s>]*:/m;

/**
 * Makes lists of the paragraphs that are a term and, on the next line, `: ` and its definition. Of
 * our own: `micromark-extension-definition-list` takes the square of a long list's length, and
 * reads none inside a list.
 */
export function collectDefinitions() {
  return (tree: Root): void => {
    const { source, locale } = pageData(tree);
    if (!MAY_DEFINE.test(source)) return;
    const starts = lineStarts(source);
    const collect = (parent: Parents): void => {
      const children: Nodes[] = [];
      for (const child of parent.children) {
        const list =
          child.type === 'paragraph' && !isCaption(child, locale)
            ? definitionList(child, linesOf(child, starts))
            : undefined;
        const last = children.at(-1);
        if (list !== undefined && last?.type === 'definitionList') {
          last.children.push(...list.children);
        } else children.push(list ?? child);
        if (list === undefined && 'children' in child) collect(child);
      }
      // A list stands wherever a paragraph does.
      parent.children = children as typeof parent.children;
    };
    collect(tree);
  };
}

/** Lines that start with a colon and define nothing. */
export function checkDefinitions(tree: Root): MarkdownFinding[] {
  const { source, locale } = pageData(tree);
  if (!MAY_DEFINE.test(source)) return [];
  const findings: MarkdownFinding[] = [];
  const starts = lineStarts(source);
  walk(tree, (node) => {
    if (node.type !== 'paragraph' || isCaption(node, locale)) return;
    const wrong = linesOf(node, starts).find(
      (line, index) => isDefinition(line) || (index > 0 && /^:\p{L}/u.test(startOf(line))),
    );
    const [first] = wrong?.nodes ?? [];
    if (first !== undefined) findings.push({ code: 'definition', ...placeOf(first), params: {} });
  });
  return findings;
}

/** Has the lists rendered. */
export function renderDefinitions() {
  return (tree: Root): void => {
    walk(tree, (node) => {
      if (node.type === 'definitionList') asElement(node, 'dl');
      if (node.type === 'definitionTerm') asElement(node, 'dt');
      if (node.type === 'definitionDescription') asElement(node, 'dd');
    });
  };
}

const startOf = ({ nodes: [first] }: Line): string => (first?.type === 'text' ? first.value : '');
const isDefinition = (line: Line): boolean => MARK.test(startOf(line));

/** The list that a paragraph is; undefined when it is none, or when a part of it is not clear. */
function definitionList(paragraph: Paragraph, lines: readonly Line[]): DefinitionList | undefined {
  if (!lines.some(isDefinition)) return undefined;
  const children: DefinitionList['children'] = [];
  let description: DefinitionDescription | undefined;
  for (const [index, line] of lines.entries()) {
    if (isDefinition(line)) {
      if (index === 0 || LIST.test(startOf(line))) return undefined;
      description = { type: 'definitionDescription', children: withoutMark(line) };
      children.push(description);
    } else if (description === undefined) {
      const term: DefinitionTerm = { type: 'definitionTerm', children: line.nodes };
      if (toString(term).length > LONGEST_TERM) return undefined;
      children.push(term);
    } else {
      // What precedes another definition may end this one or be a term of its own.
      const next = lines[index + 1];
      if (next !== undefined && isDefinition(next)) return undefined;
      description.children.push(line.forced ?? text('\n'), ...line.nodes);
    }
  }
  if (children.some((child) => toString(child).trim() === '')) return undefined;
  const { position } = paragraph;
  return { type: 'definitionList', children, ...(position === undefined ? {} : { position }) };
}

function withoutMark({ nodes: [first, ...rest] }: Line): PhrasingContent[] {
  if (first?.type !== 'text') return rest;
  const value = first.value.replace(MARK, '');
  return value === '' ? rest : [{ ...first, value }, ...rest];
}
