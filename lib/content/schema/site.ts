import { z } from 'zod';
import { bilingual, line, lineOf, listOf, pageOf, referenceTo, webAddress } from './fields.ts';

/** `site.yaml`: what every page shares. */
export const site = z
  .strictObject({
    /** The ministry's official name: French, in every language. */
    name: line,
    /** A short form of that name, at the end of the title of each page. */
    shortName: lineOf(1, 20),
    /** `demonstration` until the ministry itself says `official`. */
    status: z.enum(['demonstration', 'official']),
    /** The slim notice at the top of every page while the site is a demonstration. */
    demonstrationNotice: bilingual,
    /** The notice on English pages (Charter of the French language, s. 22.3). */
    englishNotice: line,
    /** The sections of the main menu, in order. */
    menu: listOf(pageOf(), 8),
    /** The pages at the foot of every page, in order. */
    footer: listOf(pageOf(), 12),
    /** The contact at the foot of every page, from `contacts.yaml`. */
    contact: referenceTo('contacts'),
    /** Whom to tell of what is wrong with the site, from `contacts.yaml`. A demonstration has none. */
    siteContact: referenceTo('contacts').optional(),
    /** The licence of the open data; leave it out until it is decided: the pages then say that none is set. */
    dataLicence: z
      .strictObject({
        /** What it is called. */
        name: bilingual,
        /** Where it can be read. */
        url: webAddress,
      })
      .optional(),
    /** A message at the top of every page; leave it out when there is none. */
    alert: z
      .strictObject({
        /** A few words in bold. */
        title: bilingual,
        /** What to know and what to do. */
        text: bilingual,
        /** A page that says more. */
        page: pageOf().optional(),
      })
      .optional(),
  })
  .refine(({ status, siteContact }) => status === 'official' || siteContact === undefined, {
    path: ['siteContact'],
    params: { code: 'demonstration-contact' },
  });
