import {
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readImage } from '../../../lib/content/images.ts';
import { fileFindings, isFault, openPublicFiles } from '../../../lib/content/public-files.ts';
import { listLinks } from '../../../lib/markdown/links.ts';
import { parseMarkdown } from '../../../lib/markdown/parse.ts';
import { jpeg, png, svg } from '../../support/sample-files.ts';

let publicDir: string;

beforeEach(() => {
  publicDir = mkdtempSync(join(tmpdir(), 'images-'));
  mkdirSync(join(publicDir, 'images'));
});

afterEach(() => rmSync(publicDir, { recursive: true }));

const write = (name: string, content: string | Buffer) =>
  writeFileSync(join(publicDir, 'images', name), content);

/** An image as a text finds it. */
function read(address: string) {
  const file = openPublicFiles(publicDir).find(address, 'image');
  return isFault(file) ? file : readImage(file);
}

/** What is said of an image with these bytes. */
function codesOf(name: string, content: string | Buffer): string[] {
  write(name, content);
  const found = read(`/images/${name}`);
  return isFault(found) ? [found.code] : found.advice.map(({ code }) => code);
}

describe('an image', () => {
  it('has its size, and its new one when it has changed', () => {
    const sizeAt = (content: string, date: number) => {
      write('a.svg', content);
      utimesSync(join(publicDir, 'images/a.svg'), date, date);
      return read('/images/a.svg');
    };
    expect(sizeAt(svg(30, 20), 1000)).toMatchObject({ width: 30, height: 20 });
    expect(sizeAt(svg(40, 10), 2000)).toMatchObject({ width: 40, height: 10 });
    expect(sizeAt('no drawing any more', 3000)).toMatchObject({ code: 'wrong-image' });
  });

  it.each([1, 2, 3, 4])('taken upright lies as it was taken: orientation %d', (orientation) => {
    write('a.jpg', jpeg(400, 300, { orientation }));
    expect(read('/images/a.jpg')).toMatchObject({ width: 400, height: 300 });
  });

  it.each([5, 6, 7, 8])('taken on its side is as it is shown: orientation %d', (orientation) => {
    for (const byteOrder of ['II', 'MM'] as const) {
      write('a.jpg', jpeg(400, 300, { orientation, byteOrder }));
      expect(read('/images/a.jpg')).toMatchObject({ width: 300, height: 400 });
    }
  });

  it.each([
    ['a.png', png(4000, 3000)],
    ['a.JPG', jpeg(4000, 3000)],
    ['a.jpeg', png(40, 30)],
    ['a.png', png(10_000, 5_000)],
    ['a.svg', `<?xml version="1.0"?><!-- an editor --><svg viewBox="0 0 40 30"></svg>`],
    ['a.svg', svg(9, 9, '<style>path{fill:url(#a)}</style><use href="#a"/>')],
    ['a.svg', svg(9, 9, '<image href="data:image/png;base64,AAAA"/>')],
    ['a.svg', svg(9, 9, '<g style="fill:url(&quot;#a&quot;)"/><g fill=\'url( "#b" )\'/>')],
  ])('may be published: %s %#', (name, content) => {
    expect(codesOf(name, content)).toEqual([]);
  });

  it.each([
    ['a.png', 'words'],
    ['a.png', ''],
    ['a.png', svg(9, 9)],
    ['a.svg', png(9, 9)],
    ['a.svg', 'words'],
    ['a.tiff', Buffer.from('II*\0')],
    ['a.bmp', Buffer.from('BM')],
    ['a.txt', png(9, 9)],
    ['a', png(9, 9)],
    ['a.png', jpeg(9, 9).subarray(0, 12)],
  ])('is not one, or not of a format that browsers show: %s %#', (name, content) => {
    expect(codesOf(name, content)).toEqual(['wrong-image']);
    expect(read(`/images/${name}`)).toMatchObject({
      params: { formats: 'PNG, JPEG, GIF, WebP, AVIF, SVG' },
    });
  });

  it.each([
    ['a.png', png(0, 0)],
    ['a.png', png(0, 9)],
    ['a.png', png(2 ** 31, 2 ** 31)],
    ['a.png', png(10_000, 5_001)],
    ['a.svg', '<svg xmlns="http://www.w3.org/2000/svg"></svg>'],
    ['a.svg', svg(0, 10)],
  ])('has a size that no page has room for: %s %#', (name, content) => {
    expect(codesOf(name, content)).toEqual(['image-dimensions']);
  });

  it.each([
    '<script>alert(1)</script>',
    '<s:script xmlns:s="http://www.w3.org/2000/svg"/>',
    '<g onclick="alert(1)"/>',
    "<g\nonload = 'alert(1)'/>",
    '<a href="javascript:alert(1)"/>',
    '<a xlink:href="&#106;avascript:alert(1)"/>',
    '<use href="https://exemple.test/a.svg#b"/>',
    '<use href="autre.svg#b"/>',
    '<image href="data:image/svg+xml,x"/>',
    '<foreignObject/>',
    '<iframe/>',
    '<object data="a"/>',
    '<embed/>',
    '<?xml-stylesheet href="#a"?>',
    '<style>@import "a.css"</style>',
    '<style>g{fill:url(https://exemple.test/a)}</style>',
    '<style>g{fill:url( "a.svg#b" )}</style>',
  ])('may be no program, and call for no other file: %s', (inside) => {
    expect(codesOf('a.svg', svg(9, 9, inside))).toEqual(['active-image']);
  });

  it('is text that can be looked at', () => {
    const text = svg(9, 9, '<title>é</title>').toString();
    expect(codesOf('a.svg', Buffer.from(text))).toEqual([]);
    expect(codesOf('b.svg', Buffer.from(text, 'latin1'))).toEqual(['active-image']);
  });

  it('may have no text that is not what it says', () => {
    expect(codesOf('a.svg', `<!DOCTYPE svg [<!ENTITY a "b">]>${svg(9, 9)}`)).toEqual([
      'active-image',
    ]);
  });

  it('is refused by its weight without being read', () => {
    write('a.png', png(9, 9));
    // Sparse: nothing of it is on the disk.
    truncateSync(join(publicDir, 'images/a.png'), 1.9e9);
    expect(read('/images/a.png')).toMatchObject({
      code: 'image-too-large',
      params: { actual: '1812', limit: '5' },
    });
    expect(codesOf('b.png', Buffer.concat([png(9, 9)], 5 * 1024 ** 2))).toEqual(['image-heavy']);
    expect(codesOf('c.png', Buffer.concat([png(9, 9)], 500 * 1024))).toEqual([]);
  });

  it.each(['II', 'MM'] as const)('that says where it was taken gets advice: %s', (byteOrder) => {
    const facts = { orientation: 1, byteOrder };
    expect(codesOf('a.jpg', jpeg(9, 9, { ...facts, place: 'known' }))).toEqual(['image-place']);
    expect(codesOf('b.jpg', jpeg(9, 9, { ...facts, place: 'none' }))).toEqual([]);
    expect(codesOf('c.jpg', jpeg(9, 9, facts))).toEqual([]);
  });

  it('that says so in words gets advice', () => {
    const words = Buffer.from('<rdf exif:GPSLatitude="46,48N"/>');
    expect(codesOf('a.jpg', Buffer.concat([jpeg(9, 9), words]))).toEqual(['image-place']);
  });
});

