import { messagesIn } from '../../lib/i18n/messages.ts';
import type { PageBase } from '../../lib/page/model.ts';
import { SourceLine } from './source-line.tsx';
import { Text } from '../text/text.tsx';

export interface PageEndProps {
  page: Pick<PageBase, 'locale' | 'updated' | 'source' | 'head'>;
}

/** When the page last changed, what it was made from, and the way back to its top. */
export function PageEnd({ page }: PageEndProps) {
  const { locale, updated, source, head } = page;
  const messages = messagesIn(locale);
  const [before = '', after = ''] = messages.updatedOn.split('{date}');
  return (
    <div className="wrap axis">
      <div className="page-end column">
        <div>
          {source === undefined ? null : <SourceLine locale={locale} source={source} />}
          {updated === undefined ? null : (
            <p className="small updated">
              {before}
              <time dateTime={updated.dateTime}>
                <Text locale={locale}>{updated.text}</Text>
              </time>
              {after}
            </p>
          )}
          {/* On paper, a page can't be asked where it is. */}
          <p className="printed">{head.canonical}</p>
        </div>
        <a className="to-top" href="#top">
          {messages.backToTop}
        </a>
      </div>
    </div>
  );
}
