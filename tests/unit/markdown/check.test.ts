import { describe, expect, it } from 'vitest';
import { checkMarkdown } from '../../../lib/markdown/check.ts';
import { parseMarkdown } from '../../../lib/markdown/parse.ts';
import { findings } from './findings.ts';

const TABLE = '| A |\n| --- |\n| a |';

describe('findings', () => {
  it.each([
    ['a\n\n<div>b</div>', '3:1 raw-html'],
    ['a <b>c', '1:3 html-bold'],
    ['<!-- a -->', '1:1 html-comment'],
    ['## A\n\n# B', '3:1 second-h1'],
    ['A\n===', '1:1 underlined-heading'],
    ['A\n---', '1:1 underlined-heading'],
    ['### A', '1:1 heading-skip from=1 to=3'],
    ['## A\n\n#### B\n\n### C', '3:1 heading-skip from=2 to=4'],
    ['##', '1:1 heading-empty'],
    ['> ## A', '1:3 heading-nested'],
    ['- ## A', '1:3 heading-nested'],
    [':::avis\n## A\n:::', '2:1 heading-nested'],
    ['[a](javascript:b)', '1:1 link-scheme url=javascript:b'],
    ['[a](JavaScript:b)', '1:1 link-scheme url=JavaScript:b'],
    ['[a](java&#9;script:b)', '1:1 link-scheme url=java\tscript:b'],
    ['[a](data:b)', '1:1 link-scheme url=data:b'],
    ['[a](ftp://b)', '1:1 link-scheme url=ftp://b'],
    ['[a](//b.ca)', '1:1 link-scheme url=//b.ca'],
    ['[a](/\\b.ca)', '1:1 link-scheme url=/\\b.ca'],
    ['[a]()', '1:1 link'],
    ['[a][b]\n\n[b]: vbscript:c', '1:1 link-scheme url=vbscript:c'],
    ['![a](https://x.ca/b.png)', '1:1 link-scheme url=https://x.ca/b.png'],
    ['[G (PDF)](/documents/g.pdf)', '1:1 document-label typed=(PDF)'],
    ['[G ( pdf, 2,5 Mo )](/documents/g.pdf)', '1:1 document-label typed=( pdf, 2,5 Mo )'],
    ['[*G* (230 KB)](</documents/g h.pdf>)', '1:1 document-label typed=(230 KB)'],
    ['[G (docx)][g]\n\n[g]: /documents/g.docx', '1:1 document-label typed=(docx)'],
    ['[](a.md)', '1:1 link-empty'],
    ['[ ](a.md)', '1:1 link-empty'],
    ['a ![](/b.png)', '1:3 image-alt'],
    ['![ ](/b.png)', '1:1 image-alt'],
    [TABLE, '1:1 table-caption'],
    [`Table: a\n\n${TABLE}`, '3:1 table-caption'],
    [`Tableau : a\n\nb\n\n${TABLE}`, '1:1 caption-without-table', '5:1 table-caption'],
    ['Tableau : a', '1:1 caption-without-table'],
    [':::note\na\n:::', '1:1 unknown-directive name=note'],
    ['::avis[a]', '1:1 unknown-directive name=avis'],
    [':::contact\na\n:::', '1:1 unknown-directive name=contact'],
    ['> ::contact[a]', '1:3 contact-nested'],
    [':::avis\n::contact[a]\n:::', '2:1 contact-nested'],
    ['a\nb[^c]', '2:2 footnote-undefined label=c'],
    ['a\n\n[^b]: c', '3:1 footnote-unused label=b'],
    ['a\n\n*[RTS]: b\n*[RLS]: c\n\nRTS', '4:1 abbreviation-unused label=RLS'],
    ['## RTS\n\n`RTS`\n\n*[RTS]: b', '5:1 abbreviation-unused label=RTS'],
    ['a\n\n---\n\nb', '3:1 thematic-break'],
    ['a [b][c]', '1:5 reference'],
    ['a [b](c d.md)', '1:5 link-address-space'],
    ['a ** b**', '1:3 emphasis'],
    ['a\n*[RTS]: b', '2:1 abbreviation'],
    ['*[RTS]: *b*', '1:1 abbreviation'],
    ['::: avis\n\na', '1:1 directive'],
    ['a\n\n    b', '3:1 indented-code'],
    [':::avis\na', '1:1 block-unclosed name=avis'],
    [':::marge\na\n:::', '1:1 margin-place'],
    ['## A\n\n:::margin\na\n:::', '3:1 margin-place'],
    ['1. a\n\n:::marge\nb\n:::', '3:1 margin-place'],
    ['- a\n\n  :::marge\n  b\n  :::', '3:3 margin-place'],
    ['a\n\n:::marge\nb', '3:1 block-unclosed name=marge'],
    ['a\n\n:::marge[]\nb\n:::', '3:9 empty-notice-title'],
    ['a\n\n:::marge\n:::', '3:1 empty-notice'],
    [':::avis{.b}\na\n:::', '1:1 attributes'],
    ['## A\n\n### B\n\n#### C\n\n##### D', '7:1 deep-heading'],
    ['## a[^1]\n\n[^1]: b', '1:5 footnote-in-heading'],
    ['[a[^1]](b.md)\n\n[^1]: b', '1:3 footnote-in-link'],
    ['## ![a](/b.png) c', '1:4 image-in-heading'],
    ['## ![a](/b.png)', '1:1 heading-empty', '1:4 image-in-heading'],
    ['> ## ![a](/b.png) c', '1:3 heading-nested', '1:6 image-in-heading'],
    ['*[RTS]: a\nmot', '1:1 abbreviation'],
    ['https://x.ca/**a**', '1:1 address-cut'],
    ['![a](/b.png "c&#x202E;d")', '1:1 invisible-character character=\u202E'],
    ['![a&#x202E;](/b.png "c")', '1:1 invisible-character character=\u202E'],
    ['a&#xAD;b', '1:1 invisible-character character=\u00AD'],
    ['```\na\n```b', '1:1 unclosed-code'],
    ['```\na\n``', '1:1 unclosed-code'],
    ['> ```\n> a\n\nb', '1:3 unclosed-code'],
    ['```\n \n```', '1:1 empty-code'],
    ['::contact[a]{.b}', '1:1 attributes'],
    ['::action[[a](b.md)]{.c}', '1:1 attributes'],
    ['a\n\n[^Bé]: c', '3:1 footnote-unused label=Bé'],
    ['a\n\n[Bé]: c.md', '3:1 reference-unused label=Bé'],
    // One that is not used has been defined all the same.
    ['a\n\n[^b]: c\n\n[^b]: d', '3:1 footnote-unused label=b', '5:1 footnote-twice label=b'],
    ['a\n\n[b]: c.md\n\n[b]: d.md', '3:1 reference-unused label=b', '5:1 reference-twice label=b'],
    ['a\n\n*[B]: c\n*[B]: d', '3:1 abbreviation-unused label=B', '4:1 abbreviation-twice label=B'],
    [
      'Tableau : x\n\n| a | b |\n| --- | --- |\n| c | d |\n| e |\n| f | g | h |',
      '6:1 table-row row=2 cells=1 columns=2',
      '7:1 table-row row=3 cells=3 columns=2',
    ],
  ])('%j', (markdown, ...expected) => {
    expect(findings(markdown)).toEqual(expected);
  });
});

