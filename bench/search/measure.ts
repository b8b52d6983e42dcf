import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { parse } from 'yaml';
import { LOCALES, type Locale } from '../../lib/i18n/locale.ts';
import { pageModel } from '../../lib/page/page-model.ts';
import { contribute } from '../../lib/search/contribution.ts';
import { indexFiles, type SearchFiles } from '../../lib/search/index-files.ts';
import { searchAside, searchPage, type SearchPage } from '../../lib/search/search-page.ts';
import { openSearch } from '../../lib/search/search.ts';
import { searchHelp } from '../../lib/search/site-indexes.ts';
import { defaultFolders } from '../../lib/settings.ts';
import { loadSite } from '../../lib/site/load-site.ts';
import { madePages, withWord } from './made-pages.ts';

/**
 * `npm run search`: what the search weighs and takes on the site's own pages and on made-up sites of
 * more, in both languages. Its goals are in `README.md`.
 */
const SIZES = [42, 200, 2_000, 10_000] as const;

const site = await loadSite(defaultFolders());
const real = (locale: Locale): SearchPage[] =>
  site.pages
    .filter(({ entry }) => entry.locale === locale)
    .map((page) =>
      searchPage(
        searchAside(site, page, '2026-11-29'),
        pageModel(site, 'https://exemple.ca', page),
      ),
    );
const golden = (locale: Locale): string[] =>
  Object.values<string[]>(
    parse(readFileSync(`tests/unit/search/golden-${locale}.yaml`, 'utf8')),
  ).flat();

const weights = new Map<string, number>();
/** What a file weighs on the line. */
function weigh(name: string, text: string): number {
  const known = weights.get(name) ?? brotliCompressSync(text).length;
  weights.set(name, known);
  return known;
}

const at = (values: readonly number[], share: number) =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? 0;

function timed<Result>(work: () => Result): [Result, number] {
  const start = performance.now();
  const result = work();
  return [result, performance.now() - start];
}

/** Bytes to the first ten results of each query, each as a first visit. */
async function bytesOf(files: SearchFiles, locale: Locale, queries: readonly string[]) {
  const texts = new Map(files.files.map(({ name, text }) => [name, text]));
  const bytes: number[] = [];
  for (const query of queries) {
    let sum = 0;
    const engine = openSearch({
      locale,
      index: files.index,
      read: (name) => {
        const text = texts.get(name) ?? '';
        sum += weigh(name, text);
        return Promise.resolve(text);
      },
    });
    await engine.search(query);
    bytes.push(sum);
  }
  return bytes;
}

/** Milliseconds of each keystroke of some queries, the files at hand. */
async function keystrokesOf(files: SearchFiles, locale: Locale, queries: readonly string[]) {
  const texts = new Map(files.files.map(({ name, text }) => [name, text]));
  const read = (name: string) => Promise.resolve(texts.get(name) ?? '');
  const engine = openSearch({ locale, index: files.index, read });
  const times: number[] = [];
  for (const query of queries) {
    for (let length = 3; length <= query.length; length += 1) {
      const start = performance.now();
      await engine.search(query.slice(0, length), { limit: 5 });
      times.push(performance.now() - start);
    }
  }
  return times;
}

function changed(before: SearchFiles, after: SearchFiles): number {
  const names = new Set(before.files.map(({ name }) => name));
  return after.files.filter(({ name }) => !names.has(name)).length;
}

const bundle = await rolldown({
  input: 'lib/search/search.ts',
  platform: 'browser',
  transform: { target: ['chrome64', 'firefox67', 'safari12'] },
});
const { output } = await bundle.generate({ format: 'esm', minify: true });
console.log(`Engine: ${brotliCompressSync(output[0].code).length} bytes of brotli.\n`);

const head =
  'pages|files|kB to ten results, p50|p95|ms a keystroke, p95|files for a word|for a page|s, cold|s, contributions at hand';
console.log(`| ${head.split('|').join(' | ')} |\n|${' ---: |'.repeat(head.split('|').length)}`);
for (const size of SIZES) {
  const sums = { files: 0, cold: 0, again: 0, word: 0, page: 0 };
  const bytes: number[] = [];
  const times: number[] = [];
  for (const locale of LOCALES) {
    const pages = madePages(real(locale), size / 2);
    const help = searchHelp(site, locale);
    const [contributions, contributing] = timed(() => pages.map(contribute));
    const [files, indexing] = timed(() => indexFiles(contributions, help, locale));
    sums.files += files.files.length;
    sums.cold += (contributing + indexing) / 1000;
    sums.again += indexing / 1000;
    const [more] = madePages(real(locale), size / 2 + 1)
      .slice(-1)
      .map(contribute);
    const middle = pages[pages.length >> 1];
    if (more === undefined || middle === undefined) throw new Error('no page to change');
    const edited = contributions.with(pages.length >> 1, contribute(withWord(middle, 'inattendu')));
    sums.word = Math.max(sums.word, changed(files, indexFiles(edited, help, locale)));
    const added = indexFiles([...contributions, more], help, locale);
    sums.page = Math.max(sums.page, changed(files, added));
    const titles = pages.filter((_, index) => index % Math.ceil(pages.length / 100) === 0);
    const queries = [...golden(locale), ...titles.map(({ title }) => title)];
    bytes.push(...(await bytesOf(files, locale, queries)));
    const some = queries.filter((_, index) => index % 10 === 0);
    times.push(...(await keystrokesOf(files, locale, some)));
  }
  const cells = [
    size,
    sums.files,
    (at(bytes, 0.5) / 1000).toFixed(1),
    (at(bytes, 0.95) / 1000).toFixed(1),
    at(times, 0.95).toFixed(1),
    sums.word,
    `${sums.page} (${((100 * sums.page) / sums.files).toFixed(1)} %)`,
    sums.cold.toFixed(2),
    sums.again.toFixed(2),
  ];
  console.log(`| ${cells.join(' | ')} |`);
}
