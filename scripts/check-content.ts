import { parseArgs } from 'node:util';
import { COMMANDS } from '../lib/i18n/commands.ts';
import { LOCALES, type Locale } from '../lib/i18n/locale.ts';
import { shellLocale } from '../lib/i18n/shell-locale.mjs';
import { checkSite } from '../lib/site/load-site.ts';
import { defaultFolders } from '../lib/settings.ts';
import { publicAddress } from './public-address.ts';
import { reportAdvice, reportProblems } from './report.ts';

/**
 * `npm run check:content [-- --lang fr|en]`: lists every problem of the content, one a line, then the
 * advice. Exits 1 when there is a problem.
 */
const { values } = parseArgs({ options: { lang: { type: 'string' } } });
const siteUrl = publicAddress();
const asked = LOCALES.find((locale) => locale === values.lang);
const locale: Locale = asked ?? shellLocale();

if (values.lang !== undefined && asked === undefined) {
  console.error(COMMANDS[locale].languageUnknown(values.lang));
  process.exitCode = 1;
} else if (siteUrl === undefined) {
  process.exitCode = 1;
} else {
  const folders = defaultFolders();
  const { problems, advice } = await checkSite(folders, { siteUrl });
  reportProblems(problems, folders, locale);
  reportAdvice(advice, folders, locale);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
