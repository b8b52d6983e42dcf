import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sharedSchemas } from '../../../lib/content/shared-lists.ts';
import {
  line,
  pageOf,
  partialDate,
  publicFile,
  referenceTo,
  targets,
} from '../../../lib/content/schema/fields.ts';
import { contentTypes } from '../../../lib/content/schema/types.ts';
import { filled, mentionsIn } from '../../../lib/content/schema/mentions.ts';

const place = { in: 'list', list: 'places' } as const;

describe('the walk over a schema and a value', () => {
  const schema = z.strictObject({
    title: line,
    date: partialDate.optional(),
    place: referenceTo('places').optional(),
    stops: z.array(z.strictObject({ at: referenceTo('places'), page: pageOf().optional() })),
    byName: z.record(line, z.strictObject({ place: referenceTo('places') })),
    documents: z.array(publicFile()).optional(),
    renews: z.preprocess((value) => value, pageOf('agreement')).optional(),
  });

  it('finds what is mentioned, with its path and what it stands for', () => {
    const value = {
      title: 'jinan',
      date: '2017',
      place: 'jinan',
      stops: [{ at: 'qingdao', page: 'ministere/mission' }, { at: 'shanghai' }],
      byName: { a: { place: 'beijing' } },
      documents: ['/documents/plan.pdf'],
      renews: 'ententes/accord-2004',
    };
    expect(mentionsIn(schema, value)).toEqual([
      { path: ['date'], value: '2017', target: { in: 'calendar' } },
      { path: ['place'], value: 'jinan', target: place },
      { path: ['stops', 0, 'at'], value: 'qingdao', target: place },
      { path: ['stops', 0, 'page'], value: 'ministere/mission', target: { in: 'pages' } },
      { path: ['stops', 1, 'at'], value: 'shanghai', target: place },
      { path: ['byName', 'a', 'place'], value: 'beijing', target: place },
      {
        path: ['documents', 0],
        value: '/documents/plan.pdf',
        target: { in: 'documents' },
      },
      {
        path: ['renews'],
        value: 'ententes/accord-2004',
        target: { in: 'pages', type: 'agreement' },
      },
    ]);
  });

  it('passes over what is missing or of another kind', () => {
    const wrong = { place: 7, stops: null, byName: ['a'], renews: { at: 'jinan' } };
    expect(mentionsIn(schema, wrong)).toEqual([]);
    expect(mentionsIn(schema, {})).toEqual([]);
    expect(mentionsIn(schema, undefined)).toEqual([]);
  });

  it('mentions nothing where the schema names nothing', () => {
    expect(mentionsIn(z.record(line, line), { place: 'jinan' })).toEqual([]);
  });
});

describe('a field of the schemas', () => {
  /** The types that fields ask pages to be of. */
  const types = new Set<string>();
  const visit = (schema: z.core.$ZodType): void => {
    const target = targets.get(schema);
    if (target?.in === 'pages' && target.type !== undefined) types.add(target.type);
    if (schema instanceof z.ZodOptional) visit(schema.unwrap());
    if (schema instanceof z.ZodArray) visit(schema.element);
    if (schema instanceof z.ZodRecord) visit(schema.valueType);
    if (schema instanceof z.ZodObject) Object.values(schema.shape).forEach(visit);
  };

  /** What the fields of a schema stand for, by their path. */
  const standsFor = (schema: z.core.$ZodType, path = ''): string[] => {
    const target = targets.get(schema);
    if (target !== undefined) {
      const { in: where, ...which } = target;
      return [`${path} ${[where, ...Object.values(which)].join(' ')}`];
    }
    const inside = filled(schema);
    if (inside !== schema) return standsFor(inside, path);
    if (schema instanceof z.ZodArray) return standsFor(schema.element, path);
    if (schema instanceof z.ZodRecord) return standsFor(schema.valueType, path);
    if (!(schema instanceof z.ZodObject)) return [];
    return Object.entries(schema.shape).flatMap(([name, part]) =>
      standsFor(part, path === '' ? name : `${path}.${name}`),
    );
  };

  const SOURCE = ['source.page pages', 'source.url web'];

  it.each<[string, z.core.$ZodType, string[]]>([
    [
      'site',
      sharedSchemas.site,
      ['menu pages', 'footer pages', 'contact list contacts', 'alert.page pages'],
    ],
    ['partners', sharedSchemas.partners, ['country list countries', 'place list places']],
    ['places', sharedSchemas.places, ['country list countries']],
    ['home', z.object(contentTypes.home.facts), [...SOURCE, 'coverPage pages']],
    ['page', z.object(contentTypes.page.facts), SOURCE],
    ['section', z.object(contentTypes.section.facts), SOURCE],
    [
      'partner',
      z.object(contentTypes.partner.facts),
      [...SOURCE, 'partner list partners', 'country list countries'],
    ],
    ['news', z.object(contentTypes.news.facts), [...SOURCE, 'related pages']],
    [
      'publication',
      z.object(contentTypes.publication.facts),
      [...SOURCE, 'documents.file documents'],
    ],
    [
      'mission-report',
      z.object(contentTypes['mission-report'].facts),
      [
        ...SOURCE,
        'places list places',
        'agreements.page pages agreement',
        'recommendations.agreements pages agreement',
        'followsUp recommendations',
      ],
    ],
    [
      'agreement',
      z.object(contentTypes.agreement.facts),
      [
        ...SOURCE,
        'partner list partners',
        'country list countries',
        'fields list fields',
        'renews pages agreement',
      ],
    ],
  ])('is checked against what it stands for: %s', (_name, schema, expected) => {
    const found = standsFor(schema);
    expect(expected.filter((one) => !found.includes(one))).toEqual([]);
  });

  it('asks for pages of a type that there is', () => {
    Object.values(sharedSchemas).forEach(visit);
    for (const { words, facts } of Object.values(contentTypes)) {
      visit(z.object({ ...words, ...facts }));
    }
    expect(types.size).toBeGreaterThan(0);
    expect([...types].filter((type) => !Object.hasOwn(contentTypes, type))).toEqual([]);
  });
});
