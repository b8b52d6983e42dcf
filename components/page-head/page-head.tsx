import type { ReactNode } from 'react';
import type { InlineWords } from '../../lib/markdown/inline.ts';
import type { PageBase } from '../../lib/page/model.ts';
import { Days, type DaysProps } from './days.tsx';
import { WithdrawnNotice } from '../notice/withdrawn-notice.tsx';
import { Text } from '../text/text.tsx';

/** What the head of a page stands on: the field of a list, the same over a coast, the rail of a record. */
export type Ground = 'field' | 'coast' | 'railed';

/** Its classes, which the way to the page has too. */
export const GROUNDS: Record<Ground, string> = {
  field: 'field on-brand',
  coast: 'field on-brand',
  railed: 'railed',
};

export interface PageHeadProps {
  page: Pick<PageBase, 'locale' | 'title' | 'lede' | 'withdrawn'>;
  /** What kind of page it is, above the title. */
  kind?: ReactNode;
  /** What the title says too, where a drawing says it to the eye: dates. */
  when?: string;
  ground?: Ground | undefined;
  /** A number drawn large in the rail: how much the page lists. */
  numeral?: string | undefined;
  /** Days drawn large in its place, with their month and year. */
  days?: Omit<DaysProps, 'locale'>;
  /** A few words each, drawn very large. */
  phrases?: readonly InlineWords[] | undefined;
  /** A picture at the edge, or a drawing under the title; of a record, all of it, its rail too. */
  children?: ReactNode;
}

/** Title and opening sentence, on the ground of that kind of page. */
export function PageHead({
  page,
  kind,
  when,
  ground,
  numeral,
  days,
  phrases,
  children,
}: PageHeadProps) {
  return (
    <div className={headClass(ground)}>
      <div
        className={
          ground === 'railed' ? 'wrap with-rail' : numeral || days ? 'wrap numbered' : 'wrap'
        }
      >
        {numeral === undefined ? null : (
          <p className={numeral.length > 1 ? 'giant giant-long' : 'giant'} aria-hidden="true">
            {numeral}
          </p>
        )}
        {days && <Days locale={page.locale} {...days} />}
        <div className={phrases === undefined ? 'opening' : 'opening shouted'}>
          {kind === undefined ? null : <p className="kind">{kind}</p>}
          <h1>
            <Text locale={page.locale}>{page.title}</Text>
            {when === undefined ? null : (
              <span className="visually-hidden">
                {' '}
                <Text locale={page.locale}>{when}</Text>
              </span>
            )}
          </h1>
          {phrases === undefined ? null : (
            <p className="shout">
              {phrases.map((phrase, index) => (
                <span key={index}>
                  <Text locale={page.locale}>{phrase}</Text>{' '}
                </span>
              ))}
            </p>
          )}
          {page.withdrawn && <WithdrawnNotice locale={page.locale} withdrawn={page.withdrawn} />}
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

function headClass(ground: Ground | undefined): string {
  if (ground === undefined) return 'page-head';
  return `page-head ${GROUNDS[ground]}${ground === 'coast' ? ' over-coast' : ''}`;
}
