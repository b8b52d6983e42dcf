/**
 * Texts that stall what reads Markdown or YAML: small pieces, repeated up to a size. Each is one
 * that someone can type, paste or generate; none is of use to a reader.
 */

/** Makes a text of about that many characters. */
type Make = (size: number) => string;

const repeat =
  (piece: string): Make =>
  (size) =>
    piece.repeat(Math.max(1, Math.floor(size / piece.length)));

/** As many different pieces as the size has room for. */
const numbered =
  (length: number, piece: (index: number) => string): Make =>
  (size) =>
    Array.from({ length: Math.max(1, Math.floor(size / length)) }, (_, index) => piece(index)).join(
      '',
    );

/** Pieces that grow, until the size is reached. */
const growing =
  (piece: (index: number) => string): Make =>
  (size) => {
    let text = '';
    for (let index = 1; text.length < size; index += 1) text += piece(index);
    return text;
  };

/** What the text of a page may be made of. */
export const HEAVY_MARKDOWN: Readonly<Record<string, Make>> = {
  'closing brackets': repeat(']'),
  'opening brackets': repeat('['),
  'nested brackets': (size) => '['.repeat(size / 2) + ']'.repeat(size / 2),
  'openings of images': repeat('!['),
  'openings of links': repeat('[a]('),
  'parentheses in an address': (size) => `[a](${'('.repeat(size)}`,
  'brackets twice': repeat('[a]['),
  'emphasis that closes more than it opens': repeat('*a**'),
  'emphasis that opens': repeat('*a '),
  'emphasis that closes': repeat('a* '),
  'strong emphasis inside words': repeat('a**b'),
  'three asterisks': repeat('***a'),
  underscores: repeat('_a '),
  'nested emphasis': (size) => '*a '.repeat(size / 6) + 'b* '.repeat(size / 6),
  'a line of asterisks': repeat('*'),
  'backticks that grow': growing((index) => `${'`'.repeat(index)} `),
  'backticks that open': repeat('`a '),
  'half backticks': (size) => `${'`'.repeat(size / 2)} ${'a'.repeat(size / 2)}`,
  'less than': repeat('<'),
  'openings of tags': repeat('<a '),
  'line breaks of HTML': repeat('<br>'),
  'openings of comments': repeat('<!--'),
  ampersands: repeat('&'),
  'character references': repeat('&amp;'),
  'a long character reference': (size) => `&#${'1'.repeat(size)}`,
  backslashes: repeat('\\'),
  'escaped asterisks': repeat('\\*'),
  'quotations in one another': repeat('> '),
  'quotations that grow': growing((index) => `${'>'.repeat(index % 100)} a\n`),
  'lists in one another': repeat('- '),
  'numbered lists in one another': repeat('1. '),
  'lists by indent': growing((index) => `${'  '.repeat(index)}- a\n`),
  'items of a list': repeat('- a\n'),
  'items of two paragraphs': repeat('- a\n\n  b\n\n'),
  'items of brackets': repeat('- ]\n'),
  'notices without end': repeat(':::avis\n'),
  'notices in one another': (size) =>
    Array.from({ length: Math.floor(Math.sqrt(size)) }, (_, index) => index)
      .map((index) => `${':'.repeat(Math.floor(Math.sqrt(size)) - index + 2)}avis\n`)
      .join(''),
  'contact blocks': repeat('::contact[a]\n\n'),
  'contact blocks in one another': repeat('::a['),
  'directives of text': repeat(':a['),
  headings: repeat('## a\n\n'),
  'headings made of lines': repeat('a\n---\n'),
  'empty headings': repeat('# \n'),
  paragraphs: repeat('Un mot simple.\n\n'),
  'ordinary text': repeat(
    'Un paragraphe *ordinaire* avec un [lien](a.md), du **gras**, l’apostrophe, 25 % et « des guillemets ». Il parle de santé et de services sociaux, à 9 h 30, au Québec.\n\n- un point;\n- un autre.\n\n',
  ),
  'a line of words': repeat('mot '),
  'a word': repeat('a'),
  'lines of one letter': repeat('a\n'),
  'lines that break': repeat('a\\\n'),
  spaces: repeat(' '),
  'spaces after a letter': (size) => `a${' '.repeat(size)}b`,
  tabs: repeat('\t'),
  'non-breaking spaces': repeat('\u00A0'),
  'line ends': repeat('\n'),
  'separating lines': repeat('***\n'),
  tildes: repeat('~'),
  'fences without end': repeat('~~~\n\n'),
  pipes: repeat('|'),
  'rows of a table': (size) => `Tableau : x\n\n|a|b|\n|-|-|\n${'|a|b|\n'.repeat(size / 6)}`,
  'columns of a table': (size) => {
    const columns = size / 6;
    return `Tableau : x\n\n${'|a'.repeat(columns)}|\n${'|-'.repeat(columns)}|\n${'|b'.repeat(columns)}|\n`;
  },
  'rows of brackets': (size) => `Tableau : x\n\n|a|b|\n|-|-|\n${'|]|]|\n'.repeat(size / 6)}`,
  'tables of one row': repeat('Tableau : x\n\n|a|b|\n|-|-|\n|c|d|\n\n'),
  links: repeat('[a](b.md) '),
  images: repeat('![a](/images/b.png)\n\n'),
  'e-mail addresses': repeat('info@quebec.ca '),
  'parts of e-mail addresses': repeat('a@'),
  'parts of web addresses': repeat('www.'),
  'web addresses': repeat('https://a.b/ '),
  notes: numbered(14, (index) => `[^${index}]: a\n\n`),
  'notes that are called': (size) =>
    `${numbered(24, (index) => `[^${index}] `)(size)}\n\n${numbered(24, (index) => `[^${index}]: a\n\n`)(size)}`,
  'calls of a note': (size) => `${'mot[^1] '.repeat(size / 8)}\n\n[^1]: a\n`,
  'notes that are not written': repeat('[^a] '),
  'definitions of links': numbered(14, (index) => `[a${index}]: b.md\n`),
  'links by reference': (size) =>
    `${numbered(28, (index) => `[a${index}]: b.md\n`)(size)}\n${numbered(28, (index) => `[a${index}] `)(size)}`,
  abbreviations: numbered(20, (index) => `*[A${index}]: mots ${index}\n`),
  'abbreviations that are used': (size) =>
    `${'A1 '.repeat(size / 6)}\n\n${numbered(40, (index) => `*[A${index}]: mots ${index}\n`)(size)}`,
  'a long abbreviation': (size) => `${'a'.repeat(size / 2)}\n\n*[${'a'.repeat(size / 2)}]: mots\n`,
  quotes: repeat('"a" '),
  'opening quotes': repeat('« '),
  apostrophes: repeat("l'a "),
  'straight quotes': repeat('"'),
  'digits and signs': repeat('1 $ '),
  numbers: repeat('1 '),
  'a long number': repeat('1'),
  hours: repeat('1h'),
  'points of suspension': repeat('...'),
  hyphens: repeat('-'),
  'initials and points': repeat('M. '),
  'capital letters': repeat('A '),
  colons: repeat(':'),
  semicolons: repeat('; '),
};

/** What front matter or a shared list may be made of. */
export const HEAVY_YAML: Readonly<Record<string, Make>> = {
  'hyphens in a row': repeat('- '),
  'question marks in a row': repeat('? '),
  'colons in a row': repeat(': '),
  'opening brackets': repeat('['),
  'opening braces': repeat('{'),
  'closing brackets': repeat(']'),
  'brackets with a key': repeat('[a: '),
  commas: repeat('[,'),
  'quotes without end': numbered(12, (index) => `k${index}: "x\n`),
  apostrophes: numbered(12, (index) => `k${index}: 'x\n`),
  'straight quotes': repeat('"'),
  keys: numbered(12, (index) => `k${index}: x\n`),
  'the same key': repeat('a: b\n'),
  'keys on one line': (size) => `a: {${numbered(8, (index) => `k${index}: x, `)(size)}}`,
  'keys in one another': growing((index) => `${' '.repeat(index)}k:\n`),
  'keys without a space': repeat('a:b\n'),
  'old addresses': (size) => `aliases:\n${'  - x\n'.repeat(size / 6)}`,
  'good old addresses': (size) => `aliases:\n${numbered(16, (i) => `  - /a/${i}/\n`)(size)}`,
  anchors: repeat('&a '),
  'anchors that are used': numbered(24, (i) => `k${i}: &a${i} x\nl${i}: *a${i}\n`),
  tags: repeat('!a '),
  'openings of blocks': repeat('a: |\n'),
  'a long value': (size) => `title: ${'mot '.repeat(size / 4)}`,
  'a long quoted value': (size) => `title: "${'a  '.repeat(size / 3)}"`,
  'spaces in quotes': (size) => `title: "a${' '.repeat(size)}"`,
  'lines in quotes': (size) => `title: "${'a\n  '.repeat(size / 4)}"`,
  'lines of a value': (size) => `title: a\n${'  a\n'.repeat(size / 4)}`,
  'blank lines': repeat('\n'),
  spaces: repeat(' '),
  tabs: repeat('\t'),
  'tabs before names': repeat('\ta: b\n'),
  remarks: repeat('# a\n'),
  'remarks after values': repeat('a: b # c\n'),
  'a long remark': (size) => `# ${'a'.repeat(size)}`,
  backslashes: (size) => `title: "${'\\'.repeat(size)}"`,
  'ends of documents': repeat('...\n'),
  'percent signs': repeat('%a\n'),
};
