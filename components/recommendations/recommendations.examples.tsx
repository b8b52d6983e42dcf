import type { Example } from '../example.ts';
import { elsewhere, recommendations } from './example-recommendations.ts';
import { Recommendations } from './recommendations.tsx';

const component = 'Recommendations';

export const examples: Example[] = [
  {
    component,
    name: 'of a report: one that was followed up, and one that was not',
    render: (locale) => <Recommendations locale={locale} items={recommendations(locale)} />,
  },
  {
    component,
    name: 'of another page: none that was followed up',
    render: (locale) => <Recommendations locale={locale} items={elsewhere(locale).slice(1)} />,
  },
];
