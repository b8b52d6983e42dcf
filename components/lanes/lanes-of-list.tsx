import type { Locale } from '../../lib/i18n/locale.ts';
import { messagesIn } from '../../lib/i18n/messages.ts';
import type { ListLanesModel } from '../../lib/page/lanes.ts';
import { PageLink } from '../page-link/page-link.tsx';
import { Text } from '../text/text.tsx';
import { Lanes } from './lanes.tsx';

export interface LanesOfListProps {
  locale: Locale;
  lanes: ListLanesModel;
}

/** The lanes of a list of agreements; where they end, and the missions that cross them, in words. */
export function LanesOfList({ locale, lanes }: LanesOfListProps) {
  return (
    <Lanes locale={locale} lanes={lanes}>
      <p>{messagesIn(locale).lanesEnd}</p>
      {lanes.missions.length === 0 ? null : (
        <ul role="list" className="lane-missions">
          {lanes.missions.map(({ link, dates }) => (
            <li key={link.href}>
              <PageLink link={link} locale={locale} />, <Text locale={locale}>{dates}</Text>
            </li>
          ))}
        </ul>
      )}
    </Lanes>
  );
}
