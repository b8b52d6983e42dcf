import { describe, expect, it } from 'vitest';
import { readAddress } from '../../../lib/address/outside-address.ts';
import { ownPath } from '../../../lib/address/own-address.ts';

/** What an address becomes, in a few words. */
function told(written: string): string {
  const address = readAddress(written);
  if (address.kind === 'inside') return 'inside';
  if (address.kind !== 'refused') return address.href;
  const { form } = address.params;
  return [address.code, form ?? []].flat().join(' ');
}

describe('an address out of the site', () => {
  it.each([
    ['https://www.quebec.ca/', 'https://www.quebec.ca/'],
    ['https://www.quebec.ca', 'https://www.quebec.ca'],
    ['HTTPS://WWW.Quebec.ca/Santé', 'https://www.quebec.ca/Sant%C3%A9'],
    ['hTTp://exemple.qc.ca/a?b=c#d', 'http://exemple.qc.ca/a?b=c#d'],
    ['https://santé.ca/é?q=à#ç', 'https://xn--sant-epa.ca/%C3%A9?q=%C3%A0#%C3%A7'],
    ['https://xn--sant-epa.ca/', 'https://xn--sant-epa.ca/'],
    ['https://exemple.qc.ca/deux mots', 'https://exemple.qc.ca/deux%20mots'],
    ['https://exemple.qc.ca/100%', 'https://exemple.qc.ca/100%25'],
    ['https://exemple.qc.ca/a%20b', 'https://exemple.qc.ca/a%20b'],
    ['https://exemple.qc.ca/a[b]|c?d={e}', 'https://exemple.qc.ca/a%5Bb%5D%7Cc?d=%7Be%7D'],
    ['https://exemple.qc.ca:8443/', 'https://exemple.qc.ca:8443/'],
    ['https://exemple.qc.ca/@nom', 'https://exemple.qc.ca/@nom'],
    ['http://192.0.2.7/', 'http://192.0.2.7/'],
    ['Mailto:info@exemple.qc.ca', 'mailto:info@exemple.qc.ca'],
    ['mailto:a.b+c@exemple.qc.ca', 'mailto:a.b+c@exemple.qc.ca'],
    [
      'MAILTO:a@exemple.ca?Subject=Été à deux',
      'mailto:a@exemple.ca?subject=%C3%89t%C3%A9%20%C3%A0%20deux',
    ],
    ['mailto:a@exemple.ca?subject=a%20b&body=c', 'mailto:a@exemple.ca?subject=a%20b&body=c'],
    ['TEL:+14182668776', 'tel:+14182668776'],
    ['tel:+1-418-266-8776', 'tel:+14182668776'],
    ['tel:+14182668776;ext=123', 'tel:+14182668776;ext=123'],
    ['tel:+33144274427', 'tel:+33144274427'],
    ['mailto:a@exemple.ca?subject=a&amp;body=b', 'mailto:a@exemple.ca?subject=a&body=b'],
    ["mailto:l'adresse_1@exemple.ca", "mailto:l'adresse_1@exemple.ca"],
    ['https://exemple.qc.ca/100%zz', 'https://exemple.qc.ca/100%25zz'],
    // The shortest and the longest number of another country, the longest extension.
    ['tel:+2901234', 'tel:+2901234'],
    ['tel:+290123456789012', 'tel:+290123456789012'],
    [`tel:+14182668776;ext=${'1'.repeat(15)}`, `tel:+14182668776;ext=${'1'.repeat(15)}`],
    ...[211, 311, 411, 511, 611, 711, 811, 911, 988].map((number): [string, string] => [
      `tel:${number}`,
      `tel:${number}`,
    ]),
  ])('%s is published as %s', (written, href) => {
    expect(told(written)).toBe(href);
    expect(told(href), 'it is published as it is').toBe(href);
  });

  it.each([
    ['https://', 'address-incomplete'],
    ['https:///x', 'address-incomplete'],
    ['http:quebec.ca', 'address-incomplete'],
    ['https:evil', 'address-incomplete'],
    ['https:/quebec.ca', 'address-incomplete'],
    ['https://?x', 'address-incomplete'],
    ['https://quebec.ca:99999/', 'address-incomplete'],
    ['https://quebec..ca/', 'address-incomplete'],
    ['https://-quebec.ca/', 'address-incomplete'],
    ['https://que bec.ca/', 'address-incomplete'],
    ['https://1.2.3.4.5/', 'address-incomplete'],
    ['https://quebec.ca\\page', 'address-character'],
    ['https:\\\\quebec.ca', 'address-character'],
    ['https://quebec.ca/a\tb', 'address-character'],
    ['https://nom:secret@quebec.ca/', 'address-login'],
    ['https://nom@quebec.ca/', 'address-login'],
    ['https://:secret@quebec.ca/', 'address-login'],
    ['https://exemple', 'address-private'],
    ['https://localhost:3000/', 'address-private'],
    ['https://site.localhost/', 'address-private'],
    ['https://intranet.local/', 'address-private'],
    ['http://127.0.0.1/', 'address-private'],
    ['http://0x7f.1/', 'address-private'],
    ['http://192.168.1.1/', 'address-private'],
    ['http://10.0.0.1/', 'address-private'],
    ['http://[::1]/', 'address-private'],
    ['mailto:', 'address-email'],
    ['mailto:info', 'address-email'],
    ['mailto:info@exemple', 'address-email'],
    ['mailto:a@exemple.ca,b@exemple.ca', 'address-email'],
    ['mailto:a@exemple.ca?cc=b@exemple.ca', 'address-email'],
    ['mailto:a@exemple.ca?subject=%C9', 'address-email'],
    ['mailto: a@exemple.ca', 'address-email'],
    ['tel:', 'address-phone tel:+14182668776'],
    ['tel:112', 'address-phone tel:+14182668776'],
    ['tel:+290123', 'address-phone tel:+14182668776'],
    ['tel:+2901234567890123', 'address-phone tel:+14182668776'],
    [`tel:+14185550100;ext=${'1'.repeat(16)}`, 'address-phone tel:+14182668776'],
    ['tel:+1 418 555-0100', 'address-phone tel:+14185550100'],
    ['mailto:a%3Fb@exemple.ca', 'address-email'],
    ['mailto:a%25b@exemple.ca', 'address-email'],
    ['www.exemple.md', 'address-without-scheme https://www.exemple.md'],
    ['tel:poste', 'address-phone tel:+14182668776'],
    ['tel:418 555-0100', 'address-phone tel:+14185550100'],
    ['tel:418%20555-0100', 'address-phone tel:+14185550100'],
    ['tel:418-555-0100', 'address-phone tel:+14185550100'],
    ['tel:1 (800) 555-0100', 'address-phone tel:+18005550100'],
    ['tel:+1418555', 'address-phone tel:+14182668776'],
    ['tel:+14185550100;ext=a', 'address-phone tel:+14182668776'],
    ['www.quebec.ca', 'address-without-scheme https://www.quebec.ca'],
    ['quebec.ca/sante', 'address-without-scheme https://quebec.ca/sante'],
    ['santé.gouv.qc.ca', 'address-without-scheme https://santé.gouv.qc.ca'],
    ['quebec.ca:8443/x', 'address-without-scheme https://quebec.ca:8443/x'],
    ['info@quebec.ca', 'address-without-scheme mailto:info@quebec.ca'],
    ['418 555-0100', 'address-without-scheme tel:+14185550100'],
    ['', 'link-scheme'],
    ['//quebec.ca', 'link-scheme'],
    ['/\\quebec.ca', 'link-scheme'],
    ['ftp://quebec.ca', 'link-scheme'],
    ['javascript:alert(1)', 'link-scheme'],
    ['java\tscript:alert(1)', 'link-scheme'],
    ['file:///C:/a.docx', 'link-scheme'],
  ])('%j is refused: %s', (written, reason) => {
    expect(told(written)).toBe(reason);
  });
});

