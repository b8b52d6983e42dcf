import type { ReactNode } from 'react';
import { messagesIn } from '../../lib/i18n/messages.ts';
import type { Locale } from '../../lib/i18n/locale.ts';
import { Text } from '../text/text.tsx';

/** One fact: what it is called, and its values. */
export interface Fact {
  name: string;
  /** Several values are several descriptions; none at all is "not stated". */
  values: readonly ReactNode[];
}

export interface FactsProps {
  locale: Locale;
  facts: readonly Fact[];
}

/** The facts of a record, in the rail. What the source leaves unsaid is shown as unsaid. */
export function Facts({ locale, facts }: FactsProps) {
  const messages = messagesIn(locale);
  return (
    <section className="facts">
      <h2 className="visually-hidden">{messages.facts}</h2>
      <dl>
        {facts.map(({ name, values }) => (
          <div key={name}>
            <dt>{name}</dt>
            {values.length === 0 ? <dd className="unsaid">{messages.notStated}</dd> : null}
            {values.map((value, index) => (
              <dd key={index}>
                {typeof value === 'string' ? <Text locale={locale}>{value}</Text> : value}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}
