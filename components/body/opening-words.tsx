import type { PageBase } from '../../lib/page/model.ts';
import { Contents } from '../contents/contents.tsx';
import { AsOfNotice } from '../notice/as-of-notice.tsx';
import { Body } from './body.tsx';

/** What the words above a list are made of. */
type Opening = Pick<PageBase, 'locale' | 'body' | 'contents' | 'asOf'>;

/** The words of a page above what it lists, and of which date they are; nothing when it has neither. */
export function OpeningWords({ page: { locale, body, contents, asOf } }: { page: Opening }) {
  if (body.intro.length === 0 && body.sections.length === 0 && asOf === undefined) return null;
  return (
    <Body
      locale={locale}
      body={body}
      rail={<Contents locale={locale} items={contents} />}
      before={asOf === undefined ? null : <AsOfNotice locale={locale} asOf={asOf} />}
    />
  );
}
