import { describe, expect, it } from 'vitest';
import { isAdvice } from '../../../lib/i18n/advice.ts';
import { checkMarkdown } from '../../../lib/markdown/check.ts';
import { parseMarkdown } from '../../../lib/markdown/parse.ts';

/** The problems of a text, where `⍽` shows non-breaking spaces. */
function problems(markdown: string) {
  const tree = parseMarkdown(markdown.replaceAll('⍽', '\u00A0'), 'fr');
  return checkMarkdown(tree).filter((one) => !isAdvice(one));
}

describe('what looks like a construct and is none is refused', () => {
  it.each([
    ['##Titre', 'heading-space'],
    ['###Titre', 'heading-space'],
    ['#Titre', 'heading-space'],
    ['##**Titre**', 'heading-space'],
    ['####### Sept', 'deep-heading'],
    ['1.point', 'list-space'],
    ['1)point', 'list-space'],
    ['-point', 'list-space'],
    ['*point', 'list-space'],
    ['+point', 'list-space'],
    ['-[lien](a.md)', 'list-space'],
    ['a\n-point', 'list-space'],
    ['> -point', 'list-space'],
    ['• un\n• deux', 'bullet', 'bullet'],
    ['• un', 'bullet'],
    ['– un\n– deux', 'pseudo-list'],
    ['‑ un', 'bullet'],
    ['o un\no deux', 'bullet', 'bullet'],
    ['§ un', 'bullet'],
    ['▪⍽un', 'bullet'],
    ['→ un\n→ deux', 'pseudo-list'],
    ['a) un\nb) deux', 'pseudo-list'],
    ['(1) un\n(2) deux', 'pseudo-list'],
    ['i. un\nii. deux', 'pseudo-list'],
    ['1° un\n2° deux', 'pseudo-list'],
    ['[texte] (https://x.ca)', 'link-space'],
    ['[texte] (page.md)', 'link-space'],
    ['![x] (/images/a.png)', 'link-space'],
    ['[^note longue]', 'footnote-label'],
    ['a[^] b', 'footnote-label'],
    ['x^[note]', 'inline-footnote'],
    ['[[lien]]', 'wiki-link'],
    ['[[lien|texte]]', 'wiki-link'],
    ['![[image.png]]', 'wiki-link'],
    ['[texte](adresse avec espace)', 'link-address-space'],
    ['![x](/images/deux mots.png)', 'link-address-space'],
    ['[texte](adresse', 'link-unclosed'],
    ['[texte](https://x.ca/a\nsuite', 'link-unclosed'],
    ['(texte)[https://x.ca]', 'link-reversed'],
    ['(texte)[page.md]', 'link-reversed'],
    ['{{< x >}}', 'other-tool'],
    ['{% x %}', 'other-tool'],
    ['<o:p></o:p>', 'other-tool'],
    ['<a href=“https://x.ca” >', 'other-tool'],
    ['<%= x %>', 'other-tool'],
    ['![x](/d.png "Le **pont**")', 'words-only'],
    ['{{ x }}', 'other-tool'],
    ['{: .x }', 'attributes'],
    ['{:toc}', 'attributes'],
    ['{.classe}', 'attributes'],
    ['{::}', 'attributes'],
    ['Texte {target="_blank"}', 'attributes'],
    ['## Titre {#id}', 'heading-id'],
    ['## Titre {#id .classe}', 'heading-id'],
    ['> [!NOTE]\n> texte', 'notice-syntax'],
    ['!!! note', 'notice-syntax'],
    ['!!! note "Titre"', 'notice-syntax'],
    ['??? note', 'notice-syntax'],
    [':::note\na\n:::', 'unknown-directive'],
    ['::: {.x}\na\n:::', 'directive', 'directive'],
    [':::avis [Titre]\na\n:::', 'directive', 'directive'],
    ['- [ ] tâche\n- [x] faite', 'task', 'task'],
    ['~~x~~', 'strikethrough'],
    ['un ==mot== ici', 'highlight'],
    ['un ++mot++ ici', 'highlight'],
    ['m^2^', 'superscript'],
    ['H~2~O', 'subscript'],
    ['m^{2}', 'superscript'],
    ['Bonjour :smile: !', 'emoji'],
    ['[TOC]', 'contents'],
    ['[[_TOC_]]', 'wiki-link'],
    ['$$x = 1$$', 'math'],
    ['$$\nx\n$$', 'math', 'math'],
    ['\\newpage', 'other-tool'],
    ['<<<', 'other-tool'],
    ['%% comment %%', 'comment'],
    ['%% comment', 'comment'],
    ['__ gras __', 'emphasis'],
    ['__gras', 'emphasis'],
    ['a\n\n====', 'sign-line'],
    ["import X from './x'", 'other-tool'],
    ['export const a = 1', 'other-tool'],
    ['<Comp/>', 'raw-html'],
    ['== Titre ==', 'heading-syntax'],
    ['h2. Titre', 'heading-syntax'],
    ["'''gras'''", 'wiki-emphasis'],
    ["''ital''", 'wiki-emphasis'],
    ['[b]x[/b]', 'bracket-tag'],
    ['[url=https://x.ca]x[/url]', 'bracket-tag', 'address-incomplete'],
    ['$A', 'other-tool'],
    ['$CTA\ntexte\n$CTA', 'other-tool', 'other-tool'],
    ['.. note:: x', 'other-tool'],
    ['Voir :ref:`x`', 'other-tool'],
    ['a&nbsp b', 'entity'],
    ['&eacute', 'entity'],
    ['&amp;nbsp;', 'entity'],
    ['&foo;', 'entity'],
    ['Paragraphe\n---', 'underlined-heading'],
    ['Paragraphe\n===', 'underlined-heading'],
    ['\\*[RTS]: sens', 'abbreviation-escaped'],
    ['RTS *a*\n*[RTS] : sens', 'abbreviation'],
    ['Voir ::contact[x] ici.', 'directive-inline'],
    ['**gras', 'emphasis'],
    ['** gras **', 'emphasis'],
    ['*ital', 'list-space'],
    ['un _mot', 'emphasis'],
    ['un `code', 'code'],
    ['aujourd`hui', 'code'],
    ['```\ncode', 'unclosed-code'],
    ['```', 'unclosed-code', 'empty-code'],
    [':::avis\ntexte', 'block-unclosed'],
    ['5*3*2', 'emphasis-in-word'],
    ['citoyen*ne*s', 'emphasis-in-word'],
    ['| a | b |', 'table-dashes'],
    ['| a | b |\n| c | d |', 'table-dashes'],
    ['a | b\nc | d', 'table-dashes'],
    ['| a | b |\n| --- |\n| c | d |', 'table-dashes-count'],
    [
      'Tableau : x\n\n| a | b |\n| --- | --- |\n| c |\n| d | e | f |\n| g | h |\nsuite',
      'table-row',
      'table-row',
      'table-below',
    ],
    [
      'Tableau : x\n\n| a | b |\n| --- | --- |\n| `c|d` | e |',
      'table-row',
      'cell-pipe',
      'cell-pipe',
    ],
    ['Tableau : x\n\n| a |\n| --- |', 'table-empty'],
    ['+---+---+\n| a | b |\n+---+---+', 'table-grid', 'table-dashes', 'table-grid'],
    ['a\tb\nc\td', 'pasted-table'],
    ['Tableau :\n\n| a |\n| --- |\n| b |', 'empty-caption'],
    [':::avis[]\na\n:::', 'empty-notice-title'],
    [':::avis\n:::', 'empty-notice'],
    [':::avis[x]\n:::', 'empty-notice'],
    ['>', 'empty-quotation'],
    ['- a\n-\n- c', 'empty-item'],
    ['[^1]: \n\na[^1]', 'empty-footnote'],
    ['&nbsp;', 'empty-paragraph'],
    ['[](a.md)', 'link-empty'],
    ['a[^1]\n\n[^1]: b\n\n[^1]: c', 'footnote-twice'],
    ['RTS\n\n*[RTS]: a\n*[RTS]: b', 'abbreviation-twice'],
    ['[a][b]\n\n[b]: a.md\n\n[b]: c.md', 'reference-twice'],
    ['a\n\n[b]: a.md', 'reference-unused'],
    ['[^1] : note', 'definition-space'],
    ['[nom] : https://x.ca', 'definition-space'],
    ['<b>a</b> et <b>c</b><br>', 'html-bold', 'html-break'],
    ['Voir https://x.ca/*a*', 'address-cut'],
    ['texte :::', 'directive-inline'],
    ['x_{n}', 'subscript'],
    ["Le d''ici", 'wiki-emphasis'],
  ])('%j', (markdown, ...codes) => {
    expect(problems(markdown).map(({ code }) => code)).toEqual(codes);
  });
});

