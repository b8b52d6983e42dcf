import { messagesIn } from '../../lib/i18n/messages.ts';
import type { Locale } from '../../lib/i18n/locale.ts';
import type { RecommendationModel } from '../../lib/page/model.ts';
import { PageLink } from '../page-link/page-link.tsx';
import { Text } from '../text/text.tsx';
import { Time } from '../text/time.tsx';

export interface RecommendationsProps {
  locale: Locale;
  items: readonly RecommendationModel[];
  /** Whether the page is their report, which needs no link to itself. */
  own?: boolean;
}

/** What mission reports recommend, and what followed; that nothing did is said once. */
export function Recommendations({ locale, items, own = false }: RecommendationsProps) {
  if (items.length === 0) return null;
  const messages = messagesIn(locale);
  const isOpen = items.every(({ followUps }) => followUps.length === 0);
  return (
    <section>
      <h2 id={messages.recommendationsId}>{messages.recommendations}</h2>
      <div className="words">
        {own ? <p>{messages.recommends}</p> : null}
        <ul role="list" className="recommendations">
          {items.map(({ link, text, agreements, followUps }) => (
            <li key={link.href} id={link.href.split('#').at(-1)}>
              <p>
                <Text locale={locale}>{text}</Text>
              </p>
              {own ? null : (
                <p className="small">
                  {messages.accordingTo} <PageLink link={link} locale={locale} />
                </p>
              )}
              {own && agreements.length > 0 ? (
                <ul role="list" aria-label={messages.about}>
                  {agreements.map((agreement) => (
                    <li key={agreement.href}>
                      <PageLink link={agreement} locale={locale} />
                    </li>
                  ))}
                </ul>
              ) : null}
              {followUps.map((followUp) => (
                <p key={followUp.link.href} className="small">
                  {messages.followUp} <PageLink link={followUp.link} locale={locale} />
                  {followUp.date === undefined ? null : (
                    <>
                      {' '}
                      (<Time locale={locale} time={followUp.date} />)
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
