import { describe, expect, it } from 'vitest';
import { formatDistance } from '../../../lib/i18n/format.ts';
import { distanceKm, QUEBEC } from '../../../lib/map/geography.ts';
import type { CheckedSite } from '../../../lib/site/load-site.ts';
import { plainWords } from '../../../lib/markdown/inline.ts';
import type { PageModel } from '../../../lib/page/model.ts';
import { notFoundModel } from '../../../lib/page/not-found.ts';
import { pageModel } from '../../../lib/page/page-model.ts';
import { sitemapModel } from '../../../lib/page/sitemap.ts';
import { baseFile, loadFixture, pageText } from '../content/fixture-site.ts';

const SITE_URL = 'https://msss.exemple.qc.ca';
const sections = (count: number) =>
  Array.from({ length: count }, (_, index) => `## Partie ${index + 1}\n\nTexte.\n`).join('\n');

const site = await loadFixture({
  'fr/ministere/histoire.md': pageText(
    'page',
    'Histoire : les débuts',
    'histoire',
    ['frenchOnly: true', "navTitle: 'Histoire'", 'order: 5'],
    sections(3),
  ),
  'fr/archives/index.md': pageText('section', 'Archives', 'archives', ['frenchOnly: true']),
  'fr/archives/lois.md': pageText('page', 'Lois', 'lois', ['frenchOnly: true']),
  'fr/ministere/longue.md': pageText('page', 'Longue', 'longue', [], sections(3)),
  'en/ministere/longue.md': pageText('page', 'Long', 'long', [], sections(2)),
  'fr/rapports/chine-2018.md': baseFile('fr/rapports/chine-2017.md')
    .replace('slug: chine-2017', 'slug: chine-2018\nfrenchOnly: true')
    .replaceAll('2017-09', '2018-09'),
  'en/ministere/mission.md': baseFile('en/ministere/mission.md').concat(
    '\nRead [Histoire](histoire.md), and [the law](https://exemple.qc.ca/).\n',
  ),
});

function modelAt(address: string, from: CheckedSite = site): PageModel {
  const page = from.at(address);
  if (page === undefined) throw new Error(`no page at ${address}`);
  return pageModel(from, SITE_URL, page);
}

const models = site.pages.map(({ address }) => [address, modelAt(address)] as const);

describe('the model of a page', () => {
  it.each(models)('is data that JSON keeps as it is: %s', (_address, model) => {
    expect(JSON.parse(JSON.stringify(model))).toStrictEqual(model);
  });

  it.each(models)('is the same each time: %s', (address, model) => {
    expect(JSON.stringify(modelAt(address))).toBe(JSON.stringify(model));
  });

  it('of an address that does not exist says so in both languages, as data', () => {
    const model = notFoundModel(site);
    expect(JSON.parse(JSON.stringify(model))).toStrictEqual(model);
    expect(model.links.fr.map(({ href }) => href)).toEqual([
      '/',
      '/ministere/',
      '/ententes/',
      '/rapports/',
      '/nouvelles/',
      '/ministere/mission/',
    ]);
    expect(model.links.en[0]).toMatchObject({ href: '/en/', text: 'Home' });
  });

  it('of an address that does not exist leads to the search, where the site has one', async () => {
    const { search } = notFoundModel(
      await loadFixture({
        'fr/recherche.md': pageText('search', 'Recherche', 'recherche'),
        'en/recherche.md': pageText('search', 'Search', 'search'),
      }),
    );
    expect(search).toEqual({ fr: '/recherche/', en: '/en/search/' });
    expect(notFoundModel(site).search).toEqual({});
  });
});

describe('the title of a page', () => {
  it.each(['fr', 'en'])('is never that of another in the language (%s)', (locale) => {
    const titles = models.flatMap(([, { head, locale: own }]) =>
      own === locale ? head.title : [],
    );
    expect(titles.length).toBeGreaterThan(10);
    expect(new Set(titles).size).toBe(titles.length);
  });
});

