import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/search/analyse.ts';
import type { SearchPage } from '../../../lib/search/search-page.ts';
import { openSearch } from '../../../lib/search/search.ts';
import { indexOf, opened, searchPageOf } from './opened-search.ts';

const page = (address: string, title: string, more: Partial<SearchPage> = {}) =>
  searchPageOf(address, { title, ...more });
/** The terms of some words. */
const termsIn = (words: string) =>
  analyse(words, 'fr')
    .map(({ term }) => term)
    .join(' ');
const text = (words: string) => [{ anchor: 'ici', heading: '', text: words }];

const pages = [
  page('/cote/', 'La côte', { type: 'news', year: '2020', countries: ['brazil'] }),
  page('/cotes/', 'Le côté', { type: 'news', year: '2021', countries: ['china'] }),
  page('/mission/', 'La mission', { type: 'page', sections: text('Elle dure toujours.') }),
  page('/missionnaires/', 'Les missionnaires', { sections: text('Ils partent.') }),
  page('/rapport/', 'Rapport', {
    type: 'mission-report',
    year: '2017',
    sections: [
      { heading: '', text: 'Avant tout.' },
      {
        anchor: 'suite',
        heading: 'La suite',
        text: `${'Des mots. '.repeat(60)}Une mission y alla.`,
      },
    ],
    countries: ['china'],
    fields: ['funding'],
  }),
  page('/constructor/', 'Constructor', { sections: text('__proto__ toString') }),
  page('/urgence/', 'Aide', { sections: text('En cas de danger.') }),
];
const search = opened(
  indexOf(pages, {
    synonyms: [['danger', 'péril imminent', 'emergency']],
    pins: [{ query: 'que faire au rapport', address: '/urgence/' }],
  }),
);

