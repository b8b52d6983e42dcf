import plugin from 'tailwindcss/plugin';

/**
 * The design tokens, in one place. Colours become CSS variables (dark ones under the reader's
 * setting); `tests/unit/tokens.test.ts` holds them to their contrasts.
 */
export const colors = {
  light: {
    ground: '#ffffff',
    text: '#223654',
    secondary: '#43546e',
    link: '#095797',
    brand: '#095797',
    'on-brand': '#ffffff',
    /** Coast lines on the brand ground: they carry the map's meaning. */
    coast: '#a9cbe6',
    /** Rules and graticule on the brand ground: decoration. */
    'brand-line': '#2f74ad',
    pale: '#dae6f0',
    'link-on-pale': '#074074',
    'secondary-on-pale': '#33465f',
    grey: '#f1f1f2',
    rule: '#b4c4d4',
    edge: '#5d7188',
    /** A date or a dated place, nothing else. */
    accent: '#b3401c',
    'accent-on-brand': '#ffb38f',
    focus: '#223654',
  },
  dark: {
    ground: '#0c1622',
    text: '#e6edf5',
    secondary: '#b3c1d2',
    link: '#9dcbf3',
    brand: '#0a3f6e',
    'on-brand': '#ffffff',
    coast: '#a9cbe6',
    'brand-line': '#2b6698',
    pale: '#13263a',
    'link-on-pale': '#9dcbf3',
    'secondary-on-pale': '#b3c1d2',
    grey: '#111f2f',
    rule: '#3a4d64',
    edge: '#8498ae',
    accent: '#f2a17d',
    'accent-on-brand': '#ffb38f',
    focus: '#ffd9c7',
  },
} as const;

type ColorName = keyof typeof colors.light;

const variables = (theme: Record<ColorName, string>) =>
  Object.fromEntries(Object.entries(theme).map(([name, value]) => [`--${name}`, value]));

const references = Object.fromEntries(
  Object.keys(colors.light).map((name) => [name, `var(--${name})`]),
);

const serif = [
  'Iowan Old Style',
  'Sitka Display',
  'Palatino Linotype',
  'Palatino',
  'P052',
  'Noto Serif',
  'Georgia',
  'serif',
];
const sans = [
  'system-ui',
  '-apple-system',
  'BlinkMacSystemFont',
  'Segoe UI',
  'Roboto',
  'Noto Sans',
  'Liberation Sans',
  'Arial',
  'sans-serif',
];

const stack = (families: readonly string[]) =>
  families.map((name) => (/ /.test(name) ? `"${name}"` : name)).join(', ');

/** Space, in rem: the only distances used. */
const spacing = {
  0: '0',
  1: '.25rem',
  2: '.5rem',
  3: '.75rem',
  4: '1rem',
  5: '1.5rem',
  6: '2rem',
  7: '3rem',
  8: '4.5rem',
  9: '7rem',
};

/** Sizes of type: the first where the browser has no `clamp()`, the second where it does. */
const fluid = {
  lede: ['1.3125rem', 'clamp(1.3125rem, 1.15rem + 0.7vw, 1.625rem)'],
  h2: ['1.625rem', 'clamp(1.625rem, 1.35rem + 1.2vw, 2.25rem)'],
  h1: ['2.375rem', 'clamp(2.375rem, 1.5rem + 3.6vw, 4.25rem)'],
  plate: ['2.375rem', 'clamp(2.375rem, 1.5rem + 2.9vw, 3.75rem)'],
  numeral: ['4.5rem', 'clamp(4.5rem, 3.5rem + 4vw, 7rem)'],
} as const;

const sizes = (index: 0 | 1) =>
  Object.fromEntries(Object.entries(fluid).map(([name, size]) => [`--size-${name}`, size[index]]));

export default {
  theme: {
    colors: references,
    fontFamily: { serif, sans },
    spacing,
    screens: { md: '768px', lg: '992px', xl: '1200px' },
  },
  plugins: [
    plugin(({ addBase }) => {
      addBase({
        ':root': {
          ...variables(colors.light),
          ...sizes(0),
          '--size-label': '.9375rem',
          '--size-small': '1rem',
          '--size-text': '1.125rem',
          '--serif': stack(serif),
          '--sans': stack(sans),
          'color-scheme': 'light dark',
        },
        '@supports (font-size: clamp(1px, 2px, 3px))': { ':root': sizes(1) },
        '@media (min-width: 768px)': { ':root': { '--size-text': '1.1875rem' } },
        '@media (prefers-color-scheme: dark)': { ':root': variables(colors.dark) },
      });
    }),
  ],
};
