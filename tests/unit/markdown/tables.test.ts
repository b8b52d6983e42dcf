import { describe, expect, it } from 'vitest';
import { html } from './rendering.ts';

const TABLE = '| A | B |\n| --- | ---: |\n| a | 2 |\n';

describe('tables', () => {
  it('have a caption, headers and a wrapper that scrolls by keyboard', () => {
    expect(html(`Tableau : Les *mots* : ici\n\n${TABLE}`)).toBe(
      '<div class="table" role="group" tabindex="0" aria-labelledby="table-1"><table>' +
        '<caption id="table-1">Les <em>mots</em>_: ici</caption>' +
        '<thead><tr><th scope="col">A</th><th scope="col" class="align-right">B</th></tr></thead>' +
        '<tbody><tr><th scope="row">a</th><td class="align-right">2</td></tr></tbody>' +
        '</table></div>',
    );
  });

  it.each([
    ['Tableau: x', 'fr'],
    ['tableau : x', 'fr'],
    ['Tableau :x', 'fr'],
    ['Tableau\u00A0: x', 'fr'],
    ['Table: x', 'en'],
    ['Table : x', 'en'],
  ] as const)('take %j for a caption in %s', (caption, locale) => {
    const found = html(`${caption}\n\n${TABLE}`, locale);
    expect(found).toContain('<caption id="table-1">x</caption>');
    expect(found).not.toContain('<p>');
  });

  it.each(['Tableau : x\n', 'Tableau : x\n\n'])(
    'follow their caption closely or not',
    (caption) => {
      expect(html(caption + TABLE)).toContain('<caption id="table-1">x</caption>');
    },
  );

  it('are numbered through the page', () => {
    const found = html(`Tableau : a\n\n${TABLE}\nTableau : b\n\n${TABLE}`);
    expect(found).toContain('<caption id="table-1">a</caption>');
    expect(found).toContain('<caption id="table-2">b</caption>');
    expect(found.match(/aria-labelledby="[^"]*"/g)).toEqual([
      'aria-labelledby="table-1"',
      'aria-labelledby="table-2"',
    ]);
  });

  it('align by class, never by style', () => {
    const found = html('| A | B | C |\n| :-- | :-: | --: |\n| a | b | c |');
    expect(found).toContain('<td class="align-center">b</td><td class="align-right">c</td>');
    expect(found).not.toMatch(/style=|align="/);
  });

  it('have no empty header', () => {
    expect(html('| | B |\n| --- | --- |\n| | b |')).toContain(
      '<tr><td></td><th scope="col">B</th></tr></thead><tbody><tr><td></td><td>b</td></tr>',
    );
  });

  it('may hold links and typography', () => {
    expect(html('| A | B |\n| --- | --- |\n| [a](x.md) | "b" |')).toContain(
      '<th scope="row"><a href="/x/">a</a></th><td>«_b_»</td>',
    );
  });

  it.each([
    ['- un', '<ul><li>un</li></ul>'],
    ['- **un** mot', '<ul><li><strong>un</strong> mot</li></ul>'],
    ['un<br>- deux', 'un<ul><li>deux</li></ul>'],
    ['\\- un', '- un'],
    ['\\- un<br>\\- deux', '- un<br>\n- deux'],
    ['- 5 %', '- 5_%'],
    ['-', '-'],
  ])('have a list in a cell where a hyphen is meant so: %j', (cell, expected) => {
    expect(html(`| A | B |\n| --- | --- |\n| a | ${cell} |`)).toContain(`<td>${expected}</td>`);
  });
});
