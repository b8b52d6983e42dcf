import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { installEnvironment, projectEnvironment } from '../../scripts/bootstrap/environment.mjs';
import { installState, projectNode } from '../../scripts/bootstrap/install-state.mjs';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'bootstrap-'));
});

afterEach(() => rmSync(root, { recursive: true }));

interface LockEntry {
  version: string;
  integrity?: string;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
}

type Packages = Record<string, LockEntry>;

const WANTED: Packages = {
  '': { version: '0.1.0' },
  'node_modules/node': { version: process.version.slice(1), integrity: 'sha512-n' },
  'node_modules/next': { version: '16.0.0', integrity: 'sha512-a' },
  'node_modules/@img/other-system': { version: '1.0.0', optional: true },
};

function write(path: string, content: string): string {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}

function lock(packages: Packages): void {
  write('package-lock.json', JSON.stringify({ lockfileVersion: 3, packages }));
}

function installed(packages: Packages): void {
  write('node_modules/.package-lock.json', JSON.stringify({ lockfileVersion: 3, packages }));
}

/** A project Node that says the given version, or fails. */
function node(script = `#!/bin/sh\necho ${process.version}\n`): void {
  chmodSync(write('node_modules/node/bin/node', script), 0o755);
}

const { '': _root, 'node_modules/@img/other-system': _other, ...INSTALLED } = WANTED;
const { 'node_modules/next': _next, ...NODE_ALONE } = INSTALLED;

describe('installState', () => {
  beforeEach(() => {
    lock(WANTED);
    installed(INSTALLED);
    node();
  });

  it('is ready when all that is required is there', () => {
    expect(installState(root)).toBe('ready');
  });

  describe('with modules of compiled code', () => {
    const entry = { version: '1.0.0', optional: true, cpu: [process.arch], os: [process.platform] };

    it.each<[string, Partial<LockEntry>, string]>([
      ['this system', {}, 'different'],
      ['another system', { os: ['aix'] }, 'ready'],
      ['another processor', { cpu: ['mips'] }, 'ready'],
      ['either C library', { libc: ['glibc', 'musl'] }, 'different'],
      ['another C library', { libc: ['other'] }, 'ready'],
    ])('when one for %s is absent', (_name, changes, state) => {
      lock({ ...WANTED, 'node_modules/native': { ...entry, ...changes } });
      expect(installState(root)).toBe(state);
    });
  });

  it('is missing on a fresh clone', () => {
    rmSync(join(root, 'node_modules'), { recursive: true });
    expect(installState(root)).toBe('missing');
  });

  it('is missing after an installation cut short', () => {
    rmSync(join(root, 'node_modules/.package-lock.json'));
    expect(installState(root)).toBe('missing');
    write('node_modules/.package-lock.json', '{"packages":{"node_mod');
    expect(installState(root)).toBe('missing');
  });

  it.each<[string, Packages]>([
    [
      'a module is of another version',
      { ...INSTALLED, 'node_modules/next': { version: '15.0.0', integrity: 'sha512-a' } },
    ],
    [
      'a module has other bytes',
      { ...INSTALLED, 'node_modules/next': { version: '16.0.0', integrity: 'sha512-b' } },
    ],
    ['there is one too many', { ...INSTALLED, 'node_modules/extra': { version: '1.0.0' } }],
    ['a required one is absent', NODE_ALONE],
  ])('is different when %s', (_name, packages) => {
    installed(packages);
    expect(installState(root)).toBe('different');
  });

  it.each([
    ['fails', '#!/bin/sh\nexit 1\n'],
    ['fails, whatever it says', `#!/bin/sh\necho ${process.version}\nexit 1\n`],
    ['is of another version', '#!/bin/sh\necho v16.0.0\n'],
    ['is cut short', ''],
  ])('wants a new Node when the project’s %s', (_name, script) => {
    node(script);
    expect(installState(root)).toBe('node');
  });

  it('wants a new Node when there is none', () => {
    rmSync(projectNode(root));
    expect(installState(root)).toBe('node');
  });

  it('cannot install without package-lock.json', () => {
    rmSync(join(root, 'package-lock.json'));
    expect(installState(root)).toBe('noLock');
  });
});

