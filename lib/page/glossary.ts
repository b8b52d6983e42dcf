import { plural } from '../i18n/messages.ts';
import type { InlineWords } from '../markdown/inline.ts';
import { termsIn } from '../site/glossary.ts';
import { pageBase } from './base.ts';
import type { PageContext } from './context.ts';
import type { PageBase } from './model.ts';

export interface GlossaryModel extends PageBase {
  template: 'glossary';
  /** How many terms there are. */
  heading: string;
  terms: TermModel[];
}

/** A term and what it means. */
export interface TermModel {
  id: string;
  term: InlineWords;
  /** Its other names. */
  forms: InlineWords[];
  definition: InlineWords;
  /** Which of two terms this site writes, and why. */
  choice?: InlineWords;
}

/** The model of the page of the glossary. */
export function glossaryModel(context: PageContext): GlossaryModel {
  const { site, locale, messages, words } = context;
  const terms = termsIn(site.references, locale);
  return {
    ...pageBase(context),
    template: 'glossary',
    heading:
      terms.length === 0 ? messages.terms.none : plural(messages.terms, terms.length, locale),
    terms: terms.map(({ anchor, term, forms, definition, choice }) => ({
      id: anchor,
      term: words(term),
      forms: forms.map(words),
      definition: words(definition),
      ...(choice === undefined ? {} : { choice: words(choice) }),
    })),
  };
}
