import type { Locale } from '../../lib/i18n/locale.ts';
import type { InlineWords } from '../../lib/markdown/inline.ts';
import type { Example } from '../example.ts';
import { Text } from './text.tsx';
import { Time } from './time.tsx';

const TEXTS = {
  fr: 'Le 1er février, au 21e étage, composez le 418\u00A0266-8776.',
  en: 'On February\u00A01, on the 21st floor, call 418-266-8776.',
};

const WITH_PHRASE: Record<Locale, InlineWords> = {
  fr: ['Le rapport ', { lang: 'en', text: '“A common good”' }, ' en parle au 2e\u00A0chapitre.'],
  en: ['The ', { lang: 'fr', text: '2e\u00A0Direction' }, ' signed it.'],
};

const DATES = {
  fr: { text: 'du 2', join: ' au ', last: '10\u00A0septembre 2017' },
  en: { text: 'September\u00A02', join: '–', last: '10, 2017' },
};

export const examples: Example[] = [
  {
    component: 'Time',
    name: 'a range of dates',
    render: (locale) => {
      const { text, join, last } = DATES[locale];
      const until = { join, text: last, dateTime: '2017-09-10' };
      return (
        <p>
          <Time locale={locale} time={{ text, dateTime: '2017-09-02', until }} />
        </p>
      );
    },
  },
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
