import { describe, expect, it } from 'vitest';
import { findings } from './findings.ts';
import { html } from './rendering.ts';

describe('a folding block', () => {
  it('shows its title, then what it holds', () => {
    expect(html(':::details[Un *titre* : oui]\nUn mot.\n:::')).toBe(
      '<details><summary>Un <em>titre</em>_: oui</summary><p>Un mot.</p></details>',
    );
  });

  it.each([
    [':::details\na\n:::', '1:1 details-title'],
    [':::details[ ]\na\n:::', '1:1 details-title'],
    [':::details[T]\n:::', '1:1 details-empty'],
    [':::details[[a](b.md)]\nc\n:::', '1:11 details-title-words'],
    [':::details[a ![b](/c.png)]\nd\n:::', '1:11 details-title-words'],
    [':::details[a[^1]]\nb\n:::\n\n[^1]: c', '1:11 details-title-words'],
    [':::details[T]\na', '1:1 block-unclosed name=details'],
    ['- :::details[T]\n  a\n  :::', '1:3 details-nested'],
    ['::::details[T]\n:::details[U]\na\n:::\n::::', '2:1 details-nested'],
    [':::details[T]\n:::avis\na\n:::', '2:1 block-unclosed name=avis'],
    [':::details[T]\n- a\n\nb', '1:1 block-unclosed name=details'],
    [':::details[T]{.b}\na\n:::', '1:1 attributes'],
    [':::details[T]\n## A\n:::', '2:1 details-heading'],
    ['## A\n\n:::details[T]\n#### B\n:::', '4:1 heading-skip from=2 to=4'],
    ['## A\n\n:::details[T]\n### B\n:::\n\n#### C', '7:1 heading-skip from=2 to=4'],
    [':::details[T]\n::contact[a]\n:::', '2:1 contact-nested'],
    [':::détails[T]\na\n:::', '1:1 unknown-directive name=détails'],
  ])('%j', (markdown, ...expected) => {
    expect(findings(markdown)).toEqual(expected);
  });

  it.each([
    '## A\n\n:::details[T]\n### B\n\n#### C\n\nmot\n:::\n\n### D',
    '## A\n\n:::details[T]\n### B\n:::\n\n:::details[U]\n### C\n:::',
    '::::details[T]\n:::avis\na\n:::\n::::',
    ':::details[T]\n::action[[a](b.md)]\n:::',
  ])('may be %j', (markdown) => {
    expect(findings(markdown)).toEqual([]);
  });
});

describe('a call to action', () => {
  it.each([
    [
      '::action[["Demander" ici](a.md)]',
      '<p class="action"><a href="/a/">«_Demander_» ici</a></p>',
    ],
    [
      '::action[[Demander](https://x.ca/)]',
      '<p class="action"><a href="https://x.ca/" rel="external">Demander<span class="external"> (site externe)</span></a></p>',
    ],
    [
      '::action[[Title](en.md)]',
      '<p class="action"><a href="/en/" hreflang="en" lang="en">Title</a> (en anglais seulement)</p>',
    ],
  ])('%j', (markdown, expected) => {
    expect(findings(markdown)).toEqual([]);
    expect(html(markdown)).toBe(expected);
  });

  it.each([
    ['::action[Demander]', '1:1 action-link'],
    ['::action', '1:1 action-link'],
    ['::action[[a](b.md) c]', '1:1 action-link'],
    ['::action[[a](b.md) [c](d.md)]', '1:1 action-link'],
    ['::action[![a](/b.png)]', '1:1 action-link'],
    ['::action[a](b.md)', '1:1 action-link'],
    ['::action[[a](b.md)] c', '1:1 action-link'],
    ['::action[[![a](/b.png)](c.md)]', '1:1 action-link'],
    ['> ::action[[a](b.md)]', '1:3 action-nested'],
    [':::avis\n::action[[a](b.md)]\n:::', '2:1 action-nested'],
    ['::action[[](b.md)]', '1:10 link-empty'],
  ])('%j', (markdown, ...expected) => {
    expect(findings(markdown)).toEqual(expected);
  });
});

