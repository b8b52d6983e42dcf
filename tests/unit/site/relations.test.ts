import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '../../../lib/i18n/locale.ts';
import { relationsOf } from '../../../lib/site/relations.ts';
import { pagesOfType } from '../../../lib/site/site.ts';
import { baseFile, loadFixture } from '../content/fixture-site.ts';

const site = await loadFixture({
  'fr/rapports/chine-2018.md': baseFile('fr/rapports/chine-2017.md').replace(
    'slug: chine-2017',
    'slug: chine-2018\nfrenchOnly: true',
  ),
});

const addresses = (pages: readonly { address: string }[]) => pages.map(({ address }) => address);

describe('what points at an agreement', () => {
  it.each<[Locale, string]>([
    ['fr', '/ententes/accord-2013/'],
    ['en', '/en/agreements/agreement-2013/'],
  ])('is the agreement that follows it (%s)', (locale, later) => {
    const { renewedBy, missions } = relationsOf(site, locale, 'ententes/accord-2004');
    expect(addresses(renewedBy)).toEqual([later]);
    expect(missions).toEqual([]);
  });

  it('is the missions that bear on it, those in French only included', () => {
    const of = (locale: Locale) =>
      addresses(
        relationsOf(site, locale, 'ententes/accord-2013').missions.map(({ page }) => page),
      ).toSorted();
    expect(of('fr')).toEqual(['/rapports/chine-2017/', '/rapports/chine-2018/']);
    expect(of('en')).toEqual(['/en/reports/china-2017/', '/rapports/chine-2018/']);
  });

  it('is nothing for a page that nothing names', () => {
    for (const locale of LOCALES) {
      expect(relationsOf(site, locale, 'ministere')).toEqual({
        renewedBy: [],
        missions: [],
        recommendations: [],
        news: [],
      });
    }
  });
});

describe('the pages of a type', () => {
  it('are in the language, or in the only one they exist in', () => {
    const of = (locale: Locale) => addresses(pagesOfType(site, locale, 'mission-report'));
    expect(of('fr')).toEqual(['/rapports/chine-2017/', '/rapports/chine-2018/']);
    expect(of('en')).toEqual(['/rapports/chine-2018/', '/en/reports/china-2017/']);
  });
});
