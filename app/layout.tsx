import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { ICONS } from '../lib/hosting/icons.ts';

export * from './prefetch.ts';

export const metadata: Metadata = { icons: [...ICONS] };

/**
 * No element of its own: `<html>` is below, in the layout that knows the language. It is here for
 * the icons of every page, and for what it re-exports, which holds for a layout's own part of a page
 * alone.
 */
export default function Layout({ children }: { children: ReactNode }) {
  return children;
}
