import type { z } from 'zod';
import type { Position, Problem } from './problem.ts';
import {
  contacts,
  cooperationFields,
  countries,
  glossary,
  partners,
  places,
  regions,
  synonyms,
} from './schema/references.ts';
import type { SharedList } from './schema/fields.ts';
import { site } from './schema/site.ts';
import type { TextSource } from './source.ts';
import { validate } from './validate.ts';
import { parseYaml, type ValuePath, type YamlSource } from './yaml-source.ts';

/** The schema of each shared file. */
export const sharedSchemas = {
  site,
  countries,
  partners,
  fields: cooperationFields,
  places,
  regions,
  contacts,
  glossary,
  synonyms,
} as const satisfies Record<SharedList | 'site' | 'regions' | 'glossary' | 'synonyms', z.ZodType>;

type Schemas = typeof sharedSchemas;

/** What both languages share: each key is a file `content/<key>.yaml`. */
export type References = { [Name in keyof Schemas]: z.infer<Schemas[Name]> };

/** The name of a shared file, without `.yaml`. */
export type ReferenceName = keyof References;

/** The names of the shared files, without `.yaml`. */
export const REFERENCE_NAMES = Object.keys(sharedSchemas) as ReferenceName[];

/** The shared files as far as they could be read, and what is wrong in them. */
export interface LoadedReferences {
  /** The parts that are right by themselves: all of them when there is no problem. */
  values: { [Name in ReferenceName]: Partial<References[Name]> };
  /** The names a list holds, badly written items included; undefined when it does not parse. */
  keys: Partial<Record<ReferenceName, readonly string[]>>;
  problems: Problem[];
  /** Where a value stands in a shared file. */
  locate(name: ReferenceName, path: ValuePath): Position;
}

/** Reads the shared files at the root of the content folder. */
export function loadReferences(source: TextSource): LoadedReferences {
  const problems: Problem[] = [];
  const values: Partial<Record<ReferenceName, object>> = {};
  const keys: LoadedReferences['keys'] = {};
  const parsed: Partial<Record<ReferenceName, YamlSource>> = {};
  for (const name of REFERENCE_NAMES) {
    const file = `${name}.yaml`;
    const { text, ...read } = source.read(file);
    problems.push(...read.problems);
    values[name] = {};
    if (text === undefined) continue;
    const yaml = parseYaml(text, file);
    parsed[name] = yaml;
    const checked = validate(sharedSchemas[name] as z.ZodType<object>, yaml, file);
    problems.push(...checked.problems);
    values[name] = checked.parts;
    if (yaml.problems.length === 0) keys[name] = Object.keys(yaml.value ?? {});
  }
  return {
    // Each part was just checked by the schema of its name.
    values: values as LoadedReferences['values'],
    keys,
    problems,
    locate: (name, path) => parsed[name]?.locate(path) ?? { line: 1, column: 1 },
  };
}