describe('the opening of a page', () => {
  it('says of each official name that it is French, on an English page alone', async () => {
    const { contacts, regions, site: settings } = site.references;
    const names = [settings, ...Object.values(contacts), ...regions.list].map(({ name }) => name);
    const withNames = (file: string) =>
      baseFile(file).replace('\n---\n', `\nlede: ${JSON.stringify(names.join(' + '))}\n---\n`);
    const changed = await loadFixture({
      'fr/ministere/mission.md': withNames('fr/ministere/mission.md'),
      'en/ministere/mission.md': withNames('en/ministere/mission.md'),
    });
    const { lede } = modelAt('/en/ministry/mission/', changed);
    const french = [lede].flat().flatMap((part) => (typeof part === 'string' ? [] : [part]));
    expect(french).toEqual(names.map((name) => ({ lang: 'fr', text: name })));
    expect(names.length).toBeGreaterThan(2);
    expect(typeof modelAt('/ministere/mission/', changed).lede).toBe('string');
  });

  it('is its lede, when it has one', async () => {
    const page = (slug: string, facts: string[]) =>
      pageText('page', slug, slug, ['frenchOnly: true', ...facts]);
    const changed = await loadFixture({
      'fr/ministere/a.md': page('a', ["lede: 'Ici : un mot.'"]),
      'fr/ministere/b.md': page('b', []),
    });
    expect(modelAt('/ministere/a/', changed).lede).toBe('Ici\u00a0: un mot.');
    expect(modelAt('/ministere/b/', changed)).not.toHaveProperty('lede');
  });
});

describe('the latest news', () => {
  it('are as many as the home page asks for', async () => {
    const counts = [1, 2].map(async (latest) => {
      const text = baseFile('fr/index.md').replace(/^latest: \d+$/m, `latest: ${latest}`);
      const home = modelAt('/', await loadFixture({ 'fr/index.md': text }));
      return home.template === 'home' ? home.latest.length : undefined;
    });
    expect(await Promise.all(counts)).toEqual([1, 2]);
  });
});

describe('breadcrumbs', () => {
  const trail = (address: string) =>
    modelAt(address).furniture.breadcrumbs.map(({ href, text }) => `${text} ${href}`);

  it('lead from the home page to the section', () => {
    expect(trail('/ministere/mission/')).toEqual(['Accueil /', 'Ministère /ministere/']);
    expect(trail('/en/ministry/mission/')).toEqual(['Home /en/', 'Ministry /en/ministry/']);
    expect(trail('/ministere/')).toEqual(['Accueil /']);
    expect(trail('/')).toEqual([]);
  });
});

describe('the menu', () => {
  const current = (address: string) =>
    modelAt(address).furniture.menu.filter((item) => item.current !== undefined);

  it('marks the page, or the section it is in', () => {
    expect(current('/ministere/')).toMatchObject([{ href: '/ministere/', current: 'page' }]);
    expect(current('/en/ministry/mission/')).toMatchObject([
      { href: '/en/ministry/', current: 'section' },
    ]);
    expect(current('/')).toEqual([]);
  });

  it('marks the section however far below it the page is', async () => {
    const deep = await loadFixture({
      'fr/ministere/a/index.md': pageText('section', 'A', 'a', ['frenchOnly: true']),
      'fr/ministere/a/b/index.md': pageText('section', 'B', 'b', ['frenchOnly: true']),
      'fr/ministere/a/b/c.md': pageText('page', 'C', 'c', ['frenchOnly: true']),
    });
    for (const address of ['/ministere/a/', '/ministere/a/b/', '/ministere/a/b/c/']) {
      const { menu, languageSwitch, breadcrumbs } = modelAt(address, deep).furniture;
      expect(menu.flatMap(({ href, current: mark }) => (mark ? [[href, mark]] : []))).toEqual([
        ['/ministere/', 'section'],
      ]);
      expect(languageSwitch).toEqual({ href: '/en/ministry/', same: false });
      const above = ['/', '/ministere/', '/ministere/a/', '/ministere/a/b/', '/ministere/a/b/c/'];
      expect(breadcrumbs.map(({ href }) => href)).toEqual(above.slice(0, above.indexOf(address)));
    }
  });
});

describe('the language switch', () => {
  it.each([
    ['/', '/en/', true],
    ['/en/', '/', true],
    ['/ministere/mission/', '/en/ministry/mission/', true],
    ['/ministere/histoire/', '/en/ministry/', false],
    ['/archives/', '/en/', false],
    ['/archives/lois/', '/en/', false],
  ])('of %s leads to %s (the same page: %s)', (address, href, same) => {
    expect(modelAt(address).furniture.languageSwitch).toEqual({ href, same });
  });
});

