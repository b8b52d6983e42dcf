import { readFileSync } from 'node:fs';

/** A type of schema.org: what it may say, and what of; what it inherits is its parents'. */
interface Type {
  parents: readonly string[];
  /** Name of a property → the types of its values, as TypeScript writes them. */
  properties: ReadonlyMap<string, string>;
}

let vocabulary: ReadonlyMap<string, Type> | undefined;

/** schema.org, as the types of `schema-dts` know it. */
function readVocabulary(): ReadonlyMap<string, Type> {
  const source = readFileSync('node_modules/schema-dts/dist/schema.d.ts', 'utf8');
  const interfaces = source.matchAll(/^(?:export )?interface (\w+) extends ([^{]+)\{(.*?)^\}/gms);
  return new Map(
    [...interfaces].map(([, name = '', parents = '', body = '']) => [
      name,
      {
        parents: parents.split(',').map((parent) => parent.trim()),
        properties: new Map(
          [...body.matchAll(/^ {4}"(\w+)"\?: SchemaValue<(.*), "\w+">;$/gm)].map(
            ([, property = '', values = '']) => [property, values],
          ),
        ),
      },
    ]),
  );
}

/** The types of the values of a property, of that type or of one it inherits from. */
function valuesOf(type: string, property: string): string | undefined {
  vocabulary ??= readVocabulary();
  const found = vocabulary.get(type);
  return (
    found?.properties.get(property) ??
    found?.parents
      .map((parent) => valuesOf(parent, property))
      .find((values) => values !== undefined)
  );
}

const isType = (name: string) => (vocabulary ??= readVocabulary()).has(`${name}Leaf`);

const isNode = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

/** A day, a month or a year that a calendar has; or two of them. */
function isDate(value: unknown): boolean {
  const dates = String(value).split('/');
  return (
    dates.length <= 2 &&
    dates.every((date) => {
      if (!/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(date)) return false;
      const time = new Date(date);
      return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(date);
    })
  );
}

const isAddress = (value: unknown): boolean =>
  typeof value === 'string' && /^https?:\/\/[^/]/.test(value) && URL.canParse(value);

/** The nodes that a graph names, each with more to say than its name. */
export function namesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (!isNode(value)) return [];
  const own = '@type' in value && '@id' in value ? [String(value['@id'])] : [];
  return [...own, ...Object.values(value).flatMap(namesIn)];
}

/**
 * What is wrong in a node of JSON-LD and in all it holds: a type or a property that schema.org has
 * not, a date that is none, an address that is not whole, a name that nothing bears, nothing at all.
 *
 * @param names the nodes that the site names
 */
export function schemaFaults(value: unknown, names: ReadonlySet<string>, at = 'graph'): string[] {
  if (!isNode(value)) return [`${at} is no node`];
  const { '@id': id, '@type': type, '@context': _context, ...said } = value;
  if (id !== undefined && !isAddress(id)) return [`${at}: ${String(id)} is not an address`];
  if (type === undefined) {
    const isReference = id !== undefined && Object.keys(said).length === 0;
    return isReference && names.has(String(id)) ? [] : [`${at} leads nowhere: ${String(id)}`];
  }
  if (!isType(String(type))) return [`${at}: schema.org has no ${String(type)}`];
  if (Object.keys(said).length === 0) return [`${at} says nothing`];
  return Object.entries(said).flatMap(([property, given]) => {
    const place = `${String(type)}.${property}`;
    const values = valuesOf(`${String(type)}Leaf`, property)?.split(' | ');
    if (values === undefined) return [`schema.org has no ${place}`];
    if (Array.isArray(given) && given.length === 0) return [`${place} is empty`];
    return listOf(given).flatMap((one) => {
      if (isNode(one)) return schemaFaults(one, names, place);
      if (one === null || one === '') return [`${place} is empty`];
      const isRight =
        property === 'temporalCoverage' || (values.includes('Date') && !values.includes('Text'))
          ? isDate(one)
          : property === 'item' || (values.includes('URL') && !values.includes('Text'))
            ? isAddress(one)
            : true;
      return isRight ? [] : [`${place} can't be ${String(one)}`];
    });
  });
}