describe('a definition list', () => {
  it.each([
    ['Terme\n: définition', '<dl><dt>Terme</dt><dd>définition</dd></dl>'],
    [
      '**Terme**\n: une *définition* : oui',
      '<dl><dt><strong>Terme</strong></dt><dd>une <em>définition</em>_: oui</dd></dl>',
    ],
    ['A\nB\n: un\n: deux', '<dl><dt>A</dt><dt>B</dt><dd>un</dd><dd>deux</dd></dl>'],
    ['A\n: un\n\nB\n: deux', '<dl><dt>A</dt><dd>un</dd><dt>B</dt><dd>deux</dd></dl>'],
    ['A\n: un\n  et suite', '<dl><dt>A</dt><dd>un\net suite</dd></dl>'],
    ['A\n: un\\\n  deux', '<dl><dt>A</dt><dd>un<br>\ndeux</dd></dl>'],
    ['A  \n:   un', '<dl><dt>A</dt><dd>un</dd></dl>'],
    ['[A](a.md)\n: `b`', '<dl><dt><a href="/a/">A</a></dt><dd><code>b</code></dd></dl>'],
    ['> A\n> : b', '<blockquote>\n<dl><dt>A</dt><dd>b</dd></dl>\n</blockquote>'],
    ['- A\n  : b', '<ul role="list">\n<li>\n<dl><dt>A</dt><dd>b</dd></dl>\n</li>\n</ul>'],
    ['A\n: b\n\nMot.', '<dl><dt>A</dt><dd>b</dd></dl>\n<p>Mot.</p>'],
    ['RTS\n: b\n\n*[RTS]: c', '<dl><dt>C (<abbr>RTS</abbr>)</dt><dd>b</dd></dl>'],
    [`${'a'.repeat(100)}\n: b`, `<dl><dt>${'a'.repeat(100)}</dt><dd>b</dd></dl>`],
    ['Oui :\nnon', '<p>Oui_:\nnon</p>'],
    ['a\n:-)', '<p>a_:-)</p>'],
  ])('%j', (markdown, expected) => {
    expect(findings(markdown)).toEqual([]);
    expect(html(markdown)).toBe(expected);
  });

  it.each([
    [': définition', '1:1 definition'],
    ['Terme\n\n: définition', '3:1 definition'],
    ['Terme\n:définition', '2:1 definition'],
    ['Terme\n: ', '2:1 definition'],
    ['A\n: un\nB\n: deux', '2:1 definition'],
    [`${'a'.repeat(101)}\n: suite`, '2:1 definition'],
    ['> Terme\n>\n> : b', '3:3 definition'],
    ['A\n: [b](ftp://c)', '2:3 link-scheme url=ftp://c'],
    ['A\n: b[^c]', '2:4 footnote-undefined label=c'],
  ])('%j', (markdown, ...expected) => {
    expect(findings(markdown)).toEqual(expected);
  });
});

describe('the cell of a table', () => {
  const table = (cell: string, first = 'a') =>
    `Tableau : t\n\n| A | B |\n| --- | --- |\n| ${first} | ${cell} |`;
  const cellOf = (markdown: string) => /<td>(.*)<\/td>/s.exec(html(markdown))?.[1];

  it.each([
    ['un<br>deux', 'un<br>\ndeux'],
    ['un<br/>deux<BR />trois', 'un<br>\ndeux<br>\ntrois'],
    ['**un<br>deux**', '<strong>un<br>\ndeux</strong>'],
    ['- un<br>- deux', '<ul><li>un</li><li>deux</li></ul>'],
    [
      '- *un* : a<br>- [deux](a.md)',
      '<ul><li><em>un</em>_: a</li><li><a href="/a/">deux</a></li></ul>',
    ],
    ['Voir :<br>- un<br>- deux<br>Fin', 'Voir_:<ul><li>un</li><li>deux</li></ul>Fin'],
    ['Voir<br>- un<br>Fin<br>- deux', 'Voir<ul><li>un</li></ul>Fin<ul><li>deux</li></ul>'],
    ['– un<br>deux', '– un<br>\ndeux'],
    ['un<br>', 'un'],
    ['- un', '<ul><li>un</li></ul>'],
    ['- 5', '- 5'],
    ['-5', '-5'],
  ])('%j', (cell, expected) => {
    expect(findings(table(cell))).toEqual([]);
    expect(cellOf(table(cell))).toBe(expected);
  });

  it('is still the header of its row', () => {
    expect(html(table('b', 'un<br>deux'))).toContain('<th scope="row">un<br>\ndeux</th>');
  });

  it.each([
    [table('a<hr>b'), '5:8 html-rule'],
    ...[...'•·▪◦*–—'].map((sign) => [table(`${sign} un<br>${sign} deux`), '5:7 cell-list']),
    ['a<br>b', '1:2 html-break'],
    ['<br>', '1:1 html-break'],
    ['a<br/> b', '1:2 html-break'],
    ['Tableau : a<br>b\n\n| A |\n| --- |\n| a |', '1:12 html-break'],
    ['a<br class="x">b', '1:2 html-break'],
  ])('%j', (markdown, ...expected) => {
    expect(findings(markdown)).toEqual(expected);
  });
});
