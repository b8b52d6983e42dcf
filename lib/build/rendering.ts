import { isSystemError } from '../failure.ts';
import type { Compilation } from '../next/compile.ts';
import { startThreads, type Threads } from '../threads/threads.ts';
import type { StagedFile } from './publish-site.ts';
import type { FileToRender } from './render-file.ts';

/** Starting another thread takes longer than rendering fewer files. */
const FEW = 8;

/** Small enough that threads end together. */
const BATCH = 10;

/** Threads that render what Next compiled. */
export type RenderingThreads = Threads<FileToRender, StagedFile>;

/**
 * Starts threads that render. They load Next at once, and what it compiled when they are first asked
 * for a file.
 *
 * @param count how many; by default one for each processor
 */
export function startRendering(count?: number): RenderingThreads {
  const module = new URL('render-file-thread.ts', import.meta.url);
  return startThreads(module, count === undefined ? {} : { count });
}

/** What renders files. */
export interface Rendering {
  /**
   * Renders files, once the code is compiled.
   *
   * @param onProgress told how many are ready
   * @throws {Error} naming the file that can't be rendered
   */
  render(
    files: readonly FileToRender[],
    onProgress: (done: number, total: number) => void,
  ): Promise<StagedFile[]>;
  stop(): Promise<void>;
}

/**
 * Renders with a thread for a few files, with all processors for many.
 *
 * @param first a thread that gets ready meanwhile: a build mostly has a page to render
 * @param start starts others
 */
export function openRendering(
  compilation: Compilation,
  first: RenderingThreads,
  start: typeof startRendering = startRendering,
): Rendering {
  let threads: RenderingThreads | undefined = first;
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
        if (!compilation.isAtHand || isSystemError(error)) throw error;
      }
      // Whatever was wrong with the code at hand, it costs time alone.
      await compilation.again();
      threads = undefined;
      return renderAll(files, onProgress);
    },
    stop: async () => threads?.stop(),
  };
}
