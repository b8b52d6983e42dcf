/**
 * The language to speak in a terminal. Plain JavaScript: scripts/bootstrap.mjs needs it before
 * anything is installed, on a Node too old for TypeScript. TypeScript imports shell-locale.mjs.
 *
 * The first variable that is set decides, in the order of POSIX (XBD 8.2). French is the default,
 * so only a shell set to English gets English; "C" and "POSIX" name no language.
 *
 * @param {Record<string, string | undefined>} [environment]
 * @returns {'fr' | 'en'}
 */
export function shellLocale(environment = process.env) {
  const set = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return /^en(?![a-z])/i.test(set) ? 'en' : 'fr';
}
