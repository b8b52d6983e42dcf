import type { References } from '../content/shared-lists.ts';
import type { Locale } from '../i18n/locale.ts';
import { renderInline } from '../markdown/inline.ts';
import { nameFinder, type NameFinder } from '../markdown/official-names.ts';
import { stemOf } from '../markdown/terms.ts';
import { officialNameList } from './known-names.ts';
import { compareText, pagesOfType, type Site } from './site.ts';

/** A term of the glossary in one language, as its author wrote it. */
export interface Term {
  /** Where it is on the page of the glossary: its key, in both languages. */
  anchor: string;
  term: string;
  forms: readonly string[];
  definition: string;
  choice?: string;
  unmarked: boolean;
}

/** The terms of the glossary in that language, in alphabetical order. */
export function termsIn({ glossary }: Pick<References, 'glossary'>, locale: Locale): Term[] {
  return Object.entries(glossary)
    .map(([anchor, { term, forms, definition, choice, unmarked = false }]) => ({
      anchor,
      term: term[locale],
      forms: forms?.[locale] ?? [],
      definition: definition[locale],
      ...(choice === undefined ? {} : { choice: choice[locale] }),
      unmarked,
    }))
    .toSorted((a, b) =>
      compareText(renderInline(a.term, locale), renderInline(b.term, locale), locale),
    );
}

/** Finds the terms in a text, and where each is defined. */
export interface TermMarker {
  finder: NameFinder;
  definitionOf(stem: string): string | undefined;
}

type GlossarySite = Site & { references: References };

const markers = new WeakMap<GlossarySite, Map<Locale, TermMarker | undefined>>();

/** What marks the terms of a language; undefined when its glossary has no page. */
export function termMarker(site: GlossarySite, locale: Locale): TermMarker | undefined {
  const known = markers.get(site) ?? new Map<Locale, TermMarker | undefined>();
  markers.set(site, known);
  if (!known.has(locale)) known.set(locale, makeMarker(site, locale));
  return known.get(locale);
}

function makeMarker(site: GlossarySite, locale: Locale): TermMarker | undefined {
  const page = pagesOfType(site, locale, 'glossary').find(({ entry }) => entry.locale === locale);
  const terms = termsIn(site.references, locale).filter(({ unmarked }) => !unmarked);
  if (page === undefined || terms.length === 0) return undefined;
  const names = terms.flatMap(({ term, forms, anchor }) =>
    [term, ...forms].map((name) => ({ name: renderInline(name, locale), anchor })),
  );
  const definitions = new Map(
    names.map(({ name, anchor }) => [stemOf(name), `${page.address}#${anchor}`]),
  );
  return {
    finder: nameFinder(
      officialNameList(site.references),
      names.map(({ name }) => name),
    ),
    definitionOf: (stem) => definitions.get(stem),
  };
}
