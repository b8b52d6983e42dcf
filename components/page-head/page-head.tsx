import type { ReactNode } from 'react';
import type { PageBase } from '../../lib/page/model.ts';
import { Text } from '../text/text.tsx';

export interface PageHeadProps {
  page: Pick<PageBase, 'locale' | 'title' | 'lede'>;
  /** What kind of page it is, above the title. */
  kind?: string;
  /** A second line of the title: dates. */
  when?: string;
  /** A picture at the edge, on the pale ground. */
  picture?: ReactNode;
}

/** Title and opening sentence. With a picture, on a ground of its own. */
export function PageHead({ page, kind, when, picture }: PageHeadProps) {
  return (
    <div className={picture === undefined ? 'page-head' : 'page-head plate'}>
      <div className="wrap">
        <div className="opening">
          {kind === undefined ? null : <p className="kind">{kind}</p>}
          <h1>
            <Text locale={page.locale}>{page.title}</Text>
            {when === undefined ? null : (
              <span className="when">
                {' '}
                <Text locale={page.locale}>{when}</Text>
              </span>
            )}
          </h1>
          {page.lede === undefined ? null : (
            <p className="lede">
              <Text locale={page.locale}>{page.lede}</Text>
            </p>
          )}
        </div>
        {picture}
      </div>
    </div>
  );
}
