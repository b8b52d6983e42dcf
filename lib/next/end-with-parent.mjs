/**
 * Loaded into `next build` before Next. It ends with the build that waits for it, however that ends:
 * else it would go on writing what the next build reads. The build holds the other end of its input.
 */
process.stdin.on('error', () => process.exit(1)).on('close', () => process.exit(1));
process.stdin.resume().unref?.();
