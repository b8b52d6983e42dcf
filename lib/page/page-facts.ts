import { fill, messagesIn, type Messages } from '../i18n/messages.ts';
import { plainWords, type InlineWords } from '../markdown/inline.ts';
import type {
  LinkModel,
  Named,
  PageModel,
  PersonModel,
  RecommendationModel,
  RecordListModel,
  SourceModel,
  TimeModel,
} from './model.ts';
import type { SectionModel } from './section.ts';

/** What a page says beside its text. */
export interface PageFacts {
  /** A line each, before the text. */
  facts: string[];
  /** Parts that the page makes of facts, after the text. */
  parts: { heading: string; items: string[] }[];
}

/** What facts are written in. */
export interface FactsForm {
  /** A plain text, in which nothing stands for anything else. */
  text(plain: string): string;
  link(href: string, text: string): string;
}

/** Writes what models hold. */
interface Writer {
  messages: Messages;
  words(words: InlineWords): string;
  link(link: LinkModel): string;
  named(name: Named): string;
  time(time: TimeModel): string;
  /** A fact, when it is known. */
  fact(name: string, ...values: (string | null | undefined)[]): string[];
}

function writer(locale: PageModel['locale'], siteUrl: string, form: FactsForm): Writer {
  const words = (text: InlineWords) => form.text(plainWords(text));
  const link = ({ href, text }: LinkModel) =>
    form.link(`${href.startsWith('/') ? siteUrl : ''}${href}`, words(text));
  return {
    messages: messagesIn(locale),
    words,
    link,
    named: (name) => (typeof name === 'string' ? words(name) : link(name)),
    time: ({ text, until }) =>
      words(until === undefined ? text : `${text}${until.join}${until.text}`),
    fact(name, ...values) {
      const known = values.filter((value) => value !== null && value !== undefined);
      const colon = locale === 'fr' ? '\u00a0:' : ':';
      return known.length === 0 ? [] : [`${words(name)}${colon} ${known.join('; ')}`];
    },
  };
}

/**
 * What a page says beside its text.
 *
 * @param siteUrl the public address of the site, without a slash at its end
 */
