import type { Problem } from '../../lib/content/problem.ts';
import type { Example } from '../example.ts';
import { ProblemsPage } from './problems-page.tsx';

const component = 'ProblemsPage';

const MISSING_FIELD: Problem = {
  file: 'fr/ministere/mission.md',
  line: 2,
  column: 1,
  field: 'title',
  code: 'missing-field',
  params: {},
};

const HEADING: Problem = {
  file: 'en/ministere/mission.md',
  line: 14,
  column: 1,
  field: '',
  code: 'second-h1',
  params: {},
};

export const examples: Example[] = [
  {
    component,
    name: 'one problem',
    render: (locale) => <ProblemsPage locale={locale} problems={[MISSING_FIELD]} />,
  },
  {
    component,
    name: 'problems of a field and of the text',
    render: (locale) => <ProblemsPage locale={locale} problems={[MISSING_FIELD, HEADING]} />,
  },
];
