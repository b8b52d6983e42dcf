/** What a link adds to its words, and what only eyes are shown. */
const FURNITURE =
  /<span class="external">[^<]*<\/span>|<span aria-hidden="true"[^>]*>[^<]*<\/span>/g;

/** Elements inside a word or a sentence: any other ends one, a `<br>` too. */
const INLINE =
  /<\/?(?:a|abbr|b|bdi|cite|code|del|em|i|ins|mark|q|s|small|span|strong|sub|sup|time|u|wbr)\b[^>]*>/g;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  lt: '<',
  nbsp: '\u00a0',
  quot: '"',
};

/** The words of HTML that {@link renderMarkdown} made, on one line. */
export function wordsOfHtml(html: string): string {
  return oneLine(
    html
      .replaceAll(FURNITURE, '')
      .replaceAll(INLINE, '')
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (entity, hexadecimal, decimal, name) => {
        if (name !== undefined) return ENTITIES[name] ?? entity;
        return String.fromCodePoint(
          hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16),
        );
      }),
  );
}

/** A text as a line of a file: in one form of Unicode, with spaces that are not of the line's own. */
export const oneLine = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[\s\u00a0]*[\n\r\t\f\v]+[\s\u00a0]*|  +/g, ' ')
    .trim();

/** A heading below the second level, with its anchor. */
const HEADING = /<h[3-6][^>]* id="([^"]+)"[^>]*>(.*?)<\/h[3-6]>/gs;

/** HTML cut at each heading that has an anchor: what precedes the first, then each with its words. */
export function cutAtHeadings(html: string): [before: string, ...parts: HeadedHtml[]] {
  // What precedes the first heading, then its anchor, its words, what follows it, and so on.
  const [before = '', ...cut] = html.split(HEADING);
  const parts = Array.from({ length: cut.length / 3 }, (_, index): HeadedHtml => {
    const [anchor = '', heading = '', text = ''] = cut.slice(index * 3);
    return { anchor, heading, html: text };
  });
  return [before, ...parts];
}

interface HeadedHtml {
  anchor: string;
  /** Inline HTML. */
  heading: string;
  html: string;
}
