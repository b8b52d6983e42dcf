import type { Nodes, Paragraph, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { addressesIn } from './addresses-in-text.ts';
import { anchorOf } from './headings.ts';
import { languageOf } from './languages.ts';
import { element, isTextBlock, pageData, placeOf, text } from './nodes.ts';

/** An abbreviation that a page defines: `*[RTS]: réseaux territoriaux de services`. */
export interface Abbreviation {
  label: string;
  expansion: string;
  line: number;
  column: number;
}

/** French may put a space before the colon. */
const DEFINITION = /^\*\[([^\]\n]+)\]\s*:\s*(\S.*)$/;

/** Takes the definitions of abbreviations out of the text. */
export function collectAbbreviations() {
  return (tree: Root): void => {
    const { abbreviations, source } = pageData(tree);
    tree.children = tree.children.filter((node) => {
      const found = node.type === 'paragraph' ? definitions(node, source) : [];
      abbreviations.push(...found);
      return found.length === 0;
    });
  };
}

/** The definitions of a paragraph made of nothing else. */
function definitions(node: Paragraph, source: string): Abbreviation[] {
  const [only, ...others] = node.children;
  if (only?.type !== 'text' || others.length > 0 || !only.value.startsWith('*[')) return [];
  const { start, end } = node.position ?? {};
  if (source.slice(start?.offset, end?.offset).includes('\\*[')) return [];
  const { line, column } = placeOf(node);
  const found = only.value.split('\n').flatMap((words, index) => {
    const [, label, expansion] = DEFINITION.exec(words.trim()) ?? [];
    return label === undefined || expansion === undefined
      ? []
      : [{ label, expansion: expansion.trim(), line: line + index, column }];
  });
  return found.length === only.value.split('\n').length ? found : [];
}

/**
 * The abbreviations that the running text uses: headings, links, code and phrases in another
 * language are not running text.
 */
export function usedAbbreviations(tree: Root): Set<string> {
  const { abbreviations } = pageData(tree);
  const used = new Set<string>();
  if (abbreviations.length === 0) return used;
  const labels = labelPattern(abbreviations);
  const look = (node: Nodes): void => {
    if (node.type === 'text') {
      for (const { label } of labelsIn(node.value, labels)) used.add(label);
    } else if (!isApart(node) && 'children' in node) {
      node.children.forEach(look);
    }
  };
  look(tree);
  return used;
}

/**
 * Explains each abbreviation where the text first uses it, and marks it from then on. Footnotes
 * come last, as they do on the page. A quotation is never added to.
 */
export function renderAbbreviations() {
  return (tree: Root): void => {
    const { abbreviations } = pageData(tree);
    if (abbreviations.length === 0) return;
    const writer = new AbbreviationWriter(abbreviations);
    const isNote = (node: RootContent) => node.type === 'footnoteDefinition';
    for (const node of tree.children.filter((child) => !isNote(child))) writer.write(node);
    for (const node of tree.children.filter(isNote)) writer.write(node);
  };
}

/** What stays as it is: a phrase in another language has no room for an explanation in ours. */
const isApart = (node: Nodes) =>
  node.type === 'heading' || node.type === 'link' || languageOf(node) !== undefined;

/** Matches any of the labels as a whole word, the longest first. */
function labelPattern(abbreviations: readonly Abbreviation[]): RegExp {
  const labels = abbreviations
    .map(({ label }) => label)
    .toSorted((a, b) => b.length - a.length)
    .map((label) => label.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${labels.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

/** Where a text has a label, addresses left alone. */
function labelsIn(value: string, labels: RegExp): { index: number; label: string }[] {
  const addresses = addressesIn(value);
  let next = 0;
  return Array.from(value.matchAll(labels), ({ index, 0: label }) => ({ index, label })).filter(
    ({ index }) => {
      const endOf = ({ index: start, address }: (typeof addresses)[number]) =>
        start + address.length;
      for (let found = addresses[next]; found && endOf(found) <= index; found = addresses[next]) {
        next += 1;
      }
      return index < (addresses[next]?.index ?? Infinity);
    },
  );
}

class AbbreviationWriter {
  private readonly expansions: Map<string, string>;
  private readonly labels: RegExp;
  private readonly explained = new Set<string>();
  /** The text of the paragraph, and as much of it as is written. */
  private block = '';
  private before = '';

  constructor(abbreviations: readonly Abbreviation[]) {
    this.expansions = new Map(abbreviations.map(({ label, expansion }) => [label, expansion]));
    this.labels = labelPattern(abbreviations);
  }

  write(node: Nodes, inQuotation = false): void {
    if (isApart(node) || !('children' in node)) {
      this.before += toString(node);
      return;
    }
    if (isTextBlock(node)) {
      this.block = toString(node);
      this.before = '';
    }
    const isQuotation = inQuotation || node.type === 'blockquote';
    const children: RootContent[] = [];
    for (const child of node.children) {
      if (child.type === 'text') children.push(...this.marked(child.value, isQuotation));
      else {
        this.write(child, isQuotation);
        children.push(child);
      }
    }
    // A text gives way to texts and elements, which stand wherever a text does.
    node.children = children as typeof node.children;
  }

  private marked(value: string, isQuotation: boolean): RootContent[] {
    const nodes: RootContent[] = [];
    const add = (words: string) => {
      if (words !== '') nodes.push(text(words));
    };
    let from = 0;
    for (const { index, label } of labelsIn(value, this.labels)) {
      const end = index + label.length;
      this.before += value.slice(from, index);
      add(value.slice(from, index));
      const abbreviation = element('abbr', {}, [text(label)]);
      const expansion = isQuotation ? undefined : this.expansionOf(label);
      if (expansion === undefined) nodes.push(abbreviation);
      else if (this.before.endsWith('(') && value[end] === ')') {
        // No parentheses inside parentheses.
        nodes.push(text(`${expansion} – `), abbreviation);
      } else nodes.push(text(`${expansion} (`), abbreviation, text(')'));
      this.before += label;
      from = end;
    }
    this.before += value.slice(from);
    add(value.slice(from));
    return nodes;
  }

  /** What to write before a label: nothing once it is explained, by us or by the author. */
  private expansionOf(label: string): string | undefined {
    const expansion = this.expansions.get(label);
    if (expansion === undefined || this.explained.has(label)) return undefined;
    this.explained.add(label);
    const near = expansion.length * 2 + NEAR;
    const before = this.before.slice(-near);
    const words = before.replace(/[\s(«“"–—,-]+$/, '');
    const own = stems(expansion);
    const isSaid = stems(words).slice(-own.length).join(' ') === own.join(' ');
    if (isSaid && !/[.!?…]$/.test(words)) return undefined;
    const end = this.before.length + label.length;
    const [, after] = /^\s*\(([^()]*)\)/.exec(this.block.slice(end, end + near)) ?? [];
    if (after !== undefined && stems(after).join(' ') === own.join(' ')) return undefined;
    const startsSentence = /(?:^|[.!?…]\s+)$/.test(before);
    return startsSentence ? expansion.charAt(0).toUpperCase() + expansion.slice(1) : expansion;
  }
}

/** How far the words of an expansion may be from its length: articles, other spaces. */
const NEAR = 20;

/** For comparison: what tells words apart, not case, accents, punctuation, gender or number. */
function stems(words: string): string[] {
  return anchorOf(words)
    .split('-')
    .map((word) => word.replace(/[sx]$/, '').slice(0, STEM));
}
const STEM = 4;
