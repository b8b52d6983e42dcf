import { expect, it } from 'vitest';
import { z } from 'zod';
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
