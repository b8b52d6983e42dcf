import type { ProblemMessage } from './problems-fr.ts';

/** The words of every piece of advice in French, the source text: its keys are the codes. */
export const ADVICE_FR = {
  'description-cut': {
    what: 'cette description compte {actual} caractères',
    fix: 'les moteurs de recherche la coupent vers {cut}\u00a0: retirez-en {excess}, ou dites l’essentiel au début',
  },
} satisfies Record<string, ProblemMessage>;
