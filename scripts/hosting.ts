/**
 * `node scripts/hosting.ts <host> [--site <folder>] [--to <folder>]`: the headers and redirects of the
 * site in the words of a host. Printed, or written in a folder. The site is the release in service, for
 * a host that serves releases, or what is in `out/`.
 */
import { existsSync, mkdirSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { NamedHosting } from '../deploy/host-files.ts';
import { HOSTS, RELEASE_HOSTS } from '../deploy/hosts.ts';
import { COMMANDS } from '../lib/i18n/commands.ts';
import { shellLocale } from '../lib/i18n/shell-locale.mjs';
import { CURRENT, readNote, releaseNames, replaceFile } from '../lib/release/release-folder.ts';
import { servedHosting } from '../lib/release/served-hosting.ts';
import { releasesFolder } from '../lib/settings.ts';
import { explain } from './explain.ts';
import { readOptions } from './options.ts';

const messages = COMMANDS[shellLocale()];
const { values, positionals } = readOptions(
  { site: { type: 'string' }, to: { type: 'string' } },
  1,
);

try {
  process.exitCode = writeConfiguration(positionals[0] ?? '');
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}

function writeConfiguration(host: string): number {
  const generate = Object.hasOwn(HOSTS, host) ? HOSTS[host] : undefined;
  if (generate === undefined) {
    console.error(messages.unknownHost(host, Object.keys(HOSTS)));
    return 2;
  }
  const site = values.site ?? defaultSite(host);
  const all = existsSync(site) ? hostingsOf(realpathSync(site)) : [];
  const hosting = all.find(({ name }) => name === basename(realpathSync(site)))?.hosting;
  if (hosting === undefined) {
    console.error(messages.notBuilt(site));
    return 1;
  }
  for (const [name, text] of Object.entries(generate(hosting, all))) {
    if (values.to === undefined) console.log(`# ${name}\n${text}`);
    else {
      mkdirSync(values.to, { recursive: true });
      replaceFile(join(values.to, name), text);
      console.log(join(values.to, name));
    }
  }
  return 0;
}

function defaultSite(host: string): string {
  const current = join(releasesFolder(), CURRENT);
  return RELEASE_HOSTS.has(host) && existsSync(current) ? current : 'out';
}

/** Of every release beside a release, or of the folder alone. */
function hostingsOf(folder: string): NamedHosting[] {
  const isRelease = readNote(folder) !== undefined;
  const parent = dirname(folder);
  const names = isRelease ? releaseNames(parent) : [basename(folder)];
  return names.flatMap((name) => {
    const hosting = servedHosting(join(parent, name));
    return hosting === undefined ? [] : [{ name, hosting }];
  });
}
