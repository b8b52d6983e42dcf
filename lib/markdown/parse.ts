import type { Root } from 'mdast';
import { remark } from 'remark';
import type { Locale } from '../i18n/locale.ts';
import { collectAbbreviations } from './abbreviations.ts';
import { collectAnchors } from './anchors.ts';
import { linkBareAddresses } from './bare-addresses.ts';
import { collectDefinitions } from './definition-lists.ts';
import { directiveSyntax } from './directives.ts';
import { footnoteSyntax } from './footnotes.ts';
import type { PageData } from './nodes.ts';
import { breakCells } from './cells.ts';
import { resolveReferences } from './link-references.ts';
import { readSpaces, restoreCode } from './spaces.ts';
import { tableSyntax } from './tables.ts';

const SYNTAX = [directiveSyntax, tableSyntax, footnoteSyntax];

const parser = remark()
  .data({
    micromarkExtensions: SYNTAX.flatMap(({ micromark }) => micromark),
    fromMarkdownExtensions: SYNTAX.flatMap(({ fromMarkdown }) => fromMarkdown),
  })
  .use(resolveReferences)
  .use(collectAnchors)
  .use(collectDefinitions)
  .use(breakCells)
  .use(collectAbbreviations)
  .use(linkBareAddresses)
  .freeze();

/**
 * Reads the Markdown of a page, whatever it is: {@link checkMarkdown} says what it should not
 * have, {@link renderMarkdown} makes HTML of it. Places are kept, links are not followed.
 *
 * @param body with line feeds as line endings
 */
export function parseMarkdown(body: string, locale: Locale): Root {
  const read = readSpaces(body);
  const tree = parser.parse(read);
  if (read !== body) restoreCode(tree, body);
  const page: PageData = { locale, source: body, abbreviations: [] };
  tree.data = { ...tree.data, page };
  parser.runSync(tree);
  return tree;
}
