import { z } from 'zod';
import {
  asOf,
  bilingual,
  emailAddress,
  key,
  line,
  lineOf,
  listOf,
  pageOf,
  phoneNumber,
  referenceTo,
  source,
} from './fields.ts';
import { regionList } from './region-list.ts';

const latitude = z.number().min(-90).max(90);
const longitude = z.number().min(-180).max(180);

/** `countries.yaml` */
export const countries = z.record(
  key,
  z.strictObject({
    /** The country's name. */
    name: bilingual,
    /** Its capital, in degrees: where the map draws a record that names no place. */
    capital: z.strictObject({ lat: latitude, lon: longitude }),
  }),
);

/** `partners.yaml` */
export const partners = z.record(
  key,
  z.strictObject({
    /** The partner's name, official where it has one in that language. */
    name: bilingual,
    /** A short form for lists, the same in both languages. */
    short: line.optional(),
    /** From `countries.yaml`. */
    country: referenceTo('countries'),
    /** The level of government it belongs to, when a source says so. */
    level: z.enum(['national', 'state', 'province', 'municipal']).optional(),
    /** Where it is, from `places.yaml`. */
    place: referenceTo('places').optional(),
  }),
);

/** `fields.yaml`: fields of cooperation. */
export const cooperationFields = z.record(key, bilingual);

/** Other names of a term in each language. */
const otherForms = z.strictObject({
  /** In French. */
  fr: listOf(line, 20).optional(),
  /** In English. */
  en: listOf(line, 20).optional(),
});

/** `glossary.yaml`: the terms of the site. */
export const glossary = z.record(
  key,
  z.strictObject({
    /** The term, as it is in the middle of a sentence, in the singular. */
    term: bilingual,
    /** Its initials and its other names, which lead to it too. */
    forms: otherForms.optional(),
    /** What it means, in plain words. */
    definition: bilingual,
    /** Where sources use two terms: which one this site writes, and why. */
    choice: bilingual.optional(),
    /** Too common a word for pages to lead from it to its definition. */
    unmarked: z.boolean().optional(),
  }),
);

/** `places.yaml`: towns. */
export const places = z.record(
  key,
  z.strictObject({
    /** The town's name. */
    name: bilingual,
    /** From `countries.yaml`. */
    country: referenceTo('countries'),
    /** Degrees north. */
    lat: latitude,
    /** Degrees east. */
    lon: longitude,
  }),
);

/** `regions.yaml`: the health regions and the figures of the network. */
export const regions = z
  .strictObject({
    /** The date of the figures. */
    asOf: asOf,
    /** Territorial service networks (RTS). */
    territorialNetworks: z.int().positive(),
    /** Local service networks (RLS). */
    localNetworks: z.int().positive(),
    /** The document that the numbers and names of the list come from. */
    source: source,
    /** The regions. Their number is the length of this list. */
    list: regionList,
    /** The regions that had more than one integrated centre. */
    severalCentres: z
      .strictObject({
        /** The year in which they had. */
        year: z.int().min(1900).max(2100),
        /** Their numbers. */
        regions: listOf(z.int().min(1).max(99), 99),
        /** The document that says so. */
        source: source,
      })
      .optional(),
  })
  .check(({ value: { list, severalCentres }, issues }) => {
    for (const [index, number] of (severalCentres?.regions ?? []).entries()) {
      if (list.some((one) => one.number === number)) continue;
      const params = { code: 'unknown-region', number: String(number) };
      issues.push({
        code: 'custom',
        input: number,
        path: ['severalCentres', 'regions', index],
        params,
      });
    }
  });

/** `contacts.yaml` */
export const contacts = z.record(
  key,
  z.strictObject({
    /** Official French name of the unit. */
    name: line,
    /** What to write or call about. */
    about: bilingual,
    /** Number and street, with the floor, in each language. */
    street: bilingual,
    /** Town and province as the official address writes them: `Québec (Québec)`. */
    town: line,
    /** Postal code: `G1S 2M1`. */
    postalCode: z.string().regex(/^[A-Z]\d[A-Z] \d[A-Z]\d$/),
    /** Country, for readers abroad. */
    country: line.optional(),
    /** Telephone number: `+14182668776`. */
    phone: phoneNumber.optional(),
    /** Fax number: `+14182668755`. */
    fax: phoneNumber.optional(),
    /** Electronic mail. */
    email: emailAddress.optional(),
  }),
);

/** A word or a few, as readers type them. */
const query = lineOf(1, 80);

/** `synonyms.yaml`: what helps the search. */
export const synonyms = z.strictObject({
  /** Words that mean the same: whoever asks for one finds the others too. */
  groups: listOf(
    z.strictObject({
      /** In French. */
      fr: listOf(query, 20),
      /** In English. */
      en: listOf(query, 20),
    }),
    1_000,
  ).optional(),
  /** Pages that come first when somebody asks just that. */
  pins: listOf(
    z.strictObject({
      /** What is asked in French. */
      fr: listOf(query, 20),
      /** What is asked in English. */
      en: listOf(query, 20),
      /** The page. */
      page: pageOf(),
    }),
    1_000,
  ).optional(),
});
