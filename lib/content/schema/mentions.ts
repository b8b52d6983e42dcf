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
export function mentionsIn(schema: Schema, value: unknown): Mention[] {
  return walkOf(schema)?.(value, []) ?? [];
}

/** What a field holds once it is filled in. */
export function filled(schema: Schema): Schema {
  if (schema instanceof z.ZodOptional) return filled(schema.unwrap());
  return schema instanceof z.ZodPipe ? filled(schema.out) : schema;
}

type Walk = (value: unknown, path: ValuePath) => Mention[];

/** Schemas are asked once what they are: it is slow, and pages are many. */
const walks = new WeakMap<Schema, Walk | 'nothing'>();

/** The walk over the values of a schema; undefined when they can't mention anything. */
function walkOf(schema: Schema): Walk | undefined {
  const known = walks.get(schema) ?? makeWalk(filled(schema)) ?? 'nothing';
  walks.set(schema, known);
  return known === 'nothing' ? undefined : known;
}

function makeWalk(schema: Schema): Walk | undefined {
  const target = targets.get(schema);
  if (target !== undefined) {
    return (value, path) => (typeof value === 'string' ? [{ path, value, target }] : []);
  }
  if (schema instanceof z.ZodObject) {
    const parts = Object.entries(schema.shape).flatMap(([name, part]) => {
      const walk = walkOf(part);
      return walk === undefined ? [] : [{ name, walk }];
    });
    if (parts.length === 0) return undefined;
    return (value, path) =>
      parts.flatMap(({ name, walk }) => {
        const part: unknown = Object(value)[name];
        return part === undefined ? [] : walk(part, [...path, name]);
      });
  }
  const each =
    schema instanceof z.ZodArray
      ? walkOf(schema.element)
      : schema instanceof z.ZodRecord && walkOf(schema.valueType);
  if (!each) return undefined;
  return (value, path) =>
    Object.entries(Object(value)).flatMap(([name, item]) =>
      each(item, [...path, Array.isArray(value) ? Number(name) : name]),
    );
}
