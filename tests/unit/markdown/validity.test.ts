// @vitest-environment jsdom
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../lib/i18n/locale.ts';
import { checkMarkdown } from '../../../lib/markdown/check.ts';
import { parseMarkdown } from '../../../lib/markdown/parse.ts';
import { axeViolations } from '../../support/axe-in-jsdom.ts';
import { bodyOf } from './rendering.ts';

/** Every construct, once or more. */
const SAMPLE: Record<Locale, string> = {
  fr: `Un *mot*, **deux**[^a], [page](a.md), [site](https://x.ca)[^b] et [Title](en.md).  
Les RTS[^a].

## Un titre

1. un
2. deux
   - trois

:::avis[Titre]
> cité
:::

Tableau : Mots

| | B |
| --- | ---: |
| a<br>b | - 2<br>- 3 |

Terme
: définition :en[here], m:exposant[2]

:::details[Replié]
### Dedans :ancre[dedans]

- mot
:::

::action[[Aller](a.md)]

![Un pont](/images/pont.png "Le pont")

Un ![pont](/images/pont.png) et \`code\`.

### Détail

\`\`\`
code
\`\`\`

[^a]: Un.
[^b]: Deux.

    - trois

*[RTS]: réseaux territoriaux de services
`,
  en: `A [word](fr.md)[^1].

## A heading

:::notice
Word.
:::

Table: Words

| A | B |
| --- | :---: |
| a | 2 |

[^1]: One.
`,
};

/** The page as a template would show it. */
function page(locale: Locale): string {
  const { intro, sections } = bodyOf(SAMPLE[locale], locale);
  const parts = (list: typeof intro) =>
    list.map((part) => (part.kind === 'html' ? part.html : '')).join('\n');
  const words = sections.map(
    ({ id, title, parts: list }) =>
      `<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>\n${parts(list)}</section>`,
  );
  return `<!DOCTYPE html>\n<html lang="${locale}"><head><title>Page</title></head><body><main><h1>Page</h1>\n${parts(intro)}\n${words.join('\n')}</main></body></html>`;
}

describe.each<Locale>(['fr', 'en'])('a page of every construct in %s', (locale) => {
  it('has nothing to mend', () => {
    expect(checkMarkdown(parseMarkdown(SAMPLE[locale], locale))).toEqual([]);
  });

  it('is valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      // The serialiser writes void elements as HTML does, and text is not ours to wrap; a list without
      // markers repeats its role, which Safari forgets.
      rules: {
        'void-style': 'off',
        'no-trailing-whitespace': 'off',
        'long-title': 'off',
        'no-redundant-role': 'off',
      },
    });
    const { results } = await validator.validateString(page(locale));
    expect(
      results.flatMap(({ messages }) => messages.map((m) => `${m.ruleId}: ${m.message}`)),
    ).toEqual([]);
  });

  it('is accessible', async () => {
    document.documentElement.innerHTML = page(locale);
    document.documentElement.lang = locale;
    expect(await axeViolations()).toEqual([]);
  });

  it('has each anchor once, and leads to those it has', () => {
    const shown = new DOMParser().parseFromString(page(locale), 'text/html');
    const ids = [...shown.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const links = [...shown.querySelectorAll('a[href^="#"]')];
    expect(links).not.toEqual([]);
    for (const link of links) expect(ids).toContain(link.getAttribute('href')?.slice(1));
  });
});
