import type { Heading, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import remarkHtml, { type Options } from 'remark-html';
import { unified } from 'unified';
import type { Locale } from '../i18n/locale.ts';
import { renderAbbreviations } from './abbreviations.ts';
import { renderActions } from './actions.ts';
import { contactId, isContact } from './contacts.ts';
import { cutSections, numberedList, shortName } from './counted.ts';
import { renderDefinitions } from './definition-lists.ts';
import { renderDetails } from './details.ts';
import { renderFootnotes } from './footnotes.ts';
import { identifyHeadings } from './headings.ts';
import { withoutLinks } from './html-text.ts';
import { renderImages } from './render-images.ts';
import { renderLanguages } from './languages.ts';
import { renderLinks } from './links.ts';
import { numberLists, renderLists } from './lists.ts';
import { renderNotices } from './notices.ts';
import { renderRaisedText } from './raised-text.ts';
import { SANITIZE_SCHEMA } from './sanitize-schema.ts';
import { renderTables } from './tables.ts';
import { renderTextParts } from './render-text-parts.ts';
import { typesetText } from './typeset-text.ts';

/** Some HTML, or the place of a contact block. */
export type BodyPart = { kind: 'html'; html: string } | { kind: 'contact'; id: string };

/** A heading of the second level and what follows it. */
export interface BodySection {
  /** The anchor of the heading; `notes` for the footnotes. */
  id: string;
  /** Inline HTML of the heading. */
  title: string;
  /** The length of the section's ordered list, when it has exactly one at its top level. */
  count?: number;
  /** The items of that list, when each starts with its short name. */
  items?: BodyItem[];
  parts: BodyPart[];
}

/** An item of a numbered list that can be led to. */
export interface BodyItem {
  /** Its anchor. No heading can have two hyphens in a row. */
  id: string;
  number: number;
  /** Inline HTML of its short name, its links apart. */
  name: string;
}

/** The text of a page: what precedes the first section, and the sections. */
export interface Body {
  intro: BodyPart[];
  sections: BodySection[];
}

const HANDLERS: NonNullable<Options['handlers']> = {
  element: (state, { tagName, properties, ...node }) => ({
    type: 'element',
    tagName,
    properties,
    children: state.all(node),
  }),
};

const html = unified().use(remarkHtml, { sanitize: SANITIZE_SCHEMA, handlers: HANDLERS }).freeze();

/**
 * Makes the HTML of a page's text. Its links and images still have the address their author wrote:
 * `resolveAddresses` comes next.
 *
 * @param tree from `parseMarkdown`, without findings of `checkMarkdown`; it is used up
 */
export function renderMarkdown(tree: Root, locale: Locale): Body {
  unified()
    .use(identifyHeadings)
    .use(numberLists)
    .use(renderLists)
    .use(renderActions)
    .use(renderAbbreviations)
    .use(typesetText, { locale })
    .use(renderLanguages)
    .use(renderRaisedText)
    .use(renderTextParts, { locale })
    .use(renderLinks, { locale })
    .use(renderFootnotes, { locale })
    .use(renderTables, { locale })
    .use(renderNotices, { locale })
    .use(renderDetails)
    .use(renderDefinitions)
    .use(renderImages, { locale })
    .runSync(tree);
  return splitBody(tree);
}

function splitBody(tree: Root): Body {
  const { intro, sections } = cutSections(tree);
  return {
    intro: bodyParts(intro),
    sections: sections.map(({ title, nodes }) => bodySection(title, nodes)),
  };
}

function bodySection(heading: Heading, nodes: readonly RootContent[]): BodySection {
  const id = heading.data?.id ?? '';
  const list = numberedList(nodes);
  const items = (list?.children ?? []).flatMap((item, index): BodyItem[] => {
    const name = shortName(item);
    if (name === undefined) return [];
    const { value = index + 1 } = item.data?.hProperties ?? {};
    return [
      {
        id: `${id}--${index + 1}`,
        number: Number(value),
        name: withoutLinks(inlineHtml(name)),
      },
    ];
  });
  const count = list?.children.length;
  const isNamed = items.length > 0 && items.length === count;
  if (isNamed) {
    for (const [index, item] of (list?.children ?? []).entries()) {
      item.data = {
        ...item.data,
        hProperties: { ...item.data?.hProperties, id: items[index]?.id ?? '' },
      };
    }
  }
  return {
    id,
    title: inlineHtml(heading),
    ...(count === undefined ? {} : { count }),
    ...(isNamed ? { items } : {}),
    parts: bodyParts(nodes),
  };
}

function inlineHtml({ children }: { children: PhrasingContent[] }): string {
  const paragraph: Paragraph = { type: 'paragraph', children };
  return html
    .stringify({ type: 'root', children: [paragraph] })
    .trim()
    .slice('<p>'.length, -'</p>'.length);
}

/** HTML as long as it can be between contact blocks. */
function bodyParts(nodes: readonly RootContent[]): BodyPart[] {
  const parts: BodyPart[] = [];
  let run: RootContent[] = [];
  const endRun = () => {
    const text = html.stringify({ type: 'root', children: run }).trim();
    if (text !== '') parts.push({ kind: 'html', html: text });
    run = [];
  };
  for (const node of nodes) {
    if (!isContact(node)) {
      run.push(node);
      continue;
    }
    endRun();
    parts.push({ kind: 'contact', id: contactId(node) });
  }
  endRun();
  return parts;
}
