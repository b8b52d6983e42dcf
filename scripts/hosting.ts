/**
 * `node scripts/hosting.ts <host> [--site out] [--to <folder>]`: the headers and redirects of the
 * site built in `out/`, in the words of a host. Printed, or written in a folder.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { HOSTS } from '../deploy/hosts.ts';
import { COMMANDS } from '../lib/i18n/commands.ts';
import { shellLocale } from '../lib/i18n/shell-locale.mjs';
import { readHosting } from '../lib/hosting/hosting.ts';

const messages = COMMANDS[shellLocale()];
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { site: { type: 'string', default: 'out' }, to: { type: 'string' } },
});

process.exitCode = await writeConfiguration(positionals[0] ?? '');

async function writeConfiguration(host: string): Promise<number> {
  const generate = Object.hasOwn(HOSTS, host) ? HOSTS[host] : undefined;
  if (generate === undefined) {
    console.error(messages.unknownHost(host, Object.keys(HOSTS)));
    return 2;
  }
  const hosting = await readHosting(values.site);
  if (hosting === undefined) {
    console.error(messages.notBuilt(values.site));
    return 1;
  }
  for (const [name, text] of Object.entries(generate(hosting))) {
    if (values.to === undefined) console.log(`# ${name}\n${text}`);
    else {
      mkdirSync(values.to, { recursive: true });
      writeFileSync(join(values.to, name), text);
      console.log(join(values.to, name));
    }
  }
  return 0;
}
