import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Position, Problem } from './problem.ts';
import { readContentFile } from './read-file.ts';
import {
  contacts,
  cooperationFields,
  countries,
  partners,
  places,
  regions,
} from './schema/references.ts';
import { site } from './schema/site.ts';
import { validate } from './validate.ts';
import { parseYaml, type ValuePath } from './yaml-source.ts';

const schemas = {
  site,
  countries,
  partners,
  fields: cooperationFields,
  places,
  regions,
  contacts,
} as const;

type Schemas = typeof schemas;

/** What both languages share: each key is a file `content/<key>.yaml`. */
export type References = { [Name in keyof Schemas]: z.infer<Schemas[Name]> };

/** The name of a shared file, without `.yaml`. */
export type ReferenceName = keyof References;

/** The names of the shared files, without `.yaml`. */
export const REFERENCE_NAMES = Object.keys(schemas) as ReferenceName[];

/** The shared files, or what is wrong in them. */
export interface LoadedReferences {
  /** Those that could be read; complete when there is no problem. */
  values: Partial<References>;
  problems: Problem[];
  /** Where a value stands in a shared file. */
  locate(name: ReferenceName, path: ValuePath): Position;
}

/** Reads the shared files at the root of the content folder. */
export function loadReferences(contentDir: string): LoadedReferences {
  const problems: Problem[] = [];
  const values: Partial<Record<ReferenceName, unknown>> = {};
  const texts = new Map<ReferenceName, string>();
  for (const name of REFERENCE_NAMES) {
    const file = `${name}.yaml`;
    const path = join(contentDir, file);
    if (!existsSync(path)) {
      problems.push({ file, line: 1, column: 1, field: '', code: 'missing-file', params: {} });
      continue;
    }
    const read = readContentFile(path, file);
    if ('problem' in read) {
      problems.push(read.problem);
      continue;
    }
    texts.set(name, read.text);
    const checked = validate(schemas[name] as z.ZodType, parseYaml(read.text, file), file);
    problems.push(...checked.problems);
    if (checked.problems.length === 0) values[name] = checked.value;
  }
  return {
    // Each value was just checked by the schema of its name.
    values: values as Partial<References>,
    problems,
    locate: (name, path) => parseYaml(texts.get(name) ?? '', `${name}.yaml`).locate(path),
  };
}
