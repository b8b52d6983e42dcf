import { distance } from 'fastest-levenshtein';
import { z } from 'zod';
import { listed, type Problem } from './problem.ts';
import type { ValuePath, YamlSource } from './yaml-source.ts';

type Issue = z.core.$ZodIssue;

/** What a schema makes of a value. */
export interface Validated<Value> {
  /** The value, when there is no problem. */
  value?: Value;
  /** The fields that are right by themselves, so that what they say can be checked further. */
  parts: Partial<Value>;
  problems: Problem[];
}

/** Checks a YAML value against a schema and turns what zod finds into problems with their place. */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  source: YamlSource,
  file: string,
): Validated<z.infer<Schema>> {
  if (source.problems.length > 0) return { parts: {}, problems: listed(source.problems) };
  const value = source.value ?? {};
  const result = schema.safeParse(value, { reportInput: true });
  const found = listed([
    ...strippedKeys(value, schema, file),
    ...told(result.error?.issues ?? []).flatMap((issue) => toProblems(issue, file, schema, value)),
  ]);
  // A place is looked for among all the fields: only for what is listed.
  const problems = found.map(({ path, isKey, ...problem }): Problem => ({
    ...problem,
    ...(isKey === true ? source.locateKey(path) : source.locate(path)),
  }));
  if (result.success && problems.length === 0) {
    return { value: result.data, parts: result.data as Partial<z.infer<Schema>>, problems };
  }
  // Each part was just checked by the schema of its field.
  return { parts: validParts(schema, value) as Partial<z.infer<Schema>>, problems };
}

/** A value of another kind has a length too: what is said of that is of no use. */
function told(issues: readonly Issue[]): Issue[] {
  const ofKind = (issue: Issue) => issue.code === 'invalid_type';
  const misread = new Set(issues.filter(ofKind).map(({ path }) => fieldName(path)));
  return issues.filter((issue) => ofKind(issue) || !misread.has(fieldName(issue.path)));
}

function validParts(schema: z.ZodType, value: unknown): object {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  const parts: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(value)) {
    const field = fieldSchema(schema, name);
    const result = field === undefined ? undefined : z.safeParse(field, part);
    if (result?.success === true) parts[name] = result.data;
  }
  return parts;
}

function fieldSchema(schema: z.ZodType, name: string): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodRecord) return name === '__proto__' ? undefined : schema.valueType;
  if (!(schema instanceof z.ZodObject)) return undefined;
  const shape: Record<string, z.core.$ZodType> = schema.shape;
  return Object.hasOwn(shape, name) ? shape[name] : undefined;
}

/** A problem whose place is still to be found: that of a value, or of the key it is under. */
interface Unplaced extends Omit<Problem, 'line' | 'column'> {
  path: ValuePath;
  isKey?: true;
}

/** zod drops this key from a list without a word. */
function strippedKeys(value: unknown, schema: z.ZodType, file: string): Unplaced[] {
  const key = '__proto__';
  if (!(schema instanceof z.ZodRecord) || !Object.hasOwn(Object(value), key)) return [];
  return [{ file, path: [key], isKey: true, field: key, code: 'bad-key', params: {} }];
}

function toProblems(issue: Issue, file: string, schema: z.ZodType, value: object): Unplaced[] {
  const field = fieldName(issue.path);
  const at = (code: Problem['code'], params: Problem['params'] = {}): Unplaced[] => [
    { file, path: issue.path, field, code, params },
  ];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const path = [...issue.path, key];
        const near = issue.path.length === 0 ? closest(key, schema) : undefined;
        return {
          file,
          path,
          isKey: true,
          field: fieldName(path),
          code: near === undefined ? 'unknown-field' : 'misspelt-field',
          params: near === undefined ? {} : { near },
        };
      });
    case 'invalid_type':
      if (issue.input === undefined) return at('missing-field');
      if (issue.input === null) return at('empty-field');
      return at(EXPECTED[issue.expected] ?? 'fields-expected');
    case 'invalid_value':
      if (issue.input === undefined) return at('missing-field');
      if (issue.input === null) return at('empty-field');
      return at('not-in-list', { values: issue.values.map(String).join(', ') });
    case 'invalid_key':
      return [{ file, path: issue.path, isKey: true, field, code: 'bad-key', params: {} }];
    case 'too_small':
      return at(TOO_SMALL[issue.origin] ?? 'number-too-small', {
        minimum: String(Number(issue.minimum) + (issue.inclusive === false ? 1 : 0)),
        actual: lengthOf(issue.input),
      });
    case 'too_big':
      return at(TOO_BIG[issue.origin] ?? 'number-too-big', {
        maximum: String(issue.maximum),
        actual: lengthOf(issue.input),
        excess: String(Number(lengthOf(issue.input)) - Number(issue.maximum)),
      });
    case 'invalid_format':
      return at(formatCode(issue));
    case 'custom': {
      // What a refinement gives of itself: the code of its message, and what fills its blanks.
      const { code, ...params } = issue.params as { code: Problem['code'] } & Problem['params'];
      // A field doesn't know whose it is.
      const owner = issue.path.slice(0, -1).reduce((part, key) => Object(part)[key], value);
      const name: unknown = Object(owner).name;
      return at(
        code,
        params['name'] === '' && typeof name === 'string' ? { ...params, name } : params,
      );
    }
    default:
      throw new Error(`no message for what a schema refuses: ${issue.code}`);
  }
}

/** The kinds of value, as zod names them; the rest are groups of fields. */
const EXPECTED: Record<string, Problem['code']> = {
  string: 'text-expected',
  number: 'number-expected',
  int: 'integer-expected',
  boolean: 'yes-or-no-expected',
  array: 'list-expected',
};
const TOO_SMALL: Record<string, Problem['code']> = {
  string: 'text-too-short',
  array: 'list-too-short',
};
const TOO_BIG: Record<string, Problem['code']> = {
  string: 'text-too-long',
  array: 'list-too-long',
};

const lengthOf = (input: unknown) =>
  typeof input === 'string' || Array.isArray(input) ? String(input.length) : '';

function formatCode(issue: Extract<Issue, { code: 'invalid_format' }>): Problem['code'] {
  if (issue.path.at(-1) === 'slug') return 'bad-slug';
  if (issue.path.at(-1) === 'postalCode') return 'bad-postal-code';
  return 'bad-identifier';
}

const fieldName = (path: ValuePath) => path.map(String).join('.');

/** The known field a misspelt one was probably meant to be. */
function closest(key: string, schema: z.ZodType): string | undefined {
  const shape = 'shape' in schema ? Object.keys(schema.shape as object) : [];
  return shape
    .map((name) => ({ name, edits: distance(key.toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, edits }) => edits <= Math.max(2, Math.floor(name.length / 3)))
    .toSorted((a, b) => a.edits - b.edits)[0]?.name;
}
