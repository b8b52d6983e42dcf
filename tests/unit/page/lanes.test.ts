import { describe, expect, it } from 'vitest';
import { formatDateRange } from '../../../lib/i18n/format.ts';
import type { Locale } from '../../../lib/i18n/locale.ts';
import type { ListLanesModel } from '../../../lib/page/lanes.ts';
import { pageModel } from '../../../lib/page/page-model.ts';
import { baseFile, loadFixture, pageText } from '../content/fixture-site.ts';

/** The facts of an agreement beyond those that each has. */
type Facts = readonly string[];

const agreement = (slug: string, facts: Facts) =>
  pageText('agreement', slug, slug, [
    'frenchOnly: true',
    ...(facts.some((fact) => /^(?:partner|country):/.test(fact)) ? [] : ['country: china']),
    ...(facts.some((fact) => fact.startsWith('status:'))
      ? []
      : ['status: { value: signed, known: 2014-05-06 }']),
    ...facts.filter((fact) => !fact.startsWith('mission')),
    'source: { page: nouvelles/bresil-2014 }',
  ]);

/** The lanes of a section with these agreements alone, by their slugs. */
async function lanesOf(agreements: Record<string, Facts>, more = {}): Promise<ListLanesModel> {
  const site = await loadFixture({
    'fr/pactes/index.md': pageText('section', 'Pactes', 'pactes', ['lists: agreements']),
    'en/pactes/index.md': pageText('section', 'Pacts', 'pacts'),
    ...Object.fromEntries(
      Object.entries(agreements).map(([slug, facts]) => [
        `fr/pactes/${slug}.md`,
        agreement(slug, facts),
      ]),
    ),
    ...more,
  });
  const page = site.at('/pactes/');
  const model = page && pageModel(site, 'https://exemple.test', page);
  if (model?.template !== 'section' || model.listing.kind !== 'table') throw new Error('no table');
  if (model.listing.lanes === undefined) throw new Error('no lanes');
  return model.listing.lanes;
}

const signed = (date: string) => `signed: '${date}'`;
const known = (value: 'signed' | 'existing', date: string) =>
  `status: { value: ${value}, known: '${date}' }`;

