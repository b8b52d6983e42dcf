import type { ADVICE_FR } from './advice-fr.ts';
import type { ProblemMessage } from './problems-fr.ts';

/** The words of every piece of advice in English. */
export const ADVICE_EN: Record<keyof typeof ADVICE_FR, ProblemMessage> = {
  'description-cut': {
    what: 'this description has {actual} characters',
    fix: 'search engines cut it at about {cut}: take out {excess}, or say what matters first',
  },
};
