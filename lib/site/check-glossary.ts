import type { Draft } from '../content/draft.ts';
import type { Problem } from '../content/problem.ts';
import type { ValuePath } from '../content/yaml-source.ts';
import { LOCALES, type Locale } from '../i18n/locale.ts';
import { isReservedId } from '../markdown/headings.ts';
import { renderInline } from '../markdown/inline.ts';
import { stemOf } from '../markdown/terms.ts';
import type { Site } from './site.ts';

/** A name of a term, where it stands in `glossary.yaml`. */
interface TermName {
  name: string;
  path: ValuePath;
  isTerm: boolean;
}

/** Finds the terms that a reader could not be led to: two of one name, or one in the place of a heading. */
export function checkGlossary(site: Site<Draft>): Problem[] {
  const { values, locate } = site.content.references;
  const problems: Problem[] = [];
  for (const locale of LOCALES) {
    const headings = new Set(
      site.pages
        .filter(({ entry }) => entry.type === 'glossary' && entry.locale === locale)
        .flatMap(({ entry }) => entry.headings.map(({ id }) => id)),
    );
    const first = new Map<string, TermName>();
    for (const one of namesIn(values.glossary, locale)) {
      const { name, path, isTerm } = one;
      const report = (code: Problem['code'], params: Problem['params']) =>
        problems.push({
          file: 'glossary.yaml',
          ...locate('glossary', path),
          field: path.map(String).join('.'),
          code,
          params,
        });
      const stem = stemOf(renderInline(name, locale));
      const twin = first.get(stem);
      if (twin === undefined) first.set(stem, one);
      else report('term-twice', { name, key: String(twin.path[0]) });
      const id = String(path[0]);
      if (isTerm && (headings.has(id) || isReservedId(id))) report('term-anchor-taken', { id });
    }
  }
  return problems;
}

/** Every name of every term in that language, as far as they could be read. */
function namesIn(glossary: Site['content']['references']['values']['glossary'], locale: Locale) {
  return Object.entries(glossary).flatMap(([key, item]): TermName[] => {
    const term = item?.term?.[locale];
    return [
      ...(term === undefined ? [] : [{ name: term, path: [key, 'term', locale], isTerm: true }]),
      ...(item?.forms?.[locale] ?? []).map((name, index) => ({
        name,
        path: [key, 'forms', locale, index],
        isTerm: false,
      })),
    ];
  });
}