describe('alternates', () => {
  it('are both languages, French by default, on both pages', () => {
    const expected = {
      fr: `${SITE_URL}/ministere/mission/`,
      en: `${SITE_URL}/en/ministry/mission/`,
      'x-default': `${SITE_URL}/ministere/mission/`,
    };
    for (const address of ['/ministere/mission/', '/en/ministry/mission/']) {
      const { head } = modelAt(address);
      expect(head.alternates).toEqual(expected);
      expect(head.canonical).toBe(SITE_URL + address);
    }
  });

  it('of a page in French only are French alone', () => {
    const url = `${SITE_URL}/ministere/histoire/`;
    expect(modelAt('/ministere/histoire/').head.alternates).toEqual({ fr: url, 'x-default': url });
  });
});

describe('a page that exists in French only', () => {
  it('is listed in its English section, in French and said to be so', () => {
    const model = modelAt('/en/ministry/');
    if (model.template !== 'section' || model.listing.kind !== 'pages') throw new Error('no list');
    expect(model.listing.items.at(-1)).toMatchObject({
      href: '/ministere/histoire/',
      text: 'Histoire',
      foreign: 'fr',
      // French typography: a non-breaking space before the colon.
      description: expect.stringContaining('Histoire\u00a0: les débuts'),
    });
    expect(model.listing.items.filter(({ foreign }) => foreign !== undefined)).toHaveLength(1);
  });

  it('is named in the typography of French, wherever it is linked to', async () => {
    const report = baseFile('fr/rapports/chine-2017.md')
      .replace('slug: chine-2017', "slug: chine-2018\nfrenchOnly: true\nnavTitle: 'Bref : hier'")
      .replace('title: Mission en Chine', "title: 'Mission : hier'")
      .replaceAll('2017-09', '2018-09');
    const changed = await loadFixture({ 'fr/rapports/chine-2018.md': report });
    const agreement = modelAt('/en/agreements/agreement-2013/', changed);
    const list = modelAt('/en/reports/', changed);
    const rows = list.template === 'section' && 'items' in list.listing ? list.listing.items : [];
    expect([
      'timeline' in agreement && agreement.timeline.find(({ link }) => link?.foreign)?.link?.text,
      rows.flatMap((row) => ('link' in row && row.link.foreign ? [row.link.text] : [])),
    ]).toEqual(['Bref\u00a0: hier', ['Mission\u00a0: hier']]);
  });

  it('is not foreign to a French page', () => {
    const model = modelAt('/ministere/');
    if (model.template !== 'section' || model.listing.kind !== 'pages') throw new Error('no list');
    expect(model.listing.items.filter((page) => 'foreign' in page)).toEqual([]);
  });

  it('is labelled where an English text links to it', () => {
    const html = JSON.stringify(modelAt('/en/ministry/mission/').body);
    expect(html).toMatch(/href=\\"\/ministere\/histoire\/\\"[^>]*hreflang=\\"fr\\"/);
    expect(html.match(/\(in French only\)/g)).toHaveLength(1);
    expect(html.match(/\(external site\)/g)).toHaveLength(1);
  });

  it('is among the latest items and in the English list of reports', () => {
    const home = modelAt('/en/');
    if (home.template !== 'home') throw new Error('no home page');
    expect(home.latest.map(({ href }) => href)).toEqual([
      '/rapports/chine-2018/',
      '/en/reports/china-2017/',
      '/en/news/brazil-2014/',
    ]);
    const list = modelAt('/en/reports/');
    if (list.template !== 'section' || list.listing.kind !== 'table') throw new Error();
    expect(list.listing.items.map(({ link }) => link.foreign)).toEqual(['fr', undefined]);
  });

  it('is related to the agreement it bears on, in English too', () => {
    const model = modelAt('/en/agreements/agreement-2013/');
    if (model.template !== 'agreement') throw new Error('no agreement');
    const links = model.timeline.flatMap(({ link }) => link ?? []);
    expect(links.map(({ foreign }) => foreign).toSorted()).toEqual(['fr', undefined]);
  });
});