describe('what authors may write', () => {
  it.each([
    '',
    '## A\n\n### B\n\n#### C\n\n## D\n\n### E',
    '[a](https://x.ca) [b](http://x.ca) [c](mailto:a@x.ca) [d](tel:+14182668776)',
    '[a](../b.md#c) [d](#e) [f](/g.md)',
    '![a](/b.png "c")',
    '[Guide PDF (2024)](/documents/g.pdf#a) (PDF) [a (édition 2)](/documents/g.pdf) [b (PDF)](c.md)',
    `Tableau : a\n\n${TABLE}`,
    `> Tableau : a\n>\n> ${TABLE.replaceAll('\n', '\n> ')}`,
    ':::avis[A]\nb\n:::',
    'a\n\n:::marge[A]\nb\n:::\n\n:::margin\nc\n:::',
    '- a\n\n:::marge\nb\n:::',
    '> :::avis\n> a\n> :::',
    '::::notice\n:::avis\na\n:::\n::::',
    '::contact[a-b]',
    'a[^1]\n\n[^1]: b',
    'RTS\n\n*[RTS]: a',
    '> RTS\n\n*[RTS]: a',
    'à 10:30, a:b, ::, \\[^1], \\[a](b), \\*\\*, \\[a][b], [sic] (note), [a]',
    '`<b> [^1] ](`',
    '```\n<b>\n::: a\n```',
    '~~~\na\n~~~',
    '- a\n\n  ```\n  b\n  ```',
    '> ```\n> a\n> ```',
    '[^1]\n\n[^1]: a',
    `Tableau : *a*\n\n${TABLE}`,
    '\\:exposent[2]',
    'Note:sup(2)',
  ])('%j', (markdown) => {
    expect(findings(markdown)).toEqual([]);
  });

  it('is in the language of the page', () => {
    expect(findings(`Table: a\n\n${TABLE}`, 'en')).toEqual([]);
    expect(findings(`Tableau : a\n\n${TABLE}`, 'en')).toEqual(['3:1 table-caption']);
  });
});

describe('a second title', () => {
  it.each([
    ['# La santé : oui', 'La santé : oui', 'repeated-title'],
    ['# LA *SANTE*: oui!', 'La santé : oui', 'repeated-title'],
    ['# La santé', 'La santé : oui', 'second-h1'],
    ['# ?', '', 'second-h1'],
  ])('%j under %j', (markdown, title, code) => {
    const found = checkMarkdown(parseMarkdown(markdown, 'fr'), title);
    expect(found.map((one) => one.code)).toEqual([code]);
  });
});

describe('what the site writes after a link to a document', () => {
  const FORMATS = 'PDF doc DOCX xls xlsx ppt pptx ODT ods odp CSV Word Excel PowerPoint'.split(' ');
  const SIZES = ['12 Ko', '2,5 Mo', '1 Go', '12 KB', '2.5 MB', '1 GB', '12 ko'];

  it.each([...FORMATS, ...SIZES])('is not written by its author: %s', (words) => {
    const found = findings(`[Guide (${words})](/documents/g.pdf)`);
    expect(found).toEqual([`1:1 document-label typed=(${words})`]);
  });

  it.each(['2024', 'édition 2', 'wording', '12 kg', 'docteur'])('is none of these: %s', (words) => {
    expect(findings(`[Guide (${words})](/documents/g.pdf)`)).toEqual([]);
  });
});

it('gives findings in the order of the text', () => {
  expect(findings('[](a.md) <b>\n\n# C ![](/d.png)')).toEqual([
    '1:1 link-empty',
    '1:10 html-bold',
    '3:1 second-h1',
    '3:5 image-in-heading',
    '3:5 image-alt',
  ]);
});
