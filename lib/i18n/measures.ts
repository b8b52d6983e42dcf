import type { Locale } from './locale.ts';

/** What the length and the intricacy of a file are measured by. */
export type Measure = keyof typeof MEASURES.fr;

/** The names of the measures, for who wrote a file that is over a limit. */
export const MEASURES = {
  fr: {
    characters: 'nombre de caractères du texte',
    lines: 'nombre de lignes du texte',
    marks: 'nombre de signes du Markdown (* _ [ ] ` | …) dans le texte',
    'marks-together': 'nombre de signes du Markdown (* _ [ ] ` …) sans ligne vide',
    notes: 'nombre de notes, d’abréviations et de définitions de liens',
    label: 'nombre de caractères d’une abréviation',
    columns: 'nombre de colonnes d’un tableau',
    indent: 'nombre d’espaces au début de la ligne',
    nesting: 'nombre d’éléments emboîtés les uns dans les autres',
    'yaml-value': 'nombre de caractères de cette valeur',
    'yaml-blank': 'nombre d’espaces et de sauts de ligne de suite dans l’en-tête',
    'yaml-lines': 'nombre de lignes',
    'yaml-elements': 'nombre de noms, de valeurs et de signes',
  },
  en: {
    characters: 'number of characters of the text',
    lines: 'number of lines of the text',
    marks: 'number of marks of Markdown (* _ [ ] ` | …) in the text',
    'marks-together': 'number of marks of Markdown (* _ [ ] ` …) without a blank line',
    notes: 'number of notes, abbreviations and definitions of links',
    label: 'number of characters of an abbreviation',
    columns: 'number of columns of a table',
    indent: 'number of spaces at the start of the line',
    nesting: 'number of things nested in one another',
    'yaml-value': 'number of characters of this value',
    'yaml-blank': 'number of spaces and line breaks in a row in the front matter',
    'yaml-lines': 'number of lines',
    'yaml-elements': 'number of names, values and signs',
  },
} as const satisfies Record<Locale, Record<string, string>>;
