import { messagesIn } from '../../lib/i18n/messages.ts';
import type { PublicationModel } from '../../lib/page/publication.ts';
import { Body } from '../body/body.tsx';
import { Contents } from '../contents/contents.tsx';
import { Facts } from '../facts/facts.tsx';
import { AsOfNotice } from '../notice/as-of-notice.tsx';
import { PageHead } from '../page-head/page-head.tsx';
import { PageShell } from '../page-shell/page-shell.tsx';
import { Text } from '../text/text.tsx';

/** A publication: its documents first, then the words about it. */
export function Publication({ page }: { page: PublicationModel }) {
  const { locale, asOf, published } = page;
  const messages = messagesIn(locale);
  const date = (
    <time key="date" className="hero-date" dateTime={published.dateTime}>
      <Text locale={locale}>{published.text}</Text>
    </time>
  );
  return (
    <PageShell page={page}>
      <PageHead page={page} kind={messages.kinds.publication} />
      <Body
        locale={locale}
        body={page.body}
        rail={
          <Facts locale={locale} facts={[{ name: messages.publicationDate, values: [date] }]} />
        }
        before={
          <>
            {asOf === undefined ? null : <AsOfNotice locale={locale} asOf={asOf} />}
            <Documents page={page} />
            <Contents locale={locale} items={page.contents} />
          </>
        }
      />
    </PageShell>
  );
}

/** Links to the documents, each with what following it brings. */
function Documents({ page: { locale, title, documents } }: { page: PublicationModel }) {
  const messages = messagesIn(locale);
  return (
    <div className="words pb-6">
      <ul role="list" aria-label={messages.documents}>
        {documents.map(({ href, format, mediaType, foreign }) => (
          <li key={href} className="row-target">
            <a href={href} type={mediaType} {...(foreign && { hrefLang: foreign })}>
              <Text locale={locale}>{`${title} (${format})`}</Text>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
