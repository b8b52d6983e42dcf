import { messagesIn } from '../../lib/i18n/messages.ts';
import type { NewsItemModel } from '../../lib/page/news-item.ts';
import { Body } from '../body/body.tsx';
import { Contents } from '../contents/contents.tsx';
import { Facts } from '../facts/facts.tsx';
import { AsOfNotice } from '../notice/as-of-notice.tsx';
import { PageHead } from '../page-head/page-head.tsx';
import { PageLink } from '../page-link/page-link.tsx';
import { PageShell } from '../page-shell/page-shell.tsx';
import { Text } from '../text/text.tsx';

/** A news item. */
export function NewsItem({ page }: { page: NewsItemModel }) {
  const { locale, asOf, published, related } = page;
  const messages = messagesIn(locale);
  return (
    <PageShell page={page}>
      <PageHead page={page} kind={messages.kinds.news} />
      <Body
        locale={locale}
        body={page.body}
        rail={
          <Facts
            locale={locale}
            facts={[
              {
                name: messages.published,
                values: [
                  <time key="day" className="hero-date" dateTime={published.dateTime}>
                    <Text locale={locale}>{published.text}</Text>
                  </time>,
                ],
              },
              ...(related.length === 0
                ? []
                : [
                    {
                      name: messages.related,
                      values: related.map((link) => (
                        <PageLink key={link.href} link={link} locale={locale} />
                      )),
                    },
                  ]),
            ]}
          />
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
