import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Theme = 'light' | 'dark' | 'light, more contrast' | 'dark, more contrast';

/** The colours of a theme, by name without dashes: `on-brand` → `#ffffff`. */
function colorsOf(css: string): Map<string, string> {
  const declarations = css.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6});/g);
  return new Map([...declarations].map(([, name = '', value = '']) => [name, value]));
}

const [base = '', inTheDark = '', onRequest = '', onRequestInTheDark = ''] = readFileSync(
  'components/tokens.css',
  'utf8',
).split(/@media \(prefers-(?:color-scheme: dark|contrast: more)\)/);
const light = colorsOf(base);
const dark = new Map([...light, ...colorsOf(inTheDark)]);
const COLORS: Record<Theme, Map<string, string>> = {
  light,
  dark,
  'light, more contrast': new Map([...light, ...colorsOf(onRequest)]),
  'dark, more contrast': new Map([
    ...dark,
    ...colorsOf(onRequest),
    ...colorsOf(onRequestInTheDark),
  ]),
};
const THEMES: Theme[] = ['light', 'dark', 'light, more contrast', 'dark, more contrast'];
const MORE = THEMES.filter((theme) => theme.includes('more'));

/** A colour by name; one that is not there is nothing a test may pass with. */
function color(theme: Theme, name: string): string {
  const value = COLORS[theme].get(name);
  if (value === undefined) throw new Error(`no colour ${name} in the ${theme} theme`);
  return value;
}

/** Relative luminance of `#rrggbb` (WCAG 2.2). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours, from 1 to 21 (WCAG 2.2). */
function contrast(a: string, b: string): number {
  const [less = 0, more = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (more + 0.05) / (less + 0.05);
}

type Pair = [above: string, ground: string, least: number];

/** Text on the grounds it is read on: WCAG's enhanced contrast. */
const TEXT: Pair[] = [
  ['text', 'ground', 7],
  ['secondary', 'ground', 7],
  ['link', 'ground', 7],
  // The plate of a record, the alert.
  ['text', 'pale', 7],
  ['link-on-pale', 'pale', 7],
  // Slim notices, code.
  ['text', 'grey', 7],
  ['link-on-pale', 'grey', 7],
  // The cover, the masthead, the grounds of duties.
  ['on-brand', 'brand', 7],
  ['on-brand', 'deep', 7],
  // The bars of a reform, light in the dark.
  ['ground', 'link', 7],
];

/** Lines and points that carry a meaning: WCAG's contrast of graphics. */
const GRAPHICS: Pair[] = [
  ['edge', 'ground', 3],
  ['accent', 'ground', 3],
  // The coast of a mission, and its places.
  ['edge', 'pale', 3],
  ['accent', 'pale', 3],
  // The world, and its places.
  ['coast', 'brand', 3],
  ['accent-on-brand', 'brand', 3],
  ['coast', 'deep', 3],
  ['accent-on-brand', 'deep', 3],
];

/** The ring of what has focus, on every ground it may be drawn over. */
const RINGS: Pair[] = [
  ['focus', 'ground', 3],
  ['focus', 'pale', 3],
  ['focus', 'grey', 3],
  ['on-brand', 'brand', 3],
];

describe('the formula', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#ffffff', '#ffffff', 1],
  ])('%s on %s: %f', (a, b, ratio) => {
    expect(contrast(a, b)).toBeCloseTo(ratio, 2);
    expect(contrast(b, a)).toBe(contrast(a, b));
  });
});

describe.each(THEMES)('contrasts, %s', (theme) => {
  it.each([...TEXT, ...GRAPHICS, ...RINGS])('%s on %s is at least %d', (above, ground, least) => {
    expect(contrast(color(theme, above), color(theme, ground))).toBeGreaterThanOrEqual(least);
  });
});

describe.each(MORE)('contrasts, %s', (theme) => {
  it.each<Pair>([
    ['rule', 'ground', 3],
    ['brand-line', 'brand', 3],
    ['secondary', 'ground', 15],
    ['link', 'ground', 10],
    ['on-brand', 'brand', 10],
  ])('%s on %s is at least %d', (above, ground, least) => {
    expect(contrast(color(theme, above), color(theme, ground))).toBeGreaterThanOrEqual(least);
  });
});

/** Colours that only decorate: nothing is lost where they can't be seen. */
const DECORATION = ['brand-line', 'rule'];

it.each(THEMES)('holds every colour but those that decorate, %s', (theme) => {
  const pairs = [...TEXT, ...GRAPHICS, ...RINGS];
  const held = new Set(pairs.flatMap(([above, ground]) => [above, ground]));
  const others = [...COLORS[theme].keys()].filter((name) => !held.has(name));
  expect(others.toSorted()).toEqual(DECORATION);
});
