import { expect, it } from 'vitest';
import type { Locale } from '../../../lib/i18n/locale.ts';
import { checkSite } from '../../../lib/site/load-site.ts';
import { baseFile, makeSite, pageText } from '../content/fixture-site.ts';

/** The advice on a page with this description and this text, in a few words. */
async function advised(locale: Locale, text: string, title = 'A'): Promise<string[]> {
  const other = locale === 'fr' ? 'en' : 'fr';
  const { remove, ...folders } = makeSite({
    [`${locale}/a.md`]: pageText('page', title, 'a', [], text),
    [`${other}/a.md`]: pageText('page', 'A', 'a'),
  });
  try {
    const { problems, advice } = await checkSite(folders);
    expect(problems).toEqual([]);
    return advice
      .filter(({ code }) => code === 'phrase-language')
      .map(({ file, line, column, field, params }) =>
        [`${file}:${line}:${column}`, field, ...Object.values(params)].filter(Boolean).join(' '),
      );
  } finally {
    remove();
  }
}

it.each<[Locale, string, string[]]>([
  ['en', 'It is the Loi sur la santé et les services.', ['Loi sur la santé et les services fr']],
  ['en', 'It is\nthe *Plan d’action pour les aînés*.', ['Plan d’action pour les aînés fr']],
  ['fr', 'C’est le Code of the World.', ['Code of the World en']],
  ['en', 'It is the :fr[Loi sur la santé et les services].', []],
  ['fr', 'C’est le :en[Code of the World].', []],
  ['fr', 'C’est `the code of the page`.', []],
  ['en', 'They met in Rio de Janeiro and Saint-Louis-du-Ha! Ha!', []],
  ['fr', 'Le réseau Health Canada est là.', []],
])('in %s, “%s” is advised on: %j', async (locale, text, expected) => {
  const found = await advised(locale, text);
  expect(found.map((one) => one.replace(/^\S+ /, ''))).toEqual(expected);
});

it('says where, in the text and in the fields', async () => {
  const text = 'One.\n\nIt is\nthe Loi sur la santé.';
  const title = ':fr[B] Plan de la santé';
  const lines = pageText('page', title, 'a', [], text).split('\n');
  const lineOf = (start: string) => lines.findIndex((line) => line.startsWith(start)) + 1;
  // The fixture's description is made of its title.
  expect(await advised('en', text, title)).toEqual([
    `en/a.md:${lineOf('title')}:8 title Plan de la santé fr`,
    `en/a.md:${lineOf('description')}:14 description Plan de la santé fr`,
    `en/a.md:${lineOf('the Loi')}:5 Loi sur la santé fr`,
  ]);
});

it('knows the names of the site, which are marked by themselves', async () => {
  const name = /^name: (.+)$/m.exec(baseFile('site.yaml'))?.[1] ?? '';
  expect(name).not.toBe('');
  expect(await advised('en', `It is the ${name}.`)).toEqual([]);
});
