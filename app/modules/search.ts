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
 * it to others; what is found stands in `#found`, in place of the index of the site (`#all`).
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

const found = document.getElementById('found');
const all = document.getElementById('all');
const input = document.getElementById('q') as HTMLInputElement | null;
const form = input?.form;
if (found && all && input && form) start(found, all, input, form);

function start(
  place: HTMLElement,
  index: HTMLElement,
  field: HTMLInputElement,
  asked: HTMLFormElement,
) {
  const settings: SearchSettings = JSON.parse(place.dataset['settings'] ?? '{}');
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

  const status = element('p', { role: 'status', class: 'lead' });
  const more = element('div', {});
  const choices = element('p', { class: 'choices' });
  const list = element('ol', { class: 'results' });
  const next = element('button', { class: 'more' }, messages.more);
  place.append(status, more, choices, list, next);
  next.hidden = true;

  /** What is asked last: answers to what was asked before are late. */
  let turn = 0;

  const query = () => new URLSearchParams(location.search);
  const narrowing = (): Narrowing => {
    const given: Narrowing = {};
    for (const facet of FACETS) given[facet] = query().get(facet) || undefined;
    return given;
  };

  const address = (text: string, narrow: Narrowing) => {
    const parameters = new URLSearchParams();
    if (text !== '') parameters.set('q', text);
    for (const facet of FACETS) {
      const value = narrow[facet];
      if (value) parameters.set(facet, value);
    }
    return `${location.pathname}${parameters.toString() && `?${parameters}`}`;
  };

  const empty = () => {
    status.textContent = '';
    for (const part of [more, choices, list]) part.textContent = '';
    next.hidden = true;
  };

  /** Shows what is asked in the address. */
  const show = async (isTyping: boolean) => {
    const mine = (turn += 1);
    const isLate = () => mine !== turn;
    const text = (query().get('q') ?? '').trim();
    if (text === '') {
      empty();
      index.hidden = false;
      showRecent(text);
      return;
    }
    const narrow = narrowing();
    try {
      const limit = isTyping ? WHILE_TYPING : PAGE;
      const results = await engine.search(text, { ...narrow, limit });
      if (isLate()) return;
      showResults(text, results);
      if (isTyping) return;
      remember(text);
      await Promise.all([
        showExtracts(text, results, isLate),
        showChoices(text, narrow, isLate),
        showOther(text, isLate),
      ]);
    } catch {
      if (isLate()) return;
      empty();
      status.textContent = messages.failed;
      index.hidden = false;
    }
  };

  const showResults = (text: string, results: SearchResults) => {
    const { total, isMore, isVague, didYouMean } = results;
    empty();
    const words = isMore
      ? messages.atLeast
      : total === 0
        ? messages.none
        : total === 1
          ? messages.one
          : messages.other;
    status.textContent = words.replace('{count}', number(total)).replace('{query}', () => text);
    index.hidden = total > 0;
    if (didYouMean !== undefined) {
      const [before = '', after = ''] = messages.didYouMean.split('{query}');
      more.append(
        element('p', {}, before, resultLink(address(didYouMean, narrowing()), didYouMean), after),
      );
    }
    if (isVague) more.append(element('p', {}, messages.vague));
    else if (total === 0) more.append(element('p', {}, messages.advice));
    append(results);
  };

  const append = ({ results, total }: SearchResults) => {
    for (const result of results) list.append(resultItem(result, settings));
    next.hidden = list.children.length >= total || results.length < WHILE_TYPING;
  };

  const showExtracts = async (text: string, { results }: SearchResults, isLate: () => boolean) => {
    // A reader who saves data gets none: an extract is a file.
    if (Object((navigator as { connection?: object }).connection).saveData === true) return;
    const items = Array.from(list.children).slice(-results.length);
    await Promise.all(
      results.slice(0, EXTRACTS).map(async (result, at) => {
        // An extract that can't be read is none: the result stands without it.
        const extract = await engine.extract(text, result).catch(() => undefined);
        const item = items[at];
        if (extract !== undefined && item !== undefined && !isLate())
          withExtract(item, result, extract);
      }),
    );
  };

  const showChoices = async (text: string, narrow: Narrowing, isLate: () => boolean) => {
    const counts = await engine.facets(text, narrow);
    if (isLate()) return;
    choices.textContent = '';
    for (const facet of FACETS) {
      if (counts[facet].size < 2 && narrow[facet] === undefined) continue;
      choices.append(
        facetChoice(facet, counts[facet], narrow[facet], settings, (value: string) => {
          go(address(text, { ...narrow, [facet]: value }), facet);
        }),
      );
    }
  };

  const showOther = async (text: string, isLate: () => boolean) => {
    if (settings.other === undefined) return;
    const count = await other.count(text);
    if (count === 0 || isLate()) return;
    const words =
      count === 1 ? messages.oneInOther : messages.otherInOther.replace('{count}', String(count));
    const link = resultLink(`${settings.other}?q=${encodeURIComponent(text)}`, words);
    link.lang = otherLanguage;
    link.hreflang = otherLanguage;
    more.append(element('p', {}, link));
  };

  const number = (count: number) => count.toLocaleString(`${locale}-CA`);

  const go = (to: string, focus?: Facet) => {
    history.pushState(null, '', to);
    void show(false).then(() => {
      if (focus !== undefined) document.getElementById(focus)?.focus();
    });
  };

  const recent = (): string[] => {
    try {
      return JSON.parse(sessionStorage.getItem(RECENT_KEY) ?? '[]');
    } catch {
      return [];
    }
  };
  const remember = (text: string) => {
    try {
      const searches = [text].concat(recent().filter((one) => one !== text));
      sessionStorage.setItem(RECENT_KEY, JSON.stringify(searches.slice(0, RECENT)));
    } catch {
      // A browser that keeps nothing offers nothing again.
    }
  };
  const showRecent = (text: string) => {
    const searches = recent();
    if (text !== '' || searches.length === 0) return;
    const items = searches.map((one) => element('li', {}, resultLink(address(one, {}), one)));
    more.append(element('p', {}, messages.recent), element('ul', { class: 'choices' }, ...items));
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
  next.addEventListener('click', () => {
    const mine = turn;
    const text = (query().get('q') ?? '').trim();
    const from = list.children.length;
    engine
      .search(text, { ...narrowing(), limit: PAGE, from })
      .then((results) => {
        if (mine !== turn) return;
        append(results);
        list.children[from]?.querySelector('a')?.focus();
      })
      .catch(() => {
        status.textContent = messages.failed;
      });
  });
  const fill = () => {
    field.value = query().get('q') ?? '';
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
