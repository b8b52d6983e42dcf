// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../lib/i18n/locale.ts';
import { FACT_SHEETS } from '../facts/fact-sheets.ts';
import type { Expected } from '../facts/fact.ts';
import { pageDocuments, readableText } from '../support/page-document.ts';

const documents = new Map(pageDocuments().map(({ address, document }) => [address, document]));

const cases = FACT_SHEETS.flatMap(({ source, page, part = 'main', facts }) =>
  LOCALES.map((locale) => ({
    source,
    address: page[locale],
    part,
    facts: facts.map(([says, french, english]) => ({
      says,
      expected: locale === 'fr' ? french : (english ?? french),
    })),
  })),
);

function isSaid(text: string, expected: Expected): boolean {
  return typeof expected === 'string' ? text.includes(expected) : expected.test(text);
}

describe.each(cases)('$source, on $address', ({ address, part, facts }) => {
  const element = documents.get(address)?.querySelector(part);
  const text = element ? readableText(element) : '';

  it.each(facts)('$says', ({ expected }) => {
    expect(isSaid(text, expected), `${expected} is not said on ${address}:\n${text}`).toBe(true);
  });
});

it('the list is exhaustive enough to be worth its name', () => {
  expect(FACT_SHEETS.flatMap(({ facts }) => facts).length).toBeGreaterThan(200);
});
