import { keyOf } from '../cache/store.ts';
import type { PlannedFile } from './publish-site.ts';

// Apart from what makes these files: the threads that render load this, and none of the content's code.

/** A file that is rendered from its model. */
export interface RenderedFile extends PlannedFile {
  /** Names what makes it, its model aside. */
  code: string;
  /** Its route, as Next names it. */
  route: string;
  /** The path of its address. */
  address: string;
  /** The model of a page, or of the site, as JSON. */
  model: string;
  /** The brotli quality of its compressed form. */
  quality: number;
}

/** Names a rendered file: same route, same model and same code, same bytes. */
export const renderedKey = ({
  code,
  route,
  model,
}: Omit<RenderedFile, keyof PlannedFile>): string => keyOf(code, route, model);
