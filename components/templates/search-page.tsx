import { messagesIn } from '../../lib/i18n/messages.ts';
import type { SearchPageModel } from '../../lib/page/search.ts';
import { OpeningWords } from '../body/opening-words.tsx';
import { PageHead } from '../page-head/page-head.tsx';
import { PageShell } from '../page-shell/page-shell.tsx';
import { SearchForm } from '../search/search-form.tsx';
import { SiteIndex } from '../site-index/site-index.tsx';

/**
 * The search: a form, what it finds, and the index of the site for a reader whose browser runs no
 * script, who has not asked anything yet, or for whom nothing was found.
 */
export function SearchPage({ page }: { page: SearchPageModel }) {
  const { locale, address, index, script } = page;
  return (
    <PageShell page={page}>
      <PageHead page={page} />
      <OpeningWords page={page} />
      <div className="wrap axis start">
        <div className="column wide">
          <SearchForm locale={locale} action={address} id="search-q" />
          <noscript>
            <p>{messagesIn(locale).search.withoutScript}</p>
          </noscript>
          <div id="search-found" data-settings={script?.settings} />
        </div>
      </div>
      {index === undefined ? null : (
        <div id="search-all">
          <SiteIndex locale={locale} index={index} />
        </div>
      )}
      {script === undefined ? null : <script type="module" src={script.module} />}
    </PageShell>
  );
}