describe('its near neighbours pass', () => {
  it.each([
    '##⍽Titre',
    '-⍽un\n-⍽deux',
    '1.⍽un\n2.⍽deux',
    '>⍽cité',
    '##　Titre',
    '- un\n⍽⍽- deux',
    'a\n⍽\nb',
    'Tableau : x\n\n| a | b |\n|⍽---⍽|⍽---⍽|\n| c | d |',
    '```\n##⍽x\n- ⍽y\n```',
    '– Un aparté seul.',
    '— Bonjour.\n\n— Bonsoir.',
    'Un aparté – comme\n– celui-ci seul.',
    '– un\\\n– deux',
    '5 * 3 = 15',
    '50 % *',
    'Prix* et taux*',
    'snake_case et a__b',
    'a < b et c > d',
    'C++ et C++',
    'f(x) [1] et [sic] (note)',
    '10:30 et 10:30:15 et a:b:c',
    'A–Z',
    'n° 5',
    '1. juin',
    'Voir #sante et #2 ici',
    '@nom et a@b',
    'Q. Pourquoi?\nR. Parce que.',
    '5 - 10 ans, 5–10, 2014-2015',
    '-5 °C dehors',
    '1.5 million',
    '~5 $ et ~6 $',
    'Coût : 5 $$ ou $$$ ($$$)',
    '[x] (voir plus loin)',
    'AT&T, R&D, Q&R, S&P et a&b;',
    'C:\\Users\\nom et \\\\serveur\\partage',
    '`##x [a] (b) **`',
    '```\n• un\n:::note\n{{ x }}\n```',
    "Le l'homme d'ici",
    'Nom : ______',
    '{1, 2, 3} et {...} et {n}',
    'Voir https://x.ca/~user/a_b_c?x={{y}}&nbsp=1 et info@x.ca.',
    '<https://x.ca/a>',
    '\\##x \\- un 1\\.point \\[a\\](b) \\*\\*x\\*\\*',
    'a\\*b et \\{x\\} et \\~\\~x\\~\\~',
    'Accueil | Ministère',
    'a) un seul',
    'a) un\n\nb) deux',
    '& seul, 3 & 4; fin',
    '2^10 et m²',
    'std::vector et a::b',
    'Terme\n: définition',
    '**gras** *ital* _ital_ __gras__ ***les deux***',
    'un**mot**ici',
    "L'« alpha » et '90",
    "5'6'' de haut",
    '[a](b.md "titre") et ![c](/d.png "Le pont, 5 * 3")',
    'a <é> b, x < y : z > w, 50 %> 30 %',
    'M. Tremblay\nM. Roy',
  ])('%j', (markdown) => {
    expect(problems(markdown)).toEqual([]);
  });
});

