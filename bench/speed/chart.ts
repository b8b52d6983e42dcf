import { spreadOf, type Spread } from '../shared/statistics.ts';
import { buildersOf, labelOf, secondsOf, seriesOf, sizesOf, type Results } from './results.ts';

const WIDTH = 760;
const LABEL_WIDTH = 150;
const BAR_HEIGHT = 18;
const ROW_HEIGHT = 26;
const HEAD_HEIGHT = 64;
const GROUP_GAP = 40;

/** Room right of the longest bar for its figure. */
const FIGURE_WIDTH = 130;

/** One bar: a builder's seconds. */
interface Bar {
  label: string;
  own: boolean;
  seconds?: Spread;
}

/** The seconds of a cold build and of a build after one edit, on the largest site, as an SVG. */
export function chart(results: Results): string {
  const pages = sizesOf(results).at(-1) ?? 0;
  const cold = barsOf(results, pages, 'cold');
  const edit = barsOf(results, pages, 'edit');
  const longest = Math.max(0.001, ...[...cold, ...edit].map(({ seconds }) => seconds?.max ?? 0));
  const scale = (WIDTH - LABEL_WIDTH - FIGURE_WIDTH) / longest;
  const groupHeight = GROUP_GAP + cold.length * ROW_HEIGHT;
  const height = HEAD_HEIGHT + 2 * groupHeight;
  const count = new Intl.NumberFormat('en-CA').format(pages);
  const title = `Seconds to build ${count} pages`;
  const said = (bars: readonly Bar[]) =>
    bars.map(({ label, seconds }) => `${label} ${figure(seconds)}`).join(', ');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="title description">`,
    `<title id="title">${escapeXml(title)}</title>`,
    `<desc id="description">${escapeXml(`Cold build: ${said(cold)}. After one edit: ${said(edit)}.`)}</desc>`,
    `<style>${STYLE}</style>`,
    `<rect class="ground" width="${WIDTH}" height="${height}"/>`,
    `<text class="title" x="16" y="34">${escapeXml(title)}</text>`,
    `<text class="quiet" x="16" y="54">Median; the thin line runs from minimum to maximum. Shorter is better.</text>`,
    ...group('Cold build', cold, HEAD_HEIGHT, scale),
    ...group('After one edit', edit, HEAD_HEIGHT + groupHeight, scale),
    '</svg>',
    '',
  ].join('\n');
}

/** Its own ground under its own text: legible whatever the page around it, light or dark. */
const STYLE = [
  'text{font:14px system-ui,sans-serif;fill:#223654}',
  '.title{font-size:20px;font-weight:600}.head{font-weight:600}.quiet{font-size:13px;fill:#43546e}',
  '.ground{fill:#fff}.bar{fill:#5d7188}.own{fill:#095797}.spread{stroke:#223654;stroke-width:1.5}',
  '@media(prefers-color-scheme:dark){',
  'text{fill:#e6edf5}.quiet{fill:#b3c1d2}.ground{fill:#0c1622}.bar{fill:#8498ae}.own{fill:#9dcbf3}.spread{stroke:#e6edf5}',
  '}',
].join('');

function barsOf(results: Results, pages: number, kind: 'cold' | 'edit'): Bar[] {
  return buildersOf(results).map((name) => {
    const series = seriesOf(results, name, pages);
    const seconds = spreadOf(secondsOf(series?.[kind]));
    const bar = { label: labelOf(results, name), own: name === 'site' };
    return seconds === undefined ? bar : { ...bar, seconds };
  });
}

function group(head: string, bars: readonly Bar[], top: number, scale: number): string[] {
  return [
    `<text class="head" x="16" y="${top + 26}">${escapeXml(head)}</text>`,
    ...bars.flatMap((bar, index) => row(bar, top + GROUP_GAP + index * ROW_HEIGHT, scale)),
  ];
}

function row({ label, own, seconds }: Bar, top: number, scale: number): string[] {
  const baseline = top + BAR_HEIGHT - 4;
  const at = (value: number) => Math.round((LABEL_WIDTH + value * scale) * 10) / 10;
  const end = at(seconds?.median ?? 0);
  const middle = top + BAR_HEIGHT / 2;
  const width = Math.max(1, Math.round((end - LABEL_WIDTH) * 10) / 10);
  return [
    `<text x="16" y="${baseline}">${escapeXml(label)}</text>`,
    ...(seconds === undefined
      ? []
      : [
          `<rect class="${own ? 'own' : 'bar'}" x="${LABEL_WIDTH}" y="${top}" width="${width}" height="${BAR_HEIGHT}"/>`,
          `<path class="spread" d="M${at(seconds.min)} ${middle}H${at(seconds.max)}"/>`,
        ]),
    `<text x="${at(seconds?.max ?? 0) + 8}" y="${baseline}">${escapeXml(figure(seconds))}</text>`,
  ];
}

function figure(seconds: Spread | undefined): string {
  if (seconds === undefined) return 'failed';
  return `${seconds.median.toFixed(seconds.median < 10 ? 2 : 1)} s`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
