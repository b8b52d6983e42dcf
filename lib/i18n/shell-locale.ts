/** The language to speak in a terminal; see shell-locale.mjs for the rule and why it is there. */
export { shellLocale } from './shell-locale.mjs';
