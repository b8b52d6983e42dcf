import { ownFileAt } from '../hosting/own-files.ts';
import type { Draft } from '../content/draft.ts';
import type { Problem } from '../content/problem.ts';
import { isCompressible } from '../publish/compressed-file.ts';
import type { Site } from './site.ts';
import type { StaticFiles } from './static-files.ts';

/** Names that Next and hosts keep for themselves, at the root. */
const KEPT = /^(?:__next.*|404|500)$/;

/** A compressed form of a file. */
const FORM = /\.(?:br|gz)$/;

const problem = (path: string, code: Problem['code'], params: Problem['params'] = {}): Problem => ({
  file: ['../public', path].filter(Boolean).join('/'),
  line: 1,
  column: 1,
  field: '',
  code,
  params,
});

/** What there is in the folder of static files, or that folder, that the system does not let be read. */
export const closedFiles = ({ closed }: StaticFiles): Problem[] =>
  closed.map(({ path, reason }) =>
    // A link that leads nowhere, or back to itself.
    ['ENOENT', 'ELOOP'].includes(reason)
      ? problem(path, 'symlink')
      : problem(path, 'unreadable-file', { reason }),
  );

/**
 * Finds the static files that could not be published as they are: links, names that no host serves,
 * and those that are in the place of what the site publishes itself.
 */
export function checkPublic(site: Site<Draft>, { files, folders, others }: StaticFiles): Problem[] {
  const owners = new Map(
    site.pages.flatMap(({ address, entry }) => {
      const folder = address.slice(1);
      // Next's own export has such a text beside each page.
      return ['index.html', 'index.txt'].map((name) => [folder + name, entry.file] as const);
    }),
  );
  const ownFolders = new Map(
    [...owners].flatMap(([path, owner]) => parentsOf(path).map((folder) => [folder, owner])),
  );
  const known = new Set(files);

  /** What the site publishes where a file is. */
  const ownerOf = (path: string): string | undefined => {
    const plain = path.replace(FORM, '');
    if (plain !== path && known.has(plain) && isCompressible(plain)) return `public/${plain}`;
    const [first = ''] = path.split('/');
    const inTheWay = [path, plain, ...parentsOf(path)].map(
      (one) => owners.get(one) ?? ownFileAt(`/${one}`)?.replace(/^\//, ''),
    );
    return (
      inTheWay.find((owner) => owner !== undefined) ??
      ownFolders.get(path) ??
      (KEPT.test(first) ? first : undefined)
    );
  };
  return [
    ...others.map((path) => problem(path, 'symlink')),
    ...[...files, ...folders].filter(isUnservable).map((path) => problem(path, 'public-name')),
    ...files.flatMap((path) => {
      const owner = ownerOf(path);
      return owner === undefined ? [] : [problem(path, 'public-taken', { file: owner })];
    }),
  ];
}

/** The folders that a file is in. */
function parentsOf(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_part, index) => parts.slice(0, index + 1).join('/'));
}

/** Hidden, but for what is public by design; or a path in disguise. */
function isUnservable(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (path === '.well-known') return false;
  return name.startsWith('.') || /[\\\p{Cc}]/u.test(name);
}
