import type { ReactNode } from 'react';
import { contentVersion } from '../dev/content-version.ts';
import { localeOf } from '../addresses.ts';
import '../styles.css';

export * from '../prefetch.ts';

interface LayoutProps {
  children: ReactNode;
  params: Promise<{ path?: string[] }>;
}

/** While writing, a saved content file shows at once (`app/dev/events`). */
const reloadOnSave = () =>
  `new EventSource('/dev/events/?since=${contentVersion()}').onmessage = () => location.reload()`;

/** The root layout, inside the catch-all so that each page has its own language. */
export default async function Layout({ children, params }: LayoutProps) {
  const { path } = await params;
  return (
    <html lang={localeOf(path)}>
      <body>
        {children}
        {process.env.NODE_ENV === 'development' ? (
          <script dangerouslySetInnerHTML={{ __html: reloadOnSave() }} />
        ) : null}
      </body>
    </html>
  );
}
