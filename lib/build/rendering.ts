import { isSystemError } from '../failure.ts';
import type { Compilation } from '../next/compile.ts';
import { startThreads, type Threads } from '../threads/threads.ts';
import type { StagedFile } from './publish-site.ts';
import type { FileToRender } from './render-file.ts';

/** Small enough that threads end together. */
const BATCH = 10;

/** Loading Next takes a thread longer than rendering fewer pages. */
const WORTH = 100;

/** Threads that render what Next compiled. */
export type RenderingThreads = Threads<FileToRender, StagedFile>;

/**
 * Starts a thread that renders: a build mostly has a page to render. It loads Next at once, and what
 * Next compiled for an earlier build. Others join it when there are many.
 */
export const startRendering = (): RenderingThreads =>
  startThreads(new URL('render-file-thread.ts', import.meta.url), { ready: 1, worth: WORTH });

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

/** Renders what is compiled; damaged code is compiled again, once. */
export function openRendering(compilation: Compilation, threads: RenderingThreads): Rendering {
  // What the thread has loaded is about to be compiled again: another follows it.
  if (!compilation.isAtHand) void threads.stop();
  const renderAll: Rendering['render'] = async (files, onProgress) => {
    const staged: StagedFile[] = [];
    await threads.each(files, BATCH, (_batch, ready) => {
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
      return renderAll(files, onProgress);
    },
    stop: () => threads.stop(),
  };
}
