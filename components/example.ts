import type { ReactNode } from 'react';
import type { Locale } from '../lib/i18n/locale.ts';

/**
 * A component as it is used, with data a page could have. One list serves the gallery of
 * `npm run dev`, the rendering tests, the HTML validation and the accessibility run.
 */
export interface Example {
  /** The component shown. */
  component: string;
  /** What this example shows of it. */
  name: string;
  render(locale: Locale): ReactNode;
}
