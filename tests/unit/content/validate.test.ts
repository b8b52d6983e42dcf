import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { day, dayOrTime, listOf } from '../../../lib/content/schema/fields.ts';
import { validate } from '../../../lib/content/validate.ts';
import { parseYaml } from '../../../lib/content/yaml-source.ts';

const schema = z.strictObject({
  phones: z.string().optional(),
  phone: z.string().optional(),
  phonetic: z.string().optional(),
});

/** The field that a misspelt one is said to be meant for. */
function meantBy(key: string): string | undefined {
  const { problems } = validate(schema, parseYaml(`${key}: x`, 'a.yaml'), 'a.yaml');
  expect(problems).toHaveLength(1);
  return problems[0]?.params['near'];
}

it.each([
  ['phon', 'phone'],
  ['Phone', 'phone'],
  ['phoness', 'phones'],
  ['phonetics', 'phonetic'],
  ['address', undefined],
])('%s is a misspelling of the closest field, %s', (key, field) => {
  expect(meantBy(key)).toBe(field);
});

it.each([
  // A third of the letters may be wrong, two at least.
  ['abcdefghijkl', 'abcdefghWXYZ', 'abcdefgVWXYZ'],
  ['abcdefghi', 'abcdefXYZ', 'abcdeWXYZ'],
  ['abc', 'aYZ', 'XYZ'],
])('%s may have been meant by %s, not by %s', (name, near, far) => {
  const of = (key: string) =>
    validate(
      z.strictObject({ [name]: z.string().optional() }),
      parseYaml(`${key}: x`, 'a.yaml'),
      'a.yaml',
    ).problems.map(({ code, params }) => [code, params['near']]);
  expect(of(near)).toEqual([['misspelt-field', name]]);
  expect(of(far)).toEqual([['unknown-field', undefined]]);
});

it('a field inside another is not said to be one of those above it', () => {
  const nested = z.strictObject({
    phone: z.string().optional(),
    other: z.strictObject({ name: z.string() }),
  });
  const yaml = 'other:\n  name: a\n  phon: x';
  expect(validate(nested, parseYaml(yaml, 'a.yaml'), 'a.yaml').problems).toEqual([
    { file: 'a.yaml', line: 3, column: 3, field: 'other.phon', code: 'unknown-field', params: {} },
  ]);
});

describe('a value of another kind', () => {
  const kinds = z.strictObject({
    text: z.string().min(2).max(4),
    number: z.number().min(2).max(4),
    whole: z.int(),
    choice: z.boolean(),
    list: z.array(z.string()).min(1).max(2),
    group: z.strictObject({ a: z.string() }),
    one: z.enum(['a', 'b']),
  });
  const right = {
    text: 'abc',
    number: '3.5',
    whole: '3',
    choice: 'true',
    list: '[a]',
    group: '{ a: x }',
    one: 'a',
  };

  it.each<[field: keyof typeof right, value: string, code: string, params: Record<string, string>]>(
    [
      ['text', '3', 'text-expected', {}],
      ['text', '', 'empty-field', {}],
      ['text', 'a', 'text-too-short', { minimum: '2', actual: '1' }],
      ['text', 'abcdefg', 'text-too-long', { maximum: '4', actual: '7', excess: '3' }],
      ['number', 'a', 'number-expected', {}],
      ['number', '1', 'number-too-small', { minimum: '2', actual: '' }],
      ['number', '5', 'number-too-big', { maximum: '4', actual: '' }],
      ['whole', 'a', 'number-expected', {}],
      ['whole', '3.5', 'integer-expected', {}],
      ['choice', 'oui', 'yes-or-no-expected', {}],
      ['list', 'a', 'list-expected', {}],
      ['list', '[]', 'list-too-short', { minimum: '1', actual: '0' }],
      ['list', '[a, b, c, d]', 'list-too-long', { maximum: '2', actual: '4', excess: '2' }],
      ['group', 'a', 'fields-expected', {}],
      ['one', 'c', 'not-in-list', { values: 'a, b' }],
      ['one', '', 'empty-field', {}],
    ],
  )('%s: %s is told as %s', (field, value, code, params) => {
    const yaml = Object.entries({ ...right, [field]: value })
      .map(([name, text]) => `${name}: ${text}`)
      .join('\n');
    const { problems, parts } = validate(kinds, parseYaml(yaml, 'a.yaml'), 'a.yaml');
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ field, code, params });
    // The other fields are right by themselves.
    expect(Object.keys(parts)).toEqual(Object.keys(right).filter((name) => name !== field));
  });

  it('a field that lacks is told of where it could stand', () => {
    const { problems } = validate(kinds, parseYaml('text: abc', 'a.yaml'), 'a.yaml');
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['missing-field']));
    expect(problems).toHaveLength(6);
  });

  it('names of a list are keys, `__proto__` is none', () => {
    const list = z.record(z.string().regex(/^[a-z]+$/), z.string());
    const told = (yaml: string) =>
      validate(list, parseYaml(yaml, 'a.yaml'), 'a.yaml').problems.map(
        ({ line, column, field, code }) => `${line}:${column} ${field} ${code}`,
      );
    expect(told('a: x\n  \nB: y')).toEqual(['3:1 B bad-key']);
    expect(told('a: x\n__proto__: y')).toEqual(['2:1 __proto__ bad-key']);
  });
});

it.each<[yaml: string, problems: string[]]>([
  // Nine letters in place of a list of eight items.
  ['menu: ministere', ['list-expected']],
  ['day: 2014', ['bad-day']],
  ['time: 2014', ['bad-day-or-time']],
  ['count: 0', ['number-too-small 1']],
])('says once what to do, and what is of use: %s', (yaml, expected) => {
  const fields = z.strictObject({
    menu: listOf(z.string(), 8).optional(),
    day: day.optional(),
    time: dayOrTime.optional(),
    count: z.int().positive().optional(),
  });
  const { problems } = validate(fields, parseYaml(yaml, 'a.yaml'), 'a.yaml');
  const said = problems.map(({ code, params }) => [code, params['minimum']].join(' ').trim());
  expect(said).toEqual(expected);
});
