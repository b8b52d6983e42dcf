import { messagesIn } from '../../lib/i18n/messages.ts';
import type { NewsItemModel } from '../../lib/page/news-item.ts';
import { Body } from '../body/body.tsx';
import { Contents } from '../contents/contents.tsx';
import { Facts } from '../facts/facts.tsx';
import { AsOfNotice } from '../notice/as-of-notice.tsx';
import { Days } from '../page-head/days.tsx';
import { PageHead } from '../page-head/page-head.tsx';
import { PageLink } from '../page-link/page-link.tsx';
import { PageShell } from '../page-shell/page-shell.tsx';
import { Time } from '../text/time.tsx';

/** A news item: its day hangs from the masthead as the leaf of a calendar. */
export function NewsItem({ page }: { page: NewsItemModel }) {
  const { locale, asOf, published, day, related } = page;
  const messages = messagesIn(locale);
  const [before = '', after = ''] = messages.published.split('{date}');
  return (
    <PageShell page={page} ground="railed">
      <PageHead
        page={page}
        ground="railed"
        kind={
          <>
            {before}
            <Time locale={locale} time={published} />
            {after}
          </>
        }
      >
        <div className="rail on-brand">
          <Days locale={locale} {...day} />
        </div>
      </PageHead>
      <Body
        locale={locale}
        body={page.body}
        facts={
          related.length === 0 ? undefined : (
            <Facts
              locale={locale}
              facts={[
                {
                  name: messages.related,
                  values: related.map((link) => (
                    <PageLink key={link.href} link={link} locale={locale} />
                  )),
                },
              ]}
            />
          )
        }
        before={
          <>
            {asOf === undefined ? null : <AsOfNotice locale={locale} asOf={asOf} />}
            <Contents locale={locale} items={page.contents} />
          </>
        }
      />
    </PageShell>
  );
}
