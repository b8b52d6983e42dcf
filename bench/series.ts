import { BUILDER_NAMES, type BuilderName, type Results, type Series } from './results.ts';

/** The sizes measured, smallest first. */
export function sizesOf({ series }: Results): number[] {
  return [...new Set(series.map(({ pages }) => pages))].toSorted((a, b) => a - b);
}

/** The builders that were to be measured, in their fixed order. */
export function buildersOf({ series }: Results): BuilderName[] {
  return BUILDER_NAMES.filter((name) => series.some(({ builder }) => builder === name));
}

/** What was measured of a builder on the site of that size. */
export function seriesOf(
  { series }: Results,
  name: BuilderName,
  pages: number | undefined,
): Series | undefined {
  return series.find((one) => one.builder === name && one.pages === pages);
}

/** A builder's name and version; the bare name of one that could not be installed. */
export function labelOf({ labels }: Results, name: BuilderName): string {
  return labels[name] ?? name;
}
