import type { Nodes } from 'mdast';
import { isBareAddress } from './bare-addresses.ts';
import { checkDirectives } from './check-directives.ts';
import { checkLeftovers, shorten } from './check-leftovers.ts';
import { unmarked } from './inline.ts';
import { parseMarkdown } from './parse.ts';
import { ESCAPE_OR_REFERENCE, sourceOf } from './text-source.ts';
import { walk } from './walk.ts';

/** Words that have none of these are but words: most are told without being parsed. */
const SIGN = /[*_`[<&{}~^\\]|==|\+\+|%%|\$\$|:[\p{L}+-]|^[#>•-]/u;

/** What starts a heading, a quotation or a list. A number does not: it may be that of a title. */
const BLOCK = /^(?:#{1,6}|[>•*+-])(?=\s+\S)/;

/** Keeps what starts the words from being read as the start of a block. */
const BEFORE = 'x ';

/**
 * The first sign of Markdown, of HTML or of another tool in words that are published as they are
 * typed: those of a field, the caption of an image. What marks a phrase in another language is no such sign.
 */
export function markupIn(words: string): string | undefined {
  if (!SIGN.test(words)) return undefined;
  const plain = unmarked(words);
  const [block] = BLOCK.exec(plain) ?? [];
  if (block !== undefined) return block;
  const source = `${BEFORE}${plain}`;
  const tree = parseMarkdown(source, 'fr');
  let found: string | undefined;
  walk(tree, (node) => {
    found ??= signOf(node, source);
  });
  if (found !== undefined) return found;
  const [leftover] = checkLeftovers(tree);
  const unknown = checkDirectives(tree).find(({ code }) => code === 'unknown-directive');
  return leftover?.params['found'] ?? (unknown && `:${unknown.params['name']}[`);
}

/** What a node was written with, when that is not what it reads. */
function signOf(node: Nodes, source: string): string | undefined {
  const { start, end } = node.position ?? {};
  const first = start?.offset ?? 0;
  const last = end?.offset ?? source.length;
  switch (node.type) {
    case 'root':
    case 'paragraph':
    // The schema of a field says which of these it may have.
    case 'textDirective':
      return undefined;
    case 'text': {
      const written = sourceOf(node, source);
      return written === node.value ? undefined : written.match(ESCAPE_OR_REFERENCE)?.[0];
    }
    case 'emphasis':
    case 'strong':
      // `citoyen*ne*s`, `5*3*2`: in a word or a sum, these are signs like others.
      if (IN_WORD.test(source[first - 1] ?? '') && IN_WORD.test(source[last] ?? ''))
        return undefined;
      break;
    case 'link':
      if (isBareAddress(node, source) && source[first] !== '<') return undefined;
      break;
    default:
  }
  return shorten(source.slice(first, last));
}

const IN_WORD = /[\p{L}\p{N}]/u;
