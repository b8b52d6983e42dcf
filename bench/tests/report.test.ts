import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { chart } from '../speed/chart.ts';
import { goalsOf } from '../speed/goals.ts';
import { report } from '../speed/report.ts';
import type { Results, Series } from '../speed/results.ts';

const GIBIBYTE = 2 ** 30;

const series = (
  builder: Series['builder'],
  pages: number,
  cold: number[],
  edit: number[],
): Series => ({
  builder,
  pages,
  cold: cold.map((seconds) => ({ seconds, peakMemory: GIBIBYTE })),
  edit: edit.map((seconds) => ({ seconds, peakMemory: 2 * GIBIBYTE })),
  weight: {
    html: 5000,
    firstVisit: builder === 'site' ? 9000 : 120_000,
    script: 0,
    requests: 1,
    largestHtmlAndCss: 15_000,
    writtenPerPage: 30_000,
  },
  failures: [],
});

const failed: Series = {
  builder: 'astro',
  pages: 10_000,
  cold: [],
  edit: [],
  failures: ['exit code 1: no `memory`\n left'],
};

const results: Results = {
  date: '2026-11-23',
  commit: 'abc1234',
  machine: {
    processor: 'A & B <fast>',
    cores: 2,
    memory: 24 * GIBIBYTE,
    system: 'Linux 6',
    node: 'v24.0.0',
    load: 2.71234,
    disk: 'memory',
  },
  rounds: 2,
  labels: { site: 'This site', hugo: 'Hugo 0.111.3', next: 'Plain Next <16>' },
  series: [
    series('site', 1000, [10, 12], [1, 1]),
    series('site', 10_000, [50, 60], [2, 3]),
    { ...series('hugo', 10_000, [2.5, 3], [2.4, 2.6]), compressing: [7.5, undefined] },
    { ...series('astro', 1000, [3, 4], [3, 4]), compressing: [2, 1] },
    series('next', 10_000, [100, 100], [100, 150]),
    failed,
  ],
  content: series('site', 42, [9, 11], [0.75, 1.75]),
};

const goal = (words: string) => goalsOf(results).find(({ name }) => name.includes(words));

describe('goalsOf', () => {
  it('sets one edit against the full build of Hugo in the same round', () => {
    expect(goal('Hugo')).toMatchObject({ value: { min: 0.8, max: 1 }, reached: true });
  });

  it('sets cold builds against those of plain Next', () => {
    expect(goal('Cold build, publishing included')).toMatchObject({
      value: { median: 0.55 },
      reached: true,
    });
  });

  it('compares the time per page of two sizes', () => {
    expect(goal('Time per page')).toMatchObject({ value: { median: 0.5 }, reached: true });
    const oneSize = { ...results, series: results.series.filter(({ pages }) => pages > 1000) };
    const growth = goalsOf(oneSize).find(({ name }) => name.includes('Time per page'));
    expect(growth?.value).toBeUndefined();
  });

  it('judges memory by the worst run of any kind', () => {
    expect(goal('Peak memory')).toMatchObject({ value: { median: 2 }, reached: false });
  });

  it('judges an edit of the real content in seconds', () => {
    expect(goal('real content')).toMatchObject({ value: { median: 1.25 }, reached: false });
  });

  it('sets them so at the size that is nearest too: a corpus has some pages more than were asked for', () => {
    const more = results.series.map((one) => (one.pages === 1000 ? { ...one, pages: 1018 } : one));
    const named = goalsOf({ ...results, series: more }).find(({ name }) =>
      name.includes('1,018 pages'),
    );
    expect(named?.value).toEqual(goal('1,000 pages')?.value);
    expect(named?.value).toBeDefined();
  });

  it('sets cold builds against Astro’s with compressed copies, at the size that is named', () => {
    expect(goal('1,000 pages')).toMatchObject({
      isAim: true,
      limit: 1.5,
      value: { min: 2, max: 2.4 },
      reached: false,
    });
    expect(goal('10,000 pages')?.value).toBeUndefined();
  });

  it('has the heaviest page of all that was built for readers', () => {
    const heavy = series('site', 42, [9], [1]);
    if (heavy.weight !== undefined) heavy.weight.largestHtmlAndCss = 16_000;
    const goals = goalsOf({ ...results, content: heavy });
    const heaviest = goals.find(({ name }) => name.includes('heaviest'));
    expect([goal('heaviest')?.value?.max, heaviest?.value?.max]).toEqual([15_000, 16_000]);
  });

  it('says nothing of what was not measured', () => {
    expect(goal('published, ÷ Astro')).toEqual({
      name: 'One edit published, ÷ Astro’s',
      limit: 0.25,
    });
  });
});

