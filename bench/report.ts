import { buildersOf, goalsOf, sizesOf } from './goals.ts';
import type { BuilderName, Results, Run, Series } from './results.ts';
import { ratioSpread, spreadOf, type Spread } from './statistics.ts';

const MEBIBYTE = 2 ** 20;

/** What a cell shows of what was not measured. */
const NOTHING = '–';

/** The page of results, in Markdown. */
export function report(results: Results): string {
  const sizes = sizesOf(results);
  return [
    '# Speed and weight beside other builders',
    '',
    'Written by `npm run bench`: edit the benchmark, not this page. How it measures: [README](README.md).',
    '',
    ...machineLines(results),
    '',
    'Une même suite de pages bilingues (environ 445 mots par page) est construite par ce site et par ce qu’on aurait pu choisir à sa place : Hugo, Eleventy, Astro et Next sans plus. Les tableaux donnent la médiane, puis entre parenthèses le plus petit et le plus grand résultat. Un rapport de 0,5 veut dire que ce site prend la moitié du temps de l’autre.',
    '',
    `![Seconds to build ${whole(sizes.at(-1) ?? 0)} pages, cold and after one edit, by builder; the same figures are in the tables below](chart.svg)`,
    '',
    '## Goals',
    '',
    ...goalLines(results),
    ...sizes.toReversed().flatMap((pages) => ['', ...sizeLines(results, pages)]),
    '',
    '## What the reader downloads, what the disk holds',
    '',
    ...weightLines(results, sizes.at(-1) ?? 0),
    ...failureLines(results),
    '',
  ].join('\n');
}

function machineLines({ date, commit, machine, rounds }: Results): string[] {
  const { processor, cores, memory, system, node, disk } = machine;
  const place = disk === 'memory' ? 'files in memory (`/dev/shm`)' : 'files on a real disk';
  return [
    `${date}${commit === undefined ? '' : `, commit \`${commit}\``}. ${processor}, ${cores} cores, ${(memory / 2 ** 30).toFixed(0)} GiB, ${system}, Node ${node}, ${place}. ${rounds} interleaved rounds: median (minimum to maximum).`,
  ];
}

function goalLines(results: Results): string[] {
  return table(
    ['figure of this site', 'goal', 'measured', ''],
    goalsOf(results).map(({ name, limit, value, reached }) => [
      name,
      `≤ ${whole(limit)}`,
      spread(value, limit > 100 ? 0 : 2),
      reached === undefined ? 'not measured' : reached ? 'reached' : '**missed**',
    ]),
  );
}

function sizeLines(results: Results, pages: number): string[] {
  const site = seriesOf(results, 'site', pages);
  const rows = buildersOf(results).map((name) => {
    const series = seriesOf(results, name, pages);
    const beside = (kind: 'cold' | 'edit') =>
      name === 'site'
        ? NOTHING
        : spread(ratioSpread(seconds(site?.[kind]), seconds(series?.[kind])), 2);
    return [
      label(results, name),
      spread(spreadOf(known(seconds(series?.cold))), 2),
      beside('cold'),
      spread(spreadOf(known(seconds(series?.edit))), 2),
      beside('edit'),
      spread(spreadOf(known(memory(series?.cold))), 0),
    ];
  });
  const heads = [
    'builder',
    'cold build, s',
    'this site ÷ it',
    'after one edit, s',
    'this site ÷ it',
    'peak memory, MiB',
  ];
  return [`## ${whole(pages)} pages`, '', ...table(heads, rows)];
}

function weightLines(results: Results, pages: number): string[] {
  const rows = buildersOf(results).map((name) => {
    const weight = seriesOf(results, name, pages)?.weight;
    const cells = weight && [
      weight.html,
      weight.firstVisit,
      weight.script,
      weight.requests,
      weight.writtenPerPage,
    ];
    return [
      label(results, name),
      ...(cells ?? Array.from<undefined>({ length: 5 })).map((cell) =>
        cell === undefined ? NOTHING : whole(cell),
      ),
    ];
  });
  return [
    `Bytes of one page at ${whole(pages)} pages, Brotli quality 11, median of a sample; a first visit is the page with the style sheets, scripts, images and fonts its HTML names. Written: uncompressed files of the whole output, per page.`,
    '',
    ...table(['builder', 'HTML', 'first visit', 'of it script', 'requests', 'written'], rows),
  ];
}

function failureLines(results: Results): string[] {
  const lines = results.series.flatMap(({ builder, pages, failures }) =>
    failures.map(
      (reason) =>
        `- ${label(results, builder)}, ${whole(pages)} pages: \`${reason.replaceAll('`', "'").replaceAll('\n', ' / ')}\``,
    ),
  );
  return lines.length === 0 ? [] : ['', '## Failed', '', ...lines];
}

function seriesOf({ series }: Results, name: BuilderName, pages: number): Series | undefined {
  return series.find((one) => one.builder === name && one.pages === pages);
}

const label = ({ labels }: Results, name: BuilderName) => labels[name] ?? name;

const seconds = (runs: readonly (Run | undefined)[] | undefined) =>
  (runs ?? []).map((run) => run?.seconds);

const memory = (runs: readonly (Run | undefined)[] | undefined) =>
  (runs ?? []).map((run) =>
    run?.peakMemory === undefined ? undefined : run.peakMemory / MEBIBYTE,
  );

const known = (values: readonly (number | undefined)[]) =>
  values.filter((value) => value !== undefined);

function spread(value: Spread | undefined, digits: number): string {
  if (value === undefined) return NOTHING;
  const { median, min, max } = value;
  const text = (number: number) => (digits === 0 ? whole(number) : significant(number, digits));
  return min === max ? text(median) : `${text(median)} (${text(min)}–${text(max)})`;
}

/** Two decimals, one above ten, none above a hundred: no digit that the next run would not keep. */
function significant(number: number, digits: number): string {
  const fewer = number >= 100 ? digits : number >= 10 ? 1 : 0;
  return number.toFixed(Math.max(0, digits - fewer + (number > 0 && number < 0.1 ? 1 : 0)));
}

/** A number as English writes it: `14,336`. */
function whole(number: number): string {
  const maximumFractionDigits = number < 100 ? 2 : 0;
  return new Intl.NumberFormat('en-CA', { maximumFractionDigits }).format(number);
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = heads.map((_, column) => (column === 0 ? '---' : '---:'));
  return [line(heads), line(rule), ...rows.map(line)];
}