describe('an agreement', () => {
  it('says what it follows and what follows it', () => {
    const earlier = modelAt('/ententes/accord-2004/');
    const later = modelAt('/ententes/accord-2013/');
    if (earlier.template !== 'agreement' || later.template !== 'agreement') throw new Error();
    expect(earlier.renewedBy).toMatchObject([{ href: '/ententes/accord-2013/' }]);
    expect(earlier.renews).toBeUndefined();
    expect(later.renews).toMatchObject({ href: '/ententes/accord-2004/' });
    expect(later.renewedBy).toEqual([]);
  });

  it('leaves unsaid what its source does not say', () => {
    const model = modelAt('/ententes/accord-2004/');
    if (model.template !== 'agreement') throw new Error();
    expect(model).toMatchObject({ signedIn: null, signatories: [], fields: [] });
    expect(model.signed).toEqual({ text: '2004', dateTime: '2004', isYear: true });
  });
});

describe('a list of records', async () => {
  const agreement = (slug: string, facts: readonly string[]) =>
    pageText('agreement', slug, slug, [
      'frenchOnly: true',
      ...facts,
      'status: { value: signed, known: 2014 }',
      'source: { page: nouvelles/bresil-2014 }',
    ]);
  const listed = await loadFixture({
    'fr/ententes/b.md': agreement('b', ['country: china', "signed: '2004'"]),
    'fr/ententes/a.md': agreement('a', ['country: china', "signed: '2004'"]),
    'fr/ententes/c.md': agreement('c', ['country: china']),
  });
  const tableAt = (address: string) => {
    const model = modelAt(address, listed);
    if (model.template !== 'section' || model.listing.kind !== 'table') throw new Error('no table');
    return model.listing;
  };

  it('is newest first; those of a date by address, those without one last', () => {
    expect(tableAt('/ententes/').items.map(({ link }) => link.href)).toEqual([
      '/ententes/accord-2013/',
      '/ententes/a/',
      '/ententes/accord-2004/',
      '/ententes/b/',
      '/ententes/c/',
    ]);
  });

  it('gives a row what its source says, and what followed it', () => {
    const [first, , second] = tableAt('/ententes/').items;
    expect(first).toMatchObject({ year: '2013', facts: ['CONASS', 'Brésil', expect.any(String)] });
    expect(second?.facts.at(-1)).toMatch(/; suivie en 2013$/);
    expect(tableAt('/ententes/').items.at(-1)).toEqual({
      link: { href: '/ententes/c/', text: 'c' },
      facts: [null, 'Chine', expect.not.stringContaining(';')],
    });
  });

  it('files a mission under the year that it ended', async () => {
    const report = baseFile('fr/rapports/chine-2017.md')
      .replace(/^start: .*$/m, 'start: 2016-12-28')
      .replace(/^end: .*$/m, 'end: 2017-01-03');
    const changed = await loadFixture({ 'fr/rapports/chine-2017.md': report });
    const model = modelAt('/rapports/', changed);
    if (model.template !== 'section' || model.listing.kind !== 'table') throw new Error('no table');
    expect(model.listing.items.map(({ year }) => year)).toEqual(['2017']);
  });

  it('draws what is known of agreements, and of them alone', () => {
    const { lanes } = tableAt('/ententes/');
    expect(lanes?.lanes).toHaveLength(4);
    expect(tableAt('/rapports/').lanes).toBeUndefined();
  });

  it('says in words of its own that it is empty', async () => {
    const empty = await loadFixture({
      'fr/communiques/index.md': pageText('section', 'Communiqués', 'communiques', ['lists: news']),
      'en/communiques/index.md': pageText('section', 'Releases', 'releases'),
    });
    expect(modelAt('/en/releases/', empty)).toMatchObject({
      listing: { kind: 'dated', items: [] },
      empty: 'No news item has been published yet.',
    });
  });
});

describe('the heading of a list', () => {
  it.each([
    ['/ententes/', 'Les deux ententes'],
    ['/en/agreements/', 'The two agreements'],
    ['/nouvelles/', 'La nouvelle'],
    ['/en/ministry/', 'The three pages in this section'],
  ])('of %s says what it lists: %s', (address, heading) => {
    expect(modelAt(address)).toMatchObject({ listHeading: heading });
  });

  it('counts nothing when there is nothing', async () => {
    const empty = await loadFixture({
      'fr/communiques/index.md': pageText('section', 'Communiqués', 'communiques', ['lists: news']),
      'en/communiques/index.md': pageText('section', 'Releases', 'releases'),
    });
    expect(modelAt('/communiques/', empty)).toMatchObject({ listHeading: 'Nouvelles' });
    expect(modelAt('/en/releases/', empty)).toMatchObject({ listHeading: 'News' });
  });
});

