import type { Example } from '../example.ts';
import { SearchForm } from './search-form.tsx';

const component = 'SearchForm';
const ACTIONS = { fr: '/recherche/', en: '/en/search/' };

export const examples: Example[] = [
  {
    component,
    name: 'in the masthead',
    render: (locale) => (
      <div className="on-brand">
        <SearchForm locale={locale} action={ACTIONS[locale]} />
      </div>
    ),
  },
  {
    component,
    name: 'on its page',
    render: (locale) => <SearchForm locale={locale} action={ACTIONS[locale]} id="search-q" />,
  },
];
