/**
 * Runs one of the project's scripts on a machine that may have nothing but an older Node and npm:
 *
 *     node scripts/bootstrap.mjs scripts/serve.ts [arguments]
 *
 * Installs what package-lock.json sets if node_modules is anything else, then hands over to the
 * project's own Node. Plain JavaScript for Node 16 and later, without modules.
 */
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { shellLocale } from '../lib/i18n/shell-locale.mjs';
import { installEnvironment, projectEnvironment } from './bootstrap/environment.mjs';
import { installState, projectNode } from './bootstrap/install-state.mjs';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');
const messages = JSON.parse(readFileSync(join(root, 'lib', 'i18n', 'bootstrap.json'), 'utf8'))[
  shellLocale()
];

const state = installState(root);
if (state === 'noLock') stop(messages.noLock);
if (state !== 'ready') install(state);
run(process.argv.slice(2));

/** Says why, runs `npm ci`, and stops here with npm's own exit code if it fails. */
function install(reason) {
  console.error(messages[reason]);
  console.error(messages.installing);
  // First thing gone: an installation cut short must never pass for a complete one.
  rmSync(join(root, 'node_modules', '.package-lock.json'), { force: true });
  npm(['ci'], installEnvironment(root, process.env));
  // An npm that runs on an old Node leaves out compiled modules made for newer ones, and says
  // nothing. The Node they want is there by now: it completes what is missing.
  if (installState(root) === 'different') {
    npm(['install', '--no-save'], projectEnvironment(root, process.env));
  }
  const installed = installState(root);
  if (installed === 'node') stop(messages.nodeStillMissing);
  if (installed !== 'ready') stop(messages.incomplete);
}

/** Runs npm; everything is needed to build, whatever NODE_ENV or the user's settings say. */
function npm(command, env) {
  const args = ['--include=dev', '--include=optional', '--no-audit', '--no-fund'];
  const windows = process.platform === 'win32';
  const { status, signal, error } = spawnSync(
    windows ? 'npm.cmd' : 'npm',
    [...command, ...args, '--loglevel=error'],
    { cwd: root, env, shell: windows, stdio: 'inherit' },
  );
  if (error) stop(error.code === 'ENOENT' ? messages.npmMissing : error.message);
  if (signal) process.exit(128 + constants.signals[signal]);
  if (status !== 0) stop(messages.failed, status);
}

/** Hands over to the project's Node: arguments, signals and exit code pass through. */
function run(args) {
  // Before it starts: a signal that comes meanwhile would end this process alone.
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, () => child.kill(signal));
  const child = spawn(projectNode(root), args, {
    cwd: root,
    env: projectEnvironment(root, process.env),
    stdio: 'inherit',
  });
  child.on('error', (error) => stop(error.message));
  child.on('exit', (code, signal) => {
    if (!signal) process.exit(code);
    // Ended by a signal: end the same way, so that the shell sees the truth.
    for (const name of signals) process.removeAllListeners(name);
    process.kill(process.pid, signal);
  });
}

/** Ends with a message and an exit code. */
function stop(message, code = 1) {
  console.error(message);
  process.exit(code);
}
