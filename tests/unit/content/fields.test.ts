import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { asOf, source } from '../../../lib/content/schema/fields.ts';

/** Whether a schema takes a value. */
const takes = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success;

describe('a field that is one of two', () => {
  const title = { fr: 'Un titre', en: 'A title' };

  it.each<[string, z.ZodType, object, object]>([
    ['asOf: on or after', asOf, { on: '2017' }, { after: '2017-09' }],
    ['source: page or title', source, { page: 'ministere/mission' }, { title }],
  ])('is one of them, never neither nor both: %s', (_name, schema, one, other) => {
    expect([one, other].map((value) => takes(schema, value))).toEqual([true, true]);
    expect([{}, { ...one, ...other }].map((value) => takes(schema, value))).toEqual([false, false]);
  });
});
