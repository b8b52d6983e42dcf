import { describe, expect, it } from 'vitest';
import { nameFinder } from '../../../lib/markdown/official-names.ts';
import { markTerms, stemOf } from '../../../lib/markdown/terms.ts';
import { bodyOf, htmlOf } from './rendering.ts';

const TERMS = ['réseau local de services', 'RLS', 'établissement', 'centre', 'hôpital'];
const OFFICIAL = ['Ministère de l’établissement central'];
const finder = nameFinder(OFFICIAL, TERMS);
const stems = new Map(
  TERMS.map((term) => [
    stemOf(term),
    `/glossaire/#${stemOf(term === 'RLS' ? (TERMS[0] ?? '') : term)}`,
  ]),
);

/** The terms that lead to a definition, in order. */
const marked = (markdown: string): string[] => {
  const body = bodyOf(markdown, 'fr');
  const { intro, sections } = markTerms(body, finder, (stem) => stems.get(stem));
  const html = htmlOf([...intro, ...sections.flatMap(({ parts }) => parts)]);
  expect(sections.map(({ title }) => title).join()).not.toContain('class="term"');
  return [...html.matchAll(/<a class="term" href="[^"]*">([^<]*)<\/a>/g)].map(
    ([, words = '']) => words,
  );
};

describe('the first use of a term', () => {
  it.each([
    ['Un établissement.', ['établissement']],
    ['Les établissements, puis un établissement.', ['établissements']],
    ['Établissement ou hôpitaux.', ['Établissement', 'hôpitaux']],
    ['Les réseaux locaux de services (RLS).', ['réseaux locaux de services']],
    ['Un RLS, ou réseau local de services.', ['RLS']],
    ['Un rls, un établissementaire, un centre-ville.', []],
    ['## L’établissement\n\nUn centre.\n\n### Le centre\n\nCentre.', ['centre']],
    ['[Un établissement](https://exemple.ca), puis un établissement.', ['établissement']],
    ['**Établissement** et `centre`, puis :en[centre].', []],
    ['> Un établissement.\n\n- Un centre', ['centre']],
    ['| établissement | x |\n| --- | --- |\n| x | centre |', ['centre']],
    ['Le Ministère de l’établissement central.', []],
  ])('%j', (markdown, expected) => {
    expect(marked(markdown)).toEqual(expected);
  });
});

it('is nowhere in a text without terms', () => {
  const body = bodyOf('Un établissement.', 'fr');
  expect(markTerms(body, nameFinder([]), () => '/')).toEqual(body);
});
