import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { array, boolean, constant, constantFrom, oneof, tuple, type Arbitrary } from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { PageTemplate } from '../../components/templates/page-template.tsx';
import { memoryCache, type PageCache } from '../../lib/content/page-cache.ts';
import { LOCALES, type Locale } from '../../lib/i18n/locale.ts';
import { pageModel } from '../../lib/page/page-model.ts';
import { checkSite, loadSite } from '../../lib/site/load-site.ts';
import type { SiteFolders } from '../../lib/settings.ts';

/** Some Markdown, and the words of it that readers must find on the page. */
interface Piece {
  source: string;
  words: readonly string[];
}

const plain = (source: string): Piece => ({ source, words: [source] });

const WORDS =
  'santé réseau L’entente l\'été cœur Québec ministère health service it\'s “so” « oui » "non" M. Tremblay 9 h 30 13h32 12 % 1 234 $ 25 °C 1er 2e G1S 2M1 418-266-8776 10-12 a/b C++ AT&T 100% ... -- ŒUVRE ᐃᓄᒃᑎᑐᑦ Łódź Αθήνα 健康 صحة naïve e\u0301te\u0301 👩🏽\u200D⚕\uFE0F 😀 x_y_z snake_case 2*3 a<b x>y #3 50€ R&D :) 10:30 9h 25$US [sic] (c) 1.5 n° no. 3e'
    .split(' ')
    .map(plain);

/** What does harm, or looks like a construct: refused, or of no effect. */
const HOSTILE = [
  '<b>gras</b>',
  '<script>alert(1)</script>',
  '<!-- caché -->',
  '<img src=x onerror=alert(1)>',
  '[clic](javascript:alert(1))',
  '[clic](JaVaScRiPt:alert(1))',
  '[clic](data:text/html,x)',
  '[clic](//evil.example/)',
  '![x](https://evil.example/x.png)',
  '![x](data:image/png;base64,AAAA)',
  '[clic](a.md "onclick=")',
  '&#x202E;',
  '&lt;script&gt;',
  '&nbsp;',
  '\u200B',
  '\u202E',
  '](',
  '**',
  '*',
  '_',
  '`',
  '``',
  '[',
  ']',
  '\\',
  '|',
  '{{ x }}',
  '{#id}',
  '~~x~~',
  '[^nulle]',
  '[x][y]',
  '::contact[bureau]',
  ':::avis',
  '$&',
  '%00',
].map((source): Piece => ({ source, words: [] }));

const word = oneof({ weight: 60, arbitrary: constantFrom(...WORDS) });
const hostile = constantFrom(...HOSTILE);

const joined = (pieces: readonly Piece[], between: string): Piece => ({
  source: pieces.map(({ source }) => source).join(between),
  words: pieces.flatMap(({ words }) => words),
});

const wrap = (before: string, { source, words }: Piece, after: string): Piece => ({
  source: `${before}${source}${after}`,
  words,
});

const phrase = array(word, { minLength: 1, maxLength: 5 }).map((words) =>
  wrap('Mot ', joined(words, ' '), ' fin'),
);

const inline = (locale: Locale) =>
  oneof(
    { weight: 20, arbitrary: phrase },
    { weight: 2, arbitrary: phrase.map((piece) => wrap('*', piece, '*')) },
    { weight: 2, arbitrary: phrase.map((piece) => wrap('**', piece, '**')) },
    { weight: 2, arbitrary: phrase.map((piece) => wrap('[', piece, '](../ententes/index.md)')) },
    { weight: 1, arbitrary: phrase.map((piece) => wrap('[', piece, '](https://www.quebec.ca/)')) },
    { weight: 1, arbitrary: constant(plain('`du code <b>`')) },
    { weight: 1, arbitrary: constant(plain(locale === 'fr' ? 'RTS' : 'RLS')) },
    { weight: 1, arbitrary: hostile },
  );

const run = (locale: Locale) =>
  array(inline(locale), { minLength: 1, maxLength: 4 }).map((pieces) => joined(pieces, ' '));

const block = (locale: Locale): Arbitrary<Piece> => {
  const caption = locale === 'fr' ? 'Tableau : ' : 'Table: ';
  const notice = locale === 'fr' ? 'avis' : 'notice';
  const text = run(locale);
  const items = (marker: string) =>
    array(text, { minLength: 1, maxLength: 3 }).map((pieces) =>
      joined(
        pieces.map((piece) => wrap(marker, piece, '')),
        '\n',
      ),
    );
  return oneof(
    { weight: 8, arbitrary: text },
    { weight: 3, arbitrary: phrase.map((piece) => wrap('## ', piece, '')) },
    { weight: 2, arbitrary: items('- ') },
    { weight: 1, arbitrary: items('1. ') },
    { weight: 1, arbitrary: text.map((piece) => wrap('> ', piece, '')) },
    { weight: 1, arbitrary: text.map((piece) => wrap(`:::${notice}[Un titre]\n`, piece, '\n:::')) },
    {
      weight: 1,
      arbitrary: tuple(phrase, text, text).map(([name, a, b]) => ({
        source: `${caption}${name.source}\n\n| Un | Deux |\n| --- | ---: |\n| ${a.source} | ${b.source} |`,
        words: [name, a, b].flatMap(({ words }) => words),
      })),
    },
    { weight: 1, arbitrary: constant(plain('```\ndu code <b> **x**\n```')) },
    { weight: 1, arbitrary: constant({ source: '::contact[bureau]', words: ['Bureau'] }) },
    {
      weight: 1,
      arbitrary: constant({
        source: '![Un pont](/images/pont.png "Le pont")',
        words: ['Le pont'],
      }),
    },
    { weight: 1, arbitrary: hostile },
  );
};

