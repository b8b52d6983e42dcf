import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { choosePages } from '../lighthouse/choose-pages.ts';
import { goalsOf, isWell } from '../lighthouse/goals.ts';
import { readLighthouseOptions } from '../lighthouse/options.ts';
import { readReport } from '../lighthouse/read-report.ts';
import { lighthouseReport } from '../lighthouse/report.ts';
import type { Audit, AuditedPage, LighthouseResults } from '../lighthouse/results.ts';
import { contentTypes, type ContentType } from '../../lib/content/schema/types.ts';
import { loadSite } from '../../lib/site/load-site.ts';
import type { SitePage } from '../../lib/site/site.ts';

describe('choosePages', async () => {
  const fixtures = join(import.meta.dirname, '../../tests/fixtures');
  const { pages } = await loadSite({
    contentDir: join(fixtures, 'base'),
    publicDir: join(fixtures, 'public'),
  });

  it('takes one page of every template in each language, French first', () => {
    const chosen = choosePages(pages, () => 1);
    const looks = [...new Set(chosen.map(({ look }) => look))];
    const inBoth = looks.flatMap((look) => [`${look} fr`, `${look} en`]);
    expect(chosen.map(({ look, locale }) => `${look} ${locale}`)).toEqual(inBoth);
    const types = new Set(pages.map(({ entry }) => entry.type));
    expect([...new Set(looks.map((look) => look.replace(/:.*/, '')))]).toEqual(
      Object.keys(contentTypes).filter((type) => types.has(type as ContentType)),
    );
  });

  it('takes every kind of section', () => {
    const looks = choosePages(pages, () => 1).map(({ look }) => look);
    expect(looks).toEqual(expect.arrayContaining(['section: news', 'section: pages']));
  });

  it('takes the heaviest, in each language for itself', () => {
    const agreements = pages.filter(({ entry }) => entry.type === 'agreement');
    const heavy = [
      agreements.find(({ entry }) => entry.id.endsWith('2004') && entry.locale === 'fr')?.address,
      agreements.find(({ entry }) => entry.id.endsWith('2013') && entry.locale === 'en')?.address,
    ];
    const chosen = choosePages(pages, (address) => (heavy.includes(address) ? 9001 : 9000));
    const addresses = chosen.filter(({ look }) => look === 'agreement').map((one) => one.address);
    expect(addresses).toEqual(heavy);
  });

  it('tells the pages that show a list of their own from the others', () => {
    const [page, ...others] = pages.flatMap((one) => (one.entry.type === 'page' ? one : []));
    if (page?.entry.type !== 'page') throw new Error('the fixture has no ordinary page');
    const facts = { ...page.entry.facts, shows: 'regions' } as const;
    const shows: SitePage = { ...page, entry: { ...page.entry, facts } };
    const looks = choosePages([shows, ...others], () => 1).map(({ look }) => look);
    expect(looks).toContain('page');
    expect(looks).toContain('page: regions');
  });
});

/** What is read of the report of a page that reaches every goal. */
const perfect = () => {
  const check = (numericValue: number) => ({ title: 'A figure', score: 1, numericValue });
  const category = (...auditRefs: { id: string; weight: number }[]) => ({ score: 1, auditRefs });
  return {
    requestedUrl: 'http://127.0.0.1:3000/en/',
    finalDisplayedUrl: 'http://127.0.0.1:3000/en/',
    runtimeError: undefined as object | undefined,
    environment: { benchmarkIndex: 1500 },
    categories: {
      performance: category({ id: 'total-blocking-time', weight: 30 }),
      accessibility: category({ id: 'list', weight: 7 }, { id: 'focus-traps', weight: 0 }),
      'best-practices': category(),
      seo: category({ id: 'canonical', weight: 1 }, { id: 'hreflang', weight: 1 }),
    },
    audits: {
      'first-contentful-paint': check(700.4),
      'largest-contentful-paint': check(800.6),
      'total-blocking-time': check(0),
      'cumulative-layout-shift': check(0),
      list: { title: 'Lists are lists', score: 1 as number | null },
      'focus-traps': { title: 'A test by hand', score: 0 },
      canonical: { title: 'Document has a canonical link', score: 1, explanation: '' },
      hreflang: { title: 'Document has a valid `hreflang`', score: 1 },
      'resource-summary': {
        title: 'Resources',
        score: null,
        details: {
          items: [
            { resourceType: 'document', requestCount: 1, transferSize: 9000 },
            { resourceType: 'total', requestCount: 3, transferSize: 12_000 },
          ],
        },
      },
    },
  };
};