describe('a mission among the latest news', () => {
  it.each([
    ['/', 'Mission\u00a0: du 2 au 10\u00a0septembre 2017'],
    ['/en/', 'Mission: September\u00a02–10, 2017'],
  ])('has its days, and says whose they are: %s', (address, words) => {
    const home = modelAt(address);
    if (home.template !== 'home') throw new Error('no home page');
    const dates = home.latest.flatMap(({ kind, date }) => (kind === 'mission-report' ? date : []));
    expect(dates).toContain(words);
  });
});

describe('the source of a page', () => {
  it('says when it was updated, apart from the page', async () => {
    const changed = await loadFixture({
      'fr/ministere/a.md': pageText('page', 'a', 'a', [
        'frenchOnly: true',
        'source: { title: { fr: Ancienne page, en: Former page }, updated: 2015-08-05T13:32 }',
      ]),
    });
    const model = modelAt('/ministere/a/', changed);
    expect(model).not.toHaveProperty('updated');
    expect(model.source?.updated).toEqual({
      text: '5\u00a0août 2015 à 13\u00a0h\u00a032',
      dateTime: '2015-08-05T13:32',
    });
  });
});

describe('the foot of a page', async () => {
  const other = `${baseFile('contacts.yaml').trimEnd()}
du-site:
  name: Bureau du site
  about: { fr: Ce site, en: This site }
  street: { fr: '1, rue', en: 1 Street }
  town: Québec (Québec)
  postalCode: G1S 2M1
  email: site@exemple.qc.ca
`;
  const official = await loadFixture({
    'contacts.yaml': other,
    'site.yaml': `${baseFile('site.yaml').replace('demonstration\n', 'official\n')}siteContact: du-site\n`,
    'fr/ministere/joindre.md': pageText(
      'page',
      'Joindre',
      'joindre',
      ['frenchOnly: true'],
      '::contact[bureau]\n',
    ),
  });
  const about = (address: string) =>
    modelAt(address, official).furniture.contacts.map((one) => [one.about, one.name]);

  it('gives the contact of the settings, then that of the site, each with what it is about', () => {
    expect(about('/')).toEqual([
      ['Coopération', 'Bureau de la coopération'],
      ['Ce site', 'Bureau du site'],
    ]);
    expect(about('/en/')[1]?.[0]).toBe('This site');
  });

  it('has a letter about each page, when there is one about the site', () => {
    const { report } = modelAt('/en/ministry/', official);
    expect(report).toMatch(/^mailto:site@exemple\.qc\.ca\?subject=/);
    expect(decodeURIComponent(report ?? '')).toContain(`: ${SITE_URL}/en/ministry/`);
    expect(modelAt('/en/ministry/').report).toBeUndefined();
  });

  it('says how to cite a page, and never that a demonstration is the ministry’s', () => {
    const citation = (from: CheckedSite) =>
      plainWords(modelAt('/ministere/', from).head.citation ?? '');
    const cited = citation(official);
    expect(cited).toContain(official.references.site.name);
    expect(cited).toMatch(new RegExp(`${SITE_URL}/ministere/$`));
    const demonstration = citation(site);
    expect(demonstration).not.toContain(site.references.site.name);
    expect(demonstration).toMatch(new RegExp(`${SITE_URL}/ministere/$`));
  });

  it('gives none that the text of the page gives', () => {
    expect(about('/ministere/joindre/')).toEqual([['Ce site', 'Bureau du site']]);
  });
});

