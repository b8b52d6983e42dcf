import { defineConfig } from 'astro/config';

// Astro's own defaults; the image service is left out, there is no image.
export default defineConfig({ image: { service: { entrypoint: 'astro/assets/services/noop' } } });
