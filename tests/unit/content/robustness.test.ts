import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatProblem } from '../../../lib/content/format-problem.ts';
import { checkSite } from '../../../lib/site/load-site.ts';
import { makeSite, type FixtureSite } from './fixture-site.ts';

let site: FixtureSite;
beforeEach(() => {
  site = makeSite();
});
afterEach(() => site.remove());

function write(file: string, text: string): void {
  const path = join(site.contentDir, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

const MISSION = 'fr/ministere/mission.md';
const matter = (...lines: string[]) => `---\n${lines.join('\n')}\n---\n\nTexte.\n`;
const words = [
  'title: Mission',
  'description: Une page du site d’essai, décrite en une phrase assez longue.',
  'slug: mission',
];
const page = (...lines: string[]) => matter('type: page', ...words, ...lines);
const withBody = (body: string) => page().replace('Texte.\n', body);

/** Checks the site after one file has changed; whatever it is, the check ends. */
async function problemsWith(file: string, text: string) {
  write(file, text);
  const { problems } = await checkSite(site);
  for (const problem of problems) {
    // One line each, with a place in the file.
    expect(formatProblem(problem, 'fr')).not.toMatch(/\p{Cc}|undefined|\{\w+\}/u);
    expect(problem.line).toBeGreaterThan(0);
    expect(problem.column).toBeGreaterThan(0);
  }
  return problems.map(({ file: where, code }) => `${where} ${code}`);
}

describe('the content check never gives up', () => {
  it.each<[string, string, string[]]>([
    ['only line breaks', '\n\n\n', ['no-front-matter']],
    ['four dashes', '----\ntype: page\n----\n', ['no-front-matter']],
    ['front matter that is a text', '---\nMission\n---\n', ['fields-expected']],
    ['front matter that is a number', '---\n7\n---\n', ['fields-expected']],
    ['front matter that is nothing', '---\n~\n---\n', ['missing-type']],
    ['front matter of comments', '---\n# rien\n---\n', ['missing-type']],
    ['front matter of an unknown language', '---ruby\nx\n---\n', ['front-matter-language']],
    ['two documents', '---\ntype: page\n...\ntype: page\n---\n', ['broken-yaml']],
    ['a type that is a list', page().replace('page', '[page]'), ['not-in-list']],
    ['a type named as a method', page().replace('page', 'constructor'), ['not-in-list']],
    ['a type named __proto__', page().replace('page', '__proto__'), ['not-in-list']],
    ['a key that is a list', page('? [a, b]\n: c'), ['yaml-start']],
    ['a key that is a number', page('7: c'), ['unknown-field']],
    ['a field named constructor', page('constructor: x'), ['unknown-field']],
    ['a merge key', page('<<: { order: 1 }'), ['unknown-field']],
    ['a date that YAML could make an object', page('updated: 2014-02-30'), ['bad-day-or-time']],
    ['a year before ours', page('asOf: { on: 0099 }'), ['bad-date']],
    ['a null in a list', page('aliases: [~]'), ['empty-field']],
    ['a number that is not one', page('order: .nan'), ['number-expected']],
    ['an endless number', page('order: .inf'), ['number-expected']],
    ['a date with a time zone', page('updated: 2014-05-06T10:30Z'), ['bad-day-or-time']],
    ['a reference that is empty', page("source: { page: '' }"), ['bad-identifier']],
    ['an anchor of YAML', page('order: &rang 1'), ['yaml-start']],
    ['trailing spaces after dashes', page().replaceAll('---\n', '---  \n'), []],
    ['the name of the language', page().replace('---\n', '---yaml\n'), []],
    ['a comment in front matter', page('# un commentaire'), []],
    ['three dashes in the text', withBody('Avant.\n\n---\n\nAprès.\n'), ['thematic-break']],
    ['a heading made of a line', withBody('Titre\n---\n'), ['underlined-heading']],
    [
      'codes of invisible characters',
      withBody('a&#x202E;b&shy;c ![&#8203;x](/images/pont.png)\n'),
      ['invisible-character', 'invisible-character', 'invisible-character'],
    ],
    ['codes of other characters', withBody('a&nbsp;b&eacute;c&#8209;d&amp;e\n'), []],
    ['blank lines in front matter', page('\n'.repeat(900)), []],
    ['blank lines without end', page('\n'.repeat(100_000)), ['over-limit']],
    ['no text', withBody(''), []],
    ['a link to nothing', withBody('[Rien]()\n'), ['link']],
    ['a link to the home page', withBody('[Accueil](../index.md)\n'), []],
    ['a link to itself', withBody('[Ici](mission.md) [ici](./mission.md) [ici](#)\n'), []],
    ['a link above the root', withBody('[Loin](../../../../etc/passwd.md)\n'), ['broken-link']],
    ['a link named constructor', withBody('[x](constructor.md)\n'), ['broken-link']],
    ['an image above the root', withBody('![x](/../content/site.yaml)\n'), ['missing-image']],
    ['an image that is a folder', withBody('![x](/images)\n'), ['missing-image']],
    ['a badly escaped address', withBody('[x](%E0%A4%A.md)\n'), ['broken-link']],
    ['a contact without a key', withBody('::contact\n'), ['unknown-reference']],
    ['a contact named as a method', withBody('::contact[toString]\n'), ['unknown-reference']],
    ['brackets by the thousand', withBody(`${'['.repeat(3000)}\n`), []],
    ['asterisks by the thousand', withBody(`${'*a '.repeat(3000)}\n`), ['list-space', 'emphasis']],
    ['a line without end', withBody(`${'mot '.repeat(24_000)}\n`), []],
  ])('%s', async (_name, text, codes) => {
    expect(await problemsWith(MISSION, text)).toEqual(codes.map((code) => `${MISSION} ${code}`));
  });

  it('reads a list that has an item named as a method', async () => {
    const item = '  fr: constructeur\n  en: builder\n';
    expect(await problemsWith('fields.yaml', `prevention:\n${item}constructor:\n${item}`)).toEqual(
      [],
    );
  });

  it.each<[string, string, string[]]>([
    ['empty', '', []],
    ['a text', 'rien\n', ['fields-expected']],
    ['a list', '- a\n- b\n', ['fields-expected']],
    ['null items', 'brasilia:\n', ['empty-field']],
  ])('a shared list that is %s', async (_name, text, codes) => {
    // The base site mentions one place: an empty list lacks it.
    const found = (await problemsWith('places.yaml', text)).filter((line) =>
      line.startsWith('places'),
    );
    expect(found).toEqual(codes.map((code) => `places.yaml ${code}`));
  });

  it.each(['site', 'regions'])('an empty %s.yaml', async (name) => {
    const found = await problemsWith(`${name}.yaml`, '');
    expect(found.length).toBeGreaterThan(3);
    expect(new Set(found)).toEqual(new Set([`${name}.yaml missing-field`]));
  });

  it('folders as deep as a path can be', async () => {
    const deep = Array.from({ length: 60 }, () => 'dossier').join('/');
    const found = await problemsWith(`fr/${deep}/page.md`, page());
    expect(found.filter((line) => line.endsWith('missing-index'))).toHaveLength(60);
    expect(found.filter((line) => line.endsWith('missing-translation'))).toHaveLength(1);
  });

  it('names with a line break and characters that a terminal obeys', async () => {
    expect(await problemsWith('fr/ministere/a\nb\u001b[31m.md', page())).toContain(
      'fr/ministere/a\nb\u001b[31m.md bad-file-name',
    );
  });

  it('hidden files and folders are passed over', async () => {
    write('fr/.brouillon.md', 'rien');
    expect(await problemsWith('fr/.git/x.md', 'rien')).toEqual([]);
  });

  it('facts that English repeats as they are', async () => {
    const text = 'asOf: { after: 2018-11 }\norder: 2';
    write(MISSION, page(text));
    const english = page('order: 2\nasOf:\n  after: 2018-11').replace('d’essai', 'for tests');
    expect(await problemsWith('en/ministere/mission.md', english)).toEqual([]);
  });
});
