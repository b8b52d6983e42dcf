import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { PageTemplate } from '../../components/templates/page-template.tsx';
import { ContentError } from '../../lib/content/problem.ts';
import { ProblemsPage } from '../../components/problems/problems-page.tsx';
import type { HeadModel } from '../../lib/page/model.ts';
import { SEARCH_DESCRIPTION_TYPE } from '../../lib/search/search-description-addresses.ts';
import { keepWordsWhole } from '../../lib/markdown/whole-words.ts';
import { addressOf, localeOf } from '../addresses.ts';
import { models } from '../models.ts';

export * from '../prefetch.ts';

interface PageProps {
  params: Promise<{ path?: string[] }>;
}

const development = process.env.NODE_ENV === 'development';

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { path } = await params;
  const model = await withoutProblems(() => modelAt(addressOf(path)));
  if (model === undefined || 'problems' in model) return {};
  const { head, description } = model;
  return {
    title: head.title,
    description,
    ...(head.unlisted === true && { robots: { index: false } }),
    alternates: { canonical: head.canonical, languages: head.alternates, types: head.forms },
  };
}

export default async function Page({ params }: PageProps) {
  const { path } = await params;
  const model = await withoutProblems(() => modelAt(addressOf(path)));
  if (model === undefined) notFound();
  if ('problems' in model) {
    return <ProblemsPage locale={localeOf(path)} problems={model.problems} />;
  }
  return (
    <>
      <HeadMetadata head={model.head} />
      <PageTemplate page={{ ...model, ...keepWordsWhole(model) }} />
    </>
  );
}

/**
 * What programs are told of the page. React puts it in the head; Next would tell everything of Open
 * Graph to Twitter as well, which reads Open Graph, and knows nothing of searches.
 */
function HeadMetadata({ head: { metadata = [], search } }: { head: HeadModel }) {
  return (
    <>
      {metadata.map(([name, content]) =>
        name.startsWith('og:') ? (
          <meta key={name} property={name} content={content} />
        ) : (
          <meta key={name} name={name} content={content} />
        ),
      )}
      {search === undefined ? null : (
        <link rel="search" type={SEARCH_DESCRIPTION_TYPE} {...search} />
      )}
    </>
  );
}

/** Metadata and page ask for the same model: it is read once. */
const modelAt = cache(async (address: string) => (await models()).pageAt(address));

/** While writing, problems are a page to read; in a build they stop it. */
async function withoutProblems<Value>(
  read: () => Promise<Value>,
): Promise<Value | Pick<ContentError, 'problems'>> {
  try {
    return await read();
  } catch (error) {
    if (development && error instanceof ContentError) return { problems: error.problems };
    throw error;
  }
}
