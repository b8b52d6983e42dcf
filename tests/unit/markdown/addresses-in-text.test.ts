import { describe, expect, it } from 'vitest';
import { addressesIn } from '../../../lib/markdown/addresses-in-text.ts';

const found = (text: string) => addressesIn(text).map(({ index, address }) => [index, address]);

describe('an address in a text', () => {
  it.each([
    'https://x.ca/a',
    'http://x.ca/a',
    'HTTPS://X.CA',
    'www.x.ca',
    'mailto:a@x.ca',
    'tel:811',
    'a.b+c@x.ca',
    'x.ca/',
    'x.qc.ca/a_b',
  ])('is found: %s', (address) => {
    expect(found(address)).toEqual([[0, address]]);
    const text = `« ${address} » et (${address})`;
    expect(found(text)).toEqual([
      [2, address],
      [text.lastIndexOf(address), address],
    ]);
  });

  it.each([...".,;:!?'’]…*_", ').', '))', '…)'])('ends before %s', (sign) => {
    expect(found(`un https://x.ca/a${sign} deux`)).toEqual([[3, 'https://x.ca/a']]);
  });

  it.each(['https://x.ca/a_(b)', 'https://x.ca/a_(b)_(c)', 'https://x.ca/a_(b)c'])(
    'keeps the brackets that it opened: %s',
    (address) => {
      expect(found(`(voir ${address}).`)).toEqual([[6, address]]);
    },
  );

  it.each(['x.ca', 'a@b', 'a/b', 'tel :811', '10:30'])('is none: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