describe('lanes', () => {
  it('are one a partner; without a partner, one an agreement; by first year, then identity', async () => {
    const { lanes } = await lanesOf({
      d: [signed('2013')],
      c: [signed('2013')],
      b: ['partner: conass', signed('2012')],
      a: ['partner: conass', signed('2004')],
    });
    expect(lanes.map(({ name, signings }) => [name.isPartner, name.text, signings.length])).toEqual(
      [
        [true, 'CONASS', 2],
        [false, 'c', 1],
        [false, 'd', 1],
      ],
    );
  });

  it('go from the first year to three years after the last date known, never to today', async () => {
    const { lanes, ticks } = await lanesOf({ a: [signed('2004'), known('signed', '2014')] });
    // 2004 to the end of 2014, and three years: fourteen years.
    expect(lanes[0]?.end.at).toBeCloseTo((11 / 14) * 100, 1);
    expect(ticks.map(({ year }) => year)).toEqual(
      [2005, 2010, 2015].filter((year) => year <= 2015),
    );
    expect(ticks[0]?.at).toBeCloseTo(100 / 14, 1);
  });

  it.each([
    ['a year is a year wide', '2004', 1],
    ['a month is a month wide', '2004-01', 31 / 366],
    ['a day is a moment', '2004-01-01', 0],
    ['a year is cut at the date of its source', '2014', 126 / 365],
  ])('draw a signing as wide as it is vague: %s', async (_name, date, years) => {
    const { lanes } = await lanesOf({ a: [signed(date)], b: [signed('2000-01-01')] });
    const lane = lanes.find(({ name }) => name.text === 'a');
    const length = 2014 + 126 / 365 + 3 - 2000;
    expect(lane?.signings[0]?.width).toBeCloseTo((years / length) * 100, 1);
  });

  it('say until when, and whether it was in place then', async () => {
    const { lanes } = await lanesOf({
      a: ['partner: conass', signed('2004'), known('existing', '2010-06-01')],
      b: ['partner: conass', signed('2008'), known('signed', '2012-01-31')],
    });
    const [lane] = lanes;
    expect(lane?.end.text).toBe('31\u00a0janv. 2012');
    expect(lane?.spans.map(({ kind }) => kind)).toEqual(['existing', 'signed']);
    for (const { at, width } of lane?.spans ?? [])
      expect(at + width).toBeLessThanOrEqual(lane?.end.at ?? 0);
  });

  it('know nothing after the day of the signing when that is the source’s', async () => {
    const { lanes } = await lanesOf({ a: [signed('2014-05-06'), known('signed', '2014-05-06')] });
    expect(lanes[0]?.signings).toHaveLength(1);
    expect(lanes[0]?.spans[0]?.width).toBeLessThan(0.2);
  });

  it('end at the date of the source when nothing says when it was signed', async () => {
    const { lanes } = await lanesOf({ a: [known('existing', '2014')] });
    expect(lanes[0]).toMatchObject({ signings: [], spans: [{ width: 0 }] });
  });

  it('draw what follows what', async () => {
    const { lanes } = await lanesOf({
      a: ['partner: conass', signed('2004')],
      b: ['partner: conass', signed('2012'), 'renews: pactes/a'],
    });
    const [first, second] = lanes[0]?.signings ?? [];
    expect(lanes[0]?.successions).toEqual([
      { at: expect.closeTo((first?.at ?? 0) + (first?.width ?? 0), 1), width: expect.any(Number) },
    ]);
    const [{ at = 0, width = 0 } = {}] = lanes[0]?.successions ?? [];
    expect(at + width).toBeCloseTo(second?.at ?? 0, 1);
  });

  it.each([
    ['one far from the other', ['2004', '2013'], ['2004', '2013']],
    ['two of a year', ['2004', '2004'], ['2004']],
    ['too near', ['2004', '2006'], ['2004']],
    ['three', ['2000', '2001', '2011'], ['2000', '2011']],
  ])('write years where no other stands: %s', async (_name, years, expected) => {
    const { lanes } = await lanesOf(
      Object.fromEntries(
        years.map((year, index) => [`a${index}`, ['partner: conass', signed(year)]]),
      ),
    );
    const shown = lanes[0]?.signings.flatMap(({ year }) => year?.text ?? []);
    expect(shown).toEqual(expected);
    expect(lanes[0]?.signings).toHaveLength(years.length);
  });

  it('write a year near the end before its mark', async () => {
    const { lanes } = await lanesOf({ a: [signed('2004')], b: [signed('2013')] });
    expect(lanes.map(({ signings }) => signings[0]?.year?.side)).toEqual(['start', 'end']);
  });

  it('are crossed by the missions that touch them, and no others', async () => {
    const report = baseFile('fr/rapports/chine-2017.md')
      .replace('slug: chine-2017', 'slug: mission\nfrenchOnly: true')
      .replace(/^agreements:\n(?: {2}- .*\n)+/m, 'agreements: [pactes/a]\n')
      .replace(/^start: .*$/m, 'start: 2010-07-02')
      .replace(/^end: .*$/m, 'end: 2010-07-09');
    const { lanes, missions } = await lanesOf(
      { a: [signed('2004')], b: [signed('2005')] },
      { 'fr/rapports/mission.md': report },
    );
    expect(lanes.map((lane) => lane.missions.length)).toEqual([1, 0]);
    expect(missions.map(({ link, dates }) => [link.href, dates])).toEqual([
      ['/rapports/mission/', formatDateRange('2010-07-02', '2010-07-09', 'fr')],
    ]);
  });

  it.each<[Locale, string]>([
    ['fr', 'Brésil'],
    ['en', 'Brazil'],
  ])('are in the page’s language: %s', async (locale, country) => {
    const site = await loadFixture();
    const page = site.find(locale, 'ententes');
    const model = page && pageModel(site, 'https://exemple.test', page);
    if (model?.template !== 'section' || model.listing.kind !== 'table')
      throw new Error('no table');
    expect(model.listing.lanes?.lanes.map((lane) => lane.country)).toEqual([country]);
  });

  it('are on the home page up to eight, which must stay light', async () => {
    const drawn = async (count: number) => {
      const site = await loadFixture(
        Object.fromEntries(
          Array.from({ length: count }, (_, index) => [
            `fr/ententes/a${index}.md`,
            agreement(`a${index}`, [signed('2004')]),
          ]),
        ),
      );
      const page = site.find('fr', '');
      const model = page && pageModel(site, 'https://exemple.test', page);
      return model?.template === 'home' ? model.agreements?.lanes.lanes.length : 0;
    };
    // The fixture has one partner.
    expect(await drawn(7)).toBe(8);
    expect(await drawn(8)).toBeUndefined();
  });

  it('are drawn up to forty, and no more', async () => {
    const many = (count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => [`a${index}`, [signed('2004')]]),
      );
    expect((await lanesOf(many(40))).lanes).toHaveLength(40);
    await expect(lanesOf(many(41))).rejects.toThrow('no lanes');
  });
});