it.each([
  ['Avant.\n\n> - un\n>   -deux', { line: 4, column: 5 }],
  ['un *mot* et `code`, puis un ==mot== de plus', { line: 1, column: 29 }],
  ['un\\\ndeux [a] (b.md)', { line: 2, column: 8 }],
  ['Voir https://x.ca/a puis x^[b]', { line: 1, column: 27 }],
])('says where: %j', (markdown, place) => {
  expect(problems(markdown)[0]).toMatchObject(place);
});

it('quotes what the author wrote, cut short', () => {
  expect(problems('##Un titre')[0]?.params).toEqual({ found: '##Un' });
  const [{ params } = { params: {} }] = problems(`{{ ${'mot '.repeat(40)} }}`);
  expect(params).toEqual({ found: '{{ mot mot mot mot mot mot mot…' });
});

it('says once a line what is to be mended once', () => {
  expect(problems('[a](b c) et [d](e f)\nou [g](h i)')).toHaveLength(2);
});

describe('nothing takes longer than its length', () => {
  // Each of these took minutes by one pattern or another that looks again at what it has read.
  it.each([
    '{',
    '{{',
    '{:a',
    '^',
    '^a',
    'a~',
    '== a ',
    ' ++a',
    ' :aa',
    '$$ a ',
    "''a",
    '&amp;',
    '\\*',
    '|',
    '](a ',
    '[^a b',
    '[a] (',
    ') [',
    '%%a',
    '_',
    'a.a.',
    'a@',
    'https://',
    'https\\://a ',
    '• ',
    'M. ',
  ])('%j', (sign) => {
    for (const start of ['', 'https://a.b/', 'a ']) {
      const text = start + sign.repeat(15_000 / sign.length);
      expect(() => problems(text)).not.toThrow();
    }
  });
});

describe('what is written in another way is read as it is meant', () => {
  it.each<[typed: string, meant: string]>([
    ['##⍽Titre', '## Titre'],
    ['-⍽un\n-\u2009deux\n\u3000- trois', '- un\n- deux\n - trois'],
    ['1.\u202Fun\n2.⍽deux', '1. un\n2. deux'],
    ['un\n⍽\ndeux', 'un\n \ndeux'],
    ['| a | b |\n|⍽---⍽|⍽---⍽|\n| c | d |', '| a | b |\n| --- | --- |\n| c | d |'],
    ...['+', '*', '1)', '12.'].map((mark): [string, string] => [`${mark}⍽un`, `${mark} un`]),
    ['Terme\n:⍽sens', 'Terme\n: sens'],
    ['######⍽Titre', '###### Titre'],
    ['```\na\n```⍽', '```\na\n``` '],
    ['~~~\na\n~~~⍽', '~~~\na\n~~~ '],
    [':::avis\nun\n:::⍽', ':::avis\nun\n::: '],
  ])('%j', (typed, meant) => {
    const { children } = parseMarkdown(typed.replaceAll('⍽', '\u00A0'), 'fr');
    expect(children).toEqual(parseMarkdown(meant, 'fr').children);
  });

  it('and leaves the blank lines of code as they are', () => {
    const { children } = parseMarkdown('- ```\n  a\u00A0b\n  \n  c\n  ```\n-\u00A0d', 'fr');
    expect(children).toMatchObject([
      { children: [{ children: [{ value: 'a\u00A0b\n\nc' }] }, { type: 'listItem' }] },
    ]);
  });

  it('but not in code', () => {
    const code = '##\u00A0Titre\n\n-\u00A0un';
    const [node] = parseMarkdown(`\`\`\`\n${code}\n\`\`\``, 'fr').children;
    expect(node).toMatchObject({ type: 'code', value: code });
  });
});
