import { LOCALES, otherLocale } from '../i18n/locale.ts';
import { messagesIn } from '../i18n/messages.ts';
import { renderInline } from '../markdown/inline.ts';
import type { CheckedSite } from '../site/load-site.ts';
import { markedName } from '../site/site.ts';
import { MARKDOWN } from './page-markdown.ts';
import { markdownAddress } from '../page/markdown-address.ts';

/**
 * The list of the pages that are published as Markdown, by language.
 *
 * @param siteUrl the public address of the site, without a slash at its end
 */
export function llmsText(site: CheckedSite, siteUrl: string): string {
  const { name, status, demonstrationNotice } = site.references.site;
  const notice = LOCALES.map((locale) => renderInline(demonstrationNotice[locale], locale));
  return `${[
    `# ${renderInline(name, 'fr')}`,
    ...(status === 'demonstration' ? [`> ${notice.join(' ')}`] : []),
    ...LOCALES.flatMap((locale) => {
      const lines = site.pages.flatMap((page) => {
        const address = markdownAddress(page);
        if (address === undefined || page.entry.locale !== locale) return [];
        const { title, description } = page.entry.words;
        const [shown = '', said = ''] = [markedName(page, title), description].map((text) =>
          MARKDOWN.text(renderInline(text, locale)),
        );
        return [`- ${MARKDOWN.link(siteUrl + address, shown)}: ${said}`];
      });
      return lines.length === 0
        ? []
        : [`## ${messagesIn(otherLocale(locale)).otherLanguage}`, lines.join('\n')];
    }),
  ].join('\n\n')}\n`;
}
