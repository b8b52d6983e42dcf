import { describe, expect, it } from 'vitest';
import { findings } from './findings.ts';

/** Every sign of other tools and word processors, by what its author is told. */
const MEMBERS: Record<string, readonly string[]> = {
  bullet: [...'•‣◦▪▫●○■□◘◙∙·・⁃➢➤►▶❖◆◇☐☑☒', ...'‑‐−o§'].map((sign) => `${sign} un`),
  'heading-syntax': [
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'bq'].map((name) => `${name}. Titre`),
    ...['==', '===', '====', '=====', '======'].map((sign) => `${sign} Titre`),
  ],
  'other-tool': ['A', 'C', 'CTA', 'D', 'E', 'I', 'P', '!'].map((name) => `$${name}`),
  'bracket-tag': [
    'InlineAttachment',
    'AttachmentLink',
    'Attachment',
    'Image',
    'Contact',
    'embed',
  ].map((name) => `voir [${name}:12] ici`),
  'link-space': [
    'https://x.ca',
    'http://x.ca',
    'mailto:a@x.ca',
    'tel:811',
    './a',
    '../a',
    '/a',
    '#a',
    ...['md', 'htm', 'html', 'php', 'pdf', 'doc', 'docx', 'png', 'jpg', 'jpeg', 'svg'].map(
      (end) => `a.${end}`,
    ),
  ].map((target) => `[texte] (${target})`),
  'sign-line': ['===', '+++', '^^^', '~ ~ ~', '———', '–––', '───', '━━━', '═══'].map(
    (line) => `a\n\n${line}`,
  ),
  entity: [
    ...'nbsp amp lt gt quot apos copy deg euro hellip mdash ndash laquo raquo'.split(' '),
    ...'lsquo rsquo ldquo rdquo'.split(' '),
    ...'aacute egrave icirc ouml yacute atilde otilde ntilde ccedil oelig aelig'.split(' '),
    '#233',
    '#xe9',
  ].map((name) => `un &${name} deux`),
};

describe.each(Object.entries(MEMBERS))('%s', (code, texts) => {
  it.each(texts)('%j', (text) => {
    expect(findings(text).map((one) => one.split(' ')[1])).toEqual([code]);
  });
});

describe('what is left over', () => {
  it.each([
    // A bracket may have been opened on a line before; one that was not closes nothing.
    ['[texte\nsuite] (page.md)', '2:6 link-space'],
    ['suite] (page.md)'],
    ['\\[texte\nsuite] (page.md)'],
    ['[a](b.md "c d)', '1:3 link-title'],
    ['[texte]\n(page.md)', '2:1 link-space'],
    ['[texte]\n(voir la page)'],
    ['[a](<b c)', '1:3 link'],
    ['[^a] et [^b]', '1:1 footnote-undefined label=a', '1:9 footnote-undefined label=b'],
    ['[^a] et [^a]', '1:1 footnote-undefined label=a'],
    ['– un'],
    ['Voici :\n– un\n– deux', '2:1 pseudo-list'],
    ['Voici :\nun\tdeux\ntrois\tquatre', '2:1 pasted-table'],
    ['a\tb'],
    ['| a\\|b | c |\n| --- | --- | --- |\n| d | e |', '2:1 table-dashes-count cells=3 columns=2'],
    ['| a | b |\n| --- |\n| d | e |', '2:1 table-dashes-count cells=1 columns=2'],
    ['a | b\n--- | --- | ---\nc | d', '2:1 table-dashes-count cells=3 columns=2'],
  ])('%j', (markdown, ...expected) => {
    expect(findings(markdown)).toEqual(expected);
  });
});
