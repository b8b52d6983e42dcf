import { z } from 'zod';
import type { ValuePath } from '../yaml-source.ts';
import { targets, type Target } from './fields.ts';

type Schema = z.core.$ZodType;

/** A value that stands for something else, where it was written. */
export interface Mention {
  path: ValuePath;
  value: string;
  target: Target;
}

/** Everything a value mentions, in the order of its schema. What is missing is passed over. */
export function mentionsIn(schema: Schema, value: unknown, path: ValuePath = []): Mention[] {
  if (value === undefined || !mayMention(schema)) return [];
  const field = filled(schema);
  const target = targets.get(field);
  if (target !== undefined) return typeof value === 'string' ? [{ path, value, target }] : [];
  const parts: object = typeof value === 'object' && value !== null ? value : {};
  return partsOf(field, parts).flatMap(([name, part]) =>
    mentionsIn(part, Reflect.get(parts, name), [...path, name]),
  );
}

/** What a field holds once it is filled in. */
export function filled(schema: Schema): Schema {
  if (schema instanceof z.ZodOptional) return filled(schema.unwrap());
  return schema instanceof z.ZodPipe ? filled(schema.out) : schema;
}

/** The parts of a value and their schemas. */
function partsOf(schema: Schema, value: object): [name: PropertyKey, part: Schema][] {
  if (schema instanceof z.ZodObject) return Object.entries(schema.shape);
  const each = eachOf(schema);
  if (each === undefined) return [];
  return Object.keys(value).map((name) => [Array.isArray(value) ? Number(name) : name, each]);
}

/** The schema of each item of a list. */
function eachOf(schema: Schema): Schema | undefined {
  if (schema instanceof z.ZodArray) return schema.element;
  return schema instanceof z.ZodRecord ? schema.valueType : undefined;
}

const known = new WeakMap<Schema, boolean>();

/** Whether a value of a schema can mention anything: most fields can't, on thousands of pages. */
function mayMention(schema: Schema): boolean {
  const field = filled(schema);
  const answer =
    known.get(field) ??
    (targets.has(field) ||
      [eachOf(field), ...partsOf(field, {}).map(([, part]) => part)].some(
        (part) => part !== undefined && mayMention(part),
      ));
  known.set(field, answer);
  return answer;
}
