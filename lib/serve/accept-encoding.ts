/** A form in which a file lies beside it, compressed. */
export interface Encoding {
  /** As in `Content-Encoding`. */
  name: 'br' | 'gzip';
  extension: '.br' | '.gz';
}

/** The smallest first. */
const ENCODINGS: readonly Encoding[] = [
  { name: 'br', extension: '.br' },
  { name: 'gzip', extension: '.gz' },
];

/**
 * The compressed forms a request accepts, the one to try first first (RFC 9110, 12.5.3). A form
 * it gives less weight than another comes after it; one with a weight of 0 is refused.
 */
export function acceptedEncodings(header: string | undefined): Encoding[] {
  const weights = new Map(
    (header ?? '').split(',').map((item): [string, number] => {
      const [name = '', ...parameters] = item.toLowerCase().split(';');
      const weight = parameters.map((text) => /^\s*q=([\d.]+)\s*$/.exec(text)?.[1]).find(Boolean);
      return [name.trim(), weight === undefined ? 1 : Number(weight)];
    }),
  );
  const weightOf = ({ name }: Encoding) => weights.get(name) ?? weights.get('*') ?? 0;
  return ENCODINGS.filter((encoding) => weightOf(encoding) > 0).toSorted(
    (a, b) => weightOf(b) - weightOf(a),
  );
}
