import type { Nodes, Root } from 'mdast';
import type { UnsupportedConstruct } from '../i18n/constructs-fr.ts';
import { finding, type MarkdownFinding, type MarkdownFindingCode } from './finding.ts';
import { isTextBlock, pageData } from './nodes.ts';
import { ADDRESS, ESCAPED, sourceLines, type SourceLine } from './text-source.ts';
import { OBJECT } from './typography-edit.ts';
import { walk } from './walk.ts';

/**
 * Something that looks like a construct and came out as text. Each pattern takes time in proportion
 * to its line: what may be repeated in it stops at the sign it starts with.
 */
interface Leftover {
  code: MarkdownFindingCode;
  pattern: RegExp;
  /** The kind of block it is looked for in; any when not said. */
  in?: Nodes['type'];
  /** Which problem a match is, when the pattern alone does not tell; undefined when it is none. */
  codeOf?(match: string, groups: readonly (string | undefined)[]): MarkdownFindingCode | undefined;
}

/** One that may be anywhere in a line. */
interface Anywhere extends Leftover {
  /** Without one of these no pattern matches: most lines have none. */
  signs: string;
}

const start = (code: UnsupportedConstruct, ...patterns: RegExp[]): Leftover => ({
  code,
  pattern: new RegExp(patterns.map(({ source }) => `^(?:${source})`).join('|'), 'gu'),
  in: 'paragraph',
});

/** Where a link leads, when it was not read as one. */
const TARGET = `(?:${ADDRESS}|https?:|mailto:|tel:|\\.{0,2}/|#|[^\\s()[\\]]+\\.(?:md|html?|php|pdf|docx?|png|jpe?g|svg)(?![\\p{L}\\p{N}]))`;

/** What cuts a word at the end of a line; the last is what some programs make of a soft hyphen. */
const CUTTERS = '-\u2010¬';
const CUTTER = `[${CUTTERS}]`;

/** The start of a word that the end of a line cut: the line break would be a space in it. */
const CUT_START = `(?<![\\p{L}\\p{N}-])\\p{L}{1,40}\\p{Ll}${CUTTER}`;
const CUT_WORD = new RegExp(`${CUT_START}$`, 'u');

/** The rest of it, but for what follows one meant so: `pré- et postopératoire`. */
const REST =
  '(?!(?:et|ou|à|ni|puis|comme|voire|mais|and|or|to|nor|as|but|than|versus|vs)(?![\\p{L}\\p{N}]))\\p{Ll}';
const GOES_ON = new RegExp(`^${REST}`, 'u');

/** A word cut where a program has put a space for the end of a line. */
const CUT_INSIDE = new RegExp(`${CUT_START} ${REST}`, 'u');

/** The start of a word that is cut in a line; undefined when there is none. */
export function cutWordIn(text: string): string | undefined {
  // Most lines have none, and this is quicker.
  if (!/[-\u2010¬] /.test(text)) return undefined;
  return CUT_INSIDE.exec(text)?.[0].replace(/ .*$/, '');
}

/** A number alone on a line, as at the foot of a page; not one to call, as 811. */
const PAGE_NUMBER =
  /^(?!\d11$)(?:(?:page|p\.)\s*)?\d{1,3}(?:\s*(?:\/|sur|de|of)\s*\d{1,3})?$|^[-–—]\s?\d{1,3}\s?[-–—]$/i;

/** `- 12 -` makes a list. */
const PAGE_ITEM = /^\d{1,3}\s?[-–—]$/;

const LONGEST_PAGE_NUMBER = 20;

/** The address of a link whose words are on the line before. */
const ADDRESS_APART = new RegExp(`^\\((?=${TARGET})`, 'i');

/** What closes the words of a link that nothing opened. */
const UNOPENED = new RegExp(`^\\]\\((?=${TARGET})`, 'i');

const ENTITY =
  '(?:nbsp|amp|lt|gt|quot|apos|copy|deg|euro|hellip|[mn]dash|[lr][asd]quo|raquo|[aeiouy](?:acute|grave|circ|uml)|[ao]tilde|ntilde|ccedil|oelig|aelig|#\\d+|#x[\\da-f]+)';

