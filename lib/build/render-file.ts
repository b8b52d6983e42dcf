import { openStore, STORE_FOLDER } from '../cache/store.ts';
import { isSystemError } from '../failure.ts';
import { finishPage, type StyleSheet } from '../next/finish-page.ts';
import { loadNext, openRenderer, type Renderer } from '../next/renderer.ts';
import { readStyleSheet } from '../next/style-sheet.ts';
import { giveModels } from '../page/given-models.ts';
import type { PageModel } from '../page/model.ts';
import type { SiteModel, SiteModels } from '../page/site-models.ts';
import { NEXT_FOLDER, PAGE_ROUTE } from '../next/compiled-app.ts';
import { compressFile, packFile } from '../publish/compressed-file.ts';
import { stageFile } from '../publish/stage-file.ts';
import type { StagedFile } from './publish-site.ts';
import { renderedKey, type RenderedFile } from './rendered-file.ts';

/** A file to render, and where it goes. */
export interface FileToRender extends RenderedFile {
  /** The folder where files wait to be published. */
  staging: string;
}

/**
 * Gets ready to render: a file is rendered, finished, compressed, kept, and put where it waits to be
 * published.
 */
export async function openFileRendering() {
  const store = openStore(STORE_FOLDER);
  const next = await loadNext();
  const open = async (): Promise<[Renderer, StyleSheet]> => [
    await openRenderer(next, NEXT_FOLDER),
    readStyleSheet(NEXT_FOLDER),
  ];
  // Mostly what an earlier build compiled is right, and loaded while the content is read.
  let opened = await open().catch(() => undefined);
  const contentOf = async (file: FileToRender): Promise<Buffer> => {
    const { path, key, route, address, model } = file;
    // What is kept under a key is never asked about again.
    if (key !== renderedKey(file)) throw new Error('its model is not that of its key');
    const [renderer, style] = (opened ??= await open());
    giveModels(modelsOf(route, address, JSON.parse(model)));
    const rendered = await renderer.render(route, address);
    return path.endsWith('.html') ? Buffer.from(finishPage(rendered.toString(), style)) : rendered;
  };
  let former: Promise<unknown> = Promise.resolve();
  return async (file: FileToRender): Promise<StagedFile> => {
    const { path, key, quality, staging } = file;
    // One at a time: what the app is given, it is given for one.
    const rendering = former.then(() => contentOf(file));
    former = rendering.catch(() => {});
    try {
      // The next is rendered while this one is compressed.
      const made = await compressFile(path, await rendering, quality);
      store.write(key, packFile(made));
      return { path, key, forms: stageFile(staging, path, made) };
    } catch (error) {
      if (isSystemError(error)) throw Object.assign(error, { path: error.path ?? path });
      throw new Error(`${path}: ${error instanceof Error ? error.message : error}`, {
        cause: error,
      });
    }
  };
}

/** What the app is given: the page it is asked for, or the site. */
function modelsOf(route: string, address: string, model: PageModel & SiteModel): SiteModels {
  if (route !== PAGE_ROUTE) return { pageAt: () => refuse('a page'), site: () => model };
  return {
    pageAt: (asked) => (asked === address && asked === model.address ? model : refuse(asked)),
    site: () => refuse('the site'),
  };
}

function refuse(asked: string): never {
  throw new Error(`it asked for ${asked}: its key does not cover that`);
}
