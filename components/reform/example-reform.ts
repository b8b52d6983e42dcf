import { formatDate } from '../../lib/i18n/format.ts';
import type { Locale } from '../../lib/i18n/locale.ts';
import type { ReformModel } from '../../lib/page/model.ts';

/** A level that stops between two that go on. */
export function exampleReform(locale: Locale): ReformModel {
  const words = {
    fr: {
      ended: ['Bureaux de district', 'les bureaux de district ferment'],
      kept: [
        ['Ministère', 'une partie de leur travail passe au ministère'],
        ['Établissements', 'l’autre passe aux établissements'],
      ],
      later: 'une autre loi est adoptée',
      sentences: [
        'Le 1er mars 2012, les bureaux de district ferment.',
        'La source s’arrête en 2014.',
      ],
      unsaid: 'La source ne dit rien d’autre.',
    },
    en: {
      ended: ['District offices', 'the district offices close'],
      kept: [
        ['Ministry', 'some of their work goes to the ministry'],
        ['Institutions', 'the rest goes to the institutions'],
      ],
      later: 'another act is adopted',
      sentences: ['On March 1, 2012, the district offices close.', 'The source ends in 2014.'],
      unsaid: 'The source says nothing else.',
    },
  }[locale];
  const [name = '', ended = ''] = words.ended;
  return {
    ended: { name, date: formatDate('2012-03-01', locale), words: ended },
    kept: words.kept.map(([level = '', takes = '']) => ({ name: level, takes })),
    end: '2014',
    later: [{ date: formatDate('2019-05', locale), words: words.later }],
    sentences: words.sentences,
    unsaid: words.unsaid,
  };
}