/** Those of the start of a line. What one has found, the next ones no longer see. */
const AT_START: readonly Leftover[] = [
  start('abbreviation', /\*\[[^\]]*\]\s*:/u, /\*\[[\p{Lu}\p{N}]+\](?=\s)/u),
  start('abbreviation-escaped', new RegExp(`${ESCAPED}{2}\\[[^[\\]]+\\]\\s*:`)),
  start('definition-space', /\[\^[^[\]]+\]\s+:/u, new RegExp(`\\[[^[\\]]+\\]\\s+:\\s*${TARGET}`)),
  start('definition-apart', new RegExp(`\\[[^[\\]]+\\]:\\s*${TARGET}`)),
  start('notice-syntax', /\[!\p{L}+\]/u, /(?:!!!|\?\?\?\+?)\s+["\p{L}]\S*/u),
  start('task', /\[[ xX]?\](?=\s+[^\s(])/u),
  start('contents', /\[\[?_?[Tt][Oo][Cc]_?\]\]?$/u),
  start('heading-syntax', /={2,6}\s+\S.*/u, /(?:h[1-6]|bq)\.\s+\S.*/u),
  start('sign-line', /(?:[=+^~—–─━═]\s?){3,}$/u, /(?:--|[–—])$/u),
  start('table-grid', /\+(?:[-=]+\+)+$/u, /[\u2502\u250C-\u254B\u2551-\u256C].*/u),
  start('heading-space', /(?:#(?=\p{L})|#{2,6}(?=[^\s#]))\S*/u, /＃+\s*\S*/u),
  start('deep-heading', /#{7,}/u),
  start('list-space', new RegExp(`[-*+](?=[\\p{L}«“"${OBJECT}])\\S*`), /\d{1,3}[.)](?=\p{L})\S*/u),
  // Read as an item, it would not be in a paragraph: it is indented as code is.
  start('list-indent', /[-*+]\s+\S*/u),
  start('bullet', /[•‣◦▪▫●○■□◘◙∙·・⁃➢➤►▶❖◆◇☐☑☒－＊]/u, /[‑‐−o§](?=\s+[\p{L}«“"])/u),
  start(
    'other-tool',
    /import\s.*\sfrom\s+['"].*/u,
    /export\s+(?:default|const|function)\s.*/u,
    /<<[<[].*/u,
    /\$(?:A|C|CTA|D|E|I|P|!)$/u,
    /\.\.\s?[\p{L}_-]+::.*/u,
  ),
  start('math', /\$\$$/u),
  start('comment', /\/\/\s/u, /%%/u),
  { code: 'action-link', pattern: /^::action(?![\p{L}-]).*/gu, in: 'paragraph' },
  start('directive', /:{2,}.*/u),
];

/** What is alone on its line, or nothing. */
const BLOCK_DIRECTIVE = /(?<![:\p{L}\p{N}]):{2,}\p{L}[\p{L}-]*\[[^[\]]*\]?|:{3,}/gu;

/** The others, which come after. */
const ANYWHERE: readonly Anywhere[] = [
  { code: 'cell-sign', pattern: BLOCK_DIRECTIVE, signs: '::', in: 'tableCell' },
  { code: 'directive-inline', pattern: BLOCK_DIRECTIVE, signs: '::' },
  { code: 'heading-id', pattern: /\{\s*#[^{}]*\}/gu, signs: '{', in: 'heading' },
  {
    code: 'attributes',
    pattern: /(?<!\{)\{\s*(?:(?::\s?[\p{L}:.#]|[.#]\p{L})|[\p{L}-]{2,}=)[^{}]*\}/gu,
    signs: '{',
  },
  {
    code: 'other-tool',
    pattern: /\{\{[^{}]*\}\}|\{\{|\}\}|\{%|%\}|\{#(?=\s)|(?<![\p{L}\p{N}:.\\])\\\p{L}{2,}/gu,
    signs: '{}\\',
  },
  {
    // What Word and templates write between angle brackets without its being HTML.
    code: 'other-tool',
    pattern: /<\/?[a-z][a-z\d]*(?::[a-z]|\s[^<>=]*=[“”‘’«])[^<>]*>|<%/giu,
    signs: '<',
  },
  { code: 'angle-quotes', pattern: /<<[^<>]+>>/g, signs: '<<' },
  { code: 'link', pattern: new RegExp(`<${ADDRESS}+>`, 'g'), signs: '<' },
  {
    code: 'heading-sign',
    pattern: new RegExp(`^${OBJECT}+(?:#{1,6}|[-*+>•])\\s`, 'gu'),
    signs: OBJECT,
    in: 'heading',
  },
  { code: 'superscript', pattern: /\^\{[^{}]*\}/g, signs: '^' },
  { code: 'subscript', pattern: /_\{[^{}]*\}/g, signs: '_' },
  { code: 'comment', pattern: /%%[^%]+%%/g, signs: '%%' },
  { code: 'inline-footnote', pattern: /\^\[[^[\]]*\]?/g, signs: '^' },
  {
    code: 'footnote-undefined',
    pattern: /\[\^([^[\]]*)\]/g,
    signs: '^',
    codeOf: (_match, [label = '']) => (/^$|\s/.test(label) ? 'footnote-label' : undefined),
  },
  { code: 'wiki-link', pattern: /!?\[\[[^[\]]+\]\]/g, signs: '[' },
  {
    code: 'bracket-tag',
    pattern:
      /\[\/[a-z*]+\]|\[[a-z_-]+(?:=| [a-z_]+=["'])[^[\]]*\]|\[(?:InlineAttachment|AttachmentLink|Attachment|Image|Contact|embed):[^[\]]*\]/giu,
    signs: '[',
  },
  { code: 'link-space', pattern: new RegExp(`\\]\\s+\\((?=${TARGET})`, 'giu'), signs: ']' },
  {
    code: 'link-reversed',
    pattern: new RegExp(`\\)\\[(?=${TARGET})[^[\\]]*\\]?`, 'giu'),
    signs: '[',
  },
  { code: 'reference', pattern: /\]\[[^[\]]*\]/g, signs: ']' },
  {
    code: 'link',
    pattern: /\]\(([^()]*)([()]?)/g,
    signs: ']',
    codeOf: (_match, [address = '', end]) => {
      if (/^\S+\s+["'“”«‘’=]/.test(address)) return 'link-title';
      if (end === '') return 'link-unclosed';
      if (end === '(' || /["<>]/.test(address)) return undefined;
      return /\S\s+\S/.test(address) ? 'link-address-space' : undefined;
    },
  },
  { code: 'strikethrough', pattern: /~~(?=[^\s~])|(?<=[^\s~])~~/g, signs: '~' },
  {
    code: 'strikethrough',
    pattern: /(?<![\p{L}\p{N}~])~(?=\p{L})[^~]{1,80}(?<=\p{L})~(?![\p{L}\p{N}~])/gu,
    signs: '~',
  },
  { code: 'subscript', pattern: /(?<=[\p{L}\p{N})])~[^\s~]{1,12}~/gu, signs: '~' },
  { code: 'superscript', pattern: /\^[^\s^]{1,20}\^/g, signs: '^' },
  {
    code: 'highlight',
    pattern: /(?<![=\p{L}\p{N}])==(?=[^\s=])[^=]*==|(?<![+\p{L}\p{N}])\+\+(?=[^\s+])[^+]*\+\+/gu,
    signs: '=+',
  },
  { code: 'other-tool', pattern: new RegExp(`:[a-z]+:(?=${OBJECT})`, 'g'), signs: ':' },
  {
    code: 'emoji',
    pattern: /(?<![\p{L}\p{N}:])(?::[a-z][a-z\d_-]+:|:[+-]1:)(?![\p{L}\p{N}:])/gu,
    signs: ':',
  },
  { code: 'math', pattern: /(?<!\$)\$\$(?!\$)[^$]+\$\$(?!\$)/g, signs: '$' },
  { code: 'wiki-emphasis', pattern: /(?<![\p{N}'])'{2,5}(?=\p{L})\S*/gu, signs: "''" },
  {
    code: 'entity',
    pattern: new RegExp(
      `&${ENTITY}(?![\\p{L}\\p{N}])|&[a-z][a-z\\d]+;|(?<=${OBJECT})${ENTITY};`,
      'giu',
    ),
    signs: `&${OBJECT}`,
  },
  { code: 'cell-pipe', pattern: /`+/g, signs: '`', in: 'tableCell' },
  { code: 'code', pattern: /`+/g, signs: '`' },
  {
    code: 'emphasis',
    pattern:
      /(?<!\*)\*\*+|(?<![_\p{L}\p{N}])__(?!_)|(?<!_)__(?![_\p{L}\p{N}])|(?<![^\s(«“"'’-])[*_](?=\p{L})\S*/gu,
    signs: '*_',
  },
];

/** Most lines have neither a leftover at their start nor one of these signs. */
const ANY_START = new RegExp(AT_START.map(({ pattern }) => pattern.source).join('|'), 'u');
const ANY_SIGN = new RegExp(
  `[${ANYWHERE.map(({ signs }) => signs.replaceAll(/[\\^\]-]/g, '\\$&')).join('')}]`,
);

/**
 * Signs that make a list for the eye alone, each kind apart. Of capital letters, both must be there:
 * alone they are initials.
 */
const PSEUDO_LISTS: readonly (readonly RegExp[])[] = [
  [
    new RegExp(
      `^(?:[–—→⇒]|(?!${OBJECT})\\p{So})[\\uFE0F\\p{EMod}]?(?=\\s*[\\p{L}\\p{N}«“"'(${OBJECT}])`,
      'u',
    ),
  ],
  // Bullets of Wingdings, where that font is lost.
  [/^[Øüvq¤¨](?=\s)/u],
  [/^\(?(?:\p{L}|[ivx]{1,4}|\d{1,2})\)(?=\s)|^(?:\p{Ll}|[ivx]{1,4})[./](?=\s)|^\d{1,2}[°º](?=\s)/u],
  [
    /^\d{1,3}(?:\s?\.|\/)(?=\s)|^\d{1,3}\s?[-–—](?=\s?\p{L})|^\d{1,2}(?:\.\d{1,2})+\.?(?=\s\p{Lu})|^\p{No}(?=\s)/u,
  ],
  [/^A[.-](?=\s)/, /^B[.-](?=\s)/],
  [/^I[.-](?=\s)/, /^II[.-](?=\s)/],
];

/** Constructs that came out as text, because they are badly written or are those of other tools. */
export function checkLeftovers(tree: Root): MarkdownFinding[] {
  const { source } = pageData(tree);
  const findings: MarkdownFinding[] = [];
  walk(tree, (node, index, parent) => {
    // A call to action is one too, of one line.
    if (!isTextBlock(node) && node.type !== 'leafDirective') return;
    const lines = sourceLines(node, source);
    findings.push(...lastBreak(lines));
    if (node.type === 'paragraph') {
      const before = parent?.children[index - 1];
      findings.push(...pseudoLists(lines), ...labels(lines), ...pseudoTable(lines, before, source));
      const number = parent?.type === 'listItem' ? PAGE_ITEM : PAGE_NUMBER;
      findings.push(...pageNumbers(lines, number));
    }
    // Words in brackets may have started on a line before.
    let isBracketOpen = false;
    for (const [at, line] of lines.entries()) {
      const isAfterBracket = isBracketOpen && lines[at - 1]?.text.trimEnd().endsWith(']');
      if (isAfterBracket && ADDRESS_APART.test(line.text))
        findings.push(finding('link-space', line));
      findings.push(...cutWords(line, lines[at - 1]));
      findings.push(...leftoversIn(line, node.type, isBracketOpen));
      isBracketOpen ||= line.text.includes('[');
    }
  });
  return findings;
}

/** Words that are cut in a line, or by the end of the line before. */
function cutWords(line: SourceLine, before: SourceLine | undefined): MarkdownFinding[] {
  const tell = (found: string, { line: row, column }: SourceLine, index: number) =>
    finding('cut-word', { line: row, column: column + index }, { found });
  const findings: MarkdownFinding[] = [];
  const isCut = CUTTERS.includes(before?.text.at(-1) ?? ' ');
  if (before !== undefined && isCut && !line.isStart && GOES_ON.test(line.text)) {
    const cut = CUT_WORD.exec(before.text);
    if (cut !== null) findings.push(tell(cut[0], before, cut.index));
  }
  const inside = cutWordIn(line.text);
  if (inside !== undefined) findings.push(tell(inside, line, line.text.indexOf(`${inside} `)));
  return findings;
}

function pageNumbers(lines: readonly SourceLine[], number: RegExp): MarkdownFinding[] {
  return lines.flatMap((line) => {
    const found = line.text.length > LONGEST_PAGE_NUMBER ? '' : line.text.trim();
    return number.test(found) ? [finding('page-number', line, { found })] : [];
  });
}

function leftoversIn(
  line: SourceLine,
  block: Leftover['in'],
  isBracketOpen: boolean,
): MarkdownFinding[] {
  let { text } = line;
  const atStart = ANY_START.test(text) ? AT_START : [];
  const anywhere = ANY_SIGN.test(text) ? ANYWHERE.filter(({ signs }) => holdsAny(text, signs)) : [];
  const possible = [...atStart, ...anywhere];
  const findings: MarkdownFinding[] = [];
  for (const { code, pattern, in: place = block, codeOf } of possible) {
    if (place !== block) continue;
    const seen = new Set<string>();
    text = text.replaceAll(pattern, (match: string, ...rest: (string | number)[]) => {
      const index = rest.findIndex((value) => typeof value === 'number');
      const groups = rest
        .slice(0, index)
        .map((value) => (value === undefined ? value : `${value}`));
      const at = Number(rest[index]);
      if (match.startsWith(']') && !isOpened(line, at, isBracketOpen)) return match;
      const label = code === 'footnote-undefined' ? (groups[0] ?? '') : '';
      const found = codeOf?.(match, groups) ?? code;
      // Once a line is enough to mend it; each note lacks its own.
      if (!seen.has(found + label)) {
        seen.add(found + label);
        findings.push(
          finding(
            found,
            { line: line.line, column: line.column + at },
            { found: shorten(line.written.slice(at, at + match.length)), ...(label && { label }) },
          ),
        );
      }
      return OBJECT.repeat(match.length);
    });
  }
  return findings;
}

/** Whether a closing bracket has an opening one: an escaped one is meant to be read. */
function isOpened(
  { text, written, isStart }: SourceLine,
  at: number,
  isBracketOpen: boolean,
): boolean {
  for (let index = at - 1; index >= 0; index -= 1) {
    const character = written[index];
    if (character === '[') return text[index] !== ESCAPED;
    if (character === ']') return true;
  }
  // Who writes a whole address after it has only lost the first one.
  return isBracketOpen || (isStart && UNOPENED.test(text.slice(at)));
}

/** Whether a text holds one of the signs, or all of them side by side when it is one doubled. */
function holdsAny(text: string, signs: string): boolean {
  if (signs.length === 2 && signs[0] === signs[1]) return text.includes(signs);
  for (const sign of signs) if (text.includes(sign)) return true;
  return false;
}

const SHOWN = 30;

/** What an author wrote, cut short to be quoted. */
export function shorten(words: string): string {
  const trimmed = words.trim();
  return trimmed.length > SHOWN ? `${trimmed.slice(0, SHOWN)}…` : trimmed;
}

/**
 * Lines of one paragraph that start as the items of a list. One line alone is only a dash, unless a
 * colon announces it.
 */
function pseudoLists(lines: readonly SourceLine[]): MarkdownFinding[] {
  return PSEUDO_LISTS.flatMap((patterns) => {
    const items = patterns.flatMap((pattern) => lines.filter(({ text }) => pattern.test(text)));
    const [first] = items;
    const isWhole = patterns.every((pattern) => items.some(({ text }) => pattern.test(text)));
    if (first === undefined || !isWhole) return [];
    const before = lines[lines.indexOf(first) - 1];
    if (first.text.startsWith('A.') && arePersons(lines, items)) return [];
    const isAnnounced = !first.isStart && before?.text.trimEnd().endsWith(':') === true;
    // A forced line break keeps them apart.
    if (!isAnnounced && items.slice(1).every(({ isStart }) => isStart)) return [];
    const found = patterns.map((pattern) => pattern.exec(first.text)?.[0] ?? '').join('');
    return [finding('pseudo-list', first, { found })];
  });
}

/** What a line says first of what it is about: `Lieu : Québec`. */
const LABEL = new RegExp(`^${OBJECT}*\\p{Lu}[^:.;!?]{0,40}:${OBJECT}*\\s`, 'u');

/** Lines that each have their label, as in a form: they would be read as one sentence. */
function labels(lines: readonly SourceLine[]): MarkdownFinding[] {
  const [first, ...rest] = lines;
  if (first === undefined || rest.length === 0) return [];
  const isForm =
    lines.every(({ text }) => LABEL.test(text)) && !rest.every(({ isStart }) => isStart);
  if (!isForm) return [];
  const { length } = LABEL.exec(first.text)?.[0] ?? '';
  return [finding('pseudo-list', first, { found: shorten(first.written.slice(0, length)) })];
}

/** The initials of a person, and a name. */
const NAME = /^(?:\p{Lu}\.[\s-]?)+\s*(?:(?:de|du|des|la|le|van|von)\s+|[dl][’'])*\p{Lu}[\p{L}’'-]/u;

/** The end of a line whose sentence goes on with a name. */
const BEFORE_NAME =
  /(?:[,(]|(?<![\p{L}\p{N}])(?:et|ou|[àa]|aux?|avec|chez|contre|de|des|dont|du|en|entre|les?|la|outre|par|pour|que|qui|sans|selon|sous|vers|and|by|for|from|of|or|than|that|the|to|with|dre?s?|docteure?s?|doctors?|m|mm|mmes?|me|mr|mrs|ms|professeure?s?|professors?)\.?)\s*$/iu;

/** Whether lines start with the initials of persons, in a sentence that was wrapped there. */
function arePersons(lines: readonly SourceLine[], items: readonly SourceLine[]): boolean {
  if (!items.every(({ text }) => NAME.test(text))) return false;
  return items.some((item, index) => {
    const before = lines[lines.indexOf(item) - 1];
    if (before === undefined || item.isStart) return false;
    return BEFORE_NAME.test(before.text) || (index === 0 && !/[.;:!?…]\s*$/.test(before.text));
  });
}

/** A backslash that would have parted the last line of a block from a next one. */
function lastBreak(lines: readonly SourceLine[]): MarkdownFinding[] {
  const last = lines.at(-1);
  if (last === undefined || !last.text.trimEnd().endsWith('\\')) return [];
  const column = last.column + last.text.trimEnd().length - 1;
  return [finding('break-at-end', { line: last.line, column })];
}

const HYPHENS = /^(?=[^-]*-)\|?[\s:|-]+$/;

/** Columns by tabs, by spaces, or by semicolons that no space follows. */
const PASTED_ROW = /\S(?:\t+| {3,})\S|[^\s;];[^\s;][^;]*;[^\s;]/;

/** Lines of one paragraph that are written as the rows of a table, or pasted from one. */
function pseudoTable(
  lines: readonly SourceLine[],
  before: Nodes | undefined,
  source: string,
): MarkdownFinding[] {
  const rows = lines.filter(({ text }) => text.includes('|'));
  const [first] = rows;
  if (first !== undefined) {
    const hyphens = lines.find(({ text }) => text.includes('|') && HYPHENS.test(text));
    const isParted =
      before?.type === 'table' ||
      (before?.type === 'paragraph' && first === hyphens && startsWithPipe(before, source));
    if (
      isParted &&
      first === lines[0] &&
      first.text.startsWith('|') &&
      (hyphens ?? first) === first
    ) {
      return [finding('table-parted', first)];
    }
    if (hyphens !== undefined && first !== hyphens) {
      const params = { cells: countCells(hyphens), columns: countCells(first) };
      // As many, but not as they should be.
      return params.cells === params.columns
        ? [finding('table-dashes', hyphens)]
        : [finding('table-dashes-count', hyphens, params)];
    }
    const isTable =
      /^\|.*\|\s*$/.test(first.text) ||
      rows.filter(({ text }) => /^\||\s\|\s/.test(text)).length > 1;
    if (isTable) return [finding('table-dashes', first)];
  }
  const tabbed = lines.filter(({ text }) => PASTED_ROW.test(text));
  return tabbed.length > 1 && tabbed[0] ? [finding('pasted-table', tabbed[0])] : [];
}

const startsWithPipe = ({ position }: Nodes, source: string): boolean =>
  source.startsWith('|', position?.start.offset);

function countCells({ written }: SourceLine): string {
  const row = written.replaceAll('\\|', '').trim();
  return String(row.replace(/^\|/, '').replace(/\|$/, '').split('|').length);
}
