import { watch } from 'node:fs';
import { contentVersion, watchedFolders } from '../content-version.ts';

export const dynamic = 'force-dynamic';

/** Several writes of one save are one event. */
const QUIET_MS = 40;

/**
 * Tells the browser, while someone is writing, that the content changed since its page was made:
 * `?since=<version>` (server-sent events). Exists under `npm run dev` only: the build does not know
 * the `.dev.ts` extension.
 */
export function GET(request: Request): Response {
  const since = Number(new URL(request.url).searchParams.get('since'));
  const encoder = new TextEncoder();
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      let quiet: NodeJS.Timeout | undefined;
      const tell = () => {
        if (contentVersion() !== since) controller.enqueue(encoder.encode('data: content\n\n'));
      };
      const watchers = watchedFolders().map((folder) =>
        watch(folder, { recursive: true }, () => {
          clearTimeout(quiet);
          quiet = setTimeout(tell, QUIET_MS);
        }),
      );
      controller.enqueue(encoder.encode(': listening\n\n'));
      // A save may have come between the page and this.
      tell();
      request.signal.addEventListener('abort', () => {
        clearTimeout(quiet);
        for (const watcher of watchers) watcher.close();
        controller.close();
      });
    },
  });
  return new Response(stream, {
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' },
  });
}
