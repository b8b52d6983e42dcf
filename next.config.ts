import type { NextConfig } from 'next';

// Set by scripts/build.ts alone: with a custom folder, other commands of Next rewrite tsconfig.json.
const exportFolder = process.env['NEXT_EXPORT_DIR'];
const development = process.env.NODE_ENV === 'development';

/** Every option that is not Next's default, with the reason. */
const config: NextConfig = {
  ...(development ? {} : { output: 'export' as const }),
  ...(exportFolder === undefined ? {} : { distDir: exportFolder }),
  trailingSlash: true,
  poweredByHeader: false,
  // A fixed id and a fixed root: two builds of one commit are the same bytes.
  generateBuildId: () => 'site',
  turbopack: { root: import.meta.dirname },
  pageExtensions: development ? ['dev.tsx', 'dev.ts', 'tsx', 'ts'] : ['tsx', 'ts'],
  // Types are checked by `npm run check`, once, with TypeScript 7, which Next can't call.
  typescript: { ignoreBuildErrors: true },
  // Two workers: by default Next uses one here, and more than two do not help.
  experimental: { globalNotFound: true, cpus: 2 },
};

export default config;
