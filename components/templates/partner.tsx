import type { ReactNode } from 'react';
import { messagesIn, plural } from '../../lib/i18n/messages.ts';
import type { PartnerMission, PartnerModel } from '../../lib/page/partner.ts';
import type { Locale } from '../../lib/i18n/locale.ts';
import { Body } from '../body/body.tsx';
import { Contents } from '../contents/contents.tsx';
import { DatedList } from '../dated-list/dated-list.tsx';
import { Facts, type Fact } from '../facts/facts.tsx';
import { LanesOfList } from '../lanes/lanes-of-list.tsx';
import { AsOfNotice } from '../notice/as-of-notice.tsx';
import { PageHead } from '../page-head/page-head.tsx';
import { Named } from '../page-link/named.tsx';
import { PageLink } from '../page-link/page-link.tsx';
import { PageShell } from '../page-shell/page-shell.tsx';
import { RecordTable } from '../record-table/record-table.tsx';
import { Recommendations } from '../recommendations/recommendations.tsx';
import { Text } from '../text/text.tsx';

/** A partner or a country: its lanes, then every record that bears on it. */
export function Partner({ page }: { page: PartnerModel }) {
  const { locale, asOf, agreements, missions, news } = page;
  const messages = messagesIn(locale);
  const lanes = agreements?.lanes;
  const ground = lanes === undefined ? undefined : 'field';
  const facts = factsOf(page);
  return (
    <PageShell page={page} ground={ground}>
      <PageHead page={page} kind={page.kind} ground={ground}>
        {lanes === undefined ? null : <LanesOfList locale={locale} lanes={lanes} />}
      </PageHead>
      <Body
        locale={locale}
        body={page.body}
        rail={facts.length === 0 ? null : <Facts locale={locale} facts={facts} />}
        before={
          <>
            {asOf === undefined ? null : <AsOfNotice locale={locale} asOf={asOf} />}
            <Contents locale={locale} items={page.contents} />
          </>
        }
        after={<Recommendations locale={locale} items={page.recommendations} />}
      />
      {agreements === undefined ? null : (
        <Records heading={plural(messages.listed.agreements, agreements.items.length, locale)}>
          <RecordTable locale={locale} table={agreements} />
        </Records>
      )}
      {missions.length === 0 ? null : (
        <Records heading={messages.missions}>
          <Missions locale={locale} missions={missions} />
        </Records>
      )}
      {news.length === 0 ? null : (
        <Records heading={messages.news}>
          <DatedList locale={locale} items={news} />
        </Records>
      )}
    </PageShell>
  );
}

/** A list of records under its name. */
function Records({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <section className="wrap axis start">
      <h2 className="rail bar label-heading">{heading}</h2>
      <div className="column wide">{children}</div>
    </section>
  );
}

function Missions({ locale, missions }: { locale: Locale; missions: readonly PartnerMission[] }) {
  return (
    <ul className="page-list missions" role="list">
      {missions.map(({ link, dates, did }) => (
        <li key={link.href}>
          <p className="page-list-title">
            <PageLink link={link} locale={locale} />
          </p>
          <div className="small">
            <p>
              <Text locale={locale}>{dates}</Text>
            </p>
            {did.map((effect) => (
              <p key={effect.link.href}>
                <Text locale={locale}>{effect.text}</Text>
                <br />
                <PageLink link={effect.link} locale={locale} />
              </p>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}

function factsOf({ locale, country, level, partners }: PartnerModel): Fact[] {
  const messages = messagesIn(locale);
  const names = (all: PartnerModel['partners']) =>
    all.map((name) => (
      <Named key={typeof name === 'string' ? name : name.href} locale={locale} name={name} />
    ));
  return [
    ...(country === undefined ? [] : [{ name: messages.country, values: names([country]) }]),
    ...(level === undefined ? [] : [{ name: messages.level, values: [level] }]),
    ...(partners.length === 0 ? [] : [{ name: messages.partners, values: names(partners) }]),
  ];
}
