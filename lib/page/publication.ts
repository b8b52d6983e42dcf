import { readDocument } from '../content/documents.ts';
import type { EntryOf } from '../content/draft.ts';
import { formatFileSize } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { fill, plural } from '../i18n/messages.ts';
import type { SitePage } from '../site/site.ts';
import { pageBase } from './base.ts';
import type { PageContext } from './context.ts';
import { dayTime } from './dates.ts';
import { linkTo } from './page-links.ts';
import type { PageBase, RecordListModel, TimeModel } from './model.ts';

type PublicationEntry = EntryOf<'publication'>;

export interface PublicationModel extends PageBase {
  template: 'publication';
  published: TimeModel;
  documents: DocumentModel[];
}

/** A document to download. */
export interface DocumentModel {
  href: string;
  /** What it is and what it weighs: `(PDF, 230 Ko)`. */
  size: string;
  /** The language it is in, when it is not the page's. */
  foreign?: Locale;
}

/** The model of a publication's page. */
export function publicationModel(context: PageContext, entry: PublicationEntry): PublicationModel {
  return {
    ...pageBase(context),
    template: 'publication',
    published: dayTime(entry.facts.published, context.locale),
    documents: documentsOf(context, entry),
  };
}

/** The list of publications. */
export function publicationList(
  context: PageContext,
  pages: readonly SitePage<PublicationEntry>[],
): RecordListModel {
  const { locale, messages } = context;
  return {
    kind: 'table',
    caption: plural(messages.publicationsCaption, pages.length, locale),
    columns: [messages.kinds.publication, messages.documents],
    items: pages.map((page) => ({
      year: page.entry.facts.published.slice(0, 4),
      link: linkTo(context, page, page.entry.words.title),
      facts: [
        documentsOf(context, page.entry)
          .map((document) => inList(context, document))
          .join('; '),
      ],
    })),
  };
}

/** A document in a cell of its own, where parentheses would be for nothing. */
function inList({ messages }: PageContext, { size, foreign }: DocumentModel): string {
  const document = size.slice(1, -1);
  return foreign === undefined ? document : fill(messages.documentIn[foreign], { document });
}

/** The documents of a publication, those in the page's language first. */
function documentsOf({ site, locale }: PageContext, { facts }: PublicationEntry): DocumentModel[] {
  const inOrder = facts.documents.toSorted(
    (a, b) => Number(b.language === locale) - Number(a.language === locale),
  );
  return inOrder.map(({ file, language }) => {
    const { format, bytes } = readDocument(site.folders.publicDir, file) ?? {};
    if (format === undefined || bytes === undefined) {
      throw new Error(`no document ${file}: the content check lets none through`);
    }
    return {
      href: file,
      size: formatFileSize(bytes, format, locale),
      ...(language === locale ? {} : { foreign: language }),
    };
  });
}
