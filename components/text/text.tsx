import type { Locale } from '../../lib/i18n/locale.ts';
import { textParts } from '../../lib/i18n/text-parts.ts';
import { wholeParts } from '../../lib/i18n/whole-parts.ts';
import type { InlineWords } from '../../lib/markdown/inline.ts';

export interface TextProps {
  /** The language of the text, but for the phrases that say theirs. */
  locale: Locale;
  children: InlineWords;
}

/** A text of a model, in which each phrase in another language says which one. */
export function Text({ locale, children }: TextProps) {
  if (typeof children === 'string') return <Run locale={locale}>{children}</Run>;
  return children.map((part, index) =>
    typeof part === 'string' ? (
      <Run key={index} locale={locale}>
        {part}
      </Run>
    ) : (
      <span key={index} lang={part.lang}>
        <Run locale={part.lang}>{part.text}</Run>
      </span>
    ),
  );
}

/** Words whose dates and compounds are not cut at the end of a line. */
function Whole({ children }: { children: string }) {
  return wholeParts(children).map((part, index) =>
    typeof part === 'string' ? (
      part
    ) : (
      <span key={index} className={part.kind}>
        {part.text}
      </span>
    ),
  );
}

interface RunProps {
  locale: Locale;
  children: string;
}

/**
 * Words of one language, with their ordinals raised and their telephone numbers whole, as in the
 * text of pages (`lib/markdown/render-text-parts.ts`, where the why of these elements is).
 */
function Run({ locale, children }: RunProps) {
  const parts = textParts(children, locale);
  return parts.map((part, index) => {
    if (typeof part === 'string') return <Whole key={index}>{part}</Whole>;
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
