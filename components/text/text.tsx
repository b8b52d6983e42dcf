import type { ReactNode } from 'react';
import type { Locale } from '../../lib/i18n/locale.ts';
import { textParts } from '../../lib/i18n/text-parts.ts';
import { wholeParts } from '../../lib/i18n/whole-parts.ts';
import type { InlineWords } from '../../lib/markdown/inline.ts';

export interface TextProps {
  /** The language of the text, but for the phrases that say theirs. */
  locale: Locale;
  children: InlineWords;
}

/**
 * A text of a model, in which each phrase in another language says which one. A page has dozens, and
 * most are plain: functions make its parts, since a component costs React more than its words do.
 */
export function Text({ locale, children }: TextProps): ReactNode {
  if (typeof children === 'string') return nodesOf(children, locale);
  return children.map((part, index) =>
    typeof part === 'string' ? (
      nodesOf(part, locale, index)
    ) : (
      <span key={index} lang={part.lang}>
        {nodesOf(part.text, part.lang)}
      </span>
    ),
  );
}

/**
 * Words of one language, with their ordinals raised, and their telephone numbers, dates and compounds
 * whole, as in the text of pages (`lib/markdown/render-text-parts.ts`, where the why of these elements
 * is).
 *
 * @param key tells it from its neighbours
 */
function nodesOf(words: string, locale: Locale, key = 0): ReactNode {
  const nodes = textParts(words, locale).flatMap((part, index): ReactNode[] => {
    const name = `${key} ${index}`;
    if (typeof part === 'string') return wholeNodes(part, name);
    if (part.kind === 'phone') {
      return [
        <span key={name} className="phone">
          {part.text}
        </span>,
      ];
    }
    return [
      <span key={name} className="ordinal">
        {part.text}
      </span>,
      <span
        key={`${name} raised`}
        aria-hidden="true"
        data-number={part.number}
        data-suffix={part.suffix}
      />,
    ];
  });
  return nodes.length === 1 ? nodes[0] : nodes;
}

/** Words whose dates and compounds are not cut at the end of a line. */
function wholeNodes(words: string, key: string): ReactNode[] {
  return wholeParts(words).map((part, index) =>
    typeof part === 'string' ? (
      part
    ) : (
      <span key={`${key} ${index}`} className={part.kind}>
        {part.text}
      </span>
    ),
  );
}
