import type { Viewport } from 'next';
import type { ReactNode } from 'react';
import { colors } from '../../tailwind.config.ts';
import { localeOf } from '../site.ts';
import '../styles.css';

interface LayoutProps {
  children: ReactNode;
  params: Promise<{ path?: string[] }>;
}

export const viewport: Viewport = { themeColor: colors.light.brand };

/** The root layout, inside the catch-all so that each page has its own language. */
export default async function Layout({ children, params }: LayoutProps) {
  const { path } = await params;
  return (
    <html lang={localeOf(path)}>
      <body>{children}</body>
    </html>
  );
}