describe('readReport', () => {
  const read = (report: object) => readReport(JSON.stringify(report));

  it('reads scores from 0 to 100, milliseconds, and what all requests weigh', () => {
    const report = perfect();
    // In binary, 0.29 × 100 is a little less than 29.
    report.categories.seo.score = 0.29;
    expect(read(report)).toMatchObject({
      scores: { performance: 100, accessibility: 100, 'best-practices': 100, seo: 29 },
      fcp: 700.4,
      lcp: 800.6,
      tbt: 0,
      cls: 0,
      bytes: 12_000,
      requests: 3,
      benchmarkIndex: 1500,
    });
  });

  it('names the checks that take points, and no other', () => {
    const report = perfect();
    report.categories.seo.score = 0.5;
    report.categories.accessibility.score = 0.9;
    report.audits.canonical = { title: 'No canonical link', score: 0, explanation: 'It is gone.' };
    // It fails in a category that has its full score: by rounding, no point is lost.
    report.audits['total-blocking-time'].score = 0.99;
    // It does not apply: nothing on the page is of that kind.
    report.audits.list.score = null;
    expect(read(report).failed).toEqual([
      { category: 'seo', id: 'canonical', title: 'No canonical link: It is gone.' },
    ]);
  });

  it('refuses a report that another page answered', () => {
    const report = { ...perfect(), finalDisplayedUrl: 'http://127.0.0.1:3000/' };
    expect(() => read(report)).toThrow('/en/ led to http://127.0.0.1:3000/');
  });

  it('refuses a page that could not be audited, in Lighthouse’s words', () => {
    const report = { ...perfect(), runtimeError: { message: 'The page did not paint.' } };
    expect(() => read(report)).toThrow('The page did not paint.');
  });

  it('refuses a report without a figure: it must not pass for a good one', () => {
    const { categories, audits } = perfect();
    const noScore = { ...categories, seo: { score: null, auditRefs: [] } };
    expect(() => read({ ...perfect(), categories: noScore })).toThrow(/has no seo/);
    const { 'total-blocking-time': _, ...noTime } = audits;
    expect(() => read({ ...perfect(), audits: noTime })).toThrow(/has no total-blocking-time/);
  });
});

const audit = (changes: Partial<Audit> = {}): Audit => ({
  scores: { performance: 100, accessibility: 100, 'best-practices': 100, seo: 100 },
  fcp: 700,
  lcp: 1000,
  tbt: 0,
  cls: 0,
  bytes: 12_345,
  requests: 3,
  benchmarkIndex: 1500,
  failed: [],
  ...changes,
});

const page = (address: string, audits: Audit[], failures: string[] = []): AuditedPage => ({
  look: 'home',
  locale: 'fr',
  address,
  audits,
  failures,
});

const good = page('/', [audit(), audit(), audit()]);

const goal = (pages: AuditedPage[], name: string) =>
  goalsOf(pages).find((one) => one.name.startsWith(name));

describe('goalsOf', () => {
  it('has every goal reached by pages that have the best of every figure', () => {
    expect(goalsOf([good]).map(({ reached }) => reached)).toEqual(Array(6).fill(true));
    expect(isWell([good])).toBe(true);
  });

  it('judges by the median of a page: one slow run does not count, two do', () => {
    const slow = audit({ tbt: 80 });
    const once = page('/a/', [slow, audit(), audit()]);
    const twice = page('/b/', [slow, audit(), audit({ tbt: 60 })]);
    expect(goal([once], 'TBT')).toMatchObject({ worst: 0, missed: [], reached: true });
    expect(goal([twice, once], 'TBT')).toMatchObject({
      worst: 60,
      missed: ['/b/'],
      reached: false,
    });
    expect(isWell([twice, once])).toBe(false);
  });

  it('allows no shift, however small', () => {
    const shifted = page('/a/', [audit({ cls: 0.0004 })]);
    expect(goal([good, shifted], 'CLS')).toMatchObject({ worst: 0.0004, reached: false });
  });

  it('shows the lowest of the scores', () => {
    const scores = (seo: number) => ({ scores: { ...audit().scores, seo } });
    const pages = [good, page('/a/', [audit(scores(92))]), page('/b/', [audit(scores(99))])];
    expect(goal(pages, 'SEO')).toMatchObject({ worst: 92, missed: ['/a/', '/b/'] });
    expect(goal(pages, 'Accessibility')).toMatchObject({ worst: 100, reached: true });
  });

  it('says nothing of a goal while a page could not be measured', () => {
    const unmeasured = page('/a/', [], ['exit code 1']);
    expect(goal([good, unmeasured], 'SEO')).toMatchObject({ worst: 100, missed: [] });
    expect(goal([good, unmeasured], 'SEO')?.reached).toBeUndefined();
    expect(goal([], 'SEO')?.reached).toBeUndefined();
    expect(isWell([good, unmeasured])).toBe(false);
  });

  it('is not well when one run of several failed', () => {
    expect(isWell([page('/', [audit(), audit()], ['exit code 1'])])).toBe(false);
  });
});

