import type { Body, BodyPart } from './render.ts';

/** Finds official French names in a text. */
export interface NameFinder {
  /** The text cut at each name, names and what is between them in turn, from what is before. */
  split(text: string): string[];
}

/**
 * Looks for all the names at once, the longest first, as whole words; a space of a name may be of
 * any kind, a line ending among them, and its apostrophes straight or curly.
 */
export function nameFinder(names: readonly string[]): NameFinder {
  const patterns = [...new Set(names)]
    .toSorted((a, b) => b.length - a.length)
    .map((name) =>
      name
        .trim()
        .replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&')
        .replaceAll(/\s+/g, '\\s+')
        .replaceAll(/['’]/g, "['’]")
        .replaceAll('&', '(?:&|&#x26;)'),
    );
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}–-])(${patterns.join('|')})(?![\\p{L}\\p{N}]|[–-]\\p{L})`,
    'gu',
  );
  return { split: (text) => (patterns.length === 0 ? [text] : text.split(pattern)) };
}

/** A tag, whatever its attributes hold, or what is between two tags. */
const TOKEN = /<(?:"[^"]*"|[^">])*>|[^<]+/g;

/** What stays as it is: text shown as such, and what says its language already. */
const APART = /^<(?:code|pre)\b|^<[^>]* lang="/;

const VOID = /^<(?:br|img)\b/;

/** HTML of a text, where the names it holds say that they are French. */
function markNames(html: string, finder: NameFinder): string {
  // Whether what each open element holds stays as it is.
  const apart: boolean[] = [];
  return html.replaceAll(TOKEN, (token) => {
    if (token.startsWith('</')) apart.pop();
    else if (token.startsWith('<')) {
      if (!VOID.test(token)) apart.push(apart.at(-1) === true || APART.test(token));
    } else if (apart.at(-1) !== true) {
      return finder
        .split(token)
        .map((part, index) => (index % 2 === 1 ? `<span lang="fr">${part}</span>` : part))
        .join('');
    }
    return token;
  });
}

/**
 * A body in English whose official French names say that they are French. Apart from rendering:
 * what a text becomes depends on nothing else, the names that the site knows do.
 *
 * @param body from `renderMarkdown`
 */
export function markOfficialNames(body: Body, finder: NameFinder): Body {
  const markPart = (part: BodyPart): BodyPart =>
    part.kind === 'html' ? { ...part, html: markNames(part.html, finder) } : part;
  return {
    intro: body.intro.map(markPart),
    sections: body.sections.map((section) => ({
      ...section,
      title: markNames(section.title, finder),
      parts: section.parts.map(markPart),
    })),
  };
}
