import { COMMANDS } from '../lib/i18n/commands.ts';
import { shellLocale } from '../lib/i18n/shell-locale.mjs';

/** Fewer are done before anybody wonders. */
const MANY = 500;

/** Shows in a terminal how far a long task is: at each quarter of it. */
export function reportProgress(): (done: number, total: number) => void {
  let shown = 0;
  return (done, total) => {
    const quarter = Math.floor((4 * done) / total);
    if (total < MANY || quarter === shown) return;
    shown = quarter;
    console.log(COMMANDS[shellLocale()].progress(done, total));
  };
}
