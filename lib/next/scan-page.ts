import { isLookedAt, type Element, type PagePart } from './page-part.ts';

/**
 * A comment, a start tag, an end tag or the doctype, written the way React writes them. Anything
 * else that starts with `<` does not match, and the page is left to the parser.
 */
const TOKEN =
  /<(?:!--((?!-?>)(?:[^-]|-(?!-))*)-->|([a-z][a-zA-Z0-9]*)((?: [a-zA-Z][a-zA-Z0-9:_-]*(?:="[^"]*")?)*) ?(\/?)>|\/([a-z][a-zA-Z0-9]*)>|!DOCTYPE html>)/y;

const ATTRIBUTE = / ([^ =]+)(?:="([^"]*)")?/g;

/** Elements without content that the rules may look at. */
const VOID_ELEMENTS = new Set(['img', 'input', 'link', 'meta']);

/** Elements whose content is text to a browser: it ends at their end tag alone. */
const TEXT_ELEMENTS = new Set(['script', 'style', 'textarea', 'title']);

/** Elements that change how a browser reads what is in them: a page with one is not plain. */
const UNUSUAL = new Set(
  'frame frameset iframe image listing math noembed noframes noscript option plaintext select template xmp'.split(
    ' ',
  ),
);

/** Elements of a drawing that hold nothing but others of them, and plain text. */
const DRAWN = new Set(
  'circle clipPath defs ellipse g line linearGradient marker mask path pattern polygon polyline rect stop symbol text title tspan use'.split(
    ' ',
  ),
);

/**
 * The parts of a page written in the plain form React writes, in the order of the source: what
 * `parsePage` finds, many times faster.
 *
 * @returns undefined when a browser could read anything in the page otherwise: the parser must say
 */
export function scanPage(html: string): PagePart[] | undefined {
  if (/[\0\r\f]/.test(html)) return undefined;
  const parts: PagePart[] = [];
  /** The open elements of the drawing, when in one. */
  const drawing: string[] = [];
  let end = 0;
  for (let start = html.indexOf('<'); start !== -1; start = html.indexOf('<', end)) {
    TOKEN.lastIndex = start;
    const match = TOKEN.exec(html);
    if (match === null) return undefined;
    const [token, comment, tag, attributes = '', selfClosing, endTag] = match;
    end = start + token.length;
    if (comment !== undefined) parts.push({ kind: 'comment', text: comment, start, end });
    if (endTag !== undefined && drawing.length > 0 && drawing.pop() !== endTag) return undefined;
    if (tag === undefined) continue;

    if (drawing.length > 0) {
      // What is in a title is not drawn: a browser reads it as a page's.
      if (!DRAWN.has(tag) || drawing.at(-1) === 'title') return undefined;
    } else if (UNUSUAL.has(tag) || /[A-Z]/.test(tag)) return undefined;

    const isText = drawing.length === 0 && TEXT_ELEMENTS.has(tag);
    const text = isText ? textOf(html, tag, end) : '';
    if (text === undefined || (isText && selfClosing === '/')) return undefined;
    if (mayBeLookedAt(tag, attributes)) {
      const part = elementOf(html, tag, attributes, start, end);
      if (part === undefined) return undefined;
      if (isLookedAt(tag, part.attributes)) parts.push(part);
    }
    if (isText) end += text.length + `</${tag}>`.length;
    else if ((tag === 'svg' || drawing.length > 0) && selfClosing !== '/') drawing.push(tag);
  }
  return drawing.length === 0 ? parts : undefined;
}

/** Cheap, and never wrongly false. */
function mayBeLookedAt(tag: string, attributes: string): boolean {
  return tag === 'script' || tag === 'link' || / hidden\b/i.test(attributes);
}

/** The text of an element that holds nothing else; undefined when its end is not plain to see. */
function textOf(html: string, tag: string, start: number): string | undefined {
  const length = html.slice(start).search(new RegExp(`</${tag}`, 'i'));
  if (length === -1 || !html.startsWith(`</${tag}>`, start + length)) return undefined;
  const text = html.slice(start, start + length);
  // Inside a comment in a script, an end tag may end nothing.
  return tag === 'script' && text.includes('<!--') ? undefined : text;
}

/**
 * An element whose start tag ends at `inside`. One that is not empty of elements may reach
 * further than what is given here as its content: nothing is done with those.
 */
function elementOf(
  html: string,
  tag: string,
  written: string,
  start: number,
  inside: number,
): Element | undefined {
  const attributes = new Map<string, string>();
  for (const [, name = '', value = ''] of written.matchAll(ATTRIBUTE)) {
    if (attributes.has(name.toLowerCase()) || value.includes('&')) return undefined;
    attributes.set(name.toLowerCase(), value);
  }
  const element = { kind: 'element', tag, attributes, inner: '', start, end: inside } as const;
  if (VOID_ELEMENTS.has(tag)) return element;
  const endTag = `</${tag}>`;
  const close = html.indexOf(endTag, inside);
  if (close === -1) return undefined;
  return { ...element, inner: html.slice(inside, close), end: close + endTag.length };
}