/** A value of front matter, plain or quoted; most are as a writer would type them. */
const value = tuple(
  phrase,
  constantFrom('', '', '', '#3', ' #3', '&x', ': x', '“x”', '{x}', '\u00A0', '~', '"', '\\'),
  constantFrom('plain', 'single', 'double', 'before'),
).map(([{ source, words }, odd, style]): Piece => {
  const text = style === 'before' ? `${odd} ${source}` : `${source}${odd}`;
  if (style === 'single') return { source: `'${text.replaceAll("'", "''")}'`, words };
  if (style === 'double') return { source: `"${text.replaceAll(/["\\]/g, '\\$&')}"`, words };
  return { source: text, words };
});

/** A page as someone could type it, in one language, and the words that it must show. */
export interface TypedPage {
  locale: Locale;
  text: string;
  words: readonly string[];
}

/** Pages made of all that authors may write, and now and then of what they may not. */
export const typedPages: Arbitrary<TypedPage> = constantFrom(...LOCALES).chain((locale) =>
  tuple(value, value, array(block(locale), { minLength: 1, maxLength: 6 }), boolean()).map(
    ([title, lede, blocks, hasNotes]) => {
      const body = joined(blocks, '\n\n');
      const label = locale === 'fr' ? 'RTS' : 'RLS';
      const end = hasNotes
        ? `\n\nUn ${label}.[^1]\n\n[^1]: La note.\n\n*[${label}]: mots en toutes lettres`
        : '';
      const added = hasNotes ? ['La note', 'mots en toutes lettres'] : [];
      const matter = [
        'type: page',
        `title: ${title.source}`,
        'description: Une page du site d’essai, décrite en une phrase assez longue.',
        `lede: ${lede.source}`,
        'slug: mission',
      ];
      return {
        locale,
        text: `---\n${matter.join('\n')}\n---\n\n${body.source}${end}\n`,
        words: [...title.words, ...lede.words, ...body.words, ...added],
      };
    },
  ),
);

/** The page of the base site that typed pages take the place of. */
const FILE = 'ministere/mission.md';

/**
 * Puts a typed page in a site and holds the check to its promise.
 *
 * @returns whether the page passed the check
 * @throws when the page passes it, and does not build or is not what was typed
 */
export async function keepPromise(folders: SiteFolders, page: TypedPage): Promise<boolean> {
  const path = join(folders.contentDir, page.locale, FILE);
  const before = readFileSync(path, 'utf8');
  try {
    writeFileSync(path, page.text);
    const checked = await checkSite(folders, { cache });
    if (checked.problems.length > 0) return false;
    const html = await htmlOf(folders, page.locale, cache);
    const { text, harm } = readHtml(html);
    if (harm.length > 0) throw new Error(`harmful: ${harm.join(', ')}`);
    const shown = squeezed(text);
    const lost = page.words.filter((words) => !shown.includes(squeezed(words)));
    if (lost.length > 0) throw new Error(`lost: ${lost.join(' | ')}`);
    if ((await htmlOf(folders, page.locale, memoryCache())) !== html)
      throw new Error('not the same twice');
    return true;
  } finally {
    writeFileSync(path, before);
  }
}

/** The other pages of the site are read once. */
const cache = memoryCache();

async function htmlOf(folders: SiteFolders, locale: Locale, from: PageCache): Promise<string> {
  const site = await loadSite(folders, { cache: from });
  const page = site.find(locale, FILE.replace('.md', ''));
  if (page === undefined) throw new Error('the page is not in the site');
  const model = pageModel(site, 'https://www.exemple.qc.ca', page);
  return renderToStaticMarkup(
    createElement(PageTemplate, { page: JSON.parse(JSON.stringify(model)) }),
  );
}

/** Letters and digits: typography changes the rest. */
const squeezed = (text: string) =>
  text
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

const isData = (node: Tree.ChildNode): boolean =>
  'tagName' in node &&
  node.tagName === 'script' &&
  node.attrs.some((one) => one.name === 'type' && one.value === 'application/ld+json');

/** The text of a page, and what a strict policy would block. */
function readHtml(html: string): { text: string; harm: string[] } {
  const harm: string[] = [];
  let text = '';
  let hasData = false;
  const look = (node: Tree.ChildNode): void => {
    // What the page tells machines runs nothing, and nobody reads it.
    if (!hasData && isData(node)) {
      hasData = true;
      return;
    }
    if ('value' in node) text += node.value;
    if ('tagName' in node) {
      if (['script', 'style', 'iframe', 'object', 'base', 'link'].includes(node.tagName)) {
        harm.push(node.tagName);
      }
      for (const { name, value: is } of node.attrs) {
        const isAddress = name === 'href' || name === 'src';
        const isSafe = !isAddress || /^(?:https?:|mailto:|tel:|[/#])/.test(is);
        const isOurs = name !== 'src' || is.startsWith('/');
        if (/^on|^style$|^srcdoc$/.test(name) || !isSafe || !isOurs || is.startsWith('//')) {
          harm.push(`${name}=${is}`);
        }
      }
    }
    if ('childNodes' in node) node.childNodes.forEach(look);
  };
  parseFragment(html).childNodes.forEach(look);
  return { text, harm };
}
