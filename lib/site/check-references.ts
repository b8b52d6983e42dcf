import { isWritten, locateField, type Draft } from '../content/draft.ts';
import type { Position, Problem } from '../content/problem.ts';
import type { ReferenceName } from '../content/references.ts';
import type { ContentType } from '../content/schema/types.ts';
import type { ValuePath } from '../content/yaml-source.ts';
import type { Site } from './site.ts';

/** Where a value that names something else was written. */
interface Mention {
  file: string;
  path: ValuePath;
  locate(): Position;
}

/** Names to choose from, as a message shows them. */
export const knownNames = (names: readonly string[]): string => names.join(', ') || '–';

/** Finds the fields that name a page, or an item of a shared list, that isn't there. */
export function checkReferences(site: Site<Draft>): Problem[] {
  const problems: Problem[] = [];
  const { values, keys, locate } = site.content.references;
  const report = (mention: Mention, code: Problem['code'], params: Problem['params'] = {}) =>
    problems.push({
      file: mention.file,
      ...mention.locate(),
      field: mention.path.map(String).join('.'),
      code,
      params,
    });
  const key = (mention: Mention, list: ReferenceName, name: string | undefined) => {
    const names = keys[list];
    if (name === undefined || names === undefined || names.includes(name)) return;
    report(mention, 'unknown-reference', {
      key: name,
      list: `${list}.yaml`,
      known: knownNames(names),
    });
  };
  const page = (mention: Mention, id: string | undefined, type?: ContentType) => {
    if (id === undefined || site.content.unread.has(`fr/${id}`)) return;
    const target = site.find('fr', id);
    if (target === undefined) report(mention, 'unknown-page', { id });
    else if (type !== undefined && (target.entry.type ?? type) !== type) {
      report(mention, 'wrong-page-type', { id, type, actual: target.entry.type ?? '' });
    }
  };
  const shared = (name: ReferenceName, path: ValuePath): Mention => ({
    file: `${name}.yaml`,
    path,
    locate: () => locate(name, path),
  });
  const inDraft =
    (draft: Draft) =>
    (...path: PropertyKey[]): Mention => ({
      file: draft.file,
      path,
      locate: () => locateField(draft, path),
    });

  for (const [id, partner] of Object.entries(values.partners)) {
    key(shared('partners', [id, 'country']), 'countries', partner?.country);
    key(shared('partners', [id, 'place']), 'places', partner?.place);
  }
  for (const [id, place] of Object.entries(values.places)) {
    key(shared('places', [id, 'country']), 'countries', place?.country);
  }
  const { menu, footer, contact, alert } = values.site;
  menu?.forEach((id, index) => page(shared('site', ['menu', index]), id));
  footer?.forEach((id, index) => page(shared('site', ['footer', index]), id));
  key(shared('site', ['contact']), 'contacts', contact);
  page(shared('site', ['alert', 'page']), alert?.page);

  // Facts live in the French file: checking them there reports each once.
  for (const { entry } of site.pages) {
    if (entry.locale !== 'fr') continue;
    const at = inDraft(entry);
    page(at('source', 'page'), entry.facts.source?.page);
    if (entry.type === 'home') page(at('coverPage'), entry.facts.coverPage);
    if (entry.type === 'news') {
      entry.facts.related?.forEach((id, index) => page(at('related', index), id));
    }
    if (entry.type === 'mission-report') {
      entry.facts.places?.forEach((name, index) => key(at('places', index), 'places', name));
      entry.facts.agreements?.forEach((id, index) =>
        page(at('agreements', index), id, 'agreement'),
      );
    }
    if (entry.type === 'agreement') {
      const { partner, country, fields, renews } = entry.facts;
      key(at('partner'), 'partners', partner);
      key(at('country'), 'countries', country);
      fields?.forEach((name, index) => key(at('fields', index), 'fields', name));
      page(at('renews'), renews, 'agreement');
      // A badly written one is there all the same.
      const hasPartner = partner !== undefined || isWritten(entry, 'partner');
      const hasCountry = country !== undefined || isWritten(entry, 'country');
      if (hasPartner === hasCountry) {
        report(at(hasCountry ? 'country' : 'partner'), 'partner-or-country');
      }
      if (renewsItself(site, entry.id)) report(at('renews'), 'renews-loop');
    }
  }
  return problems;
}

function renewsItself(site: Site<Draft>, id: string): boolean {
  const seen = new Set<string>();
  for (let at: string | undefined = id; at !== undefined;) {
    if (seen.has(at)) return at === id;
    seen.add(at);
    const entry: Draft | undefined = site.find('fr', at)?.entry;
    at = entry?.type === 'agreement' ? entry.facts.renews : undefined;
  }
  return false;
}
