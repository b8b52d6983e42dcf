import { messagesIn, type Messages } from '../../lib/i18n/messages.ts';
import type { MissionReportModel } from '../../lib/page/mission-report.ts';
import { Body } from '../body/body.tsx';
import { CoastMap } from '../coast-map/coast-map.tsx';
import { Contents } from '../contents/contents.tsx';
import { Facts, type Fact } from '../facts/facts.tsx';
import { Person } from '../facts/person.tsx';
import { AsOfNotice } from '../notice/as-of-notice.tsx';
import { PageHead } from '../page-head/page-head.tsx';
import { Named } from '../page-link/named.tsx';
import { PageLink } from '../page-link/page-link.tsx';
import { Recommendations } from '../recommendations/recommendations.tsx';
import { PageShell } from '../page-shell/page-shell.tsx';
import { Text } from '../text/text.tsx';
import { Time } from '../text/time.tsx';
import { Timeline } from '../timeline/timeline.tsx';

/** A mission report: its facts read in five seconds, then its five sections. */
export function MissionReport({ page }: { page: MissionReportModel }) {
  const { locale, asOf, dates, coast } = page;
  const messages = messagesIn(locale);
  const ground = coast === undefined ? 'field' : 'coast';
  return (
    <PageShell page={page} ground={ground}>
      <PageHead
        page={page}
        kind={messages.kinds['mission-report']}
        when={dates.text}
        ground={ground}
        days={dates}
      >
        {coast === undefined ? null : <CoastMap map={coast} />}
      </PageHead>
      <Body
        locale={locale}
        body={page.body}
        facts={
          <>
            <Facts locale={locale} facts={factsOf(page, messages)} />
            <Timeline locale={locale} items={page.timeline} />
            <Contents locale={locale} items={page.contents} />
          </>
        }
        before={asOf === undefined ? null : <AsOfNotice locale={locale} asOf={asOf} />}
        after={
          <>
            <Recommendations locale={locale} items={page.recommendations} />
            <Agreements page={page} />
          </>
        }
      />
    </PageShell>
  );
}

function Agreements({ page: { locale, agreements } }: { page: MissionReportModel }) {
  if (agreements.length === 0) return null;
  return (
    <section>
      <h2>{messagesIn(locale).relatedAgreements}</h2>
      <div className="words">
        <ul role="list">
          {agreements.map(({ link, did }) => (
            <li key={link.href} className="row-target">
              <PageLink link={link} locale={locale} />
              {did === undefined ? null : (
                <span className="small row-words block">
                  <Text locale={locale}>{did}</Text>
                </span>
              )}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

function factsOf(page: MissionReportModel, messages: Messages): Fact[] {
  const { locale, tabled } = page;
  const french = locale === 'fr' ? {} : { lang: 'fr' };
  return [
    { name: messages.places, values: [page.places] },
    {
      name: messages.country,
      values: page.countries.map((name) => (
        <Named key={typeof name === 'string' ? name : name.href} locale={locale} name={name} />
      )),
    },
    {
      name: messages.delegation,
      values: page.delegation.map(({ name, role }) => (
        <Person key={name} name={name} role={role} />
      )),
    },
    ...(page.accompaniedBy === undefined
      ? []
      : [{ name: messages.accompaniedBy, values: [page.accompaniedBy] }]),
    {
      name: messages.writtenBy,
      values: [
        <span key="unit" {...french}>
          {page.writtenBy}
        </span>,
      ],
    },
    {
      name: messages.written,
      values: [<Time key="written" locale={locale} time={page.written} />],
    },
    {
      name: messages.tabledBy,
      values:
        tabled === null ? [] : [<Person key="by" name={tabled.by.name} role={tabled.by.role} />],
    },
    { name: messages.tabledTo, values: tabled === null ? [] : [tabled.to] },
    {
      name: messages.tabledOn,
      values: tabled === null ? [] : [<Time key="on" locale={locale} time={tabled.on} />],
    },
  ];
}
