import type { Link, Nodes, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Locale } from '../i18n/locale.ts';
import { textParts, type TextPart } from '../i18n/text-parts.ts';
import { languageOf } from './languages.ts';
import { element, text } from './nodes.ts';

/** Raises ordinals, and keeps telephone numbers on one line. Code is not text. */
export function renderTextParts({ locale }: { locale: Locale }) {
  return (tree: Root): void => cut(tree, locale);
}

/** A typeset text as nodes. */
export function textNodes(value: string, locale: Locale): RootContent[] {
  return textParts(value, locale).flatMap(nodesOf);
}

/** A number and the start of a suffix, or that of a telephone: most texts have neither. */
const MAY_HOLD_PARTS = /[\dIVX]L?[deèir]|-\d{4}|\+\d/;

function cut(node: Nodes, locale: Locale): void {
  if (!('children' in node)) return;
  if (node.type === 'link' && node.url.startsWith('tel:') && keepWhole(node)) return;
  const children: RootContent[] = [];
  for (const child of node.children) {
    if (child.type !== 'text' || !MAY_HOLD_PARTS.test(child.value)) {
      cut(child, languageOf(child) ?? locale);
      children.push(child);
    } else children.push(...textNodes(child.value, locale));
  }
  // A text gives way to texts and elements, which stand wherever a text does.
  node.children = children as typeof node.children;
}

/**
 * Voices read `1<sup>er</sup>` as “un e r” (NVDA issue 15890), or stop before and after it
 * (VoiceOver), and what has a `title` or `aria-label` is not read with it. So the ordinal is whole
 * in the text, without a size, and what is seen comes from attributes that no voice reads. Copied,
 * searched or without style, it is `1er`.
 */
function nodesOf(part: TextPart): RootContent[] {
  if (typeof part === 'string') return [text(part)];
  if (part.kind === 'phone') return [element('span', { className: ['phone'] }, [text(part.text)])];
  const { number, suffix } = part;
  return [
    element('span', { className: ['ordinal'] }, [text(part.text)]),
    element('span', { ariaHidden: 'true', dataNumber: number, dataSuffix: suffix }, []),
  ];
}

/**
 * A link that calls is whole when it is but a number; one of words breaks where words do, and
 * the number in it is whole.
 *
 * @returns whether nothing in it is left to do
 */
function keepWhole(link: Link): boolean {
  const label = toString(link);
  if (!/[ -]/.test(label)) return false;
  const isNumber = !/\p{L}/u.test(label);
  link.data = {
    ...link.data,
    hProperties: { className: [isNumber ? 'phone' : 'call-words'] },
  };
  return isNumber;
}
