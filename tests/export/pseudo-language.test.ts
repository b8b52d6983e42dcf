// @vitest-environment jsdom
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import Layout from '../../app/[[...path]]/layout.tsx';
import Page, { generateMetadata } from '../../app/[[...path]]/page.tsx';
import GlobalNotFound, { metadata as notFoundMetadata } from '../../app/global-not-found.tsx';
import { wordsOutsidePseudoLanguage } from '../components/pseudo-language.ts';
import { publishedPages } from '../support/published-site.ts';

/**
 * A build of the whole site in a language of its own: the content and the words of lib/i18n are
 * in full-width letters, and the pages are made by the same routes as the site's. Any French or
 * English word that is left was written in the code.
 */
vi.mock(import('../../lib/i18n/messages.ts'), inPseudo);
vi.mock(import('../../lib/i18n/markdown.ts'), inPseudo);
vi.mock(import('../../lib/i18n/format.ts'), inPseudo);
vi.mock(import('../../lib/i18n/open-data.ts'), inPseudo);
vi.mock('../../app/models.ts', async () => {
  const [{ siteModels }, { loadSite }, { defaultFolders }, { translateContent }] =
    await Promise.all([
      import('../../lib/page/site-models.ts'),
      import('../../lib/site/load-site.ts'),
      import('../../lib/settings.ts'),
      import('../support/pseudo-site.ts'),
    ]);
  const site = await loadSite(defaultFolders());
  translateContent(site);
  const translated = siteModels(site, 'https://example.test');
  return { models: async () => translated };
});

async function inPseudo<Module extends object>(original: () => Promise<Module>): Promise<Module> {
  const { moduleInPseudoLanguage } = await import('../components/pseudo-language.ts');
  return moduleInPseudoLanguage(await original());
}

const render = (document: ReactElement) => renderToStaticMarkup(document);

async function renderPage(path: string[]): Promise<string> {
  const params = Promise.resolve({ path });
  return render(await Layout({ params, children: await Page({ params }) }));
}

/** What tells the parts of lists apart is in their address, in words of lib/i18n: here, others. */
const PART = /\/(?:pays|country|annee|year|etat|status|domaine|field)\//;

const addresses = publishedPages()
  .map(({ address }) => address)
  .filter((address) => !PART.test(address));

/** The catch-all path of an address. */
const pathOf = (address: string) => address.split('/').filter((part) => part !== '');

it.each(addresses)('%s has no word of the code', async (address) => {
  const path = pathOf(address);
  const { title, description } = await generateMetadata({ params: Promise.resolve({ path }) });
  expect(String(title)).not.toMatch(/[a-z]/i);
  expect(String(description)).not.toMatch(/[a-z]/i);
  expect(wordsOutsidePseudoLanguage(await renderPage(path))).toEqual([]);
});

it('/404.html has no word of the code', async () => {
  expect(String(notFoundMetadata.title)).not.toMatch(/[a-z]/i);
  expect(wordsOutsidePseudoLanguage(render(await GlobalNotFound()))).toEqual([]);
});
