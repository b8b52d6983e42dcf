import { locateField, type Entry } from '../content/entry.ts';
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

/** Finds the fields that name a page, or an item of a shared list, that isn't there. */
export function checkReferences(site: Site): Problem[] {
  const problems: Problem[] = [];
  const { values, locate } = site.content.references;
  const report = (mention: Mention, code: Problem['code'], params: Problem['params'] = {}) =>
    problems.push({
      file: mention.file,
      ...mention.locate(),
      field: mention.path.map(String).join('.'),
      code,
      params,
    });
  const key = (mention: Mention, list: ReferenceName, name: string | undefined) => {
    const items = values[list];
    if (name === undefined || items === undefined || Object.hasOwn(items, name)) return;
    report(mention, 'unknown-reference', {
      key: name,
      list: `${list}.yaml`,
      known: Object.keys(items).join(', '),
    });
  };
  const page = (mention: Mention, id: string | undefined, type?: ContentType) => {
    if (id === undefined || site.content.unread.has(`fr/${id}`)) return;
    const target = site.find('fr', id);
    if (target === undefined) report(mention, 'unknown-page', { id });
    else if (type !== undefined && target.entry.type !== type) {
      report(mention, 'wrong-page-type', { id, type, actual: target.entry.type });
    }
  };
  const shared = (name: ReferenceName, path: ValuePath): Mention => ({
    file: `${name}.yaml`,
    path,
    locate: () => locate(name, path),
  });
  const inEntry =
    (entry: Entry) =>
    (...path: PropertyKey[]): Mention => ({
      file: entry.file,
      path,
      locate: () => locateField(entry, path),
    });

  for (const [id, partner] of Object.entries(values.partners ?? {})) {
    key(shared('partners', [id, 'country']), 'countries', partner.country);
    key(shared('partners', [id, 'place']), 'places', partner.place);
  }
  for (const [id, place] of Object.entries(values.places ?? {})) {
    key(shared('places', [id, 'country']), 'countries', place.country);
  }
  const settings = values.site;
  settings?.menu.forEach((id, index) => page(shared('site', ['menu', index]), id));
  settings?.footer.forEach((id, index) => page(shared('site', ['footer', index]), id));
  key(shared('site', ['contact']), 'contacts', settings?.contact);
  page(shared('site', ['alert', 'page']), settings?.alert?.page);

  // Facts live in the French file: checking them there reports each once.
  for (const { entry } of site.pages) {
    if (entry.locale !== 'fr') continue;
    const at = inEntry(entry);
    page(at('source', 'page'), entry.facts.source?.page);
    if (entry.type === 'home') page(at('coverPage'), entry.facts.coverPage);
    if (entry.type === 'news') {
      entry.facts.related?.forEach((id, index) => page(at('related', index), id));
    }
    if (entry.type === 'mission-report') {
      entry.facts.places.forEach((name, index) => key(at('places', index), 'places', name));
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
      if ((partner === undefined) === (country === undefined)) {
        report(at(country === undefined ? 'partner' : 'country'), 'partner-or-country');
      }
      if (renewsItself(site, entry.id)) report(at('renews'), 'renews-loop');
    }
  }
  return problems;
}

function renewsItself(site: Site, id: string): boolean {
  const seen = new Set<string>();
  for (let at: string | undefined = id; at !== undefined;) {
    if (seen.has(at)) return at === id;
    seen.add(at);
    const entry: Entry | undefined = site.find('fr', at)?.entry;
    at = entry?.type === 'agreement' ? entry.facts.renews : undefined;
  }
  return false;
}
