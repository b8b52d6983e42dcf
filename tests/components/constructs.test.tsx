import { expect, it } from 'vitest';
import { LINKS } from '../../components/example-data.ts';
import { formatDocument } from '../../lib/i18n/format.ts';
import { LOCALES, otherLocale, type Locale } from '../../lib/i18n/locale.ts';
import { checkMarkdown } from '../../lib/markdown/check.ts';
import { parseMarkdown } from '../../lib/markdown/parse.ts';
import {
  resolveAddresses,
  type DocumentTarget,
  type PageTarget,
} from '../../lib/markdown/resolve-addresses.ts';
import { renderMarkdown, type BodyPart } from '../../lib/markdown/render.ts';

/** A text that has every construct an author may write. */
const TEXTS: Record<Locale, string> = {
  fr: `Le ministère travaille avec les RTS. Du texte avec *insistance*, **force** et \`code\`; une ligne  
et la suite.[^1] Des liens : [une page](mission.md), [Privacy](foreign.md), [le guide](/documents/guide.pdf), [un autre site](https://www.who.int/fr) et [un courriel](mailto:coop.intl@msss.gouv.qc.ca).

## Listes et citation

- Une ligne.
- Une autre :
  - dedans;
  - encore.

1. D’abord.
2. Ensuite.

> Une citation.

### Un sous-titre

#### Plus bas

\`\`\`
un exemple
\`\`\`

## Tableau et image

Un mot entre deux, puis la suite :

3. Encore.
4. Enfin.

Tableau : Les réseaux

| Réseau | Nombre | Sigle |
| :-- | --: | :-: |
| Réseaux territoriaux | 22 | RTS |
| Réseaux locaux<br>de services | - 93 réseaux<br>- 22 territoires | RLS |

![Le monde vu de Québec](/icon.svg "La légende de l’image")

## Avis et contact

:::avis
Un avis sans titre.
:::

:::avis[Depuis 2015]
Un avis avec un titre.
:::

Une phrase, puis une autre à côté de laquelle se tient une note.

:::marge[Sans date]
La source n’est pas datée.
:::

:::marge
Elle ne dit pas non plus où.
:::

::contact[direction]

Une seconde note.[^2]

## Définitions, blocs dépliants et action

Réseau territorial
RTS
: un ensemble d’établissements, sur 300 km:exposant[2] ou plus

Rapport *:en["A common good"]*
: le CO:indice[2] y est mesuré
: une seconde définition, bien plus longue que la première pour qu’elle occupe plus d’une ligne

:::details[Si vous habitez hors du Québec]
### Les pièces à fournir :ancre[pieces]

- une photo;
- une preuve d’adresse.

#### Le délai

Trente jours.
:::

:::details[Si vous avez déjà présenté une demande]
Reprenez-la.
:::

::action[[Présenter une demande](mission.md)]

[^1]: La première note.
[^2]: La seconde.

*[RTS]: réseaux territoriaux de services
*[RLS]: réseaux locaux de services
`,
  en: `The ministry works with the RTS. Text with *stress*, **strength** and \`code\`; a line  
and what follows.[^1] Links: [a page](mission.md), [Confidentialité](foreign.md), [the guide](/documents/guide.pdf), [another site](https://www.who.int/) and [an email](mailto:coop.intl@msss.gouv.qc.ca).

## Lists and a quotation

- One line.
- Another:
  - within;
  - again.

1. First.
2. Then.

> A quotation.

### A subheading

#### Further down

\`\`\`
an example
\`\`\`

## Table and image

A word in between, then the rest:

3. Again.
4. At last.

Table: The networks

| Network | Number | Initials |
| :-- | --: | :-: |
| Territorial networks | 22 | RTS |
| Local networks<br>of services | - 93 networks<br>- 22 territories | RLS |

![The world seen from Québec](/icon.svg "The caption of the image")

## Notice and contact

:::notice
A notice without a title.
:::

:::notice[Since 2015]
A notice with a title.
:::

A sentence, and another beside which a note stands.

:::margin[Undated]
The source has no date.
:::

:::margin
Nor does it say where.
:::

::contact[direction]

A second note.[^2]

## Definitions, folding blocks and action

Territorial network
RTS
: all the institutions of a territory, over 300 km:sup[2] or more

Report *:fr["Un bien commun"]*
: CO:sub[2] is measured in it
: a second definition, much longer than the first one so that it takes more than one line

:::details[If you live outside Québec]
### Documents to provide :anchor[documents]

- a photo;
- a proof of address.

#### Time limit

Thirty days.
:::

:::details[If you have already applied]
Take it up again.
:::

::action[[Submit an application](mission.md)]

[^1]: The first note.
[^2]: The second.

*[RTS]: territorial service networks
*[RLS]: local service networks
`,
};

function targetOf(url: string, locale: Locale): PageTarget | undefined {
  const foreign = otherLocale(locale);
  if (url === 'mission.md') return { href: LINKS.mission[locale].href };
  if (url === 'foreign.md') return { href: LINKS.privacy[foreign].href, foreign };
  return undefined;
}

/** A document in French. */
function documentAt(url: string, locale: Locale): DocumentTarget | undefined {
  if (!url.startsWith('/documents/')) return undefined;
  const document = { format: 'PDF', bytes: 235_520, language: 'fr' };
  return {
    href: url,
    format: formatDocument(document, locale),
    mediaType: 'application/pdf',
    ...(locale === 'fr' ? {} : { foreign: 'fr' }),
  };
}

function render(locale: Locale) {
  const tree = parseMarkdown(TEXTS[locale], locale);
  expect(checkMarkdown(tree)).toEqual([]);
  const { intro, sections } = resolveAddresses(renderMarkdown(tree, locale), locale, {
    page: (url) => targetOf(url, locale),
    document: (url) => documentAt(url, locale),
    image: (url) => ({ address: url, width: 64, height: 64 }),
  });
  // `null` is the place of the contact block.
  const htmlOf = (part: BodyPart) => (part.kind === 'html' ? part.html : null);
  return {
    intro: intro.map(htmlOf),
    sections: sections.map(({ parts, ...section }) => ({ ...section, parts: parts.map(htmlOf) })),
  };
}

// `vitest run --project components -u` writes the file again after a change of lib/markdown.
it('the example of every construct is what lib/markdown makes of it', async () => {
  const rendered = Object.fromEntries(LOCALES.map((locale) => [locale, render(locale)]));
  await expect(`${JSON.stringify(rendered, null, 2)}\n`).toMatchFileSnapshot(
    '../../components/body/every-construct.json',
  );
});
