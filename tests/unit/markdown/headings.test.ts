import { expect, it } from 'vitest';
import { listHeadings } from '../../../lib/markdown/headings.ts';
import { renderMarkdown } from '../../../lib/markdown/render.ts';
import { parseMarkdown } from '../../../lib/markdown/parse.ts';

const ids = (markdown: string) => listHeadings(parseMarkdown(markdown, 'fr')).map(({ id }) => id);

it.each([
  ['Résultats obtenus', 'resultats-obtenus'],
  ["L'échange à l’œuvre", 'l-echange-a-l-oeuvre'],
  ['Gaspésie–Îles-de-la-Madeleine', 'gaspesie-iles-de-la-madeleine'],
  ['Un *mot* et `code`', 'un-mot-et-code'],
  ['Pourquoi?', 'pourquoi'],
  ['Ceci : cela', 'ceci-cela'],
  ['Santé (2017)', 'sante-2017'],
  ['Ex æquo, œuvre', 'ex-aequo-oeuvre'],
  ['Du CO₂e', 'du-coe'],
  ['Superficie en m² : ½', 'superficie-en-m'],
  ['2017', 'section-2017'],
  ['?', 'section'],
  ['Top', 'top-1'],
  ['Main', 'main-1'],
  ['Contents', 'contents-1'],
  ['Facts', 'facts-1'],
  ['Fields', 'fields-1'],
  ['Agreements', 'agreements-1'],
  ['Map', 'map-1'],
  ['Notes', 'notes-1'],
  ['Table 1', 'section-table-1'],
  ['Ref', 'section-ref'],
])('%j has the anchor %s', (heading, id) => {
  expect(ids(`## ${heading}`)).toEqual([id]);
});

it('keeps the anchor that its author chose', () => {
  const tree = parseMarkdown('## Un *mot* :ancre[mission]\n\n## Deux :anchor[b-2]', 'fr');
  expect(listHeadings(tree).map(({ id, text }) => `${id} ${text}`)).toEqual([
    'mission Un mot',
    'b-2 Deux',
  ]);
  expect(renderMarkdown(tree, 'fr').sections.map(({ id, title }) => `${id} ${title}`)).toEqual([
    'mission Un <em>mot</em>',
    'b-2 Deux',
  ]);
});

it('gives no anchor twice', () => {
  const found = ids('## A\n\n## A\n\n### A 1\n\n## A\n\n## Table\n\n## Table\n\n## ?\n\n## ?');
  expect(found).toEqual([
    'a',
    'a-1',
    'a-1-1',
    'a-2',
    'section-table',
    'section-table-1',
    'section',
    'section-1',
  ]);
});

it('sets the words of headings in the language of the page', () => {
  const tree = parseMarkdown('## Yes : "no"', 'en');
  expect(listHeadings(tree).map(({ text }) => text)).toEqual(['Yes: “no”']);
});

it('lists headings with their words and their place', () => {
  const tree = parseMarkdown('Mot.\n\n## Un *titre* : oui\n\n> ### Deux\n', 'fr');
  expect(listHeadings(tree)).toEqual([
    { depth: 2, id: 'un-titre-oui', text: 'Un titre\u00A0: oui', line: 3, column: 1 },
    { depth: 3, id: 'deux', text: 'Deux', line: 5, column: 3 },
  ]);
});
