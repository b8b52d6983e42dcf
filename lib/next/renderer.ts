import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { PAGE_ROUTE } from './compiled-app.ts';

/** Renders what Next compiled. */
export interface Renderer {
  /**
   * Renders a page, or another file, of the app.
   *
   * @param route as Next names it: `/[[...path]]/page`
   * @param address its path, with a slash at both ends when it is a page: `/en/ministry/`
   * @throws what the page threw
   */
  render(route: string, address: string): Promise<Buffer>;
}

/** Seconds that a page may take to render. */
const TIMEOUT = 60;

/** There are no previews. */
const NO_PREVIEW = { previewModeId: '', previewModeSigningKey: '', previewModeEncryptionKey: '' };

/** What Next would name the file it writes a page to. */
const HTML_FILE = 'page.html';
/** What it names the file of a route handler then. */
const BODY_FILE = 'page.body';

/** Loads what of Next renders: nothing of it is the site's. */
export async function loadNext() {
  // What Next's own export worker sets before it loads anything.
  Object.assign(process.env, {
    NODE_ENV: 'production',
    TURBOPACK: '1',
    NEXT_IS_EXPORT_WORKER: 'true',
  });
  Object.assign(globalThis, { __NEXT_DATA__: { nextExport: true } });
  await import('next/dist/server/require-hook.js');
  await import('next/dist/server/node-environment.js');
  const [page, route, components, mocks, cache, writer] = await Promise.all([
    import('next/dist/export/routes/app-page.js'),
    import('next/dist/export/routes/app-route.js'),
    import('next/dist/server/load-components.js'),
    import('next/dist/server/lib/mock-request.js'),
    import('next/dist/export/helpers/create-incremental-cache.js'),
    import('next/dist/lib/multi-file-writer.js'),
  ]);
  return { ...page, ...route, ...components, ...mocks, ...cache, ...writer };
}

/**
 * Opens what Next compiled, to render it with the exporter of `next build`, one page at a time. The
 * command itself takes over a second to start, copies what it has rendered, and writes six files a
 * page for a router that this site does not have; its exporter takes none of it.
 *
 * @param nextFolder Next's folder, compiled (`next build --experimental-build-mode compile`)
 */
export async function openRenderer(
  next: Awaited<ReturnType<typeof loadNext>>,
  nextFolder: string,
): Promise<Renderer> {
  const { exportAppPage, exportAppRoute, loadComponents, MultiFileWriter } = next;
  const distDir = resolve(nextFolder);
  const read = async (file: string) => JSON.parse(await readFile(join(distDir, file), 'utf8'));
  const [{ config }, nextFontManifest, buildId] = await Promise.all([
    read('required-server-files.json'),
    read('server/next-font-manifest.json'),
    readFile(join(distDir, 'BUILD_ID'), 'utf8'),
  ]);
  const incrementalCache = await next.createIncrementalCache({
    distDir,
    dir: process.cwd(),
    flushToDisk: false,
    cacheMaxMemorySize: 0,
  });
  const shared = { buildId, deploymentId: '', clientAssetToken: '' };
  // `exportAppImpl` in next/dist/export/index.js, for this configuration.
  const options = {
    isBuildTimePrerendering: true,
    assetPrefix: '',
    basePath: '',
    distDir,
    cacheComponents: false,
    trailingSlash: true,
    supportsDynamicResponse: false,
    serveStreamingMetadata: true,
    nextConfigOutput: 'export',
    serverComponents: true,
    cacheLifeProfiles: config.cacheLife,
    images: config.images,
    reactMaxHeadersLength: config.reactMaxHeadersLength,
    experimental: { ...config.experimental, isRoutePPREnabled: false },
    validationLevel: config.experimental.instantInsights.validationLevel,
    staticPageGenerationTimeout: TIMEOUT,
    previewProps: NO_PREVIEW,
    nextFontManifest,
    incrementalCache,
  };
  const loadRoute = (page: string) =>
    loadComponents({
      distDir,
      page,
      isAppPath: true,
      isDev: false,
      sriEnabled: false,
      needsManifestsForLegacyReasons: true,
    });
  const loaded = new Map<string, ReturnType<typeof loadRoute>>();
  const load = (route: string) => {
    const known = loaded.get(route) ?? loadRoute(route);
    loaded.set(route, known);
    return known;
  };
  await load(PAGE_ROUTE);

  return {
    async render(route, address) {
      const components = await load(route);
      const written = new Map<string, Buffer | string>();
      const writer = new MultiFileWriter({
        mkdir: async () => undefined,
        writeFile: async (file, data) => void written.set(file, data),
      });
      const { req, res } = next.createRequestResponseMocks({ url: address });
      if (route.endsWith('/route')) {
        await exportAppRoute(
          req,
          res,
          {},
          route,
          components.routeModule as Parameters<typeof exportAppRoute>[4],
          incrementalCache,
          config.cacheLife,
          HTML_FILE,
          writer,
          false,
          TIMEOUT,
          config.experimental,
          buildId,
          '',
        );
      } else {
        const path = address.split('/').filter((part) => part !== '');
        const params = path.length === 0 ? {} : { path };
        const match = { resolvedPathname: `/${path.join('/')}` };
        const pathname = route.slice(0, -'/page'.length);
        await exportAppPage(
          req,
          res,
          route,
          address,
          pathname,
          {},
          null,
          { ...components, ...options, params } as unknown as Parameters<typeof exportAppPage>[7],
          HTML_FILE,
          false,
          true,
          writer,
          shared,
          match,
        );
      }
      await writer.wait();
      const content = written.get(HTML_FILE) ?? written.get(BODY_FILE);
      if (content === undefined) throw new Error(`${address} can't be rendered ahead of a visit`);
      return Buffer.from(content);
    },
  };
}
