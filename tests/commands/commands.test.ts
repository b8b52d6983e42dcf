import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HOSTS } from '../../deploy/hosts.ts';
import { COMMANDS } from '../../lib/i18n/commands.ts';
import { readHosting } from '../../lib/publish/publication.ts';
import { release } from '../../lib/release/release.ts';
import { servedHosting } from '../../lib/release/served-hosting.ts';
import { madePage, makePublication } from '../support/made-publication.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'command-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const ENGLISH = COMMANDS.en;
const script = (name: string) => resolve(`scripts/${name}.ts`);
const { PATH, NODE_COMPILE_CACHE } = process.env;
const environment = (more: Record<string, string>) =>
  // What Node has compiled, it need not compile again.
  ({ PATH, NODE_COMPILE_CACHE, LC_ALL: 'en_CA.UTF-8', ...more }) as never;

/** Runs a command in a folder that has nothing of the project. */
function run(name: string, args: readonly string[] = [], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script(name), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: environment(env),
  });
  return { status, stdout, stderr };
}

function write(path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}

describe('hosting', () => {
  const redirects = [{ from: '/old/', to: '/', status: 301 }] as const;

  /** Makes a site, and gives its configuration. */
  function make(name: string): Readonly<Record<string, string>> {
    makePublication(join(folder, name), 'mark', { redirects });
    const hosting = readHosting(join(folder, name));
    return (hosting && HOSTS['nginx']?.(hosting, [{ name, hosting }])) ?? {};
  }

  it('prints the configuration of a host, each file under its name', () => {
    const files = make('out');
    const { status, stdout } = run('hosting', ['nginx']);
    const texts = Object.entries(files).map(([name, text]) => `# ${name}\n${text}\n`);
    expect({ status, stdout }).toEqual({ status: 0, stdout: texts.join('') });
  });

  it('writes it in a folder, of another site if asked, and names the files', () => {
    const files = make('site');
    const { status, stdout } = run('hosting', ['nginx', '--site', 'site', '--to', 'a/b']);
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: Object.keys(files)
        .map((name) => `${join('a/b', name)}\n`)
        .join(''),
    });
    const written = readdirSync(join(folder, 'a/b')).map((name) => [
      name,
      readFileSync(join(folder, 'a/b', name), 'utf8'),
    ]);
    expect(Object.fromEntries(written)).toEqual(files);
  });

  it('is of all releases for a host that serves them, of what was built for another', () => {
    for (const mark of ['one', 'two']) {
      makePublication(join(folder, 'out'), mark);
      const place = { releases: join(folder, 'releases'), out: join(folder, 'out') };
      release({ ...place, isLocal: false, hostFiles: () => ({}) });
    }
    const built = make('out');
    const { stdout } = run('hosting', ['nginx']);
    expect(stdout).not.toContain(built['site-maps.conf']);
    const linked = (name: string) =>
      `map $realpath_root $site_linked {\n  default ${name};\n  "~/1$" 1;\n  "~/2$" 2;\n`;
    expect(stdout).toContain(linked('2'));
    expect(run('hosting', ['nginx', '--site', 'releases/1']).stdout).toContain(linked('1'));
    expect(run('hosting', ['netlify']).stdout).toContain('\n/old/ / 301\n');
  });

  it.each(['', 'iis', 'toString'])('knows no host “%s”, and names those it knows', (host) => {
    const { status, stdout, stderr } = run('hosting', [host]);
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: '',
      stderr: `${ENGLISH.unknownHost(host, ['apache', 'cloudflare', 'netlify', 'nginx'])}\n`,
    });
  });

  it('says what to do first when nothing is built', () => {
    const { status, stderr } = run('hosting', ['nginx'], { LC_ALL: 'fr_CA.UTF-8' });
    expect({ status, stderr }).toEqual({ status: 1, stderr: `${COMMANDS.fr.notBuilt('out')}\n` });
  });
});

