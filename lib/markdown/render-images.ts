import type { Image, Nodes, Root, RootContent } from 'mdast';
import { normalizeUri } from 'micromark-util-sanitize-uri';
import { SKIP, visit } from 'unist-util-visit';
import type { Locale } from '../i18n/locale.ts';
import { renderWords } from './inline.ts';
import { element, type HtmlElement } from './nodes.ts';
import { textNodes } from './render-text-parts.ts';
import { typeset } from './typography.ts';
import { holds } from './walk.ts';

/** Makes images that wait until they are near; alone, they are figures. */
export function renderImages({ locale }: { locale: Locale }) {
  return (tree: Root): void => {
    if (!holds(tree, 'image')) return;
    visit(tree, (node, index, parent) => {
      if (parent === undefined || index === undefined) return;
      if (node.type === 'image') {
        parent.children[index] = imageElement(node, locale);
        return SKIP;
      }
      const alone = imageAlone(node);
      if (alone === undefined) return;
      const caption = alone.title?.trim() ? captionNodes(alone.title, locale) : [];
      parent.children[index] = element('figure', {}, [
        imageElement(alone, locale),
        ...(caption.length === 0 ? [] : [element('figcaption', {}, caption)]),
      ]);
      return SKIP;
    });
  };
}

function captionNodes(caption: string, locale: Locale): RootContent[] {
  const words = renderWords(caption, locale);
  const parts = typeof words === 'string' ? [words] : words;
  return parts.flatMap((part) =>
    typeof part === 'string'
      ? textNodes(part, locale)
      : [element('span', { lang: part.lang }, textNodes(part.text, part.lang))],
  );
}

/** The image of a paragraph that holds nothing else. */
export function imageAlone(node: Nodes): Image | undefined {
  if (node.type !== 'paragraph' || node.children.length !== 1) return undefined;
  const [child] = node.children;
  return child?.type === 'image' ? child : undefined;
}

function imageElement(node: Image, locale: Locale): HtmlElement {
  return element(
    'img',
    {
      // As `remark` writes the address of a link: both are found again in the HTML.
      src: normalizeUri(node.url),
      alt: typeset(node.alt ?? '', locale),
      loading: 'lazy',
      decoding: 'async',
    },
    [],
  );
}
