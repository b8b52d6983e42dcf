import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort } from './free-port.ts';

/** An nginx that serves the release in service, as `deploy/README.md` says. */
export interface RealNginx {
  url: string;
  version: string;
  /** Writes its configuration again, and has it read. */
  reload(): void;
  stop(): void;
}

/**
 * The nginx of this machine; else Debian's, unpacked into a folder for the time of the tests: nothing is
 * installed.
 *
 * @returns undefined when there is none to be had
 */
function findNginx(folder: string): string | undefined {
  const runs = (file: string) => spawnSync(file, ['-v']).status === 0;
  if (runs('nginx')) return 'nginx';
  const debian = join(folder, 'debian');
  mkdirSync(debian, { recursive: true });
  spawnSync('apt-get', ['download', 'nginx'], { cwd: debian, stdio: 'ignore' });
  const [archive] = readdirSync(debian);
  if (archive === undefined) return undefined;
  spawnSync('dpkg', ['-x', archive, 'root'], { cwd: debian, stdio: 'ignore' });
  const unpacked = join(debian, 'root/usr/sbin/nginx');
  return runs(unpacked) ? unpacked : undefined;
}

/**
 * Starts nginx for a folder of releases. Says aloud when there is none.
 *
 * @param releases holds the link to the one in service
 */
export async function startNginx(releases: string): Promise<RealNginx | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const program = findNginx(folder);
  if (program === undefined) {
    process.stderr.write('No nginx on this machine, and none to be had: it is left out.\n');
    rmSync(folder, { recursive: true });
    return undefined;
  }
  const port = await freePort();
  const configure = () => {
    const made = spawnSync(
      process.execPath,
      [resolve('scripts/hosting.ts'), 'nginx', '--to', join(folder, 'site')],
      { env: { ...process.env, RELEASES_DIR: releases }, encoding: 'utf8' },
    );
    if (made.status !== 0) throw new Error(made.stderr);
  };
  const control = ['-c', join(folder, 'nginx.conf'), '-p', folder, '-e', join(folder, 'error.log')];
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; pid ${folder}/nginx.pid; worker_processes 2;
${process.getuid?.() === 0 ? 'user root;' : ''}
events { worker_connections 256; }
http {
  access_log off;
  ${paths.map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
  types { text/html html; image/svg+xml svg; text/plain txt; }
  include ${folder}/site/site-maps.conf;
  server {
    listen 127.0.0.1:${port};
    root ${releases}/current;
    include ${folder}/site/site-server.conf;
  }
}
`,
  );
  configure();
  const server = spawn(program, control, { stdio: 'inherit' });
  const url = `http://127.0.0.1:${port}/`;
  while (server.exitCode === null && !(await fetch(url).catch(() => undefined))) {
    // It is not listening yet.
  }
  return {
    url,
    version: spawnSync(program, ['-v'], { encoding: 'utf8' }).stderr.trim(),
    reload() {
      configure();
      spawnSync(program, [...control, '-s', 'reload'], { stdio: 'inherit' });
    },
    stop() {
      server.kill('SIGTERM');
      rmSync(folder, { recursive: true });
    },
  };
}
