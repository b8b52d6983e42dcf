import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../../lib/content/yaml-source.ts';

/** What becomes of a text, or each problem with its place. */
function read(text: string): unknown {
  const { value, problems } = parseYaml(`${text}\n`, 'site.yaml');
  if (problems.length === 0) return value;
  return problems.map(({ line, column, code }) => `${line}:${column} ${code}`);
}

describe('a value', () => {
  it.each([
    'Bilan no#3',
    'Bilan\u00A0#3',
    'R&D & recherche',
    '2014-05',
    '12:30',
    '1:30:00',
    '0x1F',
    '0o17',
    '007',
    '1_000',
    '1e3',
    '.5',
    '+14182668776',
    '.inf',
    'yes',
    'on',
    '-x',
    'l’été | l’hiver > tout',
    'l\'été "chaud"',
    '“Bilan”',
    '« Bilan »',
    'C:\\dossier',
    '100 %',
    'a@b.ca',
    'quoi?',
    '=',
    '<<',
  ])('is published as it is typed: %s', (value) => {
    expect(read(`title: ${value}`)).toEqual({ title: value });
  });

  it.each([
    ["'Bilan #3'", 'Bilan #3'],
    ['"Bilan #3"', 'Bilan #3'],
    ["'&Avis'", '&Avis'],
    ['"un \\"mot\\" \\\\"', 'un "mot" \\'],
    ['>-\n  Bilan\n  #3 : l’année', 'Bilan #3 : l’année'],
    ['|-\n  - un\n  - deux', '- un\n- deux'],
    ['Bilan\n  de l’année', 'Bilan de l’année'],
    ['\u00A0Bilan\u202F', 'Bilan'],
    ["' Bilan '", 'Bilan'],
    ['2014', 2014],
    ['-15.790', -15.79],
    ['true', true],
  ])('is what its author means: %j', (yaml, value) => {
    expect(read(`title: ${yaml}`)).toEqual({ title: value });
  });

  it.each([
    ['Bilan #3', '1:14 yaml-comment'],
    ['#3', '1:8 yaml-comment'],
    ["'Bilan' # trois", '1:16 yaml-comment'],
    ['Bilan\n  #3 de l’année', '2:3 yaml-comment'],
    ['&Avis texte', '1:8 yaml-start'],
    ['& texte', '1:8 yaml-start'],
    ['!avis texte', '1:8 yaml-start'],
    ['! texte', '1:8 yaml-start'],
    ['!!str 2014', '1:8 yaml-start'],
    ['*gras* texte', '1:8 yaml-alias'],
    ['%5', '1:8 yaml-start'],
    ['@moi', '1:8 yaml-start'],
    ['`code`', '1:8 yaml-start'],
    ['| texte', '1:10 yaml-start'],
    ['> texte', '1:10 yaml-start'],
    ['? quoi', '1:8 yaml-start'],
    ['- un', '1:8 yaml-start'],
    ['un\n  - deux', '2:3 yaml-field'],
    [']', '1:8 yaml-start'],
    ['"a\\nb"', '1:10 yaml-escape'],
    ['"C:\\\\x\\u202E"', '1:14 yaml-escape'],
    ['"a\\\\\\nb"', '1:12 yaml-escape'],
    ['"Bilan" de l’année', '1:16 yaml-quote'],
    ['Bilan : l’année', '1:8 yaml-colon'],
  ])('is refused where it would be read otherwise: %j', (value, problem) => {
    expect(read(`title: ${value}`)).toContain(problem);
  });
});

