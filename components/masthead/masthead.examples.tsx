import type { Example } from '../example.ts';
import { foreignLink, furniture, LINKS } from '../example-data.ts';
import { Masthead } from './masthead.tsx';

const component = 'Masthead';

export const examples: Example[] = [
  {
    component,
    name: 'inside a section',
    render: (locale) => <Masthead locale={locale} furniture={furniture(locale)} />,
  },
  {
    component,
    name: 'on a page of the menu',
    render: (locale) => (
      <Masthead
        locale={locale}
        furniture={furniture(locale, {
          menu: [{ ...LINKS.ministry[locale], current: 'page' }, LINKS.international[locale]],
        })}
      />
    ),
  },
  {
    component,
    name: 'a section in the other language only',
    render: (locale) => (
      <Masthead
        locale={locale}
        furniture={furniture(locale, { menu: [LINKS.ministry[locale], foreignLink(locale)] })}
      />
    ),
  },
];
