import { describe, expect, it } from 'vitest';
import type { TypeFinding } from '../../../lib/content/schema/content-type.ts';
import { agreement } from '../../../lib/content/schema/agreement.ts';
import { page } from '../../../lib/content/schema/page.ts';
import { missionReport } from '../../../lib/content/schema/mission-report.ts';
import { LOCALES, type Locale } from '../../../lib/i18n/locale.ts';

const short = (findings: readonly TypeFinding[] = []) =>
  findings.map(({ path, code, params }) =>
    [code, ...path, ...Object.values(params ?? {})].join(' '),
  );

describe('the check of an agreement', () => {
  type Facts = { partner?: string; country?: string; renews?: string };

  /** What is found in the first of some agreements, by identity. */
  const found = (pages: Record<string, Facts>) => {
    const [[id, facts] = ['', {}]] = Object.entries(pages);
    return short(
      agreement.check?.({
        id,
        locale: 'fr',
        words: {},
        facts,
        headings: [],
        counted: [],
        isWritten: (fact) => Object.hasOwn(facts, fact),
        factsOf: (other) => pages[other],
      }),
    );
  };
  const partner = 'conass';

  it.each<[string, Facts, string[]]>([
    ['a partner', { partner }, []],
    ['a country', { country: 'china' }, []],
    ['neither', {}, ['partner-or-country partner']],
    ['both', { partner, country: 'china' }, ['partner-or-country country']],
  ])('asks for a partner or a country: %s', (_name, facts, codes) => {
    expect(found({ a: facts })).toEqual(codes);
  });

  it.each<[string, Record<string, string | undefined>, string[]]>([
    ['nothing', { a: undefined }, []],
    ['another', { a: 'b', b: undefined }, []],
    ['a line of others', { a: 'b', b: 'c', c: 'd', d: undefined }, []],
    ['one that there is not', { a: 'z' }, []],
    ['itself', { a: 'a' }, ['renews-loop renews']],
    ['one that renews it', { a: 'b', b: 'a' }, ['renews-loop renews']],
    ['a line of others that ends with it', { a: 'b', b: 'c', c: 'a' }, ['renews-loop renews']],
    ['others that go round, without it', { a: 'b', b: 'c', c: 'b' }, []],
  ])('finds agreements that renew one another for ever: %s', (_name, renews, codes) => {
    const pages = Object.entries(renews).map(([id, next]) => [
      id,
      { partner, ...(next === undefined ? {} : { renews: next }) },
    ]);
    expect(found(Object.fromEntries(pages))).toEqual(codes);
  });
});

describe('the check of a mission report', () => {
  const SECTIONS: Record<Locale, string[]> = {
    fr: ['contexte', 'objectifs', 'resultats', 'recommandations', 'suivis'],
    en: ['context', 'objectives', 'results', 'recommendations', 'follow-up'],
  };
  const KEYWORDS: Record<Locale, string[]> = {
    fr: ['contexte', 'objectif', 'resultat', 'recommandation', 'suivi'],
    en: ['context', 'objective', 'result', 'recommendation', 'follow-up'],
  };

  const found = (
    locale: Locale,
    ids: readonly string[],
    facts: { start?: string; end?: string } = {},
    depth: 2 | 3 = 2,
  ) =>
    short(
      missionReport.check?.({
        id: 'a',
        locale,
        words: {},
        facts,
        counted: [],
        headings: ids.map(
          (id) => ({ depth, id, line: 1, column: 1, text: id, title: id }) as never,
        ),
        isWritten: (fact) => Object.hasOwn(facts, fact),
        factsOf: () => facts,
      }),
    );

  it.each(LOCALES)('asks for each section, by a word of its title (%s)', (locale) => {
    const ids = SECTIONS[locale];
    const missing = KEYWORDS[locale].map((word) => `missing-section ${word}`);
    expect(found(locale, ids)).toEqual([]);
    expect(found(locale, [ids.join('-et-')])).toEqual([]);
    expect(found(locale, [])).toEqual(missing);
    expect(found(locale, ids, {}, 3)).toEqual(missing);
    expect(
      ids.map((id) =>
        found(
          locale,
          ids.filter((one) => one !== id),
        ),
      ),
    ).toEqual(missing.map((code) => [code]));
  });

  it.each([
    [{}, []],
    [{ start: '2017-09-02' }, []],
    [{ end: '2017-09-02' }, []],
    [{ start: '2017-09-02', end: '2017-09-02' }, []],
    [{ start: '2017-09-02', end: '2017-09-10' }, []],
    [{ start: '2016-12-28', end: '2017-01-03' }, []],
    [{ start: '2017-09-02', end: '2017-09-01' }, ['end-before-start end']],
  ])('takes the days of a mission in their order: %j', (facts, codes) => {
    expect(found('fr', SECTIONS.fr, facts)).toEqual(codes);
  });
});

describe('the check of an ordinary page', () => {
  type Page = Parameters<NonNullable<typeof page.check>>[0];
  const found = (changes: Partial<Page>) =>
    short(
      page.check?.({
        id: 'a',
        locale: 'fr',
        words: {},
        facts: {},
        headings: [],
        counted: [],
        isWritten: () => true,
        factsOf: () => undefined,
        ...changes,
      }),
    );
  const duties: Page['facts'] = { shows: 'duties' };
  const named = { id: 'ministere', unnamed: [] };
  const unnamed = { id: 'centres', unnamed: [{ line: 3, column: 1, words: 'Planifier les' }] };

  it('asks for duties where they are shown, each with its short name', () => {
    expect(found({ counted: [unnamed] })).toEqual([]);
    expect(found({ facts: duties, counted: [named] })).toEqual([]);
    expect(found({ facts: duties })).toEqual(['duties-missing']);
    expect(found({ facts: duties, counted: [named, unnamed] })).toEqual([
      'duty-unnamed Planifier les',
    ]);
  });

  it('knows the sections that come on top of another', () => {
    const added = (...ids: string[]) => found({ words: { added: ids }, counted: [named, unnamed] });
    expect(added('centres')).toEqual([]);
    expect(added('centres', 'autres')).toEqual(['added-unknown added 1 autres ministere, centres']);
  });

  it('holds the dates of a reform to their side of the source’s', () => {
    const text = { fr: 'a', en: 'b' };
    const level = { name: text, takes: text };
    const dated = (on: string, end: string | undefined, later?: string) =>
      found({
        facts: {
          ...(end === undefined ? {} : { asOf: { on: end } }),
          reform: {
            on,
            ended: { name: text, words: text },
            kept: [level, level],
            ...(later === undefined ? {} : { later: [{ on: later, words: text }] }),
            unsaid: text,
          },
        },
      });
    expect(dated('2015-04-01', '2015-08-05', '2023-12')).toEqual([]);
    expect(dated('2015-04-01', '2015-08-05')).toEqual([]);
    expect(dated('2015-04-01', undefined)).toEqual(['reform-undated reform']);
    expect(dated('2015-08-05', '2015-08-05')).toEqual(['earlier-than-source reform on 2015-08-05']);
    // No order is known.
    expect(dated('2015', '2015-08-05')).toEqual(['earlier-than-source reform on 2015-08-05']);
    expect(dated('2014', '2015', '2015-12')).toEqual(['later-than-source reform later 0 on 2015']);
  });
});
