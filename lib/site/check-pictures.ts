import { locateField, type Draft } from '../content/draft.ts';
import type { Problem } from '../content/problem.ts';
import { LOCALES, type Locale } from '../i18n/locale.ts';
import { renderInline } from '../markdown/inline.ts';
import { isUsual, lettersWithoutFont } from '../social-image/fonts.ts';
import type { Site } from './site.ts';

/** Finds what the pictures that stand for pages show and have no letters for: a box would be drawn. */
export function checkPictures({ pages, content }: Site<Draft>): Problem[] {
  const { values, locate } = content.references;
  const { name, status, demonstrationNotice } = values.site;
  const ofSite = [
    { path: ['name'], text: name, locale: 'fr' as const },
    ...(status === 'official' ? [] : LOCALES).map((locale) => ({
      path: ['demonstrationNotice', locale],
      text: demonstrationNotice?.[locale],
      locale,
    })),
  ];
  return [
    ...ofSite.flatMap(({ path, text, locale }) =>
      undrawn(text, locale).map((fault) => ({
        file: 'site.yaml',
        ...locate('site', path),
        field: path.join('.'),
        ...fault,
      })),
    ),
    ...pages.flatMap(({ entry }) => {
      // The search has no picture; those of the pages of a section say what menus call it.
      if (entry.type === 'search') return [];
      const fields =
        entry.type === 'section' ? (['title', 'navTitle'] as const) : (['title'] as const);
      return fields.flatMap((field) =>
        undrawn(entry.words[field], entry.locale).map((fault) => ({
          file: entry.file,
          ...locateField(entry, [field]),
          field,
          ...fault,
        })),
      );
    }),
  ];
}

/** What a picture has no letters for in a text, if anything. */
function undrawn(text: string | undefined, locale: Locale): Pick<Problem, 'code' | 'params'>[] {
  if (text === undefined || isUsual(text)) return [];
  const letters = lettersWithoutFont(renderInline(text, locale));
  if (letters.length === 0) return [];
  return [{ code: 'letter-without-font', params: { letters: letters.join(' ') } }];
}
