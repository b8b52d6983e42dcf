import { describe, expect, it } from 'vitest';
import { isAdvice } from '../../../lib/i18n/advice.ts';
import { checkMarkdown } from '../../../lib/markdown/check.ts';
import { parseMarkdown } from '../../../lib/markdown/parse.ts';

/** The problems of a text, where `⍽` shows non-breaking spaces. */
function problems(markdown: string) {
  const tree = parseMarkdown(markdown.replaceAll('⍽', '\u00A0'), 'fr');
  return checkMarkdown(tree).filter((one) => !isAdvice(one));
}

/** A text in the last cell of a table. */
const inCell = (cell: string) => `Tableau : x\n\n| a | b |\n| --- | --- |\n| c | ${cell} |`;

const CELLS_REFUSED: [cell: string, code: string][] = [
  ['##d', 'cell-sign'],
  ['## d', 'cell-sign'],
  ['> d', 'cell-sign'],
  ['>d', 'cell-sign'],
  ['d<br>> e', 'cell-sign'],
  [':::', 'cell-sign'],
  [':::avis[d]', 'cell-sign'],
  ['::contact[d]', 'cell-sign'],
  ['d ::: e', 'cell-sign'],
  ['d<br>: e', 'cell-sign'],
  ['[ ] d', 'task'],
  ['*[RTS]: d', 'abbreviation'],
  ['• d', 'cell-list'],
  ['• 5 d', 'cell-list'],
  ['▪d', 'cell-list'],
  ['o d', 'cell-list'],
  ['-d', 'cell-list'],
  ['d :<br>• e', 'cell-list'],
  ['d :<br>– e', 'cell-list'],
  ['– d<br>– e', 'cell-list'],
  ['+ d<br>+ e', 'cell-list'],
  ['* d<br>* e', 'cell-list'],
  ['- d<br>• e', 'cell-list'],
  ['• **d**', 'cell-list'],
  ['`d', 'cell-pipe'],
];

