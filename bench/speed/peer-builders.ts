import { execFile } from 'node:child_process';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { installPackage } from '../shared/install-package.ts';
import type { Builder } from './builder.ts';
import { peerFile, peerFurniture, writePeerContent } from './peer-content.ts';
import type { BuilderName } from './results.ts';
import { timeCompressing } from './time-compressing.ts';
import { listOriginals } from './traces.ts';

/** The builders beside this site. */
export type PeerName = Exclude<BuilderName, 'site'>;

/** How a peer is run, and where its project keeps things. */
interface Peer {
  label: string;
  /** The npm package and the file behind its command; without one, a program of the machine. */
  package?: { name: string; file: string };
  args: readonly string[];
  output: string;
  furniture: string;
  style: string;
}

const run = promisify(execFile);

const PEERS: Record<PeerName, Peer> = {
  hugo: {
    label: 'Hugo',
    args: ['--quiet'],
    output: 'public',
    furniture: 'data/furniture.json',
    style: 'static/style.css',
  },
  eleventy: {
    label: 'Eleventy',
    package: { name: '@11ty/eleventy', file: 'cmd.cjs' },
    args: ['--quiet'],
    output: '_site',
    furniture: '_data/furniture.json',
    style: 'style.css',
  },
  astro: {
    label: 'Astro',
    package: { name: 'astro', file: 'bin/astro.mjs' },
    args: ['build', '--silent'],
    output: 'dist',
    furniture: 'src/furniture.json',
    style: 'src/style.css',
  },
  next: {
    label: 'Plain Next',
    package: { name: 'next', file: 'dist/bin/next' },
    args: ['build'],
    output: 'out',
    furniture: 'furniture.json',
    style: 'style.css',
  },
};

/** No peer calls home while it is measured. */
const QUIET = { ASTRO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };

/**
 * Installs a peer with the versions of its lock file.
 *
 * @param source the folder of `peers/`
 * @param work the folder to install it in
 * @throws {Error} when it can't be installed
 */
export async function preparePeer(name: PeerName, source: string, work: string): Promise<Builder> {
  const peer = PEERS[name];
  const project = join(work, name);
  const content = join(project, 'content');
  const place = (path: string) => join(project, path);
  await cp(join(source, name), project, { recursive: true });
  for (const file of [peer.furniture, peer.style])
    await mkdir(dirname(place(file)), { recursive: true });
  await cp(join(source, 'style.css'), place(peer.style));
  await writeFile(place(peer.furniture), '{}');
  await mkdir(content);
  const version = await install(peer, project);
  return {
    name,
    label: `${peer.label} ${version}`,
    project,
    originals: await listOriginals(project),
    output: place(peer.output),
    takeContent: async (site) => {
      await rm(content, { recursive: true });
      await writePeerContent(site, content);
      await writeFile(place(peer.furniture), JSON.stringify(peerFurniture(site)));
    },
    sourceOf: (_site, page) => join(content, peerFile(page)),
    command: () => ({ ...programOf(peer, project), folder: project, env: QUIET }),
    timeCompressing: ({ pages }) => timeCompressing(place(peer.output), pages.length),
  };
}

function programOf(peer: Peer, project: string): { program: string; args: readonly string[] } {
  if (peer.package === undefined) return { program: 'hugo', args: peer.args };
  const file = join(project, 'node_modules', peer.package.name, peer.package.file);
  return { program: process.execPath, args: [file, ...peer.args] };
}

/** Installs what a peer needs. Returns its version. */
async function install(peer: Peer, project: string): Promise<string> {
  if (peer.package === undefined) return hugoVersion();
  return installPackage(project, peer.package.name);
}

async function hugoVersion(): Promise<string> {
  try {
    const { stdout } = await run('hugo', ['version']);
    return /v(\d+\.\d+\.\d+)/.exec(stdout)?.[1] ?? 'unknown version';
  } catch (error) {
    throw new Error('hugo is not installed (Debian: apt-get install hugo)', { cause: error });
  }
}
