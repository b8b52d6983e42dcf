import type { EntryOf } from '../content/draft.ts';
import type { SitePage } from '../site/site.ts';
import { isFault } from '../content/public-files.ts';
import { pageBase } from './base.ts';
import type { PageContext } from './context.ts';
import { dayTime } from './dates.ts';
import { documentModel, type DocumentModel } from './document.ts';
import { linkTo } from './page-links.ts';
import type { PageBase, RecordListModel, TimeModel } from './model.ts';

type PublicationEntry = EntryOf<'publication'>;

export interface PublicationModel extends PageBase {
  template: 'publication';
  published: TimeModel;
  documents: DocumentModel[];
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
  const { messages } = context;
  return {
    kind: 'table',
    caption: messages.publicationsCaption,
    columns: [messages.kinds.publication, messages.documents],
    items: pages.map((page) => ({
      year: page.entry.facts.published.slice(0, 4),
      link: linkTo(context, page, page.entry.words.title),
      facts: [
        documentsOf(context, page.entry)
          .map(({ format }) => format)
          .join('; '),
      ],
    })),
  };
}

/** The documents of a publication, those in the page's language first. */
function documentsOf({ site, locale }: PageContext, { facts }: PublicationEntry): DocumentModel[] {
  const inOrder = facts.documents.toSorted(
    (a, b) => Number(b.language === locale) - Number(a.language === locale),
  );
  return inOrder.map(({ file, language }) => {
    const document = site.documents.get(file);
    if (document === undefined || isFault(document)) {
      throw new Error(`no document ${file}: the content check lets none through`);
    }
    return documentModel({ ...document, language }, locale);
  });
}
