import { NOTHING, quoted, significant, spread, table, whole } from '../shared/markdown.ts';
import { occasionLine } from '../shared/occasion.ts';
import { ratioSpread, spreadOf } from '../shared/statistics.ts';
import { goalsOf, type Goal } from './goals.ts';
import { METHOD, METHOD_IN_FRENCH } from './method.ts';
import {
  allSeries,
  buildersOf,
  labelOf,
  secondsOf,
  secondsWithCopies,
  seriesOf,
  sizesOf,
  type Results,
  type Series,
} from './results.ts';

const MEBIBYTE = 2 ** 20;

/** The page of results, in Markdown. */
export function report(results: Results): string {
  const { rounds } = results;
  const sizes = sizesOf(results);
  const largest = sizes.at(-1);
  return [
    '# Speed and weight beside other builders',
    '',
    occasionLine(results, [
      rounds === 1 ? '1 round' : `${rounds} rounds: median (minimum–maximum)`,
    ]),
    '',
    METHOD_IN_FRENCH,
    '',
    ...(largest === undefined
      ? []
      : [
          `![Seconds to build ${whole(largest)} pages by builder: the figures of the table below](chart.svg)`,
          '',
        ]),
    '## Goals',
    '',
    `Where they name neither a size nor the real content, they are set for 10,000 pages and measured here on ${largest === undefined ? NOTHING : whole(largest)}.`,
    '',
    ...goalRows(results),
    ...sizes.toReversed().flatMap((pages) => ['', ...sizeSection(results, pages)]),
    ...contentSection(results),
    ...(largest === undefined ? [] : ['', ...weightSection(results, largest)]),
    ...failureSection(results),
    '',
    METHOD,
  ].join('\n');
}

function goalRows(results: Results): string[] {
  const rows = goalsOf(results).map((goal) => [
    goal.name,
    `${goal.isAim === true ? 'toward' : '≤'} ${whole(goal.limit)}`,
    spread(goal.value, goal.limit > 100 ? whole : significant),
    verdict(goal),
  ]);
  return table(['this site', 'goal', 'measured', ''], rows);
}

function verdict({ reached, isAim }: Goal): string {
  if (reached === undefined) return 'not measured';
  if (reached) return 'reached';
  return isAim === true ? 'not there' : '**missed**';
}

function sizeSection(results: Results, pages: number): string[] {
  const site = seriesOf(results, 'site', pages);
  const rows = buildersOf(results).map((name) => {
    const series = seriesOf(results, name, pages);
    const beside = (kind: 'cold' | 'edit') =>
      name === 'site' ? undefined : ratioSpread(secondsOf(site?.[kind]), secondsOf(series?.[kind]));
    const besideBoth =
      name === 'site' ? undefined : ratioSpread(secondsWithCopies(site), secondsWithCopies(series));
    return [
      labelOf(results, name),
      spread(spreadOf(secondsOf(series?.cold)), significant),
      spread(beside('cold'), significant),
      spread(spreadOf(series?.compressing), significant),
      spread(besideBoth, significant),
      spread(spreadOf(secondsOf(series?.edit)), significant),
      spread(beside('edit'), significant),
      spread(spreadOf(mebibytes(series?.cold)), whole),
    ];
  });
  const beside = 'this site ÷ it';
  const heads = ['', 'cold build, s', beside, 'compressed copies, s', 'this site ÷ both'];
  const others = ['after one edit, s', beside, 'peak memory, MiB'];
  return [`## ${whole(pages)} pages`, '', ...table([...heads, ...others], rows)];
}

/** This site alone: no other could show the real content. */
function contentSection({ content }: Results): string[] {
  if (content === undefined) return [];
  const row = [
    'This site',
    spread(spreadOf(secondsOf(content.cold)), significant),
    spread(spreadOf(secondsOf(content.edit)), significant),
    spread(spreadOf(mebibytes(content.cold)), whole),
  ];
  const heads = ['', 'cold build, s', 'after one edit, s', 'peak memory, MiB'];
  return ['', `## The real content, ${whole(content.pages)} pages`, '', ...table(heads, [row])];
}

function weightSection(results: Results, pages: number): string[] {
  const rows = buildersOf(results).map((name) => {
    const weight = seriesOf(results, name, pages)?.weight;
    const figures = [
      weight?.html,
      weight?.firstVisit,
      weight?.script,
      weight?.requests,
      weight?.writtenPerPage,
    ];
    const cells = figures.map((figure) => (figure === undefined ? NOTHING : whole(figure)));
    return [labelOf(results, name), ...cells];
  });
  return [
    `## What the reader downloads and the disk holds, ${whole(pages)} pages`,
    '',
    ...table(['bytes a page', 'HTML', 'first visit', 'of it script', 'requests', 'disk'], rows),
  ];
}

function failureSection(results: Results): string[] {
  const lines = allSeries(results).flatMap(({ builder, pages, failures }) =>
    failures.map(
      (reason) => `- ${labelOf(results, builder)}, ${whole(pages)} pages: ${quoted(reason)}`,
    ),
  );
  return lines.length === 0 ? [] : ['', '## Failed', '', ...lines];
}

const mebibytes = (runs: Series['cold'] = []) =>
  runs.map((run) => (run?.peakMemory === undefined ? undefined : run.peakMemory / MEBIBYTE));
