import { messagesIn } from '../../lib/i18n/messages.ts';
import type { Locale } from '../../lib/i18n/locale.ts';
import type { FooterContact, FurnitureModel } from '../../lib/page/model.ts';
import { PageLink } from '../page-link/page-link.tsx';
import { Text } from '../text/text.tsx';

export interface SiteFooterProps {
  locale: Locale;
  furniture: Pick<FurnitureModel, 'contacts' | 'footer'>;
}

/** Whom to call or write to, about what, and the pages about the site. */
export function SiteFooter({ locale, furniture }: SiteFooterProps) {
  return (
    <footer className="site-footer">
      <div className="wrap">
        {furniture.contacts.map((contact) => (
          <Contact key={contact.about} locale={locale} {...contact} />
        ))}
        <nav aria-label={messagesIn(locale).aboutSite}>
          <ul role="list">
            {furniture.footer.map((link) => (
              <li key={link.href}>
                <PageLink link={link} locale={locale} />
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}

/** The quickest ways; the page of contacts has the others. The unit's name is official, and French. */
function Contact({
  locale,
  about,
  name,
  phone,
  email,
  street,
}: FooterContact & { locale: Locale }) {
  return (
    <address>
      <strong>{about}</strong>
      <br />
      <span {...(locale === 'fr' ? {} : { lang: 'fr' })}>{name}</span>
      <br />
      {phone === undefined ? null : (
        <>
          <a className="phone" href={phone.href}>
            {phone.text}
          </a>{' '}
        </>
      )}
      {email === undefined ? null : <a href={`mailto:${email}`}>{email}</a>}
      {street === undefined ? null : <Text locale={locale}>{street}</Text>}
    </address>
  );
}
