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
    name: 'one link, to a page in the other language only',
    render: (locale) => (
      <SiteFooter
        locale={locale}
        furniture={furniture(locale, { footer: [foreignLink(locale)] })}
      />
    ),
  },
];