const CELLS_THAT_PASS = [
  '- d',
  '- d<br>- e',
  '- **d**',
  '- 5 %',
  '-5 °C',
  '–',
  '—<br>—',
  '1. d',
  'a) d',
  '1. d<br>2. e',
  '#5',
  '# de dossier',
  '> 65',
  '>= 65 ans',
  '+ 5 %',
  '– dont d',
  '* d',
  '*',
  '•',
  '●',
  '■ oui',
  '☑',
  'o',
  '5 : 3',
  'd<br>– dont e',
  '- 5<br>- 6',
  '\\##d',
  '\\> d',
  '\\-d',
  'A. Roy',
];

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
    ['<< mot >>', 'angle-quotes'],
    ['un\\\ndeux\\', 'break-at-end'],
    ['## Titre\\', 'break-at-end'],
    ['## ## Titre', 'heading-sign'],
    ['## • Titre', 'heading-sign'],
    ['＃＃ Titre', 'heading-space'],
    ['－ un', 'bullet'],
    ['![x](/d.png “Le pont”)', 'link-title'],
    ["![x](/d.png 'L'été')", 'link-title'],
    ['![x](/d.png =100x20)', 'link-title'],
    ['texte](https://x.ca/a)', 'link'],
    ['- un\n        - deux', 'list-indent'],
    ['1. un\n  - deux', 'list-indent'],
    ['10. un\n   - deux', 'list-indent'],
    ['> 1. un\n>   - deux', 'list-indent'],
    ['un\n    - deux', 'list-indent'],
    ['1- un\n2- deux', 'pseudo-list'],
    ['1 – un\n2 – deux', 'pseudo-list'],
    ['1/ un\n2/ deux', 'pseudo-list'],
    ['1.1 Un\n1.2 Deux', 'pseudo-list'],
    ['① un\n② deux', 'pseudo-list'],
    ['A. un\nB. deux', 'pseudo-list'],
    ['I- un\nII- deux', 'pseudo-list'],
    ['👉🏽 un\n👉🏽 deux', 'pseudo-list'],
    ['➡️ un\n➡️ deux', 'pseudo-list'],
    ['Ø un\nØ deux', 'pseudo-list'],
    ['Étapes :\n2. un\n3. deux', 'pseudo-list'],
    ['Étapes :\n3. un', 'pseudo-list'],
    ['*[RTS] sens', 'abbreviation'],
    ['*[]: sens', 'abbreviation'],
    ['a[^une note]\n\n[^une note]: https://x.ca', 'footnote-label'],
    ['a[^1]\n\n> [^1]: note', 'empty-quotation'],
    ['a[^1]\n\n- [^1]: note', 'empty-item'],
    ['Terme\n: - un\n  - deux', 'definition'],
    ['a    b    c\nd    e    f', 'pasted-table'],
    ['Tableau : x\n\n| a |\n| --- |\n| b |\n\n| c |', 'table-parted'],
    ['25 m:exposant [2]', 'directive-brackets'],
    ['![{{ x }}](/d.png)', 'words-only'],
    ['![<b>x</b>](/d.png)', 'words-only'],
    ['RTS\n\n*[RTS]: réseau {{ x }}', 'words-only'],
    ['::action[[{{ x }}](https://x.ca/a)]', 'other-tool'],
    ['un réseau-\nterritorial', 'cut-word'],
    ['- peut-\n  être', 'cut-word'],
    ['- un\n* deux', 'list-sign'],
    ['1. un\n2) deux', 'list-sign'],
    ['>= 65 ans', 'quotation-sign'],
    ['>65 ans', 'quotation-sign'],
    ['- > 65 ans', 'quotation-sign'],
    ['a [b]\n\n[b]: https://x.ca/c suite', 'definition-apart'],
    ['a [b]\n[b]: https://x.ca/c', 'definition-apart'],
    ['![x](/d.png "25 m:exposant[2]")', 'words-only'],
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
    ['1 . un\n2 . deux', 'pseudo-list'],
    ['Étape 1 : un\nÉtape 2 : deux', 'pseudo-list'],
    ['**Lieu :** Québec\n**Date** : mai', 'pseudo-list'],
    ['┌──┐\n│ a │\n└──┘', 'table-grid', 'table-grid', 'table-grid'],
    ['Texte.\n\n--\n\nRoy', 'sign-line'],
    ['–', 'sign-line'],
    ['~non~ oui', 'strikethrough'],
    ['<www.quebec.ca>', 'link'],
    ['[a]()', 'link'],
    ['![a]( )', 'link'],
    ['<mailto:info@x.ca>', 'link'],
    ['[tel:811](tel:811)', 'link'],
    ['![x](/d.png){width=50%}', 'attributes'],
    ['{{ x="yy" }}', 'other-tool'],
    ['| a | b |\n| -- -- | --- |\n| c | d |', 'table-dashes'],
    ['a;b;c\nd;e;f', 'pasted-table'],
    ['Prix* et taux\n\n* Sans les taxes.', 'note-sign'],
    ['la coopé- ration', 'cut-word'],
    ['## Coopé- ration', 'cut-word'],
    ['la coopé\u2010\nration', 'cut-word'],
    ['la coopé¬\nration', 'cut-word'],
    ['la coopé¬ ration', 'cut-word'],
    ['A. Planifier\nB. Coordonner', 'pseudo-list'],
    ['A. Planifier les services;\nB. Les coordonner.', 'pseudo-list'],
    ['A. Tremblay, présidente\nB. Roy, secrétaire', 'pseudo-list'],
    ['Étapes :\nA. Planifier\nB. Coordonner', 'pseudo-list'],
    ['Les docteurs\nA. un\nB. deux', 'pseudo-list'],
    ['A- Tremblay et\nB- Roy', 'pseudo-list'],
    ...CELLS_REFUSED.map(([cell, code]) => [inCell(cell), code] as [string, string]),
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
    '- un\n    - deux\n\n1. un\n   - deux\n\n   suite',
    '1. un\n\n- deux',
    '## 1. Titre\n\n## -5 °C\n\n## C#',
    'un\\\ndeux\\\\',
    'V. Roy\nX. Roy',
    '15-20 ans\n20-25 ans',
    '1.5 million\n2.5 millions',
    'Il y en a\n3. Les autres suivent.',
    'voir:en [anglais], 3:sup',
    'Tableau : x\n\n| a |\n| --- |\n| b |\n\nAccueil | Ministère',
    'a << b',
    'Accueil >> Ministère',
    'un   deux\ntrois',
    '- un\n\n* deux',
    '- un\n1. deux',
    '> 18 régions, disait le ministère.',
    '- > cité',
    '[note]: voir plus bas',
    '![x](/d.png "Le :en[bridge]")',
    '*[lien](a.md)*',
    '[Haut de la page](#)',
    'pré-\net postopératoire',
    'Saint-\nJean',
    'un -\ndeux',
    'un -\\\ndeux',
    'de 10-\nans',
    '![Un *pont*, « a | b » [sic] &amp; 5 * 3](/d.png)',
    'RTS\n\n*[RTS]: réseau & « services » (5 * 3)',
    '::action[[Demander](https://x.ca/a)]',
    'a <é> b, x < y : z > w, 50 %> 30 %',
    'M. Tremblay\nM. Roy',
    'Lieu : Québec\\\nDate : mai',
    'Lieu : Québec, où\nil pleut',
    'Voici :\nLieu : Québec',
    'Un aparté\n– celui-ci',
    '<info@x.ca>',
    '[Écrivez-nous](mailto:info@x.ca)',
    'un; deux; trois\nquatre; cinq; six',
    'Prix*\n\n* un\n* deux',
    'Prix*\n\n- un',
    '*Prix* bas\n\n* un',
    'Prix*\n\n\\* Sans les taxes.',
    'selon les docteurs\nA. Tremblay et\nB. Roy',
    'Les docteurs\nA. Tremblay\nB. Roy',
    'A. Tremblay, médecin, et\nB. Roy',
    'A. Tremblay présidait avec le docteur\nB. Roy.',
    'A. B. Tremblay, puis\nla docteure et\nB. de Repentigny',
    'A\\. Roy est là.\nB. Roy aussi.',
    'pré- et postopératoire, pré-, per- ou post-, two- to three-year',
    'de 10- à 12-, Montréal- Québec, un - deux, A- t',
    ...CELLS_THAT_PASS.map(inCell),
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

