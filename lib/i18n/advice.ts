import { ADVICE_FR } from './advice-fr.ts';
import type { ProblemCode } from './problems.ts';

/**
 * Whether a problem is advice: worth mending, but nothing that keeps a page from being published.
 * Apart from the words of all problems, which each thread that reads pages would load.
 */
export const isAdvice = ({ code }: { code: ProblemCode }): boolean =>
  Object.hasOwn(ADVICE_FR, code);