describe('environments', () => {
  const bin = () => join(root, 'node_modules', '.bin');

  it('keep the project’s Node away from npm, which replaces it', () => {
    const PATH = [bin(), '/usr/bin', bin(), '/bin'].join(delimiter);
    expect(installEnvironment(root, { PATH, A: '1' })).toEqual({
      PATH: ['/usr/bin', '/bin'].join(delimiter),
      A: '1',
    });
  });

  it('put the project’s commands first for its scripts, keep compiled code, and telemetry off', () => {
    expect(projectEnvironment(root, { Path: '/usr/bin' })).toEqual({
      Path: [bin(), '/usr/bin'].join(delimiter),
      NEXT_TELEMETRY_DISABLED: '1',
      NODE_COMPILE_CACHE: join(root, '.next/cache/node'),
    });
    expect(projectEnvironment(root, {}).PATH).toBe(bin());
  });
});

describe('bootstrap', () => {
  /** A project of its own around the real script, with an `npm` that only says it was called. */
  function project(npm: string): void {
    const here = join(import.meta.dirname, '../..');
    for (const path of [
      'scripts/bootstrap.mjs',
      'scripts/bootstrap',
      'lib/i18n/bootstrap.json',
      'lib/i18n/shell-locale.mjs',
    ]) {
      cpSync(join(here, path), join(root, path), { recursive: true });
    }
    chmodSync(write('bin/npm', npm), 0o755);
    lock(WANTED);
  }

  const environment = (LANG = 'en_CA.UTF-8', system = ['/usr/bin', '/bin']) => ({
    NODE_ENV: 'test' as const,
    PATH: [join(root, 'bin'), ...system].join(delimiter),
    LANG,
  });

  function bootstrap(args: string[], env = environment()) {
    return spawnSync(process.execPath, [join(root, 'scripts/bootstrap.mjs'), ...args], {
      encoding: 'utf8',
      env,
    });
  }

  const MESSAGES = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../lib/i18n/bootstrap.json'), 'utf8'),
  );

  it('installs, then hands over arguments and exit code', () => {
    installed(INSTALLED);
    node(
      `#!/bin/sh\n[ "$1" = --version ] && echo ${process.version} && exit\necho "ran $*"; exit 7\n`,
    );
    const ready = `mv kept node_modules`;
    project(`#!/bin/sh\necho "npm $*"\nrm -rf node_modules\n${ready}\n`);
    cpSync(join(root, 'node_modules'), join(root, 'kept'), { recursive: true });
    rmSync(join(root, 'node_modules'), { recursive: true });
    const { status, stdout, stderr } = bootstrap(['scripts/x.ts', 'a b', '--c']);
    expect(stdout).toBe(
      'npm ci --include=dev --include=optional --no-audit --no-fund --loglevel=error\n' +
        'ran scripts/x.ts a b --c\n',
    );
    expect(stderr).toContain('The project’s modules are not installed.');
    expect(status).toBe(7);
  });

  it('installs nothing when all is there', () => {
    project('#!/bin/sh\necho "npm $*"; exit 1\n');
    installed(INSTALLED);
    node();
    const { status, stdout, stderr } = bootstrap(['x.ts']);
    expect({ status, stdout, stderr }).toEqual({
      status: 0,
      stdout: `${process.version}\n`,
      stderr: '',
    });
  });

  it('has its own Node complete what npm left out on an old one', () => {
    const native = {
      'node_modules/native': {
        version: '1.0.0',
        optional: true,
        os: [process.platform],
        cpu: [process.arch],
      },
    };
    project(
      `#!/bin/sh\necho "npm $1 $2, $(node)"\nmkdir -p node_modules\n` +
        `cp $1.json node_modules/.package-lock.json\n` +
        `[ $1 = ci ] && mkdir -p node_modules/node node_modules/.bin && ` +
        `mv kept-node node_modules/node/bin && ln -s ../node/bin/node node_modules/.bin/node\nexit 0\n`,
    );
    lock({ ...WANTED, ...native });
    write('ci.json', JSON.stringify({ packages: INSTALLED }));
    write('install.json', JSON.stringify({ packages: { ...INSTALLED, ...native } }));
    chmodSync(write('bin/node', '#!/bin/sh\necho old\n'), 0o755);
    chmodSync(write('kept-node/node', `#!/bin/sh\necho ${process.version}\n`), 0o755);
    const { status, stdout } = bootstrap(['x.ts']);
    expect(stdout.split('\n').slice(0, 2)).toEqual([
      'npm ci --include=dev, old',
      `npm install --no-save, ${process.version}`,
    ]);
    expect(status).toBe(0);
  });

  it('says so when npm leaves something out all the same', () => {
    project('#!/bin/sh\nmkdir -p node_modules\ncp kept.json node_modules/.package-lock.json\n');
    write('kept.json', JSON.stringify({ packages: {} }));
    const { status, stderr } = bootstrap(['x.ts']);
    expect(status).toBe(1);
    expect(stderr).toContain('npm did not install all the modules');
  });

  it('passes on the exit code of a failed installation and says what to do, in French', () => {
    project('#!/bin/sh\nexit 42\n');
    const { status, stderr } = bootstrap(['x.ts'], environment('fr_CA.UTF-8'));
    expect(status).toBe(42);
    expect(stderr).toContain('L’installation a échoué');
  });

  it('never takes a failed installation for a complete one', () => {
    project('#!/bin/sh\nexit 1\n');
    installed({ ...INSTALLED, 'node_modules/extra': { version: '1.0.0' } });
    node();
    expect(bootstrap(['x.ts']).status).toBe(1);
    expect(installState(root)).toBe('missing');
  });

  it.each(['fr', 'en'])('installs nothing that no lock sets, and says so: %s', (locale) => {
    project('#!/bin/sh\necho "npm $*"\n');
    rmSync(join(root, 'package-lock.json'));
    const { status, stdout, stderr } = bootstrap(['x.ts'], environment(`${locale}_CA.UTF-8`));
    expect({ status, stdout, stderr }).toEqual({
      status: 1,
      stdout: '',
      stderr: `${MESSAGES[locale].noLock}\n`,
    });
  });

  it('says so where there is no npm', () => {
    project('');
    rmSync(join(root, 'bin/npm'));
    const { status, stderr } = bootstrap(['x.ts'], environment('fr_CA.UTF-8', []));
    expect(status).toBe(1);
    expect(stderr.trimEnd().split('\n').at(-1)).toBe(MESSAGES.fr.npmMissing);
  });

  it('ends as a shell would when its npm is ended', () => {
    project('#!/bin/sh\nkill -TERM $$\n');
    expect(bootstrap(['x.ts']).status).toBe(143);
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'passes %s on to the project’s Node, and ends as that does',
    async (signal) => {
      project('');
      installed(INSTALLED);
      const name = signal.slice('SIG'.length);
      node(
        `#!/bin/sh\n[ "$1" = --version ] && echo ${process.version} && exit\n` +
          `trap 'exit 5' ${name}\necho ready\nfor _ in $(seq 200); do sleep 0.05; done\n`,
      );
      const args = [join(root, 'scripts/bootstrap.mjs'), 'x.ts'];
      const child = spawn(process.execPath, args, { env: environment() });
      await once(child.stdout, 'data');
      child.kill(signal);
      expect(await once(child, 'close')).toEqual([5, null]);
    },
  );

  it('says so when install scripts were refused', () => {
    project(`#!/bin/sh\nmkdir -p node_modules\ncp kept.json node_modules/.package-lock.json\n`);
    write('kept.json', JSON.stringify({ packages: INSTALLED }));
    const { status, stderr } = bootstrap(['x.ts']);
    expect(status).toBe(1);
    expect(stderr).toContain('npm rebuild node --ignore-scripts=false');
  });
});

describe('messages', () => {
  it('are the same ones in both languages', () => {
    const file = join(import.meta.dirname, '../../lib/i18n/bootstrap.json');
    const { fr, en } = JSON.parse(readFileSync(file, 'utf8'));
    expect(Object.keys(fr)).toEqual(Object.keys(en));
  });
});