describe('the number of a page, alone on its line', () => {
  const advice = (text: string) =>
    checkMarkdown(parseMarkdown(text, 'fr')).flatMap(({ code, line }) =>
      code === 'page-number' ? [line] : [],
    );

  it.each([
    ['un\n\n12\n\ndeux', 3],
    ['un\n12\ndeux', 2],
    ['un\n\nPage 3 sur 10', 3],
    ['3/10', 1],
    ['p. 4', 1],
    ['– 12 –', 1],
    ['- 12 -', 1],
  ])('is advised of: %j', (text, line) => {
    expect(advice(text)).toEqual([line]);
  });

  it.each([
    '811',
    '2015',
    '12 ans',
    '5 %',
    '- 12\n- 13',
    'Page 12 du rapport',
    '## 12',
    inCell('12'),
    '10 h',
  ])('is not %j', (text) => {
    expect(advice(text)).toEqual([]);
  });
});

describe('a day in words', () => {
  const advice = (text: string, locale: 'fr' | 'en') =>
    checkMarkdown(parseMarkdown(text, locale)).flatMap(({ code, column, params }) =>
      ['no-such-day', 'wrong-weekday'].includes(code)
        ? [`${column} ${code} ${params['weekday'] ?? ''}`.trim()]
        : [],
    );

  it.each([
    ['Le 31 avril 2014.', 'fr', '4 no-such-day'],
    ['Le 30 février.', 'fr', '4 no-such-day'],
    ['Le 29 février 2015.', 'fr', '4 no-such-day'],
    ['Le mardi 25\u00A0novembre 2026.', 'fr', '4 wrong-weekday mercredi'],
    ['On April 31, 2014.', 'en', '4 no-such-day'],
    ['On Tuesday, November 25, 2026.', 'en', '4 wrong-weekday Wednesday'],
  ] as const)('is advised of when there is none: %s', (text, locale, expected) => {
    expect(advice(text, locale)).toEqual([expected]);
  });

  it.each([
    ['Le mercredi 25 novembre 2026, le lundi 1er mai, le 29 février, le 31 mars 2014.', 'fr'],
    ['`31 avril`, version 31, mai 40', 'fr'],
    ['Wednesday, November 25, 2026, May 1st, 2014. In May 40 people came.', 'en'],
  ] as const)('is right: %s', (text, locale) => {
    expect(advice(text, locale)).toEqual([]);
  });
});

it.each([
  ['pont.png', true],
  ['IMG_0042.JPG', true],
  ['image', true],
  ['Photo 3', true],
  ['Photo du pont', false],
  ['Logo du ministère', false],
])('an alternative text that says nothing is advised of: %s', (alt, isTold) => {
  const codes = checkMarkdown(parseMarkdown(`![${alt}](/images/a.png)`, 'fr')).map(
    ({ code }) => code,
  );
  expect(codes).toEqual(isTold ? ['image-alt-name'] : []);
});
