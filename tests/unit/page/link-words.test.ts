import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '../../../lib/i18n/locale.ts';
import { messagesIn } from '../../../lib/i18n/messages.ts';
import { pageModel } from '../../../lib/page/page-model.ts';
import { BASE, baseFile, loadFixture } from '../content/fixture-site.ts';
import { WEB_OF_RECORDS } from '../content/web-of-records.ts';

/** The words of a page's title and short title, as its language writes them. */
const WORDS: Record<Locale, Record<'full' | 'short', string>> = {
  fr: { full: 'Titre : ', short: 'Bref : ' },
  en: { full: 'Title: ', short: 'Short: ' },
};

/** Where a page is named, and by which of its titles: in full where it is listed as a record. */
const PLACES = {
  'furniture.menu': 'short',
  'furniture.footer': 'short',
  'furniture.breadcrumbs': 'short',
  'furniture.alert.link': 'short',
  renews: 'short',
  renewedBy: 'short',
  'agreements.link': 'full',
  'agreements.lanes.missions.link': 'full',
  'listing.lanes.missions.link': 'full',
  'timeline.link': 'short',
  related: 'short',
  sections: 'short',
  'listing.items': 'short',
  'listing.items.link': 'full',
  'agreements.items.link': 'full',
  followsUp: 'full',
  'missions.link': 'full',
  'missions.did.link': 'short',
  'recommendations.report': 'full',
  'recommendations.agreements': 'short',
  'recommendations.followUps.link': 'full',
  news: 'full',
  latest: 'full',
  source: 'full',
} as const;

const files: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    globSync('{fr,en}/**/*.md', { cwd: BASE }).map((path) => [path, baseFile(path)]),
  ),
  ...WEB_OF_RECORDS,
};

const titled = ([path, text]: readonly [string, string]) => {
  const [locale = 'fr'] = path.split('/') as [Locale];
  const id = path.replace(/^..\/|(?:\/?index)?\.md$/g, '');
  const { full, short } = WORDS[locale];
  return text.replace(/^title: .*$/m, `title: '${full}${id}'\nnavTitle: '${short}${id}'`);
};

const site = await loadFixture({
  ...Object.fromEntries(Object.entries(files).map((file) => [file[0], titled(file)])),
  'site.yaml': baseFile('site.yaml').concat(
    'alert: { title: { fr: A, en: A }, text: { fr: B, en: B }, page: ministere/mission }\n',
  ),
});

/** The links of a model to pages, by their place in it. */
function linksOf(value: unknown, place = ''): { place: string; text: string; href: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => linksOf(item, place));
  const { text, href } = value as Record<string, unknown>;
  const own = typeof text === 'string' && typeof href === 'string' ? [{ place, text, href }] : [];
  const fields = Object.entries(value).filter(([name]) => name !== 'body');
  return [
    ...own,
    ...fields.flatMap(([name, field]) => linksOf(field, place === '' ? name : `${place}.${name}`)),
  ];
}

const pageAt = (href: string) => site.at(href.replace(/#.*/, ''));

const isOfNews = (place: string, address: string) =>
  place === 'listing.items' && /\/(?:nouvelles|news)\/$/.test(address);

describe.each(LOCALES)('a page is named in %s', (locale) => {
  const links = site.pages
    .filter(({ entry }) => entry.locale === locale)
    .flatMap((page) =>
      linksOf(pageModel(site, 'https://exemple.qc.ca', page))
        // They have words of their own.
        .filter(({ place, href }) => place !== 'coverLink' && pageAt(href) !== undefined)
        .filter(({ text }) => text !== messagesIn(locale).homeLink)
        // Partners and countries bear the names of their lists.
        .filter(({ place }) => !['partner', 'country', 'countries', 'partners'].includes(place))
        .map((link) => ({ ...link, address: page.address })),
    );

  it('in each place by the title that suits it, in its typography', () => {
    for (const { place, text, href, address } of links) {
      const kind = isOfNews(place, address) ? 'full' : PLACES[place as keyof typeof PLACES];
      const id = pageAt(href)?.entry.id ?? '';
      expect([place, text]).toEqual([place, WORDS[locale][kind].replace(' :', '\u00a0:') + id]);
    }
  });

  it('in every place', () => {
    expect([...new Set(links.map(({ place }) => place))].toSorted()).toEqual(
      Object.keys(PLACES).toSorted(),
    );
  });
});
