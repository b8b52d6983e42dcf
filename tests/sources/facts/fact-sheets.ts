import { accessibilityFacts } from './accessibility.ts';
import { chinaReportFacts } from './china-report.ts';
import type { FactSheet } from './fact.ts';
import { internationalExchangesFacts } from './international-exchanges.ts';
import { missionFacts } from './mission.ts';
import { newsItemFacts } from './news-item.ts';
import { rolesFacts } from './roles.ts';

/** Every fact of the five source documents and of the engines’ record, by the page that carries it. */
export const FACT_SHEETS: readonly FactSheet[] = [
  ...newsItemFacts,
  ...internationalExchangesFacts,
  ...rolesFacts,
  ...missionFacts,
  ...chinaReportFacts,
  ...accessibilityFacts,
];
