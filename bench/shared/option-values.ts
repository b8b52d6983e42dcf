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

/**
 * Reads the list that an option was given, with commas between its items.
 *
 * @param known what its items can be
 * @throws {RangeError} naming the option, when one of them is none of these
 */
export function listOf<Item extends string>(
  option: string,
  text: string,
  known: readonly Item[],
): Item[] {
  return text.split(',').map((part) => {
    const item = known.find((one) => one === part.trim());
    if (item !== undefined) return item;
    throw new RangeError(`${option}: "${part}" is none of ${known.join(', ')}`);
  });
}
