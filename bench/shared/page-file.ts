import { join } from 'node:path';

/** The file of the page at an address, in the folder of a built site. */
export function pageFile(output: string, address: string): string {
  return join(output, address, 'index.html');
}
