import { watch } from 'node:fs';
import { defaultFolders } from '../../../lib/site/load-site.ts';

export const dynamic = 'force-dynamic';

/** Several writes of one save are one event. */
const QUIET_MS = 40;

/**
 * Tells the browser, while someone is writing, that the content changed (server-sent events).
 * Exists under `npm run dev` only: the build does not know the `.dev.ts` extension.
 */
export function GET(request: Request): Response {
  const encoder = new TextEncoder();
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      let quiet: NodeJS.Timeout | undefined;
      const send = () => controller.enqueue(encoder.encode('data: content\n\n'));
      const { contentDir, publicDir } = defaultFolders();
      const watchers = [contentDir, publicDir].map((folder) =>
        watch(folder, { recursive: true }, () => {
          clearTimeout(quiet);
          quiet = setTimeout(send, QUIET_MS);
        }),
      );
      controller.enqueue(encoder.encode(': listening\n\n'));
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
