import type { ReactNode } from 'react';
import { messagesIn } from '../../lib/i18n/messages.ts';
import { otherLocale } from '../../lib/i18n/locale.ts';
import type { PageBase } from '../../lib/page/model.ts';
import { GROUNDS, type Ground } from '../page-head/page-head.tsx';
import { Breadcrumbs } from '../breadcrumbs/breadcrumbs.tsx';
import { Masthead } from '../masthead/masthead.tsx';
import { AlertBanner } from '../notice/alert-banner.tsx';
import { PageEnd } from '../page-end/page-end.tsx';
import { SiteFooter } from '../site-footer/site-footer.tsx';

export interface PageShellProps {
  page: PageBase;
  /** What the page begins on, under the masthead. */
  ground?: Ground | undefined;
  children: ReactNode;
}

/** What every page has around its own content. */
export function PageShell({ page, ground, children }: PageShellProps) {
  const { locale, furniture, linkedData } = page;
  const messages = messagesIn(locale);
  const { demonstration, alert, languageNotice, languageSwitch } = furniture;
  return (
    <>
      <a className="skip-link" href="#main">
        {messages.skipToContent}
      </a>
      <header id="top">
        {alert === undefined ? null : <AlertBanner locale={locale} alert={alert} />}
        {demonstration === undefined && languageNotice === undefined ? null : (
          <div className="slim-notice">
            <div className="wrap">
              {demonstration === undefined ? null : <p>{demonstration}</p>}
              {languageNotice === undefined ? null : <p>{languageNotice}</p>}
            </div>
          </div>
        )}
        <Masthead locale={locale} furniture={furniture} />
        {languageSwitch.same ? null : (
          <div className="slim-notice">
            <p className="wrap" lang={otherLocale(locale)}>
              <a href={languageSwitch.href} hrefLang={otherLocale(locale)}>
                {messages.otherLanguageMissing}
              </a>
            </p>
          </div>
        )}
        {/* Above the main part: the link that skips to it skips the way to the page too. */}
        <div className={ground && GROUNDS[ground]}>
          <div className="wrap">
            <Breadcrumbs locale={locale} trail={furniture.breadcrumbs} />
          </div>
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
        <PageEnd page={page} />
        {linkedData === undefined ? null : (
          <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: linkedData }} />
        )}
      </main>
      <SiteFooter locale={locale} furniture={furniture} />
    </>
  );
}
