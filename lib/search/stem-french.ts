/** What the ending of a singular becomes, tried in order, once: the first that fits is the one. */
const ENDINGS: readonly (readonly [ending: RegExp, becomes: string])[] = [
  [/eaux$/, 'eau'],
  [/(?:aux|ails?)$/, 'al'],
  [/trice$/, 'teu'],
  [/(?:eurs?|euse|eux)$/, 'eu'],
  // Of `privé` as of `active`.
  [/iv(?:ee?|ers?)$/, 'if'],
  [/([ae])mment$/, '$1nt'],
  [/(...)ements?$/, '$1'],
  [/iere$/, 'i'],
  [/(?:ee?|ers?)$/, ''],
  [/([^s])[sx]$/, '$1'],
];

/** What is shorter is whole: `eau`, `loi`. */
const SHORTEST = 4;

/**
 * The stem of a French word: what its singular and plural, its feminine and masculine share.
 *
 * @param word folded: lower case, without accents. Folded first, since few readers type accents
 */
export function stemFrench(word: string): string {
  // No word is without a vowel: a short form is (`msss`).
  if (word.length < SHORTEST || !/[aeiouy]/.test(word)) return word;
  // `ees` and `es` leave what has no plural of its own: `quebecoises` → `quebecois` → `quebecoi`.
  const singular = word.replace(/es$/, 'e');
  const ending = ENDINGS.find(([pattern]) => pattern.test(singular));
  const stem = ending === undefined ? singular : singular.replace(...ending);
  return (stem.length < 3 ? singular : stem)
    .replace(/([^s])s$/, '$1')
    .replace(/([^aeiouys])\1+$/, '$1')
    .replace(/([^aeiouy])\1(?=.)/g, '$1');
}

/** What the stems of French words start with that start so: `miss` → `mis`, as `mission` → `mision`. */
export const frenchStart = (word: string): string => word.replace(/([^aeiouy])\1+/g, '$1');
