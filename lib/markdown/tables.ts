import type { AlignType, Nodes, Paragraph, PhrasingContent, Root, Table, TableCell } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { visit } from 'unist-util-visit';
import { MARKDOWN } from '../i18n/markdown.ts';
import type { Locale } from '../i18n/locale.ts';
import { cellContent } from './cells.ts';
import { asContent, element, pageData, type HtmlElement } from './nodes.ts';
import type { Syntax } from './syntax.ts';
import { holds } from './walk.ts';

/** Reads tables. */
export const tableSyntax: Syntax = {
  micromark: [gfmTable()],
  fromMarkdown: [gfmTableFromMarkdown()],
};

const CAPTION: Record<Locale, RegExp> = {
  fr: new RegExp(`^${MARKDOWN.fr.captionWord}\\s*:\\s*`, 'i'),
  en: new RegExp(`^${MARKDOWN.en.captionWord}\\s*:\\s*`, 'i'),
};

/** How the caption of a table is written in a language, to show how. */
export const captionForm = (locale: Locale): string =>
  locale === 'fr' ? `${MARKDOWN.fr.captionWord}\u00A0: …` : `${MARKDOWN.en.captionWord}: …`;

/** Whether a node is the caption of a table: a paragraph that starts with `Tableau :`. */
export function isCaption(node: Nodes | undefined, locale: Locale): node is Paragraph {
  if (node?.type !== 'paragraph') return false;
  const [first] = node.children;
  return first?.type === 'text' && CAPTION[locale].test(first.value);
}

/**
 * Makes tables: a caption, headers that say what they head, alignment by class (a strict policy
 * blocks style attributes), in a wrapper that scrolls by keyboard where the page is too narrow.
 */
export function renderTables({ locale }: { locale: Locale }) {
  return (tree: Root): void => {
    if (!holds(tree, 'table')) return;
    let count = 0;
    visit(tree, 'table', (node, index, parent) => {
      if (parent === undefined || index === undefined) return;
      count += 1;
      const id = `table-${count}`;
      const before = parent.children[index - 1];
      const caption = isCaption(before, locale)
        ? element('caption', { id }, asContent(captionWords(before, locale)))
        : undefined;
      const table = element('table', {}, [
        ...(caption === undefined ? [] : [caption]),
        ...tableParts(node, pageData(tree).source),
      ]);
      const wrapper = element(
        'div',
        {
          className: ['table'],
          role: 'group',
          tabIndex: 0,
          ...(caption === undefined ? {} : { ariaLabelledBy: id }),
        },
        [table],
      );
      const start = caption === undefined ? index : index - 1;
      parent.children.splice(start, index - start + 1, wrapper);
      return start + 1;
    });
  };
}

/** The words of a caption, after `Tableau :`. */
export function captionWords(caption: Paragraph, locale: Locale): PhrasingContent[] {
  const [first, ...rest] = caption.children;
  if (first?.type !== 'text') return rest;
  return [{ ...first, value: first.value.replace(CAPTION[locale], '') }, ...rest];
}

function tableParts({ children, align }: Table, source: string): HtmlElement[] {
  const [head, ...body] = children;
  const rows = (cells: TableCell[] | undefined, isHead: boolean) =>
    element(
      'tr',
      {},
      (cells ?? []).map((cell, column) =>
        cellElement(cell, source, isHead, column, align?.[column]),
      ),
    );
  return [
    element('thead', {}, [rows(head?.children, true)]),
    ...(body.length === 0
      ? []
      : [
          element(
            'tbody',
            {},
            body.map((row) => rows(row.children, false)),
          ),
        ]),
  ];
}

/** A cell. The first one of a row heads it; an empty cell heads nothing. */
function cellElement(
  cell: TableCell,
  source: string,
  isHead: boolean,
  column: number,
  align: AlignType | undefined,
): HtmlElement {
  const isHeader = cell.children.length > 0 && (isHead || column === 0);
  return element(
    isHeader ? 'th' : 'td',
    {
      ...(isHeader ? { scope: isHead ? 'col' : 'row' } : {}),
      ...(align === 'right' || align === 'center' ? { className: [`align-${align}`] } : {}),
    },
    cellContent(cell, source),
  );
}
