/** Whether an address leads nowhere but to the machine that follows it. */
export function isLocalAddress(siteUrl: string): boolean {
  const { hostname } = new URL(siteUrl);
  // URL has already made one of 127.1 and 0x7f000001.
  return /^(?:127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\]|\[::ffff:7f.*\]|(?:.*\.)?localhost\.?)$/.test(
    hostname,
  );
}