describe('report', () => {
  const text = report(results);

  it('shows medians with both ends, and ratios', () => {
    expect(text).toContain('| Hugo 0.111.3 | 2.75 (2.5–3) | 20 | 7.5 | 5 | 2.5 (2.4–2.6) |');
    expect(text).toContain('| This site | 55 (50–60) | – | – | – | 2.5 (2–3) | – | 1,024 |');
  });

  it('shows the real content by itself', () => {
    expect(text).toContain('## The real content, 42 pages');
    expect(text).toContain('| This site | 10 (9–11) | 1.25 (0.75–1.75) | 1,024 |');
    const { content: _, ...without } = results;
    expect(report(without)).not.toContain('42');
  });

  it('shows the real content alone', () => {
    const alone = report({ ...results, series: [] });
    expect(alone).toContain('## The real content, 42 pages');
    expect(alone).toContain('measured here on –.');
    expect(alone).not.toContain('chart.svg)');
    expect(alone).not.toContain('## What the reader downloads');
  });

  it('does not show an aim as missed', () => {
    expect(text).toMatch(/1,000 pages \| toward 1\.5 \| 2\.2 \(2–2\.4\) \| not there \|/);
  });

  it('shows a goal that was missed as missed', () => {
    expect(text).toMatch(/heaviest page sampled, bytes \| ≤ 14,336 \| 15,000 \| \*\*missed\*\*/);
  });

  it('says who failed and why, on one line', () => {
    expect(text).toContain("- astro, 10,000 pages: `exit code 1: no 'memory' / left`");
    expect(text).toContain('| astro | – | – | – | – | – | – | – |');
  });

  it('warns of a machine that had other work', () => {
    expect(text).toContain('**Load 2.71 before it began: not a quiet machine**');
    const quiet = report({ ...results, machine: { ...results.machine, load: 0.2 } });
    expect(quiet).toContain('Nothing else running');
  });

  it('says the machine, the day and the commit', () => {
    expect(text).toContain('2026-11-23, commit `abc1234`. A & B <fast>, 2 cores, 24 GiB, Linux 6.');
  });
});

describe('chart', () => {
  const svg = chart(results);
  const { svg: parsed } = new XMLParser({ ignoreAttributes: false }).parse(svg);

  it('is well-formed, whatever the names', () => {
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(svg).toContain('Plain Next &lt;16');
  });

  it('says in words what it draws', () => {
    expect(parsed['@_role']).toBe('img');
    expect(parsed['@_aria-labelledby']).toBe('title description');
    expect(parsed.title['#text']).toBe('Seconds to build 10,000 pages');
    expect(parsed.desc['#text']).toContain('Hugo 0.111.3 2.75 s, astro failed');
  });

  it('draws bars in the proportion of the seconds', () => {
    const bars = [...svg.matchAll(/class="(?:bar|own)" x="150" y="\d+" width="([\d.]+)"/g)];
    const [site = 0, hugo = 0, next = 0] = bars.map(([, width]) => Number(width));
    expect(site / next).toBeCloseTo(55 / 100, 2);
    expect(hugo / next).toBeCloseTo(2.75 / 100, 2);
  });
});
