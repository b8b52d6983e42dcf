import { describe, expect, it } from 'vitest';
import { bodyOf, htmlOf } from './rendering.ts';

const reference = (number: number, id = `ref-${number}`, label = `Note ${number}`) =>
  `<sup><a href="#note-${number}" id="${id}" aria-label="${label}">${number}</a></sup>`;

describe('footnotes', () => {
  it('are numbered as they are called and gathered at the end', () => {
    const { intro, sections } = bodyOf('A[^b] c[^a].\n\n[^a]: Deux : oui.\n[^b]: Un.\n\n## Fin\n');
    expect(htmlOf(intro)).toBe(`<p>A${reference(1)} c${reference(2)}.</p>`);
    expect(sections.map(({ id, title }) => [id, title])).toEqual([
      ['fin', 'Fin'],
      ['notes', 'Notes'],
    ]);
    expect(htmlOf(sections[1]?.parts ?? [])).toBe(
      '<ol class="footnotes">' +
        '<li id="note-1"><p>Un._<a href="#ref-1" aria-label="Retour à l’appel de note 1" class="note-return">\u21A9\uFE0E</a></p></li>' +
        '<li id="note-2"><p>Deux_: oui._<a href="#ref-2" aria-label="Retour à l’appel de note 2" class="note-return">\u21A9\uFE0E</a></p></li>' +
        '</ol>',
    );
  });

  it('of two of one name, are the first', () => {
    const { sections } = bodyOf('A[^a].\n\n[^a]: Premier.\n\n[^A]: Dernier.');
    const notes = htmlOf(sections[0]?.parts ?? []);
    expect(notes).toContain('Premier.');
    expect(notes).not.toContain('Dernier.');
  });

  it('lead back to each of their references', () => {
    const { intro, sections } = bodyOf('A[^a] b[^a].\n\n[^a]: Mot.', 'en');
    expect(htmlOf(intro)).toBe(`<p>A${reference(1)} b${reference(1, 'ref-1-2')}.</p>`);
    const notes = htmlOf(sections[0]?.parts ?? []);
    expect(notes).toContain('href="#ref-1" aria-label="Back to reference 1"');
    expect(notes).toContain('href="#ref-1-2" aria-label="Back to reference 1-2"');
  });

  it('may call one another and hold blocks', () => {
    const { sections } = bodyOf('A[^a].\n\n[^a]: B[^b].\n\n[^b]: C.\n\n    - d');
    const notes = htmlOf(sections[0]?.parts ?? []);
    expect(notes).toContain(`<li id="note-1"><p>B${reference(2)}._<a href="#ref-1"`);
    expect(notes).toMatch(
      /<li id="note-2"><p>C\.<\/p><ul>\n<li>d<\/li>\n<\/ul><p><a href="#ref-2"/,
    );
  });

  it('make no section when nothing calls them', () => {
    expect(bodyOf('A.\n\n[^a]: B.').sections).toEqual([]);
  });

  it('leave the anchors they need to themselves', () => {
    const ids = bodyOf('## Notes\n\nA[^a].\n\n## Note 1\n\n[^a]: B.').sections.map(({ id }) => id);
    expect(ids).toEqual(['notes-1', 'section-note-1', 'notes']);
  });
});
