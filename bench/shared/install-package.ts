import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Installs what the lock file of a project sets; no package runs anything of its own.
 *
 * @param name the package the project is there for
 * @returns its version
 * @throws {Error} with npm's reason, when it can't be installed
 */
export async function installPackage(project: string, name: string): Promise<string> {
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  try {
    await run('npm', ['ci', ...options], { cwd: project });
  } catch (error) {
    // What went wrong comes first; how npm is used follows, at length.
    const reason = String(error).split('\n').slice(0, 6).join(' / ');
    throw new Error(reason, { cause: error });
  }
  const manifest = join(project, 'node_modules', name, 'package.json');
  const { version }: { version: string } = JSON.parse(await readFile(manifest, 'utf8'));
  return version;
}
