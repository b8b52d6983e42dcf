import { messagesIn } from '../../lib/i18n/messages.ts';
import type { Locale } from '../../lib/i18n/locale.ts';
import type { SourceModel } from '../../lib/page/model.ts';
import { ExternalLink } from '../page-link/external-link.tsx';
import { PageLink } from '../page-link/page-link.tsx';
import { Text } from '../text/text.tsx';
import { Time } from '../text/time.tsx';

export interface SourceLineProps {
  locale: Locale;
  source: SourceModel;
  /** What comes from it: all the page by default, or facts of the regions. */
  of?: 'sourceOf' | 'regionsSource' | 'centresSource';
}

/** The document that facts come from, with its date, and the day it was updated. */
export function SourceLine({ locale, source, of = 'sourceOf' }: SourceLineProps) {
  const { href, text, external, foreign, date, updated } = source;
  const messages = messagesIn(locale);
  const [before = '', after = ''] = messages[of].split('{title}');
  const [beforeDay = '', afterDay = ''] = messages.sourceUpdatedOn.split('{date}');
  return (
    <>
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
            <Time locale={locale} time={date} />
          </>
        )}
        {after}
      </p>
      {updated === undefined ? null : (
        <p className="small">
          {beforeDay}
          <Time locale={locale} time={updated} />
          {afterDay}
        </p>
      )}
    </>
  );
}
