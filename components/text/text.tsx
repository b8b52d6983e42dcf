import type { Locale } from '../../lib/i18n/locale.ts';
import { textParts } from '../../lib/i18n/text-parts.ts';

export interface TextProps {
  /** The language of the text. */
  locale: Locale;
  children: string;
}

/**
 * A text of a model, with its ordinals raised and its telephone numbers whole, as in the text of
 * pages (`lib/markdown/text-parts.ts`, where the why of these elements is).
 */
export function Text({ locale, children }: TextProps) {
  const parts = textParts(children, locale);
  return parts.map((part, index) => {
    if (typeof part === 'string') return part;
    if (part.kind === 'phone') {
      return (
        <span key={index} className="phone">
          {part.text}
        </span>
      );
    }
    return [
      <span key={index} className="ordinal">
        {part.text}
      </span>,
      <span
        key={`${index} raised`}
        aria-hidden="true"
        data-number={part.number}
        data-suffix={part.suffix}
      />,
    ];
  });
}
