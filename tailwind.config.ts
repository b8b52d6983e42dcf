/**
 * Names the tokens of `components/tokens.css` for Tailwind's utilities. No value lives here.
 */
const colors = [
  'ground',
  'text',
  'secondary',
  'link',
  'brand',
  'on-brand',
  'coast',
  'brand-line',
  'pale',
  'link-on-pale',
  'grey',
  'rule',
  'edge',
  'accent',
  'accent-on-brand',
  'focus',
];

const sizes = ['label', 'small', 'text', 'lede', 'h2', 'h1', 'numeral'];

const variables = (names: readonly string[], prefix: string) =>
  Object.fromEntries(names.map((name) => [name, `var(--${prefix}${name})`]));

export default {
  theme: {
    colors: variables(colors, ''),
    fontFamily: { serif: 'var(--serif)', sans: 'var(--sans)' },
    fontSize: variables(sizes, 'size-'),
    /** Space, in rem: the only distances used. */
    spacing: {
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
    },
    screens: { md: '48em', lg: '62em', xl: '75em' },
  },
};
