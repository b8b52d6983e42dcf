import { messagesIn } from '../../lib/i18n/messages.ts';
import type { Locale } from '../../lib/i18n/locale.ts';
import type { ContactModel } from '../../lib/page/model.ts';
import { Text } from '../text/text.tsx';

export interface ContactBlockProps {
  locale: Locale;
  contact: ContactModel;
}

/** Where to write or call. The unit's name and the address stay in French: they are official. */
export function ContactBlock({ locale, contact }: ContactBlockProps) {
  const messages = messagesIn(locale);
  const french = locale === 'fr' ? {} : { lang: 'fr' };
  const { name, street, town, postalCode, country, phone, fax, email } = contact;
  return (
    <div className="contact">
      <p className="contact-name" {...french}>
        {name}
      </p>
      <address>
        <Text locale={locale}>{street}</Text>
        <br />
        {/* Two spaces before the code (RULES of Canada Post and the OQLF): one would collapse. */}
        {town}
        {'\u00a0\u00a0'}
        {postalCode}
        {country === undefined ? null : (
          <>
            <br />
            {country}
          </>
        )}
      </address>
      {phone === undefined && fax === undefined && email === undefined ? null : (
        <dl>
          {phone === undefined ? null : (
            <div>
              <dt>{messages.phone}</dt>
              <dd>
                <a className="contact-phone" href={phone.href}>
                  {phone.text}
                </a>
              </dd>
            </div>
          )}
          {fax === undefined ? null : (
            <div>
              <dt>{messages.fax}</dt>
              <dd className="phone">{fax.text}</dd>
            </div>
          )}
          {email === undefined ? null : (
            <div>
              <dt>{messages.email}</dt>
              <dd>
                <a href={`mailto:${email}`}>{email}</a>
              </dd>
            </div>
          )}
        </dl>
      )}
    </div>
  );
}
