import type { Locale } from './locale.ts';

/** Invisible characters that have a name of their own, then kinds of them, most precise first. */
const NAMES: readonly (readonly [RegExp, Record<Locale, string>])[] = [
  [/\u{AD}/u, { fr: 'trait d’union conditionnel', en: 'soft hyphen' }],
  [/\u{200B}/u, { fr: 'espace de largeur nulle', en: 'zero-width space' }],
  [/[\u{200C}\u{200D}]/u, { fr: 'liant ou antiliant de lettres', en: 'joiner of letters' }],
  [
    /[\u{61C}\u{200E}\u{200F}\u{202A}-\u{202E}\u{2066}-\u{2069}]/u,
    { fr: 'marque de sens d’écriture', en: 'mark of the direction of writing' },
  ],
  [/[\u{2028}\u{2029}]/u, { fr: 'séparateur de lignes', en: 'line separator' }],
  [/\u{2060}/u, { fr: 'gluon de mots', en: 'word joiner' }],
  [/\u{FEFF}/u, { fr: 'marque d’ordre des octets', en: 'byte-order mark' }],
  [/\u{FFFC}/u, { fr: 'place d’une image ou d’un objet collé', en: 'place of a pasted object' }],
  [/\u{FFFD}/u, { fr: 'place d’un caractère perdu', en: 'place of a lost character' }],
  [/[\u{FE00}-\u{FE0F}]/u, { fr: 'sélecteur de variante', en: 'variation selector' }],
  [/[\u{E0000}-\u{E007F}]/u, { fr: 'étiquette cachée', en: 'hidden tag' }],
  [/\p{Cc}/u, { fr: 'caractère de commande', en: 'control character' }],
  [/\p{Co}/u, { fr: 'signe d’une police particulière', en: 'sign of a particular font' }],
];

const OTHER: Record<Locale, string> = { fr: 'caractère sans dessin', en: 'nothing to see' };

/** The name of an invisible character, for who has to find it. */
export function characterName(character: string, locale: Locale): string {
  return (NAMES.find(([pattern]) => pattern.test(character))?.[1] ?? OTHER)[locale];
}
