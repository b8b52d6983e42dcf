import type { ReactNode } from 'react';
import type { PageBase } from '../../lib/page/model.ts';
import { Text } from '../text/text.tsx';

/** What the head of a page stands on: the field of a list, the plate of a picture, the rail of a record. */
export type Ground = 'field' | 'plate' | 'railed';

/** Its classes, which the way to the page has too. */
export const GROUNDS: Record<Ground, string> = {
  field: 'field on-brand',
  plate: 'plate',
  railed: 'railed',
};

export interface PageHeadProps {
  page: Pick<PageBase, 'locale' | 'title' | 'lede'>;
  /** What kind of page it is, above the title. */
  kind?: string;
  /** A second line of the title: dates. */
  when?: string;
  ground?: Ground | undefined;
  /** A number drawn large in the rail: how much the page lists. */
  numeral?: string | undefined;
  /** A picture at the edge, or a drawing under the title; of a record, all of it, its rail too. */
  children?: ReactNode;
}

/** Title and opening sentence, on the ground of that kind of page. */
export function PageHead({ page, kind, when, ground, numeral, children }: PageHeadProps) {
  return (
    <div className={ground === undefined ? 'page-head' : `page-head ${GROUNDS[ground]}`}>
      <div
        className={
          ground === 'railed' ? 'wrap with-rail' : numeral === undefined ? 'wrap' : 'wrap numbered'
        }
      >
        {numeral === undefined ? null : (
          <p className={numeral.length > 1 ? 'giant giant-long' : 'giant'} aria-hidden="true">
            {numeral}
          </p>
        )}
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
        {children}
      </div>
    </div>
  );
}
