import type { ReactNode } from 'react';
import '../styles.css';

/** The layout of the pages for developers. */
export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="fr">
      <body>{children}</body>
    </html>
  );
}
