import { z } from 'zod';
import {
  asOf,
  bilingual,
  emailAddress,
  key,
  line,
  listOf,
  phoneNumber,
  referenceTo,
  source,
} from './fields.ts';

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
export const regions = z.strictObject({
  /** The date of the figures. */
  asOf: asOf,
  /** Territorial service networks (RTS). */
  territorialNetworks: z.int().positive(),
  /** Local service networks (RLS). */
  localNetworks: z.int().positive(),
  /** The document that the numbers and names of the list come from. */
  source: source,
  /** The regions. Their number is the length of this list. */
  list: listOf(
    z.strictObject({
      /** Number of the region. */
      number: z.int().min(1).max(99),
      /** French name. */
      name: line,
    }),
    99,
    ['number', 'name'],
  ),
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
