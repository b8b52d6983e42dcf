import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { COMMANDS } from '../../lib/i18n/commands.ts';
import { shellLocale } from '../../lib/i18n/shell-locale.mjs';
import { formatFinding, sourceMessages, type Finding } from '../../lib/i18n/check-sources.ts';
import { readHosting } from '../../lib/publish/publication.ts';
import { loadSite } from '../../lib/site/load-site.ts';
import { defaultFolders } from '../../lib/settings.ts';
import { checkPublished } from './check-published.ts';
import { FACT_SHEETS } from './facts/fact-sheets.ts';
import { officialNames } from './official-names.ts';
import { carriedOver, runsOf } from './own-words.ts';

/**
 * `npm run check:sources [-- --seeds <folder>]`: says what the published site lacks of its five
 * sources, and which of their sentences stand in the content. Exits 1 when there is something.
 *
 * `--seeds` is the folder of the source documents, which are not part of the project.
 */
const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'out' },
    seeds: { type: 'string', default: '../shared/seeds' },
  },
});
const { out, seeds } = values;
const locale = shellLocale();

if (existsSync(join(out, 'index.html'))) {
  const findings = [...(await publishedFindings()), ...(await sentencesCarriedOver())];
  for (const finding of findings) console.error(formatFinding(finding, locale));
  if (!existsSync(seeds)) console.error(sourceMessages(locale).notCompared(seeds));
  console.log(sourceMessages(locale).count(findings.length));
  process.exitCode = findings.length === 0 ? 0 : 1;
} else {
  console.error(COMMANDS[locale].notBuilt(out));
  process.exitCode = 1;
}

async function publishedFindings(): Promise<Finding[]> {
  const read = (address: string) => {
    const file = join(out, address, 'index.html');
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  };
  return checkPublished({ read, redirects: readHosting(out)?.redirects ?? [] }, FACT_SHEETS);
}

async function sentencesCarriedOver(): Promise<Finding[]> {
  if (!existsSync(seeds)) return [];
  // The other texts of the folder are notes on the documents.
  const documents = readdirSync(seeds).filter((name) => name.endsWith('.txt'));
  const runs = new Set(
    documents.flatMap((name) => [...runsOf(readFileSync(join(seeds, name), 'utf8'))]),
  );
  const { contentDir, ...folders } = defaultFolders();
  const { pages, references } = await loadSite({ contentDir, ...folders });
  const names = officialNames(references);
  return pages.flatMap(({ entry: { file } }) =>
    carriedOver(readFileSync(join(contentDir, file), 'utf8'), runs, names).map((run): Finding => ({
      kind: 'carried-over',
      file: join(relative('.', contentDir), file),
      ...run,
    })),
  );
}
