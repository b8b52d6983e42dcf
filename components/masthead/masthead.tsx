import { messagesIn } from '../../lib/i18n/messages.ts';
import { otherLocale, type Locale } from '../../lib/i18n/locale.ts';
import type { FurnitureModel } from '../../lib/page/model.ts';
import { PageLink } from '../page-link/page-link.tsx';
import { SearchForm } from '../search/search-form.tsx';

export interface MastheadProps {
  locale: Locale;
  furniture: Pick<FurnitureModel, 'siteName' | 'home' | 'search' | 'menu' | 'languageSwitch'>;
}

/**
 * The ministry's name (in French in every language: OQLF), the language switch (a plain link with
 * the full word, always visible, to the same page), the search and the main menu.
 */
export function Masthead({ locale, furniture }: MastheadProps) {
  const messages = messagesIn(locale);
  const other = otherLocale(locale);
  const { siteName, home, search, menu, languageSwitch } = furniture;
  return (
    <div className="masthead on-brand">
      <div className="wrap">
        <a className="identity" href={home} {...(locale === 'fr' ? {} : { lang: 'fr' })}>
          {siteName}
        </a>
        <a className="language" href={languageSwitch.href} lang={other} hrefLang={other}>
          {messages.otherLanguage}
        </a>
        <div className="menu-row">
          {search === undefined ? null : <SearchForm locale={locale} action={search} />}
          <nav className="menu" aria-label={messages.mainMenu}>
            <ul role="list">
              {menu.map((item) => (
                <li key={item.href}>
                  <PageLink link={item} locale={locale} />
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </div>
    </div>
  );
}
