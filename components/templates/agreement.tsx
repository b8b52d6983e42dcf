import type { ReactNode } from 'react';
import { messagesIn, type Messages } from '../../lib/i18n/messages.ts';
import type { AgreementModel } from '../../lib/page/agreement.ts';
import { Body } from '../body/body.tsx';
import { Contents } from '../contents/contents.tsx';
import { Facts, type Fact } from '../facts/facts.tsx';
import { Person } from '../facts/person.tsx';
import { AsOfNotice } from '../notice/as-of-notice.tsx';
import { PageHead } from '../page-head/page-head.tsx';
import { PageLink } from '../page-link/page-link.tsx';
import { PageShell } from '../page-shell/page-shell.tsx';
import { Text } from '../text/text.tsx';
import { Timeline } from '../timeline/timeline.tsx';

/** The record of an agreement: complete, or honest about what its source leaves unsaid. */
export function Agreement({ page }: { page: AgreementModel }) {
  const { locale, asOf } = page;
  const messages = messagesIn(locale);
  return (
    <PageShell page={page}>
      <PageHead page={page} kind={messages.kinds.agreement} />
      <Body
        locale={locale}
        body={page.body}
        rail={<Facts locale={locale} facts={factsOf(page, messages)} />}
        before={
          <>
            <Timeline locale={locale} items={page.timeline} />
            {asOf === undefined ? null : <AsOfNotice locale={locale} asOf={asOf} />}
            <Contents locale={locale} items={page.contents} />
          </>
        }
        after={<Fields page={page} />}
      />
    </PageShell>
  );
}

function Fields({ page: { locale, fields } }: { page: AgreementModel }) {
  const messages = messagesIn(locale);
  return (
    <section>
      <h2 id="fields">{messages.fields}</h2>
      <div className="words">
        {fields.length === 0 ? (
          <p>{messages.notStated}</p>
        ) : (
          <ul role="list">
            {fields.map((field) => (
              <li key={field}>{field}</li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}

function factsOf(page: AgreementModel, messages: Messages): Fact[] {
  const { locale, signed } = page;
  const known = (value: ReactNode | null) => (value === null ? [] : [value]);
  const signatures = (['quebec', 'partner'] as const).map((side) => ({
    name: messages.sides[side],
    values: page.signatories
      .filter((signatory) => signatory.side === side)
      .map(({ person, body }) =>
        person === undefined ? (
          <Person key={body} name={body ?? ''} role={messages.personNotStated} />
        ) : (
          <Person key={person.name} name={person.name} role={person.role} />
        ),
      ),
  }));
  const links = (all: AgreementModel['renewedBy']) =>
    all.map((link) => <PageLink key={link.href} link={link} locale={locale} />);
  return [
    {
      name: signed?.isYear === true ? messages.year : messages.signed,
      values: known(
        signed === null ? null : (
          <>
            <time className="hero-date" dateTime={signed.dateTime}>
              <Text locale={locale}>{signed.text}</Text>
            </time>
            {signed.note === undefined ? null : <Text locale={locale}>{` (${signed.note})`}</Text>}
          </>
        ),
      ),
    },
    { name: messages.partner, values: known(page.partner) },
    ...(page.level === undefined ? [] : [{ name: messages.level, values: [page.level] }]),
    { name: messages.country, values: [page.country] },
    { name: messages.signedIn, values: known(page.signedIn) },
    {
      name: messages.status,
      values: [page.status],
    },
    ...signatures,
    // A source cannot say that there is none: what is not linked here is not spoken of.
    ...[
      { name: messages.earlier, values: links(page.renews === undefined ? [] : [page.renews]) },
      { name: messages.later, values: links(page.renewedBy) },
      { name: messages.missions, values: links(page.missions) },
    ].filter(({ values }) => values.length > 0),
  ];
}
