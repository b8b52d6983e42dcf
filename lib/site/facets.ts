import type { Entry } from '../content/draft.ts';
import { recordDate, type RecordType } from '../content/schema/types.ts';
import type { References } from '../content/shared-lists.ts';
import type { Locale } from '../i18n/locale.ts';
import { messagesIn } from '../i18n/messages.ts';
import type { Facet, Site } from './site.ts';

type RecordOf<Type extends RecordType> = Extract<Entry, { type: Type }>;

/** A site whose records are told apart. */
type RecordSite = Pick<Site, 'find'> & { references: References };

/** The values of a record, by facet: those that it has none of are left out. */
type Values = Partial<Record<Facet, readonly string[]>>;

/** What tells the records of each type apart, beside the year. A type without an answer does not compile. */
const VALUES: { [Type in RecordType]: (entry: RecordOf<Type>, site: RecordSite) => Values } = {
  agreement: ({ facts }, { references }) => ({
    country: [references.partners[facts.partner ?? '']?.country ?? facts.country ?? ''],
    status: [facts.status.value],
    field: facts.fields ?? [],
  }),
  'mission-report': ({ facts }, { references }) => ({
    country: facts.places.map((place) => references.places[place]?.country ?? ''),
  }),
  // What it tells of says where, and about what.
  news: ({ facts }, site) => {
    const told = (facts.related ?? []).flatMap((id): Values[] => {
      const entry = site.find('fr', id)?.entry;
      if (entry?.type === 'agreement') return [VALUES.agreement(entry, site)];
      return entry?.type === 'mission-report' ? [VALUES['mission-report'](entry, site)] : [];
    });
    return {
      country: told.flatMap(({ country = [] }) => country),
      field: told.flatMap(({ field = [] }) => field),
    };
  },
  publication: () => ({}),
  // They are countries and partners themselves.
  partner: () => ({}),
};

/** What tells a record apart from others of its type, each value once. */
export function valuesOf(
  entry: RecordOf<RecordType>,
  site: RecordSite,
): Record<Facet, ReadonlySet<string>> {
  // The type and the entry are of one record.
  const values = (VALUES[entry.type] as (one: Entry, of: RecordSite) => Values)(entry, site);
  const year = recordDate(entry.type, entry.facts)?.slice(0, 4);
  const known = (all: readonly string[] = []) => new Set(all.filter((value) => value !== ''));
  return {
    country: known(values.country),
    year: known(year === undefined ? [] : [year]),
    status: known(values.status),
    field: known(values.field),
  };
}

/** What a value is called in that language, as it was typed. */
export function nameOfValue(
  { countries, fields }: References,
  locale: Locale,
  facet: Facet,
  value: string,
): string {
  switch (facet) {
    case 'country':
      return countries[value]?.name[locale] ?? value;
    case 'year':
      return value;
    case 'status':
      return messagesIn(locale).statuses[value as 'signed' | 'existing'];
    case 'field':
      return fields[value]?.[locale] ?? value;
  }
}
