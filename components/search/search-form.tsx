import { messagesIn } from '../../lib/i18n/messages.ts';
import type { Locale } from '../../lib/i18n/locale.ts';

export interface SearchFormProps {
  locale: Locale;
  /** Where the search is. */
  action: string;
  /** Of its field, where its label is read; in the masthead none, and phones have its button alone. */
  id?: string;
}

/** Asks the search, by a plain form: nothing of it needs a script. */
export function SearchForm({ locale, action, id }: SearchFormProps) {
  const { label, submit } = messagesIn(locale).search;
  if (id === undefined) {
    return (
      <form action={action} role="search" className="search">
        <input type="search" name="q" aria-label={label} />
        <button type="submit" aria-label={submit}>
          <svg viewBox="0 0 24 24" width="20" aria-hidden="true">
            <path d="M15 15l7 7M17 10a7 7 0 1 1-14 0 7 7 0 0 1 14 0z" />
          </svg>
        </button>
      </form>
    );
  }
  return (
    <form action={action} role="search" aria-label={label} className="search large">
      <label htmlFor={id}>{label}</label>
      <input type="search" name="q" id={id} autoComplete="off" />
      <button type="submit">{submit}</button>
    </form>
  );
}