describe('the search', () => {
  it('marks what was asked where it stands', async () => {
    const { results } = await search.search('missions');
    expect(results.map(({ title }) => title)).toContainEqual({
      text: 'La mission',
      marks: [[3, 10]],
    });
  });

  it('ranks a title before a text', async () => {
    expect((await search.find('mission '))[0]).toBe('/mission/');
  });

  it('ranks what was typed with its accent first', async () => {
    expect(await search.find('côte')).toEqual(['/cote/', '/cotes/']);
    expect(await search.find('côté')).toEqual(['/cotes/', '/cote/']);
    expect(await search.find('cote')).toHaveLength(2);
  });

  it('takes no accent for one that matters because the other language has none there', async () => {
    const own = [
      page('/a/', 'Ententes de coopération', { otherTitle: 'Cooperation agreements' }),
      page('/b/', 'Autre', { sections: text('La coopération, la coopération, la coopération.') }),
    ];
    const files = indexOf(own);
    const root = files.files.find(({ name }) => name === files.index);
    expect(root?.text).toContain('cooperation ');
    expect(root?.text).not.toContain(':coopération');
  });

  it('finds words that the last one begins, and no others once a space follows', async () => {
    expect(await search.find('miss')).toHaveLength(3);
    expect(await search.find('mission')).toContain('/missionnaires/');
    expect(await search.find('mission ')).not.toContain('/missionnaires/');
  });

  it('mends a word that nothing is near, and says so', async () => {
    expect(await search.search('rappotr')).toMatchObject({
      didYouMean: 'rapport',
      results: [{ address: '/rapport/' }],
    });
    expect((await search.search('une missoin')).didYouMean).toBe('une mission');
    expect(await search.search('mission')).not.toHaveProperty('didYouMean');
  });

  it('mends a word rather than take it for a longer form of a short stem', async () => {
    const found = opened(
      indexOf(
        [
          searchPageOf('/a/', { locale: 'en', title: 'Agreements' }),
          searchPageOf('/b/', { locale: 'en', title: 'What was agreed' }),
          searchPageOf('/c/', { locale: 'en', title: 'International' }),
        ],
        {},
      ),
      'en',
    );
    expect(await found.search('agreemnt')).toMatchObject({
      didYouMean: 'agreements',
      results: [{ address: '/a/' }],
    });
    expect(await found.find('internatio')).toEqual(['/c/']);
  });

  it('ranks what is asked before who asks', async () => {
    const found = opened(
      indexOf([
        page('/qui/', 'Aide', { summary: 'Qui décide.', sections: text('Un ministre, ailleurs.') }),
        page('/ministre/', 'Visite', {
          summary: 'Ce que dit le ministre.',
          sections: [{ heading: 'Le ministre', text: 'Ce ministre.' }],
        }),
        page('/autre/', 'Ministre', { rank: 0.1 }),
        page('/encore/', 'Autre chose', { summary: 'Qui donne.' }),
      ]),
    );
    expect((await found.find('qui est le ministre'))[0]).toBe('/ministre/');
    expect(await found.find('qui')).toHaveLength(2);
  });

  it('finds by what staff say means the same, in one word or several', async () => {
    expect(await search.find('péril imminent')).toEqual(['/urgence/']);
    expect(await search.find('emergency')).toEqual(['/urgence/']);
    expect(await search.find('péril')).toEqual([]);
  });

  it('looks for the first two phrases of a group that pages have, and for no others', async () => {
    const own = [page('/a/', 'Alpha'), page('/b/', 'Bravo'), page('/c/', 'Charlie')];
    const files = indexOf(own, {
      synonyms: [
        ['jamais', 'alpha', 'toujours', 'bravo', 'charlie', 'autrement dit'],
        ['ceci', 'cela'],
      ],
    });
    const found = opened(files);
    expect((await found.find('autrement dit')).toSorted()).toEqual(['/a/', '/b/']);
    expect(await found.find('charlie ')).toEqual(['/c/', '/a/', '/b/']);
    expect(await found.find('alpha ')).toEqual(['/a/', '/b/']);
    // What no page has is a part to download for nothing; a group of it, a line.
    const root = files.files.find(({ name }) => name === files.index);
    expect(JSON.parse(root?.text ?? '').synonyms).toBe(
      ['alpha', 'bravo', ...['jamais', 'toujours', 'charlie', 'autrement dit'].map(termsIn)].join(),
    );
  });

  it('looks for a synonym that pages write, before one whose stem another word has', async () => {
    const own = [
      page('/a/', 'Accorder'),
      page('/e/', 'Ententes'),
      page('/p/', 'Protocoles'),
      page('/s/', 'Autre', { sections: text('Les soins.') }),
    ];
    const found = opened(
      indexOf(own, {
        synonyms: [
          ['accord', 'entente', 'protocole'],
          ['soin', 'soignant'],
        ],
      }),
    );
    expect((await found.find('entente ')).toSorted()).toEqual(['/e/', '/p/']);
    // Asked for itself, it leads to the others, and to its stem.
    expect((await found.find('accord ')).toSorted()).toEqual(['/a/', '/e/', '/p/']);
    expect(await found.find('soignant ')).toEqual(['/s/']);
  });

  it('gives a pinned page first, for that query alone', async () => {
    expect((await search.find('Que faire au rapport'))[0]).toBe('/urgence/');
    expect((await search.find('rapport'))[0]).toBe('/rapport/');
  });

  it('gives it as well when its words are asked in a question', async () => {
    const found = opened(
      indexOf([page('/p/', 'Partenaires'), page('/c/', 'Cartes')], {
        pins: [{ query: 'partenaires', address: '/c/' }],
      }),
    );
    expect((await found.find('où sont tous les partenaires'))[0]).toBe('/c/');
  });

  it('finds a page by what the pages above it are called, after those that say so', async () => {
    const found = opened(
      indexOf([
        page('/e/ententes/', 'Ententes', { above: ['Échanges internationaux'] }),
        page('/n/', 'Une nouvelle', { sections: text('Une entente est en bonne place.') }),
        page('/e/', 'Échanges internationaux'),
      ]),
    );
    expect((await found.find('ententes internationales'))[0]).toBe('/e/ententes/');
    expect((await found.find('international'))[0]).toBe('/e/');
  });

  it('takes a phrase of staff for what it means before its words', async () => {
    const found = opened(
      indexOf(
        [
          page('/soin/', 'Infirmière'),
          page('/premiers/', 'Premiers', { sections: text('Les soins.') }),
          page('/autre/', 'Autre', { sections: text('Les soins.') }),
          page('/encore/', 'Encore', { sections: text('Les soins.') }),
        ],
        { synonyms: [['infirmière', 'premiers soins']] },
      ),
    );
    expect((await found.find('premiers soins'))[0]).toBe('/soin/');
  });

  it('narrows what was found, and counts what each choice would leave', async () => {
    expect(await search.find('côte', { country: 'china' })).toEqual(['/cotes/']);
    expect(await search.find('côte', { country: 'china', year: '2020' })).toEqual([]);
    expect(await search.find('côte', { country: '', type: 'news' })).toHaveLength(2);
    const counts = await search.facets('côte', { country: 'china' });
    expect([...counts.country]).toEqual([
      ['brazil', 1],
      ['china', 1],
    ]);
    expect([...counts.year]).toEqual([['2021', 1]]);
    expect([...counts.field]).toEqual([]);
  });

  it('gives as many results as are asked for, and the number of all', async () => {
    const first = await search.search('miss', { limit: 2 });
    const rest = await search.search('miss', { limit: 2, from: 2 });
    expect([first.total, rest.total, await search.count('miss')]).toEqual([3, 3, 3]);
    const addresses = [...first.results, ...rest.results].map(({ address }) => address);
    expect(new Set(addresses).size).toBe(3);
  });

  it('cuts the words that answer, and leads to their place', async () => {
    const [result] = (await search.search('alla')).results;
    const extract = result && (await search.extract('alla', result));
    expect(extract).toMatchObject({ anchor: 'suite', heading: 'La suite' });
    const [[start, end] = [0, 0]] = extract?.marks ?? [];
    expect(extract?.text.slice(start, end)).toBe('alla');
    expect(extract?.text.length).toBeLessThan(200);
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'])(
    'takes any word for a word: %s',
    async (word) => {
      const found = await search.find(word);
      expect(found).toEqual(found.length === 0 ? [] : ['/constructor/']);
      expect(indexOf([page('/a/', word)]).files.length).toBeGreaterThan(0);
      expect(await opened(indexOf([page('/a/', word), ...pages])).find(word)).toContain('/a/');
    },
  );

  it('says of a query of stop words alone that it is vague', async () => {
    expect(await search.search('de la')).toMatchObject({ isVague: true, total: 0 });
    expect((await search.search('la mission')).isVague).toBe(false);
  });

  it('takes a word that is written twice for the word that it is in one of them', async () => {
    const english = [
      searchPageOf('/en/who/', { locale: 'en', title: 'World Health Organization (WHO)' }),
      searchPageOf('/en/other/', { locale: 'en', title: 'IT services' }),
    ];
    const { find } = opened(indexOf(english), 'en');
    expect(await find('who is WHO')).toEqual(['/en/who/']);
    expect(await find('is it IT')).toEqual(['/en/other/']);
  });

  it.each(['', '   ', '?!', '<script>', 'a'.repeat(100_000), 'mot '.repeat(1_000)])(
    'has an answer to anything',
    async (query) => {
      expect((await search.search(query)).results.length).toBeLessThan(11);
    },
  );

  it('asks again for what it could not get', async () => {
    const { index, files } = indexOf(pages);
    let isDown = true;
    const engine = openSearch({
      locale: 'fr',
      index,
      read: (name) =>
        isDown
          ? Promise.reject(new Error('no network'))
          : Promise.resolve(files.find((file) => file.name === name)?.text ?? ''),
    });
    await expect(engine.search('mission')).rejects.toThrow('no network');
    isDown = false;
    expect((await engine.search('mission')).total).toBeGreaterThan(0);
  });

  it('ranks a page lower that is worth less', async () => {
    const twins = [page('/b/', 'Bilan', { rank: 1 }), page('/a/', 'Bilan', { rank: 0.5 })];
    expect(await opened(indexOf(twins)).find('bilan')).toEqual(['/b/', '/a/']);
    const [b, a] = twins.map((twin) => ({ ...twin, rank: 1.5 - twin.rank }));
    expect(await opened(indexOf([b, a].filter((one) => one !== undefined))).find('bilan')).toEqual([
      '/a/',
      '/b/',
    ]);
  });
});
