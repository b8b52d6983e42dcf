import type { SearchSettings } from '../../lib/page/search.ts';
import {
  FACETS,
  openSearch,
  type Facet,
  type Narrowing,
  type SearchResults,
} from '../../lib/search/search.ts';
import { element, facetChoice, resultItem, resultLink, withExtract } from './search-results.ts';

/*
 * The page of the search. What is asked stands in the address, so that a reader can go back, and give
 * it to others; what is found stands in `#search-found`, in place of the index of the site (`#search-all`).
 *
 * It is bundled for the oldest browsers the site is for: a test looks for methods they lack.
 */

/** How many results are shown at once, and while a reader types. */
const PAGE = 10;
const WHILE_TYPING = 5;
/** How many have an extract. */
const EXTRACTS = 5;
/** How long a reader who types has stopped, in milliseconds. */
const PAUSE = 150;
/** Searches of this tab that are offered again. */
const RECENT = 5;
const RECENT_KEY = 'searches';

const part = (name: string) => document.getElementById(`search-${name}`);
const found = part('found');
const input = part('q') as HTMLInputElement | null;
const form = input?.form;
if (found && input && form) start(found, part('all') ?? element('div', {}), input, form);

function start(
  place: HTMLElement,
  index: HTMLElement,
  field: HTMLInputElement,
  asked: HTMLFormElement,
) {
  const settings: SearchSettings = JSON.parse(String(place.dataset['settings']));
  const { locale, messages } = settings;
  const otherLanguage = locale === 'fr' ? 'en' : 'fr';
  const engineOf = (of: 'fr' | 'en') =>
    openSearch({
      locale: of,
      index: settings.indexes[of],
      read: (name) => readFile(settings, name),
    });
  const engine = engineOf(locale);
  const other = engineOf(otherLanguage);

  const status = element('p', { role: 'status' });
  const more = element('div', {});
  const choices = element('p', { class: 'choices' });
  const list = element('ol', {});
  const next = element('button', {}, messages.more);
  place.append(status, more, choices, next);
  next.hidden = true;

  /** What is asked last: answers to what was asked before are late. */
  let turn = 0;

  const given = (name: string) => (new URLSearchParams(location.search).get(name) ?? '').trim();
  const narrowing = (): Narrowing => {
    const narrow: Narrowing = {};
    for (const facet of FACETS) narrow[facet] = given(facet);
    return narrow;
  };

  const address = (q: string, narrow: Narrowing = {}, path = location.pathname) => {
    const asking = Object.entries({ q, ...narrow }).filter(([, value]) => value);
    return `${path}?${new URLSearchParams(asking as [string, string][])}`;
  };

  const empty = () => {
    status.textContent = '';
    for (const shown of [more, choices, list]) shown.textContent = '';
    // A list of nothing is none.
    list.remove();
    next.hidden = true;
  };

  const fail = () => {
    status.textContent = messages.failed;
    index.hidden = false;
  };

  /** Shows what is asked in the address. */
  const show = async (isTyping: boolean) => {
    const mine = (turn += 1);
    const isLate = () => mine !== turn;
    const text = given('q');
    if (text === '') {
      empty();
      index.hidden = false;
      const links = recent().map((one) => element('li', {}, resultLink(address(one), one)));
      if (links[0]) more.append(messages.recent, element('ul', { class: 'choices' }, ...links));
      return;
    }
    const narrow = narrowing();
    try {
      const limit = isTyping ? WHILE_TYPING : PAGE;
      const results = await engine.search(text, { ...narrow, limit });
      if (isLate()) return;
      showResults(text, results);
      if (isTyping) return;
      recent(text);
      await Promise.all([
        showExtracts(text, results, isLate),
        showChoices(text, narrow, isLate),
        showOther(text, isLate),
      ]);
    } catch {
      if (!isLate()) fail();
    }
  };

  const showResults = (text: string, results: SearchResults) => {
    const { total, isMore, isVague, didYouMean } = results;
    empty();
    const { none, one, other: several, atLeast } = messages;
    const words = isMore ? atLeast : ([none, one][total] ?? several);
    status.textContent = words
      .replace('{count}', total.toLocaleString(`${locale}-CA`))
      .replace('{query}', () => text);
    index.hidden = total > 0;
    if (didYouMean) {
      const link = resultLink(address(didYouMean, narrowing()), didYouMean);
      more.append(element('p', {}, messages.didYouMean, ' ', link));
    }
    if (isVague) more.append(element('p', {}, messages.vague));
    else if (total === 0) more.append(element('p', {}, messages.advice));
    append(results);
  };

  const append = ({ results, total }: SearchResults) => {
    for (const result of results) list.append(resultItem(result, settings));
    if (total > 0) next.before(list);
    next.hidden = list.children.length >= total || !results[0];
  };

  const showExtracts = async (text: string, { results }: SearchResults, isLate: () => boolean) => {
    // A reader who saves data gets none: an extract is a file.
    if (Object((navigator as { connection?: object }).connection).saveData === true) return;
    await Promise.all(
      results.slice(0, EXTRACTS).map(async (result, at) => {
        // An extract that can't be read is none: the result stands without it.
        const extract = await engine.extract(text, result).catch(() => undefined);
        const item = list.children[at];
        if (extract && item && !isLate()) withExtract(item, result, extract);
      }),
    );
  };

  const showChoices = async (text: string, narrow: Narrowing, isLate: () => boolean) => {
    const counts = await engine.facets(text, narrow);
    if (isLate()) return;
    choices.textContent = '';
    for (const facet of FACETS) {
      if (counts[facet].size < 2 && !narrow[facet]) continue;
      choices.append(
        facetChoice(facet, counts[facet], narrow[facet], settings, (value: string) => {
          go(address(text, { ...narrow, [facet]: value }), facet);
        }),
      );
    }
  };

  const showOther = async (text: string, isLate: () => boolean) => {
    if (!settings.other) return;
    const count = await other.count(text);
    if (!count || isLate()) return;
    const href = address(text, {}, settings.other);
    const languages = { lang: otherLanguage, hreflang: otherLanguage };
    const words = `${messages.otherLanguage} ${count}`;
    more.append(element('p', {}, element('a', { href, ...languages }, words)));
  };

  const go = (to: string, focus?: Facet) => {
    history.pushState(null, '', to);
    void show(false).then(() => {
      if (focus) part(focus)?.focus();
    });
  };

  /** The searches of this tab, the last one first; with one more. */
  const recent = (...added: string[]): string[] => {
    try {
      const known: string[] = JSON.parse(sessionStorage.getItem(RECENT_KEY) ?? '[]');
      const searches = added.concat(known.filter((one) => added.indexOf(one) < 0)).slice(0, RECENT);
      if (added[0]) sessionStorage.setItem(RECENT_KEY, JSON.stringify(searches));
      return searches;
    } catch {
      // A browser that keeps nothing offers nothing again.
      return [];
    }
  };

  let pause = 0;
  field.addEventListener('input', () => {
    clearTimeout(pause);
    pause = window.setTimeout(() => {
      history.replaceState(null, '', address(field.value.trim(), narrowing()));
      void show(true);
    }, PAUSE);
  });
  asked.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(pause);
    go(address(field.value.trim(), narrowing()));
  });
  next.addEventListener('click', async () => {
    const mine = turn;
    const from = list.children.length;
    try {
      const results = await engine.search(given('q'), { ...narrowing(), limit: PAGE, from });
      if (mine !== turn) return;
      append(results);
      list.children[from]?.querySelector('a')?.focus();
    } catch {
      fail();
    }
  });
  const fill = () => {
    field.value = given('q');
    void show(false);
  };
  addEventListener('popstate', fill);
  fill();
  if (field.value === '') field.focus();
}

async function readFile({ folder }: SearchSettings, name: string): Promise<string> {
  const answer = await fetch(folder + name);
  if (!answer.ok) throw new Error(name);
  return answer.text();
}