export function pageFacts(model: PageModel, siteUrl: string, form: FactsForm): PageFacts {
  const write = writer(model.locale, siteUrl, form);
  const { messages, fact, words, link, time } = write;
  const { updated, withdrawn, asOf, source, followsUp = [] } = model;
  const own = factsOf(model, write);
  return {
    facts: [
      ...(withdrawn === undefined
        ? []
        : [`${fill(messages.withdrawn, { date: withdrawn.on.text })} ${words(withdrawn.reason)}`]),
      ...own.facts,
      ...(asOf === undefined ? [] : [`${words(asOf.title)}. ${words(asOf.explanation)}`]),
      ...(source === undefined ? [] : sourceLines(source, 'sourceOf')),
      ...followsUp.map((one) => `${messages.followsUp} ${link(one)}`),
      ...(updated === undefined ? [] : [fill(messages.updatedOn, { date: updated.text })]),
    ],
    parts: own.parts.filter(({ items }) => items.length > 0),
  };

  function sourceLines(
    { href, text, date, updated: changed }: SourceModel,
    of: 'sourceOf' | 'regionsSource' | 'centresSource',
  ): string[] {
    const title = href === undefined ? words(text) : link({ href, text });
    return [
      [fill(messages[of], { title }), ...(date === undefined ? [] : [time(date)])].join(', '),
      ...(changed === undefined ? [] : [fill(messages.sourceUpdatedOn, { date: time(changed) })]),
    ];
  }

  function factsOf(page: PageModel, writing: Writer): PageFacts {
    switch (page.template) {
      case 'agreement':
        return {
          facts: [
            ...fact(messages.partner, page.partner && writing.named(page.partner)),
            ...fact(messages.level, page.level),
            ...fact(messages.country, writing.named(page.country)),
            ...fact(
              messages.stepSigned,
              page.signed &&
                time(page.signed) +
                  (page.signed.note === undefined ? '' : ` (${words(page.signed.note)})`),
            ),
            ...fact(messages.signedIn, page.signedIn && words(page.signedIn)),
            words(page.status),
            ...(['quebec', 'partner'] as const).flatMap((side) =>
              fact(
                messages.sides[side],
                ...page.signatories
                  .filter((one) => one.side === side)
                  .map(({ person: who, body = '' }) =>
                    who === undefined ? words(body) : person(who, writing),
                  ),
              ),
            ),
            ...fact(messages.earlier, page.renews && link(page.renews)),
            ...fact(messages.later, ...page.renewedBy.map(link)),
            ...(page.unsaid === null ? [] : [words(page.unsaid)]),
          ],
          parts: [{ heading: messages.fields, items: page.fields.map(words) }],
        };
      case 'mission-report':
        return {
          facts: [
            ...fact(messages.dates, words(page.dates.text)),
            ...fact(messages.places, words(page.places)),
            ...fact(messages.country, ...page.countries.map(writing.named)),
            ...fact(messages.delegation, ...page.delegation.map((who) => person(who, writing))),
            ...fact(messages.accompaniedBy, page.accompaniedBy && words(page.accompaniedBy)),
            ...fact(messages.writtenBy, words(page.writtenBy)),
            ...fact(messages.written, time(page.written)),
            ...fact(messages.tabledBy, page.tabled && person(page.tabled.by, writing)),
            ...fact(messages.tabledTo, page.tabled && words(page.tabled.to)),
            ...fact(messages.tabledOn, page.tabled && time(page.tabled.on)),
          ],
          parts: [
            recommendations(page.recommendations, writing),
            {
              heading: messages.relatedAgreements,
              items: page.agreements.map((one) =>
                one.did === undefined ? link(one.link) : `${link(one.link)} (${words(one.did)})`,
              ),
            },
          ],
        };
      case 'news':
        return {
          facts: fact(messages.publicationDate, time(page.published)),
          parts: [{ heading: messages.related, items: page.related.map(link) }],
        };
      case 'publication':
        return {
          facts: fact(messages.publicationDate, time(page.published)),
          parts: [
            {
              heading: messages.documents,
              items: page.documents.map(({ href, format }) => link({ href, text: format })),
            },
          ],
        };
      case 'partner':
        return {
          facts: [
            ...fact(messages.country, page.country && writing.named(page.country)),
            ...fact(messages.level, page.level),
            ...fact(messages.partners, ...page.partners.map(writing.named)),
          ],
          parts: [
            { heading: messages.agreements, items: listItems(page.agreements, writing) },
            {
              heading: messages.missions,
              items: page.missions.map((one) => `${link(one.link)}, ${words(one.dates)}`),
            },
            recommendations(page.recommendations, writing),
            { heading: messages.news, items: page.news.map(link) },
          ],
        };
      case 'home':
        return {
          facts: [
            words(page.network),
            ...fact(messages.regionsFigure, String(page.figures.regions)),
            ...fact(messages.territorialFigure, String(page.figures.territorialNetworks)),
            ...fact(messages.localFigure, String(page.figures.localNetworks)),
          ],
          parts: [
            { heading: messages.start, items: page.sections.map(link) },
            { heading: messages.latest, items: page.latest.map(link) },
          ],
        };
      case 'section':
        return {
          facts: [],
          parts: [{ heading: page.listHeading, items: listItems(page.listing, writing) }],
        };
      case 'page':
        return {
          facts: [
            ...(page.reform === undefined
              ? []
              : [...page.reform.sentences, page.reform.unsaid].map(words)),
            ...(page.regions === undefined
              ? []
              : sourceLines(page.regions.source, 'regionsSource')),
            ...(page.regions?.centresSource === undefined
              ? []
              : sourceLines(page.regions.centresSource, 'centresSource')),
          ],
          parts:
            page.regions === undefined
              ? []
              : [
                  {
                    heading: fill(messages.regionsCaption, { count: page.regions.list.length }),
                    items: page.regions.list.map(({ number, name, severalIn }) =>
                      [
                        `${number} ${words(name)}`,
                        ...(severalIn === undefined
                          ? []
                          : [`(${fill(messages.severalCentres, { year: severalIn })})`]),
                      ].join(' '),
                    ),
                  },
                ],
        };
      case 'glossary':
        return {
          facts: [],
          parts: [
            {
              heading: page.heading,
              items: page.terms.map((term) =>
                [
                  ...fact(plainWords(term.term), words(term.definition)),
                  ...(term.choice === undefined ? [] : [words(term.choice)]),
                  ...(term.forms.length === 0
                    ? []
                    : [fill(messages.alsoCalled, { list: term.forms.map(words).join(', ') })]),
                ].join(' '),
              ),
            },
          ],
        };
      // It names pages, as `llms.txt` does.
      case 'index':
      case 'search':
        return { facts: [], parts: [] };
    }
  }
}

const person = ({ name, role }: PersonModel, { words }: Writer) => `${words(name)}, ${words(role)}`;

function recommendations(all: readonly RecommendationModel[], { messages, words, link }: Writer) {
  return {
    heading: messages.recommendations,
    items: all.map(({ text, followUps }) =>
      [words(text), ...followUps.map((one) => link(one.link))].join(' '),
    ),
  };
}

function listItems(
  list: SectionModel['listing'] | RecordListModel | undefined,
  { words, link, time, messages }: Writer,
): string[] {
  if (list === undefined) return [];
  switch (list.kind) {
    case 'pages':
      return list.items.map((item) => `${link(item)}. ${words(item.description)}`);
    case 'dated':
      return list.items.map(
        (item) =>
          `${link(item)}, ${typeof item.date === 'string' ? words(item.date) : time(item.date)}. ${words(item.description)}`,
      );
    case 'values':
      return list.items.map(({ count, ...item }) =>
        count === undefined ? link(item) : `${link(item)} (${count})`,
      );
    case 'table':
      return list.items.map(({ year, link: record, facts }) =>
        [
          link(record),
          ...(year === undefined ? [] : [year]),
          ...facts.map((one) =>
            one === null ? messages.notStated : typeof one === 'string' ? words(one) : time(one),
          ),
        ].join('; '),
      );
  }
}
