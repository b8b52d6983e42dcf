/** The spread of some measures: the middle one and both ends. */
export interface Spread {
  median: number;
  min: number;
  max: number;
}

/** The spread of the numbers that were measured, or undefined when there is none. */
export function spreadOf(values: readonly (number | undefined)[] = []): Spread | undefined {
  const known = values.filter((value) => value !== undefined);
  const sorted = known.toSorted((a, b) => a - b);
  const [min, max] = [sorted[0], sorted.at(-1)];
  if (min === undefined || max === undefined) return undefined;
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? max;
  const lower = sorted.length % 2 === 1 ? upper : (sorted[middle - 1] ?? min);
  return { median: (lower + upper) / 2, min, max };
}

/**
 * The spread of the ratios of two series of the same rounds. Each round gives one ratio: its two
 * measures were taken one after the other, so what slowed the machine slowed both.
 */
export function ratioSpread(
  numerators: readonly (number | undefined)[],
  denominators: readonly (number | undefined)[],
): Spread | undefined {
  const ratios = numerators.flatMap((numerator, round) => {
    const denominator = denominators[round];
    return numerator === undefined || denominator === undefined || denominator === 0
      ? []
      : [numerator / denominator];
  });
  return spreadOf(ratios);
}
