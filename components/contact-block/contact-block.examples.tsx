import type { Example } from '../example.ts';
import { contact } from '../example-data.ts';
import { ContactBlock } from './contact-block.tsx';

const component = 'ContactBlock';

export const examples: Example[] = [
  {
    component,
    name: 'everything',
    render: (locale) => <ContactBlock locale={locale} contact={contact(locale)} />,
  },
  {
    component,
    name: 'without fax or country',
    render: (locale) => {
      const { fax: _fax, country: _country, ...rest } = contact(locale);
      return <ContactBlock locale={locale} contact={rest} />;
    },
  },
  {
    component,
    name: 'an address alone',
    render: (locale) => {
      const { name, street, town, postalCode } = contact(locale);
      return <ContactBlock locale={locale} contact={{ name, street, town, postalCode }} />;
    },
  },
];
