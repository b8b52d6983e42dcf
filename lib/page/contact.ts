import { formatPhone } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { messagesIn } from '../i18n/messages.ts';
import { renderInline } from '../markdown/inline.ts';
import type { PageContext } from './context.ts';
import type { ContactModel, PhoneModel } from './model.ts';

/** A contact of `contacts.yaml`, formatted for the page's language. */
export function contactModel(context: PageContext, id: string): ContactModel {
  const { locale, site, typeset } = context;
  // Names are French in every language.
  const french = (text: string) => renderInline(text, 'fr');
  const contact = site.references.contacts[id];
  if (contact === undefined)
    throw new Error(`no contact ${id}: the content check lets none through`);
  const phone = (number: string): PhoneModel => ({
    text: formatPhone(number, locale),
    href: `tel:${number}`,
  });
  return {
    name: french(contact.name),
    street: typeset(contact.street[locale]),
    town: french(contact.town),
    postalCode: contact.postalCode.replace(' ', '\u00a0'),
    ...(contact.country === undefined ? {} : { country: contact.country }),
    ...(contact.phone === undefined ? {} : { phone: phone(contact.phone) }),
    ...(contact.fax === undefined ? {} : { fax: phone(contact.fax) }),
    ...(contact.email === undefined ? {} : { email: contact.email }),
  };
}

/** A contact in plain text, a line each. */
export function contactLines(contact: ContactModel | undefined, locale: Locale): string[] {
  if (contact === undefined) return [];
  const { name, street, town, postalCode, country, phone, fax, email } = contact;
  const { phone: phoneName, fax: faxName } = messagesIn(locale);
  const colon = locale === 'fr' ? '\u00a0:' : ':';
  return [
    name,
    street,
    // Two spaces before the code (rules of Canada Post and the OQLF).
    `${town}\u00a0\u00a0${postalCode}`,
    country,
    phone && `${phoneName}${colon} ${phone.text}`,
    fax && `${faxName}${colon} ${fax.text}`,
    email,
  ].filter((line) => line !== undefined);
}
