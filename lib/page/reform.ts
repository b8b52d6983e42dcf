import type { EntryOf } from '../content/draft.ts';
import { formatDate } from '../i18n/format.ts';
import { fill } from '../i18n/messages.ts';
import type { PageContext } from './context.ts';
import type { ReformModel } from './model.ts';

/** A change of levels, drawn and in sentences: each fact once, for both. */
export function reformModel(
  context: PageContext,
  { facts: { reform, asOf } }: EntryOf<'page'>,
): ReformModel | undefined {
  const { locale, messages, words } = context;
  const end = asOf?.on;
  if (reform === undefined || end === undefined) return undefined;
  const { ended, kept, later = [], unsaid } = reform;
  const when = (date: string) =>
    fill(date.length < 10 ? messages.inMonth : messages.onDay, { date: formatDate(date, locale) });
  const sentence = (message: string, values: Record<string, string>) => {
    const text = fill(message, values);
    return words(text.charAt(0).toUpperCase() + text.slice(1));
  };
  return {
    ended: {
      name: words(ended.name[locale]),
      date: formatDate(reform.on, locale),
      words: words(ended.words[locale]),
    },
    kept: kept.map(({ name, takes }) => ({
      name: words(name[locale]),
      takes: words(takes[locale]),
    })),
    end: formatDate(end, locale),
    later: later.map((event) => ({
      date: formatDate(event.on, locale),
      words: words(event.words[locale]),
    })),
    sentences: [
      sentence(messages.reformOn, {
        when: when(reform.on),
        words: ended.words[locale],
        takes: kept.map(({ takes }) => takes[locale]).join('; '),
      }),
      sentence(messages.reformEnd, { when: when(end) }),
      ...later.map((event) =>
        sentence(messages.reformLater, { when: when(event.on), words: event.words[locale] }),
      ),
    ],
    unsaid: words(unsaid[locale]),
  };
}
