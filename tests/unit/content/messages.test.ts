import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../lib/i18n/locale.ts';
import { MEASURES } from '../../../lib/i18n/measures.ts';
import {
  adviceCount,
  PROBLEM_CODES,
  PROBLEM_MESSAGES,
  problemCount,
  problemField,
  problemMessage,
} from '../../../lib/i18n/problems.ts';

const { fr: FR, en: EN } = PROBLEM_MESSAGES;

const blanks = (text: string) => [...new Set(text.match(/\{\w+\}/g))].toSorted();

describe('the messages of the content check', () => {
  it.each(PROBLEM_CODES)('%s: the same details in both languages', (code) => {
    const fr = FR[code];
    const en = EN[code];
    expect(blanks(en.what + en.fix)).toEqual(blanks(fr.what + fr.fix));
  });

  it.each(PROBLEM_CODES)('%s: Québec punctuation in French', (code) => {
    const { what, fix } = FR[code];
    // What is quoted is to be typed as it is.
    const words = `${what} ${fix}`.replaceAll(/«\u00a0\S*\u00a0»/g, '«\u00a0»');
    expect(words).not.toMatch(/ (?:[;?»]|!(?!\[)|:(?= ))|« |'/);
    expect(words).not.toMatch(/\u00a0[;!?]/);
  });

  it('start in lower case and end without a full stop, as parts of one line', () => {
    for (const { what, fix } of [...Object.values(FR), ...Object.values(EN)]) {
      expect(what).toMatch(/^[^A-Z]/);
      expect(`${what}|${fix}`).not.toMatch(/\.(?:\||$)|\s—\s/);
    }
  });

  it.each([
    ['fr/a.md', 'title', 'broken-yaml', 'title', 'title'],
    ['fr/a.md', '', 'broken-yaml', 'en-tête', 'front matter'],
    ['site.yaml', '', 'broken-yaml', 'fichier', 'file'],
    ['fr/a.md', '', 'symlink', 'fichier', 'file'],
    ['fr/a.md', '', 'raw-html', 'texte', 'text'],
  ] as const)('%s %s %s is about: %s', (file, field, code, fr, en) => {
    expect(problemField({ file, field, code }, 'fr')).toBe(fr);
    expect(problemField({ file, field, code }, 'en')).toBe(en);
  });

  it.each(['fr/a.md', 'site.yaml'])(
    'what keeps %s from being read is in its front matter',
    (file) => {
      const isOfPage = file.endsWith('.md');
      const codes = PROBLEM_CODES.filter((code) =>
        /^yaml-|-yaml$|front-matter|duplicate-key/.test(code),
      );
      expect(codes.length).toBeGreaterThan(10);
      for (const code of codes) {
        expect([code, problemField({ file, field: '', code }, 'fr')]).toEqual([
          code,
          isOfPage ? 'en-tête' : 'fichier',
        ]);
      }
    },
  );

  it('count what they stand for', () => {
    const message = (more: string) =>
      LOCALES.map((locale) => problemMessage('not-utf8', { more }, locale).what);
    expect(message('1')).toEqual([
      expect.stringMatching(/ \(et 1 de plus dans ce fichier\)$/),
      expect.stringMatching(/ \(and 1 more in this file\)$/),
    ]);
    expect(message('1234')).toEqual([
      expect.stringMatching(/ \(et 1\u00A0234 de plus dans ce fichier\)$/),
      expect.stringMatching(/ \(and 1,234 more in this file\)$/),
    ]);
  });

  it('write the numbers of a limit and the code of a character', () => {
    for (const [locale, actual, maximum] of [
      ['fr', '12\u00A0345', '10\u00A0000'],
      ['en', '12,345', '10,000'],
    ] as const) {
      const params = { measure: 'lines', actual: '12345', maximum: '10000' };
      const { what, fix } = problemMessage('over-limit', params, locale);
      expect(what).toContain(MEASURES[locale].lines);
      expect(what).toContain(actual);
      expect(fix).toContain(maximum);
      const { what: of } = problemMessage('invisible-character', { character: '\u0007' }, locale);
      expect(of).toContain(', U+0007');
    }
  });

  it('have a name of its own for each measure', () => {
    for (const locale of LOCALES) {
      const names = Object.values(MEASURES[locale]);
      expect(new Set(names).size).toBe(names.length);
    }
    const counted: Record<string, [fr: string, en: string]> = {
      characters: ['caractères', 'characters'],
      lines: ['lignes', 'lines'],
      marks: ['signes', 'marks'],
      'marks-together': ['signes', 'marks'],
      notes: ['notes', 'notes'],
      label: ['caractères', 'characters'],
      columns: ['colonnes', 'columns'],
      indent: ['espaces', 'spaces'],
      nesting: ['emboîtés', 'nested'],
      'yaml-value': ['caractères', 'characters'],
      'yaml-blank': ['espaces', 'spaces'],
      'yaml-lines': ['lignes', 'lines'],
      'yaml-elements': ['valeurs', 'values'],
    };
    for (const [measure, [fr, en]] of Object.entries(counted)) {
      expect(MEASURES.fr).toHaveProperty([measure], expect.stringContaining(fr));
      expect(MEASURES.en).toHaveProperty([measure], expect.stringContaining(en));
    }
  });

  it('are counted in the singular and in the plural', () => {
    const forms = [0, 1, 2, 3].map((count) =>
      LOCALES.map((locale) => problemCount[locale](count).replace(String(count), '#')),
    );
    const [none, one, two, three] = forms;
    expect(two).toEqual(three);
    for (const index of [0, 1]) {
      expect(new Set([none?.[index], one?.[index], two?.[index]]).size).toBe(3);
    }
    for (const locale of LOCALES) {
      expect(adviceCount[locale](2)).toContain('2');
      expect(adviceCount[locale](2).replace('2', '3')).toBe(adviceCount[locale](3));
      expect(adviceCount[locale](1)).not.toBe(adviceCount[locale](2).replace('2', '1'));
    }
  });
});