describe('a contact', () => {
  const text = (page: PageModel) => page.body.contacts['bureau'];
  const joindre = pageText('page', 'Joindre', 'joindre', [], '::contact[bureau]\n');
  const pages = { 'fr/ministere/joindre.md': joindre, 'en/ministere/joindre.md': joindre };

  it('is typeset, each of its words, and has its country when it says one', async () => {
    const contacts = `bureau:
  name: "Bureau : l'accueil"
  about: { fr: Coopération, en: Cooperation }
  street: { fr: "1, rue de l'Été : porte 2", en: 1 Summer's Street }
  town: "L'Islet (Québec)"
  postalCode: G0R 2C0
`;
    const contactAt = async (address: string, more = '') =>
      text(modelAt(address, await loadFixture({ ...pages, 'contacts.yaml': contacts + more })));
    expect(await contactAt('/ministere/joindre/')).toEqual({
      name: 'Bureau\u00a0: l’accueil',
      street: '1, rue de l’Été\u00a0: porte 2',
      town: 'L’Islet (Québec)',
      postalCode: 'G0R\u00a02C0',
    });
    const english = '/en/ministry/joindre/';
    expect((await contactAt(english, '  country: Canada\n'))?.country).toBe('Canada');
    expect((await contactAt(english))?.street).toBe('1 Summer’s Street');
  });

  it('has each of its numbers, in the language of the page', async () => {
    const contacts = `${baseFile('contacts.yaml').trimEnd()}\n  fax: '+14182668755'\n`;
    const changed = await loadFixture({ ...pages, 'contacts.yaml': contacts });
    expect(text(modelAt('/ministere/joindre/', changed))).toMatchObject({
      postalCode: 'G1S\u00a02M1',
      phone: { text: '418\u00a0266-8776', href: 'tel:+14182668776' },
      fax: { text: '418\u00a0266-8755', href: 'tel:+14182668755' },
    });
    const english = text(modelAt('/en/ministry/joindre/', changed));
    expect(english?.phone?.text).toBe('418-266-8776');
    expect(english?.fax?.text).toBe('418-266-8755');
  });

  it('at the foot of a page has its quickest ways; without any, its address', async () => {
    const foot = async (contacts: string) =>
      modelAt('/', await loadFixture({ 'contacts.yaml': contacts })).furniture.contacts[0];
    const [call] = [await foot(baseFile('contacts.yaml'))];
    expect(call).toMatchObject({ phone: { href: 'tel:+14182668776' } });
    expect(call).not.toHaveProperty('street');
    const slow = baseFile('contacts.yaml').replaceAll(/^ {2}(?:phone|email): .*\n/gm, '');
    expect((await foot(slow))?.street).toMatch(/, .*\u00a0\u00a0G1S\u00a02M1$/);
  });
});

describe('the map of the home page', () => {
  it.each([
    ['/', 'fr'],
    ['/en/', 'en'],
  ] as const)('tells how far each country is, to the nearest 100 km: %s', (address, locale) => {
    const home = modelAt(address);
    if (home.template !== 'home') throw new Error('no home page');
    const { labels, title } = home.map;
    const expected = Object.values(site.references.countries).map(({ name, capital }) => {
      const km = Math.round(distanceKm(QUEBEC, capital) / 100) * 100;
      return { country: name[locale], distance: formatDistance(km, locale) };
    });
    expect(labels.length).toBeGreaterThan(1);
    for (const { country, distance } of labels) {
      expect(expected).toContainEqual({ country, distance });
      expect(title).toContain(country);
      expect(title).toContain(distance);
    }
  });
});

describe('the map of a mission', () => {
  it('writes names in the west of the frame at the left of their place, others at the right', async () => {
    const report = baseFile('fr/rapports/chine-2017.md').replace(
      'places:\n  - shanghai',
      'places:\n  - shanghai\n  - ouest',
    );
    const places = `${baseFile('places.yaml').trimEnd()}\nouest: { name: { fr: Ouest, en: West }, country: china, lat: 31, lon: 100 }\n`;
    const changed = await loadFixture({
      'fr/rapports/chine-2017.md': report,
      'places.yaml': places,
    });
    const model = modelAt('/rapports/chine-2017/', changed);
    if (model.template !== 'mission-report') throw new Error('no report');
    expect(model.coast?.points.map(({ name, end }) => [name, end])).toEqual([
      ['Shanghai', false],
      ['Ouest', true],
    ]);
  });
});

