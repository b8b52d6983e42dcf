import type { AsOfModel } from '../../lib/page/model.ts';

export interface AsOfLineProps {
  asOf: AsOfModel;
}

/** The date of a few figures, on one line, with the mark of what is dated. */
export function AsOfLine({ asOf }: AsOfLineProps) {
  return <p className="dated as-of-line">{asOf.short}</p>;
}
