import { messagesIn } from '../../lib/i18n/messages.ts';
import type { Locale } from '../../lib/i18n/locale.ts';

export interface SearchFormProps {
  locale: Locale;
  /** Where the search is. */
  action: string;
  /** On its own page, with its label to read; elsewhere in the masthead, where phones have its button alone. */
  isLarge?: boolean;
}

/** Asks the search, by a plain form: nothing of it needs a script. */
export function SearchForm({ locale, action, isLarge = false }: SearchFormProps) {
  const { label, submit } = messagesIn(locale).search;
  return (
    <form action={action} role="search" className={isLarge ? 'search large' : 'search'}>
      {isLarge ? <label htmlFor="search-q">{label}</label> : null}
      <input
        type="search"
        name="q"
        {...(isLarge ? { id: 'search-q', autoComplete: 'off' } : { 'aria-label': label })}
      />
      <button type="submit" aria-label={isLarge ? undefined : submit}>
        {isLarge ? (
          submit
        ) : (
          <svg viewBox="0 0 24 24" width="20" aria-hidden="true">
            <path d="M15 15l7 7M17 10a7 7 0 1 1-14 0 7 7 0 0 1 14 0z" />
          </svg>
        )}
      </button>
    </form>
  );
}