describe('a section with one page', () => {
  const sectionOf = (body: string, extra: Record<string, string> = {}) =>
    loadFixture({
      'fr/archives/index.md': pageText('section', 'Archives', 'archives', ['frenchOnly: true']),
      'fr/archives/lois.md': pageText('page', 'Lois', 'lois', ['frenchOnly: true'], body),
      ...extra,
    });

  it('shows what it holds, when it is long', async () => {
    expect(modelAt('/archives/', await sectionOf(sections(3)))).toMatchObject({
      only: {
        href: '/archives/lois/',
        contents: [1, 2, 3].map((part) => ({ id: `partie-${part}`, title: `Partie ${part}` })),
      },
    });
  });

  it('shows what it holds below a table too, as the page itself does', async () => {
    // The section of the recommendations is in the front matter, not in the text.
    const inText = /\n## Rec.*$/s;
    const changed = await loadFixture({
      'fr/rapports/chine-2017.md': baseFile('fr/rapports/chine-2017.md')
        .replace(inText, '')
        .replace(
          'places:',
          'recommendations:\n  - anchor: suite\n    text: { fr: Continuer., en: Go on. }\nplaces:',
        ),
      'en/rapports/chine-2017.md': baseFile('en/rapports/chine-2017.md').replace(inText, ''),
    });
    const report = modelAt('/rapports/chine-2017/', changed);
    expect(report.contents.map(({ id }) => id)).toContain('recommandations-et-suivis');
    expect(modelAt('/rapports/', changed)).toMatchObject({
      only: { href: '/rapports/chine-2017/', contents: report.contents },
    });
  });

  it.each([
    ['it is short', sections(2), {}],
    [
      'there is another',
      sections(3),
      {
        'fr/archives/autre.md': pageText('page', 'Autre', 'autre', ['frenchOnly: true']),
      },
    ],
  ])('lists it when %s', async (_why, body, extra) => {
    expect(modelAt('/archives/', await sectionOf(body, extra))).not.toHaveProperty('only');
  });

  it('shows nothing of a page in the other language', async () => {
    const changed = await sectionOf(sections(3), {
      'fr/archives/index.md': pageText('section', 'Archives', 'archives'),
      'en/archives/index.md': pageText('section', 'Archives', 'archives'),
    });
    expect(modelAt('/en/archives/', changed)).not.toHaveProperty('only');
  });
});

describe('the contents of a page', () => {
  it('are those of a long page', () => {
    expect(modelAt('/ministere/longue/').contents).toEqual([
      { id: 'partie-1', title: 'Partie 1' },
      { id: 'partie-2', title: 'Partie 2' },
      { id: 'partie-3', title: 'Partie 3' },
    ]);
  });

  it('are not shown on a short one', () => {
    expect(modelAt('/en/ministry/long/').contents).toEqual([]);
    expect(modelAt('/').contents).toEqual([]);
  });
});

describe('the sitemap', () => {
  const items = sitemapModel(site, SITE_URL);

  it('has every page once, as data', () => {
    expect(items.map(({ url }) => url)).toEqual(
      site.pages.map(({ address }) => SITE_URL + address),
    );
    expect(new Set(items.map(({ url }) => url)).size).toBe(items.length);
    expect(JSON.parse(JSON.stringify(items))).toStrictEqual(items);
  });

  it('gives the languages that the pages themselves give', () => {
    for (const [address, { head }] of models) {
      const item = items.find(({ url }) => url === SITE_URL + address);
      expect(item?.languages).toEqual(head.alternates);
    }
  });

  it('dates the pages that say when they changed, by the day', () => {
    const dated = items.filter(({ lastModified }) => lastModified !== undefined);
    expect(dated.map(({ url, lastModified }) => `${url} ${lastModified}`)).toEqual([
      `${SITE_URL}/ministere/mission/ 2015-08-05`,
      `${SITE_URL}/en/ministry/mission/ 2015-08-05`,
    ]);
  });
});

describe('a link to a heading', () => {
  it.each(['Łódź', 'ᐃᓄᐃᑦ', 'Ένα « deux »'])('of any script leads to it: %s', async (title) => {
    const written = await loadFixture({
      'fr/ministere/ecritures.md': pageText(
        'page',
        'Écritures',
        'ecritures',
        ['frenchOnly: true'],
        `## ${title}\n\nTexte.\n`,
      ),
    });
    const anchor = written.find('fr', 'ministere/ecritures')?.entry.headings[0]?.id ?? '';
    const link = await loadFixture({
      'fr/ministere/ecritures.md': pageText(
        'page',
        'Écritures',
        'ecritures',
        ['frenchOnly: true'],
        `## ${title}\n\n[a](#${anchor}), [b](ecritures.md#${anchor}), [c](#${encodeURIComponent(title)}).\n`,
      ),
    });
    const { body } = modelAt('/ministere/ecritures/', link);
    const html = JSON.stringify(body);
    expect(html).toContain(`/ministere/ecritures/#${anchor}`);
    expect(html.match(/href=\\"#[^"\\]*/g)).toEqual([`href=\\"#${anchor}`, `href=\\"#${anchor}`]);
    expect(html).not.toContain('.md');
  });
});
