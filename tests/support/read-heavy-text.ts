import { readPage } from '../../lib/content/read-page.ts';
import { loadReferences } from '../../lib/content/shared-lists.ts';
import { HEAVY_MARKDOWN, HEAVY_YAML } from './heavy-texts.ts';

/**
 * Reads a heavy text, as a process of its own, and writes what it took: `node read-heavy-text.ts
 * <where> <name> <size>`. What a first page takes is not counted: the code is loaded and compiled.
 */
const [where = '', name = '', size = '0'] = process.argv.slice(2);
const matter =
  'type: page\ntitle: Essai\ndescription: Une page du site d’essai, décrite en une phrase assez longue.\nslug: essai\n';
const page = (yaml: string, body: string) =>
  readPage({
    file: 'fr/essai/page.md',
    locale: 'fr',
    id: 'essai/page',
    text: `---\n${yaml}---\n\n${body}\n`,
  });

page(matter, 'Un *mot*, [un lien](a.md).');
const make = where === 'text' ? HEAVY_MARKDOWN[name] : HEAVY_YAML[name];
if (make === undefined) throw new Error(`no heavy text is named ${name}`);
const text = make(Number(size));
const { user, system } = process.cpuUsage();
const { problems } =
  where === 'text'
    ? page(matter, text)
    : where === 'matter'
      ? page(`${matter}${text}\n`, 'Un mot.')
      : loadReferences({
          list: () => [],
          read: (file) => ({ text: file === 'partners.yaml' ? text : '{}', problems: [] }),
        });
const used = process.cpuUsage({ user, system });
process.stdout.write(
  JSON.stringify({
    milliseconds: Math.round((used.user + used.system) / 1000),
    mebibytes: Math.round(process.resourceUsage().maxRSS / 1024),
    problems: problems.length,
  }),
);
