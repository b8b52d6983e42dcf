import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readStyleSheet, styleHash } from '../../../lib/next/style-sheet.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'style-'));
  await mkdir(join(folder, 'static/chunks'), { recursive: true });
});

afterEach(() => rm(folder, { recursive: true }));

async function read(css: string, name = 'a.css') {
  await writeFile(join(folder, 'static/chunks', name), css);
  return readStyleSheet(folder);
}

describe('readStyleSheet', () => {
  it('reads the one sheet, without its last line break', async () => {
    const css = "a{content:'\\a0↗';background:url(/a.svg);mask:url(#m);cursor:url('data:x')}";
    expect(await read(`${css}\n`)).toEqual({ href: '/_next/static/chunks/a.css', css });
  });

  it('leaves out what the compiler writes for colours that no rule has', async () => {
    const idle =
      ':root{--lightningcss-light:initial;--lightningcss-dark: ;color-scheme:light dark}';
    expect((await read(idle)).css).toBe(':root{color-scheme:light dark}');
    const used = `${idle}a{color:var(--lightningcss-light,#000)}`;
    expect((await read(used)).css).toBe(used);
  });

  it('refuses none, and several', async () => {
    expect(() => readStyleSheet(folder)).toThrow('not 0');
    await read('a{}');
    await expect(read('b{}', 'b.css')).rejects.toThrow(/not 2: .*[ab]\.css/);
  });

  it.each([
    ['its own end tag', "a{content:'</STYLE>'}"],
    ['a comment of HTML', "a{content:'<!--'}"],
    ['a carriage return', 'a{}\r\nb{}'],
    ['a null character', 'a{}\0b{}'],
    ['another sheet', "@import '/b.css';"],
    ['an address relative to the sheet', 'a{background:url(../media/a.png)}'],
    ['the same in quotes', 'a{background:url("a.png")}'],
    ['an address on another site', 'a{background:url(https://example.com/a.png)}'],
  ])('refuses %s', async (_name, css) => {
    await expect(read(css)).rejects.toThrow(/chunks\/a\.css: cannot be written in a page/);
  });

  it('is named in the policy by its SHA-256', () => {
    // printf %s 'b{}' | openssl dgst -sha256 -binary | base64
    expect(styleHash({ href: '', css: 'b{}' })).toBe(
      '7yqHVAesot11p6HczDsgKRipvI5UPgs97z80zNXlans=',
    );
  });
});
