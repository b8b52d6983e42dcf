import type { NextConfig } from 'next';

const development = process.env.NODE_ENV === 'development';

/** Every option that is not Next's default, with the reason. */
const config: NextConfig = {
  ...(development ? {} : { output: 'export' as const }),
  trailingSlash: true,
  poweredByHeader: false,
  // A fixed id and a fixed root: two builds of one commit are the same bytes.
  generateBuildId: () => 'site',
  turbopack: { root: import.meta.dirname },
  pageExtensions: development ? ['dev.tsx', 'dev.ts', 'tsx', 'ts'] : ['tsx', 'ts'],
  typescript: { ignoreBuildErrors: true },
  experimental: { globalNotFound: true, cpus: 2 },
};

export default config;
