import { NOTHING, quoted, significant, spread, table, whole } from '../shared/markdown.ts';
import { occasionLine } from '../shared/occasion.ts';
import type { Run } from '../shared/run-command.ts';
import { ratioSpread, spreadOf } from '../shared/statistics.ts';
import { goalsOf } from './goals.ts';
import { METHOD, METHOD_IN_FRENCH } from './method.ts';
import { buildersOf, labelOf, seriesOf, sizesOf, type Results } from './results.ts';

const MEBIBYTE = 2 ** 20;

/** The page of results, in Markdown. */
export function report(results: Results): string {
  const { rounds } = results;
  const sizes = sizesOf(results);
  const largest = sizes.at(-1) ?? 0;
  return [
    '# Speed and weight beside other builders',
    '',
    occasionLine(results, [
      rounds === 1 ? '1 round' : `${rounds} rounds: median (minimum–maximum)`,
    ]),
    '',
    METHOD_IN_FRENCH,
    '',
    `![Seconds to build ${whole(largest)} pages by builder: the figures of the table below](chart.svg)`,
    '',
    '## Goals',
    '',
    `Set for 10,000 pages; measured here on ${whole(largest)}.`,
    '',
    ...goalRows(results),
    ...sizes.toReversed().flatMap((pages) => ['', ...sizeSection(results, pages)]),
    '',
    `## What the reader downloads and the disk holds, ${whole(largest)} pages`,
    '',
    ...weightRows(results, largest),
    ...failureSection(results),
    '',
    METHOD,
  ].join('\n');
}

function goalRows(results: Results): string[] {
  const rows = goalsOf(results).map(({ name, limit, value, reached }) => [
    name,
    `≤ ${whole(limit)}`,
    spread(value, limit > 100 ? whole : significant),
    reached === undefined ? 'not measured' : reached ? 'reached' : '**missed**',
  ]);
  return table(['this site', 'goal', 'measured', ''], rows);
}

function sizeSection(results: Results, pages: number): string[] {
  const site = seriesOf(results, 'site', pages);
  const rows = buildersOf(results).map((name) => {
    const series = seriesOf(results, name, pages);
    const beside = (kind: 'cold' | 'edit') =>
      name === 'site' ? undefined : ratioSpread(seconds(site?.[kind]), seconds(series?.[kind]));
    return [
      labelOf(results, name),
      spread(spreadOf(known(seconds(series?.cold))), significant),
      spread(beside('cold'), significant),
      spread(spreadOf(known(seconds(series?.edit))), significant),
      spread(beside('edit'), significant),
      spread(spreadOf(known(mebibytes(series?.cold))), whole),
    ];
  });
  const beside = 'this site ÷ it';
  const heads = ['', 'cold build, s', beside, 'after one edit, s', beside, 'peak memory, MiB'];
  return [`## ${whole(pages)} pages`, '', ...table(heads, rows)];
}

function weightRows(results: Results, pages: number): string[] {
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
  return table(['bytes a page', 'HTML', 'first visit', 'of it script', 'requests', 'disk'], rows);
}

function failureSection(results: Results): string[] {
  const lines = results.series.flatMap(({ builder, pages, failures }) =>
    failures.map(
      (reason) => `- ${labelOf(results, builder)}, ${whole(pages)} pages: ${quoted(reason)}`,
    ),
  );
  return lines.length === 0 ? [] : ['', '## Failed', '', ...lines];
}

type Runs = readonly (Run | undefined)[];

const seconds = (runs: Runs = []) => runs.map((run) => run?.seconds);

const mebibytes = (runs: Runs = []) =>
  runs.map((run) => (run?.peakMemory === undefined ? undefined : run.peakMemory / MEBIBYTE));

const known = (values: readonly (number | undefined)[]) =>
  values.filter((value) => value !== undefined);
