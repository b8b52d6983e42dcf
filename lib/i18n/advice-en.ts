import type { ADVICE_FR } from './advice-fr.ts';
import type { ProblemMessage } from './problems-fr.ts';

/** The words of every piece of advice in English. */
export const ADVICE_EN: Record<keyof typeof ADVICE_FR, ProblemMessage> = {
  'description-cut': {
    what: 'this description has {actual} characters',
    fix: 'search engines cut it at about {cut}: take out {excess}, or say what matters first',
  },
  'gone-address': {
    what: 'the address {address} answers no more: the file {file} is gone',
    fix: 'add it to the aliases field of the page that replaces that one; if nothing does, delete this line',
  },
  'unrecorded-addresses': {
    what: 'some addresses aren’t written here yet ({count})',
    fix: 'once their pages are published, record them: npm run check:content -- --record',
  },
};
