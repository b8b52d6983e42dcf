import { Breadcrumbs } from '../../components/breadcrumbs.jsx';
import { Footer } from '../../components/footer.jsx';
import { Masthead } from '../../components/masthead.jsx';
import { PageList } from '../../components/page-list.jsx';
import furniture from '../../furniture.json';
import { listPaths, readPage } from '../../lib/pages.js';

export const dynamicParams = false;

export async function generateStaticParams() {
  return (await listPaths()).map((path) => ({ path }));
}

const pageOf = async (params) => readPage(((await params).path ?? []).join('/'));

export async function generateMetadata({ params }) {
  const { data } = await pageOf(params);
  const words = furniture[data.locale];
  return {
    title: `${data.title} – ${words.siteName}`,
    description: data.description,
    alternates: {
      canonical: furniture.site + data.url,
      languages: data.translation ? { [words.other]: furniture.site + data.translation } : {},
    },
  };
}

export default async function Page({ params }) {
  const { data, html } = await pageOf(params);
  const words = furniture[data.locale];
  return (
    <>
      <Masthead page={data} words={words} />
      <main id="main" tabIndex={-1} className="wrap">
        <Breadcrumbs label={words.breadcrumbs} links={data.breadcrumbs} />
        <h1>{data.title}</h1>
        <p className="lede">{data.description}</p>
        <div dangerouslySetInnerHTML={{ __html: html }} />
        <PageList links={data.children} />
      </main>
      <Footer words={words} />
    </>
  );
}
