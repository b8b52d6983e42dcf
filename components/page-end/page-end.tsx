import { Fragment } from 'react';
import { messagesIn } from '../../lib/i18n/messages.ts';
import type { PageBase } from '../../lib/page/model.ts';
import { PageLink } from '../page-link/page-link.tsx';
import { SourceLine } from './source-line.tsx';
import { Text } from '../text/text.tsx';
import { Time } from '../text/time.tsx';

export interface PageEndProps {
  page: Pick<PageBase, 'locale' | 'updated' | 'source' | 'followsUp' | 'filed' | 'head' | 'report'>;
}

/** What the page was made from, when it last changed, how to cite it, and the way back to its top. */
export function PageEnd({ page }: PageEndProps) {
  const { locale, updated, source, followsUp = [], filed = [], head, report } = page;
  const messages = messagesIn(locale);
  const [before = '', after = ''] = messages.updatedOn.split('{date}');
  return (
    <div className="wrap axis">
      <div className="page-end column">
        <div>
          {source === undefined ? null : <SourceLine locale={locale} source={source} />}
          {followsUp.map((link) => (
            <p key={link.href} className="small">
              {messages.followsUp} <PageLink link={link} locale={locale} />
            </p>
          ))}
          {filed.length === 0 ? null : (
            <p className="small">
              {messages.filedIn}
              {filed.map((link, index) => (
                <Fragment key={link.href}>
                  {index === 0 ? ' ' : '; '}
                  <PageLink link={link} locale={locale} />
                </Fragment>
              ))}
            </p>
          )}
          {updated === undefined ? null : (
            <p className="small updated">
              {before}
              <Time locale={locale} time={updated} />
              {after}
            </p>
          )}
          {head.citation === undefined ? null : (
            <p className="small">
              <Text locale={locale}>{head.citation}</Text>
            </p>
          )}
          {report === undefined ? null : (
            <p className="small">
              <a href={report}>{messages.reportProblem}</a>
            </p>
          )}
        </div>
        <a className="to-top" href="#top">
          {messages.backToTop}
        </a>
      </div>
    </div>
  );
}
