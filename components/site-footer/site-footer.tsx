import { Fragment } from 'react';
import { messagesIn } from '../../lib/i18n/messages.ts';
import type { Locale } from '../../lib/i18n/locale.ts';
import type { FurnitureModel } from '../../lib/page/model.ts';
import { ContactBlock } from '../contact-block/contact-block.tsx';
import { PageLink } from '../page-link/page-link.tsx';

export interface SiteFooterProps {
  locale: Locale;
  furniture: Pick<FurnitureModel, 'contacts' | 'footer'>;
}

/** Whom to write to, about what, and the pages about the site. */
export function SiteFooter({ locale, furniture }: SiteFooterProps) {
  const messages = messagesIn(locale);
  return (
    <footer className="site-footer">
      <div className="wrap axis">
        {furniture.contacts.map(({ about, contact }) => (
          <Fragment key={about}>
            <h2 className="label-heading rail">{about}</h2>
            <div className="column">
              <ContactBlock locale={locale} contact={contact} />
            </div>
          </Fragment>
        ))}
        <nav className="column" aria-label={messages.aboutSite}>
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
