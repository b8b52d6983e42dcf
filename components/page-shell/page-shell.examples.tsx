import { otherLocale, type Locale } from '../../lib/i18n/locale.ts';
import type { FurnitureModel } from '../../lib/page/model.ts';
import type { Example } from '../example.ts';
import { alert, day, furniture, LINKS, pageBase } from '../example-data.ts';
import { PageHead } from '../page-head/page-head.tsx';
import { PageShell } from './page-shell.tsx';

const component = 'PageShell';
const TITLE = { fr: 'Une page', en: 'A page' };

/** A page with a title and nothing else, in the furniture given. */
function shell(locale: Locale, changes: Partial<FurnitureModel> = {}) {
  const page = pageBase(locale, TITLE, {
    furniture: furniture(locale, changes),
    updated: day('2015-08-05T13:32', locale),
  });
  return (
    <PageShell page={page}>
      <PageHead page={page} />
    </PageShell>
  );
}

export const examples: Example[] = [
  { component, name: 'a page that both languages have', render: (locale) => shell(locale) },
  {
    component,
    name: 'an alert',
    render: (locale) => shell(locale, { alert: alert(locale) }),
  },
  {
    component,
    name: 'a page without its translation',
    render: (locale) =>
      shell(locale, {
        languageSwitch: { href: LINKS.home[otherLocale(locale)].href, same: false },
      }),
  },
  {
    component,
    name: 'the official site: no notice but that of English pages',
    render: (locale) => {
      const { demonstration: _demonstration, ...official } = furniture(locale);
      const page = { ...pageBase(locale, TITLE), furniture: official };
      return (
        <PageShell page={page}>
          <PageHead page={page} />
        </PageShell>
      );
    },
  },
];
