import type { Example } from '../example.ts';
import { foreignLink, furniture } from '../example-data.ts';
import { SiteFooter } from './site-footer.tsx';

const component = 'SiteFooter';

export const examples: Example[] = [
  {
    component,
    name: 'contact and links',
    render: (locale) => <SiteFooter locale={locale} furniture={furniture(locale)} />,
  },
  {
    component,
    name: 'links alone, when the page itself gives the contact',
    render: (locale) => (
      <SiteFooter locale={locale} furniture={furniture(locale, { contacts: [] })} />
    ),
  },
  {
    component,
    name: 'two contacts, one about the site',
    render: (locale) => {
      const { contacts } = furniture(locale);
      const about = { fr: 'Ce site', en: 'This site' }[locale];
      const site = { about, name: 'Bureau du site', street: '1, rue Principale, Québec' };
      return (
        <SiteFooter
          locale={locale}
          furniture={furniture(locale, { contacts: [...contacts, site] })}
        />
      );
    },
  },
  {
    component,
    name: 'one link, to a page in the other language only',
    render: (locale) => (
      <SiteFooter
        locale={locale}
        furniture={furniture(locale, { footer: [foreignLink(locale)] })}
      />
    ),
  },
];
