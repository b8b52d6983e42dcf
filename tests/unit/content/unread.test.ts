import { expect, it } from 'vitest';
import { unreadPages } from '../../../lib/content/unread.ts';

it.each<[refused: string, is: string[], isNot: string[]]>([
  ['fr', ['fr/', 'fr/a', 'fr/a/b'], ['en/', 'en/a']],
  ['fr/a', ['fr/a', 'fr/a/b'], ['fr/', 'fr/ab', 'fr/b/a', 'en/a']],
  ['fr/a.md', ['fr/a'], ['fr/', 'fr/b']],
  ['en/a/index.md', ['en/a'], ['en/', 'en/b', 'fr/a']],
])('what is in %s is unread', (refused, is, isNot) => {
  const unread = unreadPages([refused], []);
  const has = (path: string) =>
    unread.has(path.startsWith('en/') ? 'en' : 'fr', path.slice('fr/'.length));
  expect([is.filter((path) => !has(path)), isNot.filter(has)]).toEqual([[], []]);
});

it('a page whose text was refused is unread, and no other', () => {
  const unread = unreadPages([], [{ locale: 'fr', id: 'a' }]);
  expect(unread.has('fr', 'a')).toBe(true);
  expect(unread.has('fr', 'a/b') || unread.has('en', 'a') || unread.has('fr', '')).toBe(false);
});
