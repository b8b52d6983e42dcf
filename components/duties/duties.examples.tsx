import { numberedLists } from '../body/example-bodies.ts';
import type { Example } from '../example.ts';
import { Count } from './count.tsx';
import { Duties } from './duties.tsx';

export const examples: Example[] = [
  {
    component: 'Duties',
    name: 'two grounds, the second of which comes on top of the first',
    render: (locale) => <Duties locale={locale} sections={numberedLists(locale).sections} />,
  },
  {
    component: 'Duties',
    name: 'more grounds than there are colours',
    render: (locale) => {
      const { sections } = numberedLists(locale);
      const more = sections.map(({ id, items, ...section }) => ({
        ...section,
        id: `${id}-2`,
        ...(items && { items: items.map((item) => ({ ...item, id: `${item.id}-2` })) }),
      }));
      return <Duties locale={locale} sections={[...sections, ...more]} />;
    },
  },
  { component: 'Count', name: 'a number', render: () => <Count count={7} /> },
  { component: 'Count', name: 'on top of another', render: () => <Count count={7} added /> },
];
