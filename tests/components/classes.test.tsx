// @vitest-environment jsdom
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { all } from '../support/page-document.ts';
import { htmlOf, isPage, localisedExamples } from './example-html.ts';

/** Names that remark gives to notes, which nothing here styles. */
const UNSTYLED = ['footnotes', 'note-return'];

/** Tailwind’s utilities: spaces and forms of display. */
const UTILITY = /^(?:p[btxy]?-\d+|block|inline-block)$/;

/** The classes that the style sheets of components have rules for. */
const selectors = globSync('components/**/*.css')
  .flatMap((file) => {
    const css = readFileSync(file, 'utf8').replaceAll(/\/\*[^]*?\*\//g, '');
    return [...css.matchAll(/[^{};]+(?=\{)/g)].map(([selector]) => selector);
  })
  .join(' ');
const named = (pattern: RegExp) =>
  new Set([...selectors.matchAll(pattern)].map(([, name = '']) => name));
const styled = named(/\.([a-z][\w-]*)/g);

const rendered = localisedExamples.map((example) => {
  const html = htmlOf(example);
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return { title: example.title, html, body };
});

const used = new Set(
  rendered.flatMap(({ body }) => all(body, '[class]').flatMap((element) => [...element.classList])),
);

describe('a class', () => {
  it('has a rule', () => {
    const others = [...used].filter((name) => !styled.has(name) && !UTILITY.test(name));
    expect(others.toSorted()).toEqual(UNSTYLED);
  });

  it('that has a rule is on a component', () => {
    expect([...styled].filter((name) => !used.has(name))).toEqual([]);
  });
});

it('an attribute that has a rule is on a component', () => {
  const there = (name: string) => rendered.some(({ body }) => all(body, `[${name}]`).length > 0);
  // A reader opens what is folded.
  const given = [...named(/\[([\w-]+)/g)].filter((name) => name !== 'open');
  expect(given.filter((name) => !there(name))).toEqual([]);
});

/** What the style sheets take for granted: what is wrong where it does not hold. */
const GRID: Record<string, (body: HTMLElement) => Element[]> = {
  'the axis has a rail and a column, and nothing else': (body) => [
    ...all(body, '.axis > :not(.rail, .column)'),
    ...all(body, ':not(.axis, .with-rail) > :is(.rail, .column)'),
  ],
  'all that a page shows keeps to its width, once': (body) => [
    ...all(body, ':is(header, main, footer) > *').filter(
      (part) => part.closest('.wrap') === null && part.querySelector('.wrap') === null,
    ),
    ...all(body, '.wrap .wrap'),
  ],
  'the whole row of a list of links is the target': (body) =>
    all(body, 'main :is(li, tr):has(a[href^="/"]):not(.row-target)').filter(
      // In a menu, among words and dates, the link alone is.
      (row) =>
        row.closest('nav, .timeline, .lane-missions, .recommendations, .missions') === null &&
        row.querySelector('svg') === null,
    ),
  'a heading in the rail is a label, or has a bar': (body) =>
    all(body, 'h2.rail:not(.bar, .label-heading)'),
  'a head with a picture, and no other, stands over a coast': (body) =>
    all(body, '.page-head').filter(
      (head) => head.matches('.over-coast') !== (head.querySelector('.coast-map') !== null),
    ),
  'a number drawn large beside its list is for the eye alone': (body) =>
    all(body, '.rail.numeral:not([aria-hidden=true]), .contents-count:not([aria-hidden=true])'),
  'a table that a phone shows as lines says what its parts are': (body) =>
    all(body, 'table.records :is(thead, tbody, tr, th, td):not([role]), table.records:not([role])'),
  'a text has the style of texts': (body) =>
    all(body, 'main :is(ul, ol, table):not([class])').filter(
      (list) => list.closest('.words, nav') === null,
    ),
};

describe.each(Object.entries(GRID))('%s', (_rule, breaksOf) => {
  it.each(rendered.filter(({ html }) => isPage(html) && html.includes('<header')))(
    '$title',
    ({ body }) => {
      expect(breaksOf(body).map(({ outerHTML }) => outerHTML.slice(0, 200))).toEqual([]);
    },
  );
});