describe('an address of one machine or of a network of one’s own', () => {
  it.each([
    ['1.0.0.0', '0.0.0.0', '0.255.255.255', '1.0.0.0'],
    ['9.255.255.255', '10.0.0.0', '10.255.255.255', '11.0.0.0'],
    ['100.63.255.255', '100.64.0.0', '100.127.255.255', '100.128.0.0'],
    ['126.255.255.255', '127.0.0.0', '127.255.255.255', '128.0.0.0'],
    ['169.253.255.255', '169.254.0.0', '169.254.255.255', '169.255.0.0'],
    ['172.15.255.255', '172.16.0.0', '172.31.255.255', '172.32.0.0'],
    ['192.167.255.255', '192.168.0.0', '192.168.255.255', '192.169.0.0'],
    ['223.255.255.255', '224.0.0.0', '255.255.255.255', '223.255.255.255'],
  ])('is refused from end to end of its block: %s, %s to %s, %s', (before, first, last, after) => {
    for (const number of [first, last]) expect(told(`http://${number}/`)).toBe('address-private');
    // The first and the last block have a neighbour on one side.
    for (const number of [before, after]) {
      expect(told(`http://${number}/`)).toBe(`http://${number}/`);
    }
  });

  it.each(['localhost', 'local', 'internal', 'invalid', 'home.arpa'])(
    'is refused by its last name, %s, and by no name that is like it',
    (name) => {
      for (const host of [name, `${name}.`, `a.${name}`, `a.b.${name.toUpperCase()}`]) {
        expect(told(`https://${host}/`)).toBe('address-private');
      }
      for (const host of [`${name}.ca`, `a.my${name}`, `a.${name}s`]) {
        expect(told(`https://${host}/`)).toBe(`https://${host}/`);
      }
    },
  );
});

it.each([
  'mission.md',
  './mission.md',
  '../ententes/',
  '/ministere/mission/',
  '/ministere/mission.php',
  'nous-joindre',
  'mission.html',
  'guide.pdf',
  '#mission',
  '2014-05-06.md',
])('%s is in the site', (written) => {
  expect(told(written)).toBe('inside');
});

const FILE_ENDS =
  'md markdown htm html php php5 asp aspx jsp cfm txt rtf pdf doc docx xls xlsx ppt pptx odt ods odp csv zip json yml yaml xml png jpg jpeg gif svg webp avif ico';

it.each(FILE_ENDS.split(' '))('a name that ends in .%s is that of a file', (end) => {
  for (const name of [`guide.${end}`, `guide.${end.toUpperCase()}`])
    expect(told(name)).toBe('inside');
});

describe('an address of the site itself', () => {
  const site = 'https://www.exemple.test';

  it.each([
    ['https://www.exemple.test', '/'],
    ['http://exemple.test/a/?b#c', '/a/#c'],
    ['https://exemple.test:443/a/', '/a/'],
    ['https://exemple.test:8443/a/', undefined],
    ['https://autre.exemple.test/', undefined],
    ['https://exemple.test.ca/', undefined],
  ])('%s: %s', (address, path) => {
    expect(ownPath(address, site)).toBe(path);
    expect(ownPath(address, undefined)).toBeUndefined();
  });
});
