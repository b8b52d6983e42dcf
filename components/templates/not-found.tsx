import { messagesIn } from '../../lib/i18n/messages.ts';
import { LOCALES, type Locale } from '../../lib/i18n/locale.ts';
import type { NotFoundModel } from '../../lib/page/not-found.ts';
import { PageLink } from '../page-link/page-link.tsx';
import { SearchForm } from '../search/search-form.tsx';

/**
 * The answer to an address that leads nowhere. One file serves both languages, so it speaks both;
 * French first, since the address may be of either.
 */
export function NotFound({ page }: { page: NotFoundModel }) {
  return (
    <>
      <a className="skip-link" href="#main">
        {messagesIn('fr').skipToContent}
      </a>
      <header id="top">
        {page.demonstration === undefined ? null : (
          <div className="slim-notice">
            <div className="wrap">
              <p>{page.demonstration.fr}</p>
              <p lang="en">{page.demonstration.en}</p>
            </div>
          </div>
        )}
        <div className="masthead on-brand">
          <div className="wrap">
            <a className="identity" href="/">
              {page.siteName}
            </a>
          </div>
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        <div className="page-head field on-brand">
          <div className="wrap numbered">
            <p className="giant giant-long">404</p>
            <div className="opening">
              <h1>
                {messagesIn('fr').notFoundTitle}
                <span className="when" lang="en">
                  {' '}
                  {messagesIn('en').notFoundTitle}
                </span>
              </h1>
            </div>
          </div>
        </div>
        {LOCALES.map((locale) => (
          <NotFoundIn key={locale} locale={locale} page={page} />
        ))}
      </main>
    </>
  );
}

function NotFoundIn({ locale, page }: { locale: Locale; page: NotFoundModel }) {
  const messages = messagesIn(locale);
  const search = page.search[locale];
  return (
    <section className="wrap axis start" lang={locale}>
      <h2 className="rail bar">
        {locale === 'fr' ? messagesIn('en').otherLanguage : messagesIn('fr').otherLanguage}
      </h2>
      <div className="column">
        <div className="words">
          <p>{messages.notFound}</p>
          {search === undefined ? null : (
            <SearchForm locale={locale} action={search} id={`search-${locale}`} />
          )}
          <p>{messages.notFoundStart}</p>
          <ul role="list">
            {page.links[locale].map((link) => (
              <li key={link.href} className="row-target">
                <PageLink link={link} locale={locale} />
              </li>
            ))}
          </ul>
        </div>
      </div>
    </section>
  );
}