describe('release and rollback', () => {
  const said = (name: string, isNew: boolean, ...kept: string[]) => ({
    status: 0,
    stdout: `${ENGLISH.inService(name, isNew, kept)}\n`,
    stderr: '',
  });

  it('put in service what was built, and what was before it, with what Apache reads', () => {
    const siteUrl = 'http://localhost:3000';
    makePublication(join(folder, 'out'), 'one', { siteUrl });
    expect(run('release')).toEqual({
      status: 1,
      stdout: '',
      stderr: `${ENGLISH.failures.localAddress({ siteUrl })}\n`,
    });
    expect(run('release', ['--local'])).toEqual(said('1', true, '1'));
    const hosting = servedHosting(join(folder, 'releases/1'));
    expect(readFileSync(join(folder, 'releases/current/.htaccess'), 'utf8')).toBe(
      hosting && HOSTS['apache']?.(hosting)['.htaccess'],
    );
    makePublication(join(folder, 'out'), 'two');
    expect(run('release')).toEqual(said('2', true, '1', '2'));
    expect(run('rollback')).toEqual(said('1', true, '1', '2'));
    expect(run('rollback', ['--to', '2'])).toEqual(said('2', true, '1', '2'));
  });

  it('stay in service when search engines can’t be told', () => {
    makePublication(join(folder, 'out'), 'one', {
      // Nobody has that name, so that nobody is asked.
      siteUrl: 'https://site.invalid',
      isOfficial: true,
      files: { 'index.md': '# A' },
    });
    const key = { INDEXNOW_KEY: 'a'.repeat(8), INDEXNOW_ENDPOINT: 'http://127.0.0.1:1/' };
    const { status, stdout, stderr } = run('release', [], key);
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: `${ENGLISH.inService('1', true, ['1'])}\n`,
    });
    const [failed = ''] = ENGLISH.indexNowFailed('|').split('|');
    expect(stderr.startsWith(failed)).toBe(true);
    const refused = run('release', [], { INDEXNOW_KEY: '?' });
    expect(refused.status).toBe(0);
    expect(refused.stderr).toContain(ENGLISH.failures.indexNowKeyInvalid({}));
    expect(run('indexnow', [], { INDEXNOW_KEY: '?' })).toMatchObject({
      status: 1,
      stderr: refused.stderr,
    });
    expect(run('indexnow')).toMatchObject({ status: 1, stderr: `${ENGLISH.indexNowNobody}\n` });
  });

  it.each([
    ['rollback', 'fr'],
    ['serve', 'en'],
  ] as const)('and %s do nothing where nothing is in service', (name, locale) => {
    expect(run(name, [], { LC_ALL: `${locale}_CA.UTF-8`, PORT: '0' })).toEqual({
      status: 1,
      stdout: '',
      stderr: `${COMMANDS[locale].failures.noRelease({ releases: 'releases' })}\n`,
    });
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('serve', () => {
  it('with --build serves nothing that could not be built', () => {
    makePublication(join(folder, 'out'), 'former');
    write('scripts/build.ts', 'process.exitCode = 7;');
    const { status, stdout, stderr } = run('serve', ['--build'], { PORT: '0' });
    expect({ status, stdout, stderr }).toEqual({ status: 7, stdout: '', stderr: '' });
    expect(existsSync(join(folder, 'releases'))).toBe(false);
  });

  it('serves what is in service, until it is stopped', async () => {
    const redirects = [{ from: '/old/', to: '/', status: 301 }] as const;
    makePublication(join(folder, 'out'), 'accueil', { redirects });
    expect(run('release')).toMatchObject({
      status: 0,
      stdout: `${ENGLISH.inService('1', true, ['1'])}\n`,
    });
    const child = spawn(process.execPath, [script('serve')], {
      cwd: folder,
      env: environment({ PORT: '0' }),
    });
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
    while (!said.includes('\nCtrl+C')) await once(child.stdout, 'data');
    const url = /http:\S+/.exec(said)?.[0] ?? '';
    expect(said).toBe(`${ENGLISH.serving(url)}\n`);
    expect(await (await fetch(`${url}old`)).text()).toBe(madePage('/', 'accueil'));
    child.kill('SIGINT');
    const [status] = await once(child, 'close');
    expect(status).toBe(0);
    expect(said).toBe(`${ENGLISH.serving(url)}\n${ENGLISH.stopped}\n`);
  });

  it.each([[''], ['--build']])(
    'says that a port is taken, before it builds anything: serve %s',
    async (arg) => {
      const other = createServer().listen(0, '127.0.0.1');
      await once(other, 'listening');
      const { port } = other.address() as AddressInfo;
      const { status, stdout, stderr } = run('serve', arg === '' ? [] : [arg], {
        PORT: String(port),
      });
      other.close();
      expect({ status, stdout, stderr }).toEqual({
        status: 1,
        stdout: '',
        stderr: `${ENGLISH.portTaken(port)}\n`,
      });
      expect(existsSync(join(folder, '.next'))).toBe(false);
    },
  );

  it.each(['serve', 'dev'])('%s says that a port is none', (name) => {
    const { status, stdout, stderr } = run(name, [], { PORT: 'x' });
    expect({ status, stdout, stderr }).toEqual({
      status: 1,
      stdout: '',
      stderr: `${ENGLISH.portInvalid('x')}\n`,
    });
  });

  it('names an address that this machine has not', () => {
    const { status, stderr } = run('serve', [], { PORT: '0', HOST: '192.0.2.1' });
    expect(status).toBe(1);
    const reason = 'listen EADDRNOTAVAIL: address not available 192.0.2.1';
    expect(stderr.trim()).toBe(ENGLISH.cannotListen('192.0.2.1', reason));
  });
});

describe('dev', () => {
  it('runs Next’s server on this machine alone, at the port asked for, and has it ask nobody', () => {
    write('node_modules/next/package.json', '{ "bin": { "next": "./next.js" } }');
    write(
      'node_modules/next/next.js',
      'const { NEXT_TELEMETRY_DISABLED, NODE_OPTIONS } = process.env;' +
        'const given = [process.argv.slice(2), NEXT_TELEMETRY_DISABLED, NODE_OPTIONS];' +
        'console.log(JSON.stringify(given)); process.exit(3)',
    );
    const { status, stdout } = run('dev', [], { PORT: '4567', NODE_OPTIONS: '--no-warnings' });
    expect(status).toBe(3);
    expect(JSON.parse(stdout)).toEqual([
      ['dev', '--hostname', '127.0.0.1', '--port', '4567'],
      '1',
      `--no-warnings --import=${pathToFileURL(script('dev-edge'))}`,
    ]);
  });
});

describe('build', () => {
  it('says that SITE_URL is not the address of a site, and begins nothing', () => {
    const { status, stdout, stderr } = run('build', [], { SITE_URL: 'ftp://a' });
    expect({ status, stdout, stderr }).toEqual({
      status: 1,
      stdout: '',
      stderr: `${ENGLISH.siteUrlInvalid('ftp://a')}\n`,
    });
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('test', () => {
  it('names each step that there is not, and those that there are', () => {
    const { status, stdout, stderr } = run('test', ['lint', 'lin', 'unit', 'e2e']);
    const known = [
      'format',
      'lint',
      'types',
      'content',
      'unit',
      'commands',
      'build',
      'export',
      'browser',
    ];
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: '',
      stderr: `${ENGLISH.unknownStep('lin', known)}\n${ENGLISH.unknownStep('e2e', known)}\n`,
    });
  });
});
