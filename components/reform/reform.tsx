import { messagesIn } from '../../lib/i18n/messages.ts';
import type { Locale } from '../../lib/i18n/locale.ts';
import type { ReformModel } from '../../lib/page/model.ts';
import { Text } from '../text/text.tsx';

export interface ReformProps {
  locale: Locale;
  reform: ReformModel;
}

/**
 * Levels as lines that end where the source ends, and one that stops before. Its words wrap, so that
 * none lies on another; the sentences below say all of it to those who can't see it.
 */
export function Reform({
  locale,
  reform: { ended, kept, end, later, sentences, unsaid },
}: ReformProps) {
  const messages = messagesIn(locale);
  const after = [{ date: end, words: messages.reformEnds }, ...later];
  return (
    <figure className="reform">
      <div className="reform-lines" aria-hidden="true">
        {kept.map(({ name, takes }, index) => (
          <p key={index} className="reform-kept">
            <span className="reform-name">
              <Text locale={locale}>{name}</Text>
            </span>{' '}
            <span>
              <Text locale={locale}>{takes}</Text>
            </span>
          </p>
        ))}
        <p className="reform-ended reform-name">
          <Text locale={locale}>{ended.name}</Text>
        </p>
        <svg viewBox="0 0 9 9" preserveAspectRatio="none" aria-hidden="true">
          <path vectorEffect="non-scaling-stroke" d="M0 4.5h2q6 0 6-5m-6 5q6 0 6 5" />
        </svg>
        <p className="reform-on">
          <Dated locale={locale} {...ended} />
        </p>
        <div className="reform-after">
          {after.map((event) => (
            <p key={event.date}>
              <Dated locale={locale} {...event} />
            </p>
          ))}
        </div>
      </div>
      <figcaption className="wrap axis">
        <div className="column">
          <p>
            {sentences.map((sentence, index) => (
              <span key={index}>
                <Text locale={locale}>{sentence}</Text>{' '}
              </span>
            ))}
          </p>
          <p className="small">
            {messages.reformScale} <Text locale={locale}>{unsaid}</Text>
          </p>
        </div>
      </figcaption>
    </figure>
  );
}

/** A date of the drawing, and what happened then. */
function Dated({
  locale,
  date,
  words,
}: { locale: Locale } & Pick<ReformModel['ended'], 'date' | 'words'>) {
  return (
    <>
      <b>
        <Text locale={locale}>{date}</Text>
      </b>{' '}
      <Text locale={locale}>{words}</Text>
    </>
  );
}
