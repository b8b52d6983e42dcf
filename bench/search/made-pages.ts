import type { SearchPage } from '../../lib/search/search-page.ts';

/** Names that the made-up pages are told apart by: rare words, as people and places are. */
const NAMES = 30_000;

const SECTIONS = 5;
const SENTENCES = 5;

/**
 * Pages as a large site would have, made of the sentences of real ones and of names: the same for the
 * same number. The real ones are among them.
 *
 * @param real pages of one language
 */
export function madePages(real: readonly SearchPage[], count: number): SearchPage[] {
  const sections = real.flatMap((page) => page.sections);
  const sentences = sections.flatMap(({ text }) => text.split(/(?<=[.;]) /)).filter(Boolean);
  const headings = sections.map(({ heading }) => heading).filter(Boolean);
  const types = real.filter(({ type }) => type !== 'home');
  const made = Array.from({ length: Math.max(0, count - real.length) }, (_, index) => {
    const draw = drawing(index);
    const one = <Item>(list: readonly Item[]): Item => list[draw(list.length)] as Item;
    // Some names are on many pages, most on few.
    const name = () => nameOf(Math.floor(NAMES * (draw(10_000) / 10_000) ** 3));
    const like = one(types);
    return {
      ...like,
      address: `/made/${index}/`,
      title: `${one(headings)} – ${name()} ${name()}`,
      shortTitle: name(),
      otherTitle: `${like.otherTitle ?? ''} ${name()}`,
      summary: `${one(sentences)} ${name()}.`.slice(0, 200),
      year: String(1990 + draw(37)),
      sections: Array.from({ length: SECTIONS }, (__, at) => ({
        anchor: `section-${at}`,
        heading: one(headings),
        text: Array.from({ length: SENTENCES }, () => `${one(sentences)} ${name()}.`).join(' '),
      })),
      facts: [...like.facts.slice(0, 4), name()],
    };
  });
  return [...real.slice(0, count), ...made];
}

/** A page with another word in its text, which no page has. */
export const withWord = (page: SearchPage, word: string): SearchPage => ({
  ...page,
  sections: page.sections.map((section, at) =>
    at === 0 ? { ...section, text: `${section.text} ${word}` } : section,
  ),
});

const SYLLABLES = 'ba ro mi ta ne lu ca vi so du pe gra len tor mar bel chi fon'.split(' ');

function nameOf(number: number): string {
  let name = '';
  for (let left = number + 400; left > 0; left = Math.floor(left / SYLLABLES.length)) {
    name += SYLLABLES[left % SYLLABLES.length] ?? '';
  }
  return name;
}

/** Numbers below a bound, the same for the same seed (the generator of Numerical Recipes, 32 bits). */
function drawing(seed: number): (bound: number) => number {
  let state = (seed + 1) * 2_654_435_761;
  return (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8) % bound;
  };
}
