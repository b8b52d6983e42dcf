import { codeFingerprint, DOCUMENT_SOURCES, ENTRY_SOURCES } from '../lib/cache/code-fingerprint.ts';
import { openStore, STORE_FOLDER } from '../lib/cache/store.ts';
import { keptDocuments } from '../lib/content/documents.ts';
import { storedCache } from '../lib/content/page-cache.ts';
import { COMMANDS } from '../lib/i18n/commands.ts';
import type { Problem } from '../lib/content/problem.ts';
import { recordAddresses, REGISTER } from '../lib/content/published-addresses.ts';
import { LOCALES, type Locale } from '../lib/i18n/locale.ts';
import { shellLocale } from '../lib/i18n/shell-locale.mjs';
import { checkSite } from '../lib/site/load-site.ts';
import { defaultFolders, siteDate } from '../lib/settings.ts';
import { explain } from './explain.ts';
import { readOptions } from './options.ts';
import { publicAddress } from './public-address.ts';
import { reportAdvice, reportProblems } from './report.ts';

/**
 * `npm run check:content [-- --lang fr|en] [-- --record]`: lists every problem of the content, one a
 * line, then the advice. Exits 1 when there is a problem; when there is none, `--record` writes the
 * addresses of the pages in the register.
 */
const { values } = readOptions({ lang: { type: 'string' }, record: { type: 'boolean' } });
const siteUrl = publicAddress();
const asked = LOCALES.find((locale) => locale === values.lang);
const locale: Locale = asked ?? shellLocale();
const today = dayOfSite();

if (values.lang !== undefined && asked === undefined) {
  console.error(COMMANDS[locale].languageUnknown(values.lang));
  process.exitCode = 1;
} else if (siteUrl === undefined || today === undefined) {
  process.exitCode = 1;
} else {
  const folders = defaultFolders();
  // A build keeps what it finds here: a page or a document is read once, by whoever comes first.
  const store = openStore(STORE_FOLDER);
  const { site, problems, advice } = await checkSite(folders, {
    siteUrl,
    today,
    cache: storedCache(store, folders.contentDir, codeFingerprint('.', ENTRY_SOURCES)),
    readDocument: keptDocuments(store, codeFingerprint('.', DOCUMENT_SOURCES), new Set()),
  });
  reportProblems(problems, folders, locale);
  const isRecording = values.record === true && problems.length === 0;
  // What is about to be done needs no advice.
  const isLeft = ({ code }: Problem) => !isRecording || code !== 'unrecorded-addresses';
  reportAdvice(advice.filter(isLeft), folders, locale);
  process.exitCode = problems.length === 0 ? 0 : 1;
  if (isRecording) {
    const pages = site.pages.map(({ address, entry: { file } }) => ({ address, file }));
    const count = recordAddresses(folders.contentDir, pages);
    console.log(COMMANDS[locale].recorded(count, REGISTER));
  }
}

/** The day the site is checked for; undefined, once what is wrong with it is said. */
function dayOfSite(): string | undefined {
  try {
    return siteDate();
  } catch (error) {
    console.error(explain(error, COMMANDS[locale]));
    return undefined;
  }
}
