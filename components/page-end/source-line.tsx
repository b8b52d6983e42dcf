import { messagesIn } from '../../lib/i18n/messages.ts';
import type { Locale } from '../../lib/i18n/locale.ts';
import type { SourceModel } from '../../lib/page/model.ts';
import { ExternalLink } from '../page-link/external-link.tsx';
import { PageLink } from '../page-link/page-link.tsx';
import { Text } from '../text/text.tsx';

export interface SourceLineProps {
  locale: Locale;
  source: SourceModel;
}

/** The document a page was made from, with its date. */
export function SourceLine({ locale, source }: SourceLineProps) {
  const { href, text, external, foreign, date } = source;
  const [before = '', after = ''] = messagesIn(locale).sourceOf.split('{title}');
  return (
    <p className="small">
      {before}
      {href === undefined ? (
        <Text locale={locale}>{text}</Text>
      ) : external ? (
        <ExternalLink href={href} text={text} locale={locale} />
      ) : (
        <PageLink
          link={{ href, text, ...(foreign === undefined ? {} : { foreign }) }}
          locale={locale}
        />
      )}
      {date === undefined ? null : (
        <>
          {', '}
          <time dateTime={date.dateTime}>
            <Text locale={locale}>{date.text}</Text>
          </time>
        </>
      )}
      {after}
    </p>
  );
}
