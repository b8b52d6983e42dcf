import type { Locale } from '../../lib/i18n/locale.ts';
import type { ListLanesModel } from '../../lib/page/lanes.ts';
import { PageLink } from '../page-link/page-link.tsx';
import { Text } from '../text/text.tsx';

export interface LaneMissionsProps {
  locale: Locale;
  missions: ListLanesModel['missions'];
}

/** The missions of a drawing, in words. */
export function LaneMissions({ locale, missions }: LaneMissionsProps) {
  if (missions.length === 0) return null;
  return (
    <ul role="list" className="lane-missions">
      {missions.map(({ link, dates }) => (
        <li key={link.href}>
          <PageLink link={link} locale={locale} />, <Text locale={locale}>{dates}</Text>
        </li>
      ))}
    </ul>
  );
}
