import type { Metadata } from 'next';
import { NotFound } from '../components/templates/not-found.tsx';
import { messagesIn } from '../lib/i18n/messages.ts';
import { ICONS } from '../lib/hosting/icons.ts';
import { models } from './models.ts';
import './styles.css';

const title = `${messagesIn('fr').notFoundTitle} – ${messagesIn('en').notFoundTitle}`;

export const metadata: Metadata = { title, icons: [...ICONS] };

/** Exported as `404.html`. */
export default async function GlobalNotFound() {
  const page = (await models()).site().notFound;
  return (
    <html lang="fr">
      <body>
        <NotFound page={page} />
      </body>
    </html>
  );
}
