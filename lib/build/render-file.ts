import { openStore } from '../cache/store.ts';
import { finishPage } from '../next/finish-page.ts';
import { openRenderer } from '../next/renderer.ts';
import { readStyleSheet } from '../next/style-sheet.ts';
import { giveModels } from '../page/given-models.ts';
import type { SiteModel, SiteModels } from '../page/site-models.ts';
import { PAGE_ROUTE } from '../next/compiled-app.ts';
import { compressFile, packFile } from '../publish/compressed-file.ts';
import { stageFile } from '../publish/stage-file.ts';
import type { StagedFile } from './publish-site.ts';
import type { RenderedFile } from './site-files.ts';

/** Where what is rendered comes from and goes. */
export interface RenderOptions {
  /** Next's folder, compiled. */
  nextFolder: string;
  /** The folder where files wait to be published. */
  staging: string;
  /** The store that keeps them for the next build. */
  storeFolder: string;
}

/**
 * Gets ready to render: a file is rendered, finished, compressed, kept, and put where it waits to be
 * published.
 */
export function openRendering({ nextFolder, staging, storeFolder }: RenderOptions) {
  const store = openStore(storeFolder);
  const opened = Promise.all([openRenderer(nextFolder), readStyleSheet(nextFolder)]);
  // Whoever renders is told; until someone does, it is no error of the thread.
  opened.catch(() => {});
  return async ({
    path,
    key,
    route,
    address,
    model,
    quality,
  }: RenderedFile): Promise<StagedFile> => {
    try {
      const [renderer, style] = await opened;
      giveModels(modelsOf(route, JSON.parse(model)));
      const rendered = await renderer.render(route, address);
      const isPage = path.endsWith('.html');
      const content = isPage ? Buffer.from(finishPage(rendered.toString(), style)) : rendered;
      const made = compressFile(path, content, quality);
      store.write(key, packFile(made));
      return { path, key, suffixes: stageFile(staging, path, made) };
    } catch (error) {
      throw new Error(`${path}: ${error instanceof Error ? error.message : error}`, {
        cause: error,
      });
    }
  };
}

/** What the app is given: the page it is asked for, or the site. */
function modelsOf(route: string, model: ReturnType<SiteModels['pageAt']> & SiteModel): SiteModels {
  return route === PAGE_ROUTE
    ? { pageAt: () => model, site: () => refuse('the site') }
    : { pageAt: () => refuse('a page'), site: () => model };
}

function refuse(asked: string): never {
  throw new Error(`it asked for ${asked}: its key does not cover that`);
}
