import { describe, expect, it } from 'vitest';
import { PROBLEM_CODES, PROBLEM_MESSAGES, problemField } from '../../../lib/i18n/problems.ts';

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
});
