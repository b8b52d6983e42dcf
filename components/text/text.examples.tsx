import type { Locale } from '../../lib/i18n/locale.ts';
import type { InlineWords } from '../../lib/markdown/inline.ts';
import type { Example } from '../example.ts';
import { Text } from './text.tsx';

const TEXTS = {
  fr: 'Le 1er février, au 21e étage, composez le 418\u00A0266-8776.',
  en: 'On February\u00A01, on the 21st floor, call 418-266-8776.',
};

const WITH_PHRASE: Record<Locale, InlineWords> = {
  fr: ['Le rapport ', { lang: 'en', text: '“A common good”' }, ' en parle au 2e\u00A0chapitre.'],
  en: ['The ', { lang: 'fr', text: '2e\u00A0Direction' }, ' signed it.'],
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
  {
    component: 'Text',
    name: 'a phrase in the other language',
    render: (locale) => (
      <p>
        <Text locale={locale}>{WITH_PHRASE[locale]}</Text>
      </p>
    ),
  },
];
