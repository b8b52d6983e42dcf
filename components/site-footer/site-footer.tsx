import { messagesIn } from '../../lib/i18n/messages.ts';
import type { Locale } from '../../lib/i18n/locale.ts';
import type { FurnitureModel } from '../../lib/page/model.ts';
import { ContactBlock } from '../contact-block/contact-block.tsx';
import { PageLink } from '../page-link/page-link.tsx';

export interface SiteFooterProps {
  locale: Locale;
  furniture: Pick<FurnitureModel, 'contact' | 'footer'>;
}

/** Whom to write to, and the pages about the site. */
export function SiteFooter({ locale, furniture }: SiteFooterProps) {
  const messages = messagesIn(locale);
  return (
    <footer className="site-footer">
      <div className="wrap axis">
        <h2 className="label-heading rail">{messages.contact}</h2>
        <div className="column">
          <ContactBlock locale={locale} contact={furniture.contact} />
          <nav aria-label={messages.aboutSite}>
            <ul>
              {furniture.footer.map((link) => (
                <li key={link.href}>
                  <PageLink link={link} locale={locale} />
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </div>
    </footer>
  );
}
