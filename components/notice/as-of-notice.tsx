import type { AsOfModel } from '../../lib/page/model.ts';

export interface AsOfNoticeProps {
  asOf: AsOfModel;
}

/** Says on a page whose source is old that its facts are of that date, never of today. */
export function AsOfNotice({ asOf }: AsOfNoticeProps) {
  return (
    <div className="as-of" role="note">
      <p className="as-of-date">
        <time dateTime={asOf.dateTime}>{asOf.title}</time>
      </p>
      <p>{asOf.explanation}</p>
    </div>
  );
}
