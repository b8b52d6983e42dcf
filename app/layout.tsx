import type { ReactNode } from 'react';

export * from './prefetch.ts';

/**
 * Nothing of its own: `<html>` is below, in the layout that knows the language. It is here for what
 * it re-exports, which holds for a layout's own part of a page alone.
 */
export default function Layout({ children }: { children: ReactNode }) {
  return children;
}
