import { messagesIn } from '../../lib/i18n/messages.ts';
import type { Locale } from '../../lib/i18n/locale.ts';
import type { LinkModel, RecommendationModel } from '../../lib/page/model.ts';
import { PageLink } from '../page-link/page-link.tsx';
import { Text } from '../text/text.tsx';
import { Time } from '../text/time.tsx';

export interface RecommendationsProps {
  locale: Locale;
  items: readonly RecommendationModel[];
}

/** What mission reports recommend, and what followed; that nothing did is said once. */
export function Recommendations({ locale, items }: RecommendationsProps) {
  if (items.length === 0) return null;
  const messages = messagesIn(locale);
  const isOpen = items.every(({ followUps }) => followUps.length === 0);
  return (
    <section>
      <h2 id={messages.recommendationsId}>{messages.recommendations}</h2>
      <div className="words">
        {items.some(({ report }) => report !== undefined) ? null : <p>{messages.recommends}</p>}
        <ul role="list" className="recommendations">
          {items.map(({ anchor, text, report, agreements, followUps }, index) => (
            // The anchor is that of its report: two reports may have the same.
            <li key={index} {...(report === undefined ? { id: anchor } : {})}>
              <p>
                <Text locale={locale}>{text}</Text>
              </p>
              {report === undefined ? null : (
                <p className="small">
                  {messages.accordingTo} <PageLink link={report} locale={locale} />
                </p>
              )}
              {agreements.length === 0 ? null : (
                <p className="small">
                  {messages.about} <Links locale={locale} links={agreements} />
                </p>
              )}
              {followUps.map(({ link, date }) => (
                <p key={link.href} className="small">
                  {messages.followUp} <PageLink link={link} locale={locale} />
                  {date === undefined ? null : (
                    <>
                      {' ('}
                      <Time locale={locale} time={date} />)
                    </>
                  )}
                </p>
              ))}
              {followUps.length === 0 && !isOpen ? (
                <p className="small">{messages.notFollowedUp}</p>
              ) : null}
            </li>
          ))}
        </ul>
        {isOpen ? (
          <p>{items.length === 1 ? messages.notFollowedUp : messages.noneFollowedUp}</p>
        ) : null}
      </div>
    </section>
  );
}

/** Links in a sentence, one after the other. */
function Links({ locale, links }: { locale: Locale; links: readonly LinkModel[] }) {
  return links.map((link, index) => (
    <span key={link.href}>
      {index === 0 ? null : '; '}
      <PageLink link={link} locale={locale} />
    </span>
  ));
}
