import type { NextConfig } from 'next';

const development = process.env.NODE_ENV === 'development';

/** Every option that is not Next's default, with the reason. */
const config: NextConfig = {
  trailingSlash: true,
  poweredByHeader: false,
  // A fixed id and a fixed root: two builds of one commit are the same bytes.
  generateBuildId: () => 'site',
  turbopack: { root: import.meta.dirname },
  pageExtensions: development ? ['dev.tsx', 'dev.ts', 'tsx', 'ts'] : ['tsx', 'ts'],
  // What a build makes beside the pages; before the route of all pages, after `public/`.
  ...(development && {
    rewrites: async () => [
      {
        source: String.raw`/:path(.*\.(?:csv|json|jsonld|md|txt|xml))`,
        destination: '/dev/files/:path',
      },
    ],
  }),
  // What reads documents serves while writing alone, and is large: it is not bundled.
  serverExternalPackages: ['file-type', 'unpdf'],
  // Types are checked by `npm run check`, once, with TypeScript 7, which Next can't call.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    globalNotFound: true,
    // By default Next uses one worker here; more than two do not help.
    cpus: 2,
    // Measures how a router would best fetch a page's parts: a quarter of the time of rendering it,
    // for files that are not published.
    prefetchInlining: false,
    // Half of the time of compiling again, for a tenth more of compiling at first; and what it keeps
    // could one day differ from what the code says.
    turbopackFileSystemCacheForBuild: false,
  },
};

export default config;