describe('an address', () => {
  const addressOf = (address: string) => {
    const found = read(address);
    return isFault(found) ? found : found.address;
  };

  it.each(['/images/deux mots.png', '/images/deux%20mots.png'])(
    'finds a name with a space, and is written with %%20: %s',
    (address) => {
      write('deux mots.png', png(9, 9));
      expect(addressOf(address)).toBe('/images/deux%20mots.png');
    },
  );

  it('finds a name that is written as one without its encoding', () => {
    write('100%25.png', png(9, 9));
    expect(addressOf('/images/100%25.png')).toBe('/images/100%2525.png');
  });

  it('that is named often gets its advice once, and each time what is wrong', () => {
    const findings = fileFindings();
    const advice = [{ code: 'image-heavy', params: {} } as const];
    const fault = { code: 'missing-image', params: {} } as const;
    expect([1, 2].map(() => findings({ address: '/a.png', advice }))).toEqual([advice, []]);
    expect(findings({ address: '/b.png', advice })).toEqual(advice);
    expect([1, 2].map(() => findings(fault))).toEqual([[fault], [fault]]);
  });

  it.each(['100%.png', '100%25.png'])('finds a name with a percent sign: %s', (name) => {
    write('100%.png', png(9, 9));
    expect(addressOf(`/images/${name}`)).toBe('/images/100%25.png');
  });

  it.each(['NFC', 'NFD'] as const)(
    'finds a name with accents, as a Mac and as others write them: %s',
    (form) => {
      write('été.png'.normalize(form), png(9, 9));
      const address = `/images/${encodeURIComponent('été.png'.normalize(form))}`;
      for (const written of ['NFC', 'NFD'] as const) {
        const name = 'été.png'.normalize(written);
        expect(addressOf(`/images/${name}`)).toBe(address);
        expect(addressOf(`/images/${encodeURIComponent(name)}`)).toBe(address);
      }
    },
  );

  it.each([
    '/images/Pont.png',
    '/images/pont.PNG',
    '/Images/pont.png',
    'images/pont.png',
    '/images/pont.jpg',
    '/images/p_o_n_t.png',
  ])('that is nearly right is told the right one: %s', (address) => {
    write('pont.png', png(9, 9));
    expect(addressOf(address)).toEqual({
      code: 'misspelt-file',
      params: { url: address, near: '/images/pont.png' },
    });
  });

  it.each([
    ['deux mots.png', '/images/Deux-mots.png'],
    ['été.png'.normalize('NFC'), '/images/ete.png'],
    ['été.png'.normalize('NFD'), '/images/Été.png'],
    ['100%.png', '/images/100.png'],
    ['plan 1).png', '/images/plan1.png'],
    ['plan (1.png', '/images/plan1.png'],
    ['a#b?c&d[e]*f_g.png', '/images/abcdefg.png'],
    ['<a>"b`c\\d.png', '/images/abcd.png'],
  ])('the right one is found as it is told, in a text: %s', (name, misspelt) => {
    write(name, png(9, 9));
    const found = addressOf(misspelt);
    expect(found).toMatchObject({ code: 'misspelt-file' });
    const { near = '' } = typeof found === 'string' ? {} : found.params;
    const links = listLinks(parseMarkdown(`[a](${near}) ![b](${near})`, 'fr'));
    expect(links.map(({ url }) => url)).toEqual([near, near]);
    expect(addressOf(near)).toBe(addressOf(`/images/${name}`));
    expect(isFault(openPublicFiles(publicDir).find(near, 'image'))).toBe(false);
  });

  it.each([
    '/images/absent.png',
    '/autre/pont.jpg',
    '/images/+.png',
    '/images',
    '/images/',
    '/',
    '',
    '/images/%FF.png',
    '/images/../../secret.svg',
    '/images/%2e%2e/secret.svg',
    '/images\\secret.svg',
  ])('finds nothing: %s', (address) => {
    write('pont.png', png(9, 9));
    write('-.png', png(9, 9));
    expect(addressOf(address)).toMatchObject({ code: 'missing-image' });
    expect(openPublicFiles(publicDir).find(address, 'document')).toMatchObject({
      code: 'missing-document',
    });
  });

  it.each(['/images/lien.png', '/lien/pont.png'])(
    'finds no link, nor what is in one: %s',
    (address) => {
      write('pont.png', png(9, 9));
      symlinkSync('pont.png', join(publicDir, 'images/lien.png'));
      symlinkSync('images', join(publicDir, 'lien'));
      expect(addressOf(address)).toEqual({ code: 'file-link', params: { url: address } });
    },
  );

  it('takes no name that starts as that of a link for one', () => {
    symlinkSync('pont.png', join(publicDir, 'images/lien'));
    expect(addressOf('/images/lien-b.png')).toMatchObject({ code: 'missing-image' });
  });

  it('finds nothing where there is no folder', () => {
    expect(openPublicFiles('/nowhere').find('/images/a.png', 'image')).toMatchObject({
      code: 'missing-image',
    });
  });
});