describe('a line', () => {
  it.each([
    ['# Une remarque.\na: x\n# Une autre.\nb: y', { a: 'x', b: 'y' }],
    ['a:\n  b: x\n  # Une remarque.\n  c: y', { a: { b: 'x', c: 'y' } }],
    ['a:\n  # Une remarque.\n  - x\n  # Une autre.\n  - y', { a: ['x', 'y'] }],
    ['a:\n  - b: x\n    # Une remarque.\n    c: y', { a: [{ b: 'x', c: 'y' }] }],
    ['a: >-\n  x\n# Une remarque.\nb: y', { a: 'x', b: 'y' }],
    ['a : x', { a: 'x' }],
    ['a:\tx', { a: 'x' }],
    ["a: 'x\u00A0: y'", { a: 'x\u00A0: y' }],
    ['a: [x, y]', { a: ['x', 'y'] }],
    ['a: { b: x, c: y }', { a: { b: 'x', c: 'y' } }],
  ])('is read as it is meant: %j', (yaml, value) => {
    expect(read(yaml)).toEqual(value);
  });

  it.each([
    ['a: # une remarque\n  b: x', '1:4 yaml-comment'],
    ['a:\n  - x # une remarque', '2:7 yaml-comment'],
    ['a: x\n    # la suite\nb: y', '2:5 yaml-comment'],
    ['a:\u00A0x\nb: y', '1:3 yaml-space'],
    ['a\u00A0: x', '1:2 yaml-space'],
    ['a:\n\u00A0\u00A0b: x', '2:1 yaml-space'],
    ['a:\n  -\u202Fx', '2:4 yaml-space'],
    ['a:x\nb: y', '1:1 yaml-field'],
    ['%YAML 1.1\n---\na: yes', '1:1 yaml-start'],
    ['? a\n: b', '1:1 yaml-start'],
    ['a: [x\nb: y', '1:4 yaml-unclosed'],
    ['a: { x: y\nb: z', '1:4 yaml-unclosed'],
    ['a: "x\nb: y', '1:4 yaml-unclosed'],
    ["a: 'x", '1:4 yaml-unclosed'],
    ['a:\n\tb: x', '2:1 yaml-tab'],
    ['a: x\nb: y\na: z', '3:1 duplicate-key'],
    ['a: { b: x, b: y }', '1:12 duplicate-key'],
    ['a: &b x\nc: *b', '2:4 yaml-alias'],
  ])('is refused where it would be read otherwise: %j', (yaml, problem) => {
    expect(read(yaml)).toContain(problem);
  });
});

it('problems come in the order of the text, each with the field of its line', () => {
  const yaml = 'a: x\nlist:\n  - name: &b y\n  - "role" : *gras\na: z\n';
  const { problems } = parseYaml(yaml, 'fr/a.md', 2);
  expect(problems.map(({ line, field, code }) => `${line} ${field} ${code}`)).toEqual([
    '4 name yaml-start',
    '5 role yaml-alias',
    '6 a duplicate-key',
  ]);
  expect(read('a: x\na: y\nb: *c')).toEqual(['2:1 duplicate-key', '3:4 yaml-alias']);
  expect(read('a: { b: x, b: y, b: z }')).toEqual(['1:12 duplicate-key', '1:18 duplicate-key']);
});

describe('a text over a limit', () => {
  const keys = (count: number) =>
    Array.from({ length: count }, (_, index) => `k${index}: x`).join('\n');

  const measure = (text: string) => {
    const { problems } = parseYaml(text, 'site.yaml');
    return problems.map(({ code, line, column, params }) =>
      code === 'over-limit' ? `${line}:${column} ${params['measure']} ${params['actual']}` : code,
    );
  };

  it.each([
    [
      'a value',
      `a: ${'x'.repeat(10_000)}`,
      `b: x\na: ${'x'.repeat(10_001)}`,
      '2:4 yaml-value 10001',
    ],
    ['elements', keys(13_333), keys(13_334), '13334:7 yaml-elements 40001'],
    ['lines', '# a\n'.repeat(29_999), '\n'.repeat(30_000), '30000:1 yaml-lines 30001'],
    ['question marks', '- a', `${'? '.repeat(21)}a`, '1:39 nesting 21'],
    ['hyphens', `${'- '.repeat(19)}a`, `${'- '.repeat(21)}a`, '1:39 nesting 21'],
    [
      'brackets',
      `a: ${'['.repeat(19)}${']'.repeat(19)}`,
      `a: ${'['.repeat(20)}`,
      '1:23 nesting 21',
    ],
    [
      'fields in one another',
      Array.from({ length: 20 }, (_, index) => `${' '.repeat(index)}a:`).join('\n'),
      Array.from({ length: 21 }, (_, index) => `${' '.repeat(index)}a:`).join('\n'),
      '21:21 nesting 21',
    ],
  ])('is refused with its measure: %s', (_name, within, over, found) => {
    expect(measure(within)).toEqual([]);
    expect(measure(over)).toEqual([found]);
  });

  it('says where the first mistakes of a garbled text are, and no more than a few', () => {
    expect(measure('a: &b c\n'.repeat(5_000)).length).toBeLessThan(200);
  });
});
