import type { Locale } from '../i18n/locale.ts';

/** The pages that there are, or may be, but that were refused unread. */
export interface Unread {
  /** Whether the page of an identity may be one of them. */
  has(locale: Locale, id: string): boolean;
}

/**
 * Those of a content.
 *
 * @param refused files and folders, by their path
 * @param pages whose text was refused
 */
export function unreadPages(
  refused: readonly string[],
  pages: readonly { locale: Locale; id: string }[],
): Unread {
  const ids = new Set(pages.map(({ locale, id }) => `${locale}/${id}`));
  // What was refused may be the page itself, or a folder that holds it.
  const paths = new Set(refused.map((path) => path.replace(/(?:\/index)?\.md$/, '')));
  return {
    has(locale, id) {
      if (ids.has(`${locale}/${id}`)) return true;
      if (paths.size === 0) return false;
      const parts = [locale, ...id.split('/')];
      return parts.some((_part, index) => paths.has(parts.slice(0, index + 1).join('/')));
    },
  };
}
