import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '../../../lib/i18n/locale.ts';
import { plainWords } from '../../../lib/markdown/inline.ts';
import { listHeadings } from '../../../lib/markdown/headings.ts';
import { parseMarkdown } from '../../../lib/markdown/parse.ts';
import type { TextPageModel } from '../../../lib/page/text-page.ts';
import { siteModels } from '../../../lib/page/site-models.ts';
import { loadFixture, pageText } from '../content/fixture-site.ts';

const DUTIES: Record<Locale, string> = {
  fr: `Avant.

## Planifier

1. **Planifier les [services](#planifier)** de la région.
2. **Relier l’*un* et l’autre**.

## Planifier

5. **Évaluer**, puis redire.
9. **Évaluer** encore.

## Sans noms

1. Un élément.

## Sans liste

Un paragraphe.
`,
  en: `Before.

## Plan

1. **Plan the [services](#plan)** of the region.
2. **Link *one* and the other**.

## Plan

5. **Assess**, then say again.
9. **Assess** again.

## Without names

1. An item.

## Without a list

A paragraph.
`,
};

interface Changes {
  on?: string;
  end?: string;
  words?: string;
  later?: boolean;
}

const reform = ({
  on = '2015-04-01',
  end = '2015-08-05',
  words = 'le bureau ferme',
  later = true,
}: Changes) => [
  `asOf: { on: ${end} }`,
  'reform:',
  `  on: ${on}`,
  '  ended:',
  '    name: { fr: Bureau, en: Office }',
  `    words: { fr: ${words}, en: the office closes }`,
  '  kept:',
  '    - { name: { fr: Un, en: One }, takes: { fr: une part va à un, en: some goes to one } }',
  '    - { name: { fr: Deux, en: Two }, takes: { fr: l’autre va à deux, en: the rest goes to two } }',
  ...(later ? ['  later: [{ on: 2023-12, words: { fr: une loi passe, en: an act passes } }]'] : []),
  '  unsaid: { fr: Rien d’autre., en: Nothing else. }',
];

/** The page of duties of a site, without what the check refuses. */
async function modelOf(locale: Locale, changes: Changes = {}): Promise<TextPageModel> {
  const body = (one: Locale) => DUTIES[one].replace(/^1\. (?:Un élément|An item)\.$/m, '- a');
  const page = (one: Locale, matter: string[]) =>
    pageText(
      'page',
      'Essai',
      'essai',
      [`added: [${one === 'fr' ? 'planifier-1' : 'plan-1'}]`, ...matter],
      body(one),
    );
  const site = await loadFixture({
    'fr/ministere/essai.md': page('fr', ['shows: duties', ...reform(changes)]),
    'en/ministere/essai.md': page('en', []),
  });
  const address = locale === 'fr' ? '/ministere/essai/' : '/en/ministry/essai/';
  return siteModels(site, 'https://exemple.test').pageAt(address) as TextPageModel;
}

describe.each(LOCALES)('a page of duties (%s)', (locale) => {
  it('leads to each item by its short name, without its links, under an anchor of its own', async () => {
    const { body, contents, duties } = await modelOf(locale);
    expect([duties, contents]).toEqual([true, []]);
    const [first, second, ...others] = body.sections;
    expect(first?.items?.map(({ number, name }) => [number, name])).toEqual(
      locale === 'fr'
        ? [
            [1, 'Planifier les services'],
            [2, 'Relier l’<em>un</em> et l’autre'],
          ]
        : [
            [1, 'Plan the services'],
            [2, 'Link <em>one</em> and the other'],
          ],
    );
    expect(second?.items?.map(({ number }) => number)).toEqual([5, 9]);
    expect(others.map(({ items }) => items)).toEqual([undefined, undefined]);
    const ids = body.sections.flatMap(({ items = [] }) => items.map(({ id }) => id));
    expect(new Set(ids).size).toBe(4);
    const html = JSON.stringify(body.sections.map(({ parts }) => parts)).replaceAll('\\"', '"');
    expect([...html.matchAll(/<li[^>]* id="([^"]*)"/g)].map(([, id]) => id)).toEqual(ids);
  });

  it('says which section comes on top of another', async () => {
    const { body } = await modelOf(locale);
    expect(body.sections.map(({ added, count }) => [added, count])).toEqual([
      [undefined, 2],
      [true, 2],
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });

  it('draws the facts of a reform and says them: a fact that changes does so in both', async () => {
    const text = (model: TextPageModel) => JSON.stringify(model.reform);
    const sentence = ({ reform: drawn }: TextPageModel) =>
      drawn?.sentences.map(plainWords).join(' ');
    const before = await modelOf(locale);
    expect(sentence(before)).toBe(
      {
        fr: 'Le 1er\u00a0avril 2015, le bureau ferme\u00a0: une part va à un; l’autre va à deux. La source s’arrête le 5\u00a0août 2015. Puis, en décembre 2023, une loi passe.',
        en: 'On April\u00a01, 2015, the office closes: some goes to one; the rest goes to two. The source ends on August\u00a05, 2015. Then, in December 2023, an act passes.',
      }[locale],
    );
    const drawn = before.reform;
    expect([drawn?.end, ...(drawn?.later ?? []).map(({ date }) => date)]).toEqual(
      { fr: ['5\u00a0août 2015', 'décembre 2023'], en: ['August\u00a05, 2015', 'December 2023'] }[
        locale
      ],
    );
    const after = await modelOf(locale, { on: '2014-02', end: '2016', later: false });
    for (const gone of ['2015', '2023']) expect(text(after)).not.toContain(gone);
    for (const said of ['2014', '2016']) {
      expect(text(after).split(said).length - 1).toBe(2);
      expect(sentence(after)).toContain(said);
    }
  });
});

it('no heading takes the anchor of an item', () => {
  const tree = parseMarkdown('## Un\n\n1. **A**\n\n## Un 1\n\n## Un - 1\n\n## Un\n', 'fr');
  expect(listHeadings(tree).filter(({ id }) => id.includes('--'))).toEqual([]);
});
