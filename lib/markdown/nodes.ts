import type { Nodes, Parent, PhrasingContent, Root, RootContent, Text } from 'mdast';
import type { Locale } from '../i18n/locale.ts';
import type { Abbreviation } from './abbreviations.ts';

/** An HTML element that Markdown has no node for. */
export interface HtmlElement {
  type: 'element';
  tagName: string;
  /** Attributes, named as in hast (`ariaLabel`, `className`). */
  properties: Record<string, string | number | string[]>;
  children: RootContent[];
  position?: undefined;
  data?: undefined;
}

/** Terms and their definitions, one after the other. */
export interface DefinitionList extends Parent {
  type: 'definitionList';
  children: (DefinitionTerm | DefinitionDescription)[];
}

/** What is defined. */
export interface DefinitionTerm extends Parent {
  type: 'definitionTerm';
  children: PhrasingContent[];
}

/** What it means. */
export interface DefinitionDescription extends Parent {
  type: 'definitionDescription';
  children: PhrasingContent[];
}

/** What parsing knows of a page besides its nodes. */
export interface PageData {
  locale: Locale;
  /** The text the tree was made from: what the parser took for text is found in it. */
  source: string;
  abbreviations: Abbreviation[];
}

declare module 'mdast' {
  interface RootData {
    page?: PageData;
  }
  interface HeadingData {
    /** The anchor of the heading. */
    id?: string;
    /** The anchor that its author gave it, and where. */
    anchor?: Place & { id: string };
  }
  interface DefinitionData {
    /** Whether a link or an image takes its address from it. */
    isUsed?: boolean;
  }
  interface RootContentMap {
    element: HtmlElement;
    definitionList: DefinitionList;
    definitionTerm: DefinitionTerm;
    definitionDescription: DefinitionDescription;
  }
  interface PhrasingContentMap {
    element: HtmlElement;
  }
  interface BlockContentMap {
    element: HtmlElement;
    definitionList: DefinitionList;
  }
}

/** Makes an element. */
export function element(
  tagName: string,
  properties: HtmlElement['properties'],
  children: RootContent[],
): HtmlElement {
  return { type: 'element', tagName, properties, children };
}

/** Has a node rendered as that element, which holds what the node holds. */
export function asElement(
  node: Nodes,
  hName: string,
  hProperties: HtmlElement['properties'] = {},
): void {
  node.data = { ...node.data, hName, hProperties };
}

/** Makes a text. */
export function text(value: string): Text {
  return { type: 'text', value };
}

/** What parsing knows of a page. A tree made otherwise is taken for French without a source. */
export function pageData(tree: Root): PageData {
  return tree.data?.page ?? { locale: 'fr', source: '', abbreviations: [] };
}

/** A place in the body of a page, both counted from 1. */
export interface Place {
  line: number;
  column: number;
}

/** Where a node starts. */
export function placeOf(node: Nodes): Place {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { line, column };
}

const TEXT_BLOCKS = [
  'paragraph',
  'heading',
  'tableCell',
  'definitionTerm',
  'definitionDescription',
] as const satisfies Nodes['type'][];

/** Whether a node holds a run of text. */
export function isTextBlock(
  node: Nodes,
): node is Extract<Nodes, { type: (typeof TEXT_BLOCKS)[number] }> {
  return TEXT_BLOCKS.some((type) => type === node.type);
}

/** A list of children that an element may have too. */
export function asContent(children: readonly PhrasingContent[]): RootContent[] {
  return [...children];
}
