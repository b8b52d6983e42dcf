import { renderToStaticMarkup } from 'react-dom/server';
import { examples } from '../../components/examples.ts';
import type { Example } from '../../components/example.ts';
import { LOCALES, type Locale } from '../../lib/i18n/locale.ts';

/** An example in one language, under a name for test reports. */
export interface LocalisedExample {
  title: string;
  locale: Locale;
  example: Example;
}

/** Every example in both languages. */
export const localisedExamples: readonly LocalisedExample[] = examples.flatMap((example) =>
  LOCALES.map((locale) => ({
    title: `${example.component}: ${example.name} (${locale})`,
    locale,
    example,
  })),
);

/** The HTML of an example, as the site is exported. */
export function htmlOf({ example, locale }: LocalisedExample): string {
  return renderToStaticMarkup(example.render(locale));
}

/** Whether an example is a whole page: it has the landmark that only pages have. */
export function isPage(html: string): boolean {
  return html.includes('<main');
}

/** A whole page, as the root layout makes one. */
export function documentOf(html: string, locale: Locale): string {
  return `<!DOCTYPE html><html lang="${locale}"><head><meta charset="utf-8"><title>${locale}</title></head><body>${html}</body></html>`;
}
