import type { Nodes, Paragraph, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { languageOf } from './languages.ts';
import { element, isTextBlock, pageData, placeOf, text } from './nodes.ts';

/** An abbreviation that a page defines: `*[RTS]: réseaux territoriaux de services`. */
export interface Abbreviation {
  label: string;
  expansion: string;
  line: number;
  column: number;
}

const DEFINITION = /^\*\[([^\]\n]+)\]:[ \t]*(\S.*)$/;

/** Takes the definitions of abbreviations out of the text. */
export function collectAbbreviations() {
  return (tree: Root): void => {
    const { abbreviations } = pageData(tree);
    tree.children = tree.children.filter((node) => {
      const found = node.type === 'paragraph' ? definitions(node) : [];
      abbreviations.push(...found);
      return found.length === 0;
    });
  };
}

/** The definitions of a paragraph made of nothing else. */
function definitions(node: Paragraph): Abbreviation[] {
  const [only, ...others] = node.children;
  if (only?.type !== 'text' || others.length > 0) return [];
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
      for (const [label] of node.value.matchAll(labels)) used.add(label);
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

class AbbreviationWriter {
  private readonly expansions: Map<string, string>;
  private readonly labels: RegExp;
  private readonly explained = new Set<string>();
  /** The text of the paragraph so far. */
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
    if (isTextBlock(node)) this.before = '';
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
    for (const match of value.matchAll(this.labels)) {
      const [label] = match;
      const end = match.index + label.length;
      this.before += value.slice(from, match.index);
      add(value.slice(from, match.index));
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
    const words = plain(this.before).replace(/[\s(«“"–—,-]+$/, '');
    if (words.endsWith(plain(expansion))) return undefined;
    const startsSentence = /(?:^|[.!?…]\s+)$/.test(this.before);
    return startsSentence ? expansion.charAt(0).toUpperCase() + expansion.slice(1) : expansion;
  }
}

/** For comparison: case, kinds of spaces and of apostrophes do not count. */
function plain(words: string): string {
  return words.toLowerCase().replaceAll(/\s+/g, ' ').replaceAll('’', "'").trim();
}
