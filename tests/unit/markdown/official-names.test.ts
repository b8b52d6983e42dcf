import { expect, it } from 'vitest';
import { markOfficialNames, nameFinder } from '../../../lib/markdown/official-names.ts';
import { bodyOf, htmlOf } from './rendering.ts';

const finder = nameFinder([
  'Direction des affaires',
  'Direction des affaires & de l’aide',
  'Ministère (Québec)',
  'Laval',
  'Mauricie–Centre',
]);

const marked = (markdown: string) =>
  htmlOf(markOfficialNames(bodyOf(markdown, 'en'), finder).intro);
const fr = (name: string) => `<span lang="fr">${name}</span>`;

it.each([
  ['The Direction des affaires is.', `The ${fr('Direction des affaires')} is.`],
  ["Direction des affaires & de l'aide", fr('Direction des affaires &#x26; de l’aide')],
  ['The Direction\ndes affaires', `The ${fr('Direction\ndes affaires')}`],
  ['The Ministère (Québec).', `The ${fr('Ministère (Québec)')}.`],
  ['Laval, (Laval) Laval’s', `${fr('Laval')}, (${fr('Laval')}) ${fr('Laval')}’s`],
  ['Lavallois, Pont-Laval, Laval-Ouest', 'Lavallois, Pont-Laval, Laval-Ouest'],
  ['*Laval* and `Laval`', `<em>${fr('Laval')}</em> and <code>Laval</code>`],
  [':fr[Laval et *Laval*]', '<span lang="fr">Laval et <em>Laval</em></span>'],
  [
    ':fr[a ![b](/x.png)\\\nc] Laval',
    `<span lang="fr">a <img src="/x.png" alt="b" loading="lazy" decoding="async"><br>\nc</span> ${fr('Laval')}`,
  ],
  ['[Laval](fr.md)', '<a href="/fr/" hreflang="fr" lang="fr">Laval</a> (in French only)'],
  ['[Laval](Laval.md)', `<a href="/Laval/">${fr('Laval')}</a>`],
  ['Mauricie–Centre Mauricie', `${fr('Mauricie–Centre')} Mauricie`],
])('%j', (markdown, expected) => {
  expect(marked(markdown)).toBe(`<p>${expected}</p>`);
});

it.each(['d’ici', "d'ici"])('finds a name whose apostrophe is otherwise: %s', (name) => {
  for (const written of ['d’ici', "d'ici"]) {
    expect(nameFinder([name]).split(`un ${written}.`)).toEqual(['un ', written, '.']);
  }
});

it('leaves attributes as they are', () => {
  expect(marked('![a "b" > Laval](/images/pont.png) Laval').match(/lang="fr"/g)).toHaveLength(1);
});

it('marks nothing when no name is known', () => {
  const body = bodyOf('Laval\n\n## Laval', 'en');
  expect(markOfficialNames(body, nameFinder([]))).toEqual(body);
});

it('marks headings', () => {
  const { sections } = markOfficialNames(bodyOf('## In Laval', 'en'), finder);
  expect(sections.map(({ title }) => title)).toEqual([`In ${fr('Laval')}`]);
});

it('finds each of many names', () => {
  const names = Array.from({ length: 300 }, (_, index) => `Direction numéro ${index}`);
  expect(
    nameFinder(names)
      .split(names.join(', '))
      .filter((_, index) => index % 2 === 1),
  ).toEqual(names);
});
