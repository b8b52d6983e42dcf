import type { ProblemMessage } from './problems-fr.ts';

/** The words of every piece of advice in French, the source text: its keys are the codes. */
export const ADVICE_FR = {
  'description-cut': {
    what: 'cette description compte {actual} caractères',
    fix: 'les moteurs de recherche la coupent vers {cut}\u00a0: retirez-en {excess}, ou dites l’essentiel au début',
  },
  'gone-address': {
    what: 'l’adresse {address} ne répond plus\u00a0: le fichier {file} n’y est plus',
    fix: 'ajoutez-la au champ aliases de la page qui remplace celle-là; si rien ne la remplace, effacez cette ligne',
  },
  'unrecorded-addresses': {
    what: 'des adresses ne sont pas encore inscrites ici ({count})',
    fix: 'une fois les pages publiées, inscrivez-les\u00a0: npm run check:content -- --record',
  },
} satisfies Record<string, ProblemMessage>;
