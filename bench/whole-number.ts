/**
 * Reads the whole number that an option was given.
 *
 * @throws {RangeError} naming the option, when it is not one of at least `least`
 */
export function wholeNumber(option: string, text: string, least: number): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= least) return number;
  throw new RangeError(`${option}: "${text}" is not a whole number of at least ${least}`);
}
