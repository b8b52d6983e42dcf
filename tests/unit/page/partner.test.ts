import { describe, expect, it } from 'vitest';
import { pageModel } from '../../../lib/page/page-model.ts';
import type { PageModel } from '../../../lib/page/model.ts';
import { loadFixture, pageText } from '../content/fixture-site.ts';
import { WEB_OF_RECORDS } from '../content/web-of-records.ts';

const site = await loadFixture(WEB_OF_RECORDS);

type Template = PageModel['template'];

function modelAt<Name extends Template>(
  address: string,
  template: Name,
  from = site,
): Extract<PageModel, { template: Name }> {
  const page = from.at(address);
  const model = page && pageModel(from, 'https://exemple.qc.ca', page);
  if (model?.template !== template) throw new Error(`no ${template} at ${address}`);
  return model as Extract<PageModel, { template: Name }>;
}

const hrefs = (links: readonly ({ href: string } | string)[]) =>
  links.map((link) => (typeof link === 'string' ? link : link.href));

describe('the page of a country', () => {
  const page = modelAt('/en/countries/bresil/', 'partner');

  it('has its partners, its agreements newest first, and the news that leads to them', () => {
    expect(hrefs(page.partners)).toEqual(['/en/countries/conass/']);
    expect(page.agreements?.items.map(({ link }) => link.href)).toEqual([
      '/en/agreements/agreement-2018/',
      '/en/agreements/agreement-2013/',
      '/en/agreements/agreement-2004/',
    ]);
    expect(hrefs(page.news)).toEqual(['/en/news/brazil-2014/']);
    expect(page.agreements?.lanes?.lanes).toHaveLength(1);
    expect(page.country).toBeUndefined();
  });

  it('has the missions that bear on its agreements, with what they did', () => {
    expect(page.missions.map(({ link, did }) => [link.href, did.map(({ text }) => text)])).toEqual([
      ['/en/reports/china-2017/', ['Update proposed during the mission']],
    ]);
  });

  it('has what was recommended of them, and what followed', () => {
    expect(
      page.recommendations.map(({ report, text, followUps }) => [
        report?.href,
        text,
        followUps.map((one) => [one.link.href, one.date?.text]),
      ]),
    ).toEqual([
      [
        '/en/reports/china-2017/#mise-a-jour',
        'Update: soon.',
        [['/en/agreements/agreement-2018/', 'May 2018']],
      ],
    ]);
  });

  it('has the missions that went there, without an agreement too', () => {
    const china = modelAt('/pays/chine/', 'partner');
    expect(china.missions.map(({ link, did }) => [link.href, did])).toEqual([
      ['/rapports/chine-2017/', []],
    ]);
    expect([china.agreements, china.recommendations]).toEqual([undefined, []]);
  });
});

describe('the page of a partner', () => {
  it('leads to its country', () => {
    const page = modelAt('/pays/conass/', 'partner');
    expect(page.country).toMatchObject({ href: '/pays/bresil/', text: 'Brésil' });
    expect(page.level).toBe('National');
    expect(page.partners).toEqual([]);
  });
});

describe('records', () => {
  it('lead to the pages of their partner and country', () => {
    const agreement = modelAt('/ententes/accord-2013/', 'agreement');
    expect(agreement.partner).toMatchObject({ href: '/pays/conass/' });
    expect(agreement.country).toMatchObject({ href: '/pays/bresil/' });
    expect(hrefs(modelAt('/rapports/chine-2017/', 'mission-report').countries)).toEqual([
      '/pays/chine/',
    ]);
  });

  it('tell of a mission, of a recommendation and of what followed', () => {
    const steps = (address: string) =>
      modelAt(address, 'agreement').timeline.map(({ text, link }) => [text, link?.href]);
    expect(steps('/ententes/accord-2013/').slice(2)).toEqual([
      ['Mise à jour proposée pendant la mission', '/rapports/chine-2017/'],
      ['Recommandation à son sujet, qui a eu une suite', '/rapports/chine-2017/#mise-a-jour'],
    ]);
    const follower = modelAt('/ententes/accord-2018/', 'agreement');
    expect(hrefs(follower.followsUp ?? [])).toEqual(['/rapports/chine-2017/#mise-a-jour']);
  });

  it('say that nothing followed, when no page does', async () => {
    const {
      'fr/ententes/accord-2018.md': _fr,
      'en/ententes/accord-2018.md': _en,
      ...rest
    } = WEB_OF_RECORDS;
    const open = await loadFixture(rest);
    const { timeline } = modelAt('/ententes/accord-2013/', 'agreement', open);
    expect(timeline.at(-1)?.text).toBe(
      'Recommandation à son sujet; aucune suite n’est publiée ici',
    );
    const { recommendations, contents } = modelAt('/rapports/chine-2017/', 'mission-report', open);
    expect(recommendations.map(({ followUps }) => followUps)).toEqual([[], []]);
    expect(contents.at(-1)).toMatchObject({ id: 'recommandations-et-suivis' });
  });
});

describe('the list of partners', () => {
  it('has their first known year, the years of agreements and the places of missions', () => {
    const { listing } = modelAt('/pays/', 'section');
    if (listing.kind !== 'table') throw new Error('no table');
    expect(listing.items.map(({ year, link, facts }) => [year, link.href, ...facts])).toEqual([
      ['2004', '/pays/bresil/', '2004, 2013 et 2018', '2017'],
      ['2017', '/pays/chine/', 'Aucune sur ce site', 'Shanghai, en 2017'],
      ['2004', '/pays/conass/', '2004, 2013 et 2018', '2017'],
    ]);
    expect(listing.map?.labels).toHaveLength(2);
  });

  it('is without a map when it is empty', async () => {
    const empty = await loadFixture({
      'fr/pays/index.md': pageText('section', 'Pays', 'pays', ['lists: partners']),
      'en/pays/index.md': pageText('section', 'Countries', 'countries'),
    });
    const { listing, listHeading } = modelAt('/pays/', 'section', empty);
    expect(listing).toMatchObject({ items: [] });
    expect('map' in listing).toBe(false);
    expect(listHeading).toBe('Pays et partenaires');
  });
});