describe('lighthouseReport', () => {
  const failed = { category: 'seo', id: 'canonical', title: 'No `canonical`\n link' } as const;
  const slow = {
    category: 'performance',
    id: 'total-blocking-time',
    title: 'Total Blocking Time',
  } as const;
  const performance = { ...audit().scores, performance: 99 };
  const seo = { ...audit().scores, seo: 92 };
  const results: LighthouseResults = {
    date: '2026-11-27',
    commit: 'abc1234',
    machine: {
      processor: 'A processor',
      cores: 2,
      memory: 24 * 2 ** 30,
      system: 'Linux 6',
      node: 'v24.0.0',
      load: 2.71234,
      disk: 'memory',
    },
    lighthouse: '13.5.0',
    chromium: '156.0.1.2',
    runs: 3,
    pages: [
      page('/en/', [
        audit({ tbt: 5, scores: performance, failed: [slow] }),
        audit({ tbt: 0, scores: seo, failed: [failed], benchmarkIndex: 1000 }),
        audit({ tbt: 61, scores: seo, failed: [failed], lcp: 1204 }),
      ]),
      page('/gone/', [], ['exit code 1: no `paint`\n at all']),
    ],
    emptyPage: page('/empty-page/', [audit({ tbt: 22.4 }), audit({ tbt: 0 }), audit({ tbt: 50 })]),
  };
  const text = lighthouseReport(results);

  it('says the day, the commit, the machine and what was used', () => {
    expect(text).toContain('2026-11-27, commit `abc1234`. A processor, 2 cores, 24 GiB, Linux 6.');
    expect(text).toContain('**Load 2.71 before it began: not a quiet machine**');
    expect(text).toContain('Lighthouse 13.5.0, mobile, in Chromium 156.0.1.2.');
    expect(text).toContain('benchmark index of the machine 1,500 (1,000–1,500). 3 runs');
  });

  it('shows medians page by page, and both ends of the blocking time', () => {
    expect(text).toContain(
      '| `/en/` | home | 100 | 100 | 100 | 92 | 0.70 | 1.00 | 5 (0–61) | 0 | 12,345 | 3 |',
    );
    expect(text).toContain('| `/gone/` | home | – | – |');
  });

  it('shows goals as missed, or as not measured', () => {
    expect(text).toContain('| SEO | 100 | 92 | 1 of 2 | **missed** |');
    expect(text).toContain('| TBT, ms | 0 | 5 | 1 of 2 | **missed** |');
    expect(text).toContain('| CLS | 0 | 0 | 0 of 2 | not measured |');
    expect(lighthouseReport({ ...results, pages: [good] })).toContain(
      '| CLS | 0 | 0 | 0 of 1 | reached |',
    );
  });

  it('says what an empty page has, and judges nothing by it', () => {
    expect(text).toContain('an empty page has a TBT of 22 (0–50) ms');
    expect(text).not.toContain('/empty-page/');
    const without = lighthouseReport({ ...results, emptyPage: undefined });
    expect(without).toContain('an empty page has a TBT of – ms');
  });

  it('says once which check failed on a page, and in how many runs', () => {
    const line = "- `/en/` (2 of 3 runs): SEO, canonical: `No 'canonical' / link`";
    expect(text.split(line)).toHaveLength(2);
    // One run of three does not miss the goal.
    expect(text).not.toContain('total-blocking-time');
    expect(text).toContain("- `/gone/`: `exit code 1: no 'paint' / at all`");
  });

  it('has no empty lists when all is well', () => {
    expect(lighthouseReport({ ...results, pages: [good] })).not.toMatch(/fail/);
  });
});

describe('readLighthouseOptions', () => {
  it('audits every template seven times when nothing is said', () => {
    expect(readLighthouseOptions([])).toEqual({
      runs: 7,
      types: Object.keys(contentTypes),
      out: 'bench',
      keep: false,
    });
  });

  it.each([
    [['--runs', '0'], /--runs: "0"/],
    [['--only', 'home,blog'], /--only: "blog"/],
  ])('refuses %s', (args, message) => {
    expect(() => readLighthouseOptions(args)).toThrow(message);
  });
});
