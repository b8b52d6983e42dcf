import { globSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Locale } from '../../../lib/i18n/locale.ts';
import { plainWords } from '../../../lib/markdown/inline.ts';
import { notFoundModel } from '../../../lib/page/not-found.ts';
import { pageModel } from '../../../lib/page/page-model.ts';
import { baseFile, loadFixture } from '../content/fixture-site.ts';

/** What each language types, and what readers see of it. */
const TYPED: Record<Locale, string> = { fr: ` : l'essai`, en: ` : it's so` };
const SEEN: Record<Locale, string> = { fr: '\u00a0: l’essai', en: ': it’s so' };

const OF_PAGES = /^(title|description|cover|coverLink|network): (.*)$/gm;
const OF_LISTS = /^( +)(fr|en): (.*)$/gm;

const quoted = (text: string, locale: Locale) => JSON.stringify(text + TYPED[locale]);
const inBoth = (text: string) =>
  text.replaceAll(
    OF_LISTS,
    (_, indent: string, locale: Locale, words: string) =>
      `${indent}${locale}: ${quoted(words, locale)}`,
  );

const site = await loadFixture({
  ...Object.fromEntries(
    globSync('{fr,en}/**/*.md', { cwd: 'tests/fixtures/base' }).map((path) => [
      path,
      inBoth(baseFile(path)).replaceAll(
        OF_PAGES,
        (_, field: string, words: string) =>
          `${field}: ${quoted(words, path.startsWith('fr/') ? 'fr' : 'en')}`,
      ),
    ]),
  ),
  ...Object.fromEntries(
    ['contacts', 'countries', 'fields', 'partners', 'places'].map((name) => [
      `${name}.yaml`,
      inBoth(baseFile(`${name}.yaml`)),
    ]),
  ),
  'site.yaml': inBoth(baseFile('site.yaml'))
    .replace(/^name: (.*)$/m, (_, name: string) => `name: ${quoted(name, 'fr')}`)
    .replace(
      /^englishNotice: (.*)$/m,
      (_, words: string) => `englishNotice: ${quoted(words, 'en')}`,
    )
    .concat(
      `alert:\n  title: ${JSON.stringify({ fr: `A${TYPED.fr}`, en: `A${TYPED.en}` })}\n` +
        `  text: ${JSON.stringify({ fr: `B${TYPED.fr}`, en: `B${TYPED.en}` })}\n`,
    ),
});

/** The texts of a model, with their place. */
function textsOf(value: unknown, place = ''): [place: string, text: string][] {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, field]) => textsOf(field, `${place}.${name}`));
}

it.each(site.pages.map((page) => [page.address, page] as const))(
  'every word is typeset, and in the language of the page: %s',
  (_address, page) => {
    const { locale } = page.entry;
    const texts = textsOf(pageModel(site, 'https://exemple.qc.ca', page));
    const other = locale === 'fr' ? SEEN.en : SEEN.fr;
    expect(texts.filter(([, text]) => /'| :/.test(text))).toEqual([]);
    // The ministry's name is French in every language, and so is its typography.
    const names = texts.filter(([place]) => place === '.furniture.siteName');
    expect(names.map(([, text]) => text.slice(-SEEN.fr.length))).toEqual([SEEN.fr]);
    const own = texts.filter(([place]) => place !== '.furniture.siteName');
    expect(own.filter(([, text]) => text.includes(other))).toEqual([]);
    expect(texts.filter(([, text]) => text.includes(SEEN[locale])).length).toBeGreaterThan(10);
  },
);

it('every word of the answer to a wrong address is, in both languages', () => {
  const { siteName, demonstration, links } = notFoundModel(site);
  expect(siteName.slice(-SEEN.fr.length)).toBe(SEEN.fr);
  expect([demonstration?.fr, demonstration?.en]).toEqual([
    `Site d’essai${SEEN.fr}`,
    `Test site${SEEN.en}`,
  ]);
  for (const locale of ['fr', 'en'] as const) {
    // The first is the home page, under a word of the site's own.
    const named = links[locale].slice(1).map(({ text }) => plainWords(text));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((text) => !text.endsWith(SEEN[locale].slice(-6)))).toEqual([]);
  }
});
