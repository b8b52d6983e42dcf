import type { Compilation } from '../next/compile.ts';
import { startThreads, type Threads } from '../threads/start-threads.ts';
import type { StagedFile } from './publish-site.ts';
import type { RenderOptions } from './render-file.ts';
import type { RenderedFile } from './site-files.ts';

/** Starting another thread takes longer than rendering fewer files. */
const FEW = 8;

/** Small enough that threads end together. */
const BATCH = 10;

/** Threads that render what Next compiled. */
export interface Rendering {
  /**
   * Renders files.
   *
   * @param onProgress told how many are ready
   * @throws {Error} naming the file that can't be rendered
   */
  render(
    files: readonly RenderedFile[],
    onProgress: (done: number, total: number) => void,
  ): Promise<StagedFile[]>;
  stop(): Promise<void>;
}

/** Starts threads that render; in tests, others. */
export type StartRendering = (count?: number) => Threads<RenderedFile, StagedFile>;

/** Threads that render from Next's folder. */
export function renderingThreads(options: RenderOptions): StartRendering {
  const module = new URL('render-file-thread.ts', import.meta.url);
  return (count) => startThreads(module, { data: options, ...(count !== undefined && { count }) });
}

/**
 * Gets ready to render. When the code is compiled already, a thread loads it while the content is
 * read: a build mostly has a page to render.
 */
export function openRendering(compilation: Compilation, start: StartRendering): Rendering {
  let threads = compilation.isAtHand ? start(1) : undefined;
  const renderAll: Rendering['render'] = async (files, onProgress) => {
    const isFew = files.length <= FEW;
    if (!isFew) await threads?.stop();
    if (!isFew || threads === undefined) threads = start(isFew ? 1 : undefined);
    const staged: StagedFile[] = [];
    await threads.each(files, isFew ? 1 : BATCH, (_batch, ready) => {
      staged.push(...ready);
      onProgress(staged.length, files.length);
    });
    return staged;
  };
  return {
    async render(files, onProgress) {
      await compilation.done;
      try {
        return await renderAll(files, onProgress);
      } catch (error) {
        if (!compilation.isAtHand) throw error;
      }
      // Whatever was wrong with the code at hand, it costs time alone.
      await compilation.again();
      threads = undefined;
      return renderAll(files, onProgress);
    },
    stop: async () => threads?.stop(),
  };
}
