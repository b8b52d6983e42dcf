import { distance } from 'fastest-levenshtein';
import type { z } from 'zod';
import type { Problem } from './problem.ts';
import type { ValuePath, YamlSource } from './yaml-source.ts';

type Issue = z.core.$ZodIssue;

/**
 * Checks a YAML value against a schema and turns what zod finds into problems with their place.
 *
 * @returns the value, when there is no problem
 */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  source: YamlSource,
  file: string,
): { value?: z.infer<Schema>; problems: Problem[] } {
  if (source.problems.length > 0) return { problems: source.problems };
  const result = schema.safeParse(source.value ?? {}, { reportInput: true });
  if (result.success) return { value: result.data, problems: [] };
  const problems = result.error.issues.flatMap((issue) => toProblems(issue, source, file, schema));
  return { problems };
}

function toProblems(issue: Issue, source: YamlSource, file: string, schema: z.ZodType): Problem[] {
  const field = fieldName(issue.path);
  const at = (code: Problem['code'], params: Problem['params'] = {}): Problem[] => [
    { file, ...source.locate(issue.path), field, code, params },
  ];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const path = [...issue.path, key];
        const near = issue.path.length === 0 ? closest(key, schema) : undefined;
        return {
          file,
          ...source.locateKey(path),
          field: fieldName(path),
          code: near === undefined ? 'unknown-field' : 'misspelt-field',
          params: near === undefined ? {} : { near },
        };
      });
    case 'invalid_type':
      if (issue.input === undefined) return at('missing-field');
      if (issue.input === null) return at('empty-field');
      return at('wrong-type', { expected: issue.expected });
    case 'invalid_value':
      if (issue.input === undefined) return at('missing-field');
      return at('not-in-list', { values: issue.values.map(String).join(', ') });
    case 'invalid_key':
      return at('bad-key');
    case 'too_small':
      return at('too-small', { minimum: String(issue.minimum), unit: issue.origin });
    case 'too_big':
      return at('too-big', { maximum: String(issue.maximum), unit: issue.origin });
    case 'invalid_format':
      return at(formatCode(issue));
    case 'custom':
      return at((issue.params?.['code'] as Problem['code'] | undefined) ?? 'wrong-value');
    default:
      return at('wrong-value');
  }
}

function formatCode(issue: Extract<Issue, { code: 'invalid_format' }>): Problem['code'] {
  if (issue.format === 'email') return 'bad-email';
  if (issue.format === 'url') return 'bad-web-address';
  if (issue.path.at(-1) === 'slug') return 'bad-slug';
  if (issue.path.at(-1) === 'phone' || issue.path.at(-1) === 'fax') return 'bad-phone';
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
