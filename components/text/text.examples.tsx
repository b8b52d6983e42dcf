import type { Example } from '../example.ts';
import { Text } from './text.tsx';

const TEXTS = {
  fr: 'Le 1er février, au 21e étage, composez le 418\u00A0266-8776.',
  en: 'On February\u00A01, on the 21st floor, call 418-266-8776.',
};

export const examples: Example[] = [
  {
    component: 'Text',
    name: 'an ordinal and a telephone number',
    render: (locale) => (
      <p>
        <Text locale={locale}>{TEXTS[locale]}</Text>
      </p>
    ),
  },
];
