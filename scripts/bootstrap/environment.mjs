import { delimiter, join } from 'node:path';

// Plain JavaScript for Node 16 and later: this runs before anything is installed.

/**
 * The environment for `npm ci`: without the project's own commands on the path, since the
 * installation replaces the very Node that npm would otherwise run on.
 *
 * @param {string} root The project's folder.
 * @param {Readonly<Record<string, string | undefined>>} environment
 */
export function installEnvironment(root, environment) {
  const bin = join(root, 'node_modules', '.bin');
  const name = pathName(environment);
  const kept = (environment[name] || '').split(delimiter).filter((folder) => folder !== bin);
  return { ...environment, [name]: kept.join(delimiter) };
}

/**
 * The environment for the project's scripts: its commands, Node included, come first.
 *
 * @param {string} root The project's folder.
 * @param {Readonly<Record<string, string | undefined>>} environment
 */
export function projectEnvironment(root, environment) {
  const name = pathName(environment);
  // Making JavaScript of TypeScript and compiling it are half the time of starting a script.
  const cache = join(root, '.next', 'cache', 'node');
  const path = [join(root, 'node_modules', '.bin'), environment[name]].filter(Boolean);
  return {
    ...environment,
    [name]: path.join(delimiter),
    NEXT_TELEMETRY_DISABLED: '1',
    NODE_COMPILE_CACHE: cache,
  };
}

/** Windows spells it `Path`; a copied environment is case-sensitive even there. */
function pathName(environment) {
  return Object.keys(environment).find((name) => name.toUpperCase() === 'PATH') || 'PATH';
}
