import { messagesIn, type Messages } from '../../lib/i18n/messages.ts';
import type { Named as NamedModel } from '../../lib/page/model.ts';
import type { AgreementModel } from '../../lib/page/agreement.ts';
import { Words } from '../body/body.tsx';
import { Contents } from '../contents/contents.tsx';
import { Facts, type Fact } from '../facts/facts.tsx';
import { Person } from '../facts/person.tsx';
import { Lanes } from '../lanes/lanes.tsx';
import { AsOfNotice } from '../notice/as-of-notice.tsx';
import { PageHead } from '../page-head/page-head.tsx';
import { Named } from '../page-link/named.tsx';
import { PageLink } from '../page-link/page-link.tsx';
import { PageShell } from '../page-shell/page-shell.tsx';
import { Text } from '../text/text.tsx';
import { Timeline } from '../timeline/timeline.tsx';

/** The record of an agreement: complete, or honest about what its source leaves unsaid. */
export function Agreement({ page }: { page: AgreementModel }) {
  const { locale, asOf, unsaid } = page;
  const messages = messagesIn(locale);
  return (
    <PageShell page={page} ground="railed">
      <PageHead page={page} ground="railed">
        <Lanes locale={locale} lanes={page.lanes} alone>
          <Known page={page} />
        </Lanes>
        <div className="rail on-brand">
          <Year page={page} />
          <Facts locale={locale} facts={factsOf(page, messages)} />
          {unsaid === null ? null : (
            <p className="unsaid">
              <Text locale={locale}>{unsaid}</Text>
            </p>
          )}
        </div>
        <Words
          locale={locale}
          body={page.body}
          before={
            <>
              {asOf === undefined ? null : <AsOfNotice locale={locale} asOf={asOf} />}
              <Contents locale={locale} items={page.contents} />
            </>
          }
          after={page.fields.length === 0 ? undefined : <Fields page={page} />}
        />
      </PageHead>
    </PageShell>
  );
}

/** What is known of it, in words. */
function Known({ page: { locale, status, timeline } }: { page: AgreementModel }) {
  return (
    <>
      <p>
        <Text locale={locale}>{`${status}.`}</Text>
      </p>
      <Timeline locale={locale} items={timeline} />
    </>
  );
}

/** When it was signed, large when that is a year. */
function Year({ page: { locale, signed } }: { page: AgreementModel }) {
  const messages = messagesIn(locale);
  if (signed === null) return <p className="kind">{messages.kinds.agreement}</p>;
  return (
    <p className="record-when">
      <span className="kind">{messages.agreementOf}</span>{' '}
      <time className={signed.isYear ? 'giant giant-long' : 'hero-date'} dateTime={signed.dateTime}>
        <Text locale={locale}>{signed.text}</Text>
      </time>
      {signed.note === undefined ? null : <Text locale={locale}>{` (${signed.note})`}</Text>}
    </p>
  );
}

function Fields({ page: { locale, fields } }: { page: AgreementModel }) {
  return (
    <section>
      <h2 id="fields">{messagesIn(locale).fields}</h2>
      <div className="words">
        <ul role="list">
          {fields.map((field) => (
            <li key={field}>{field}</li>
          ))}
        </ul>
      </div>
    </section>
  );
}

/** What the source says, and nothing of what it doesn't. */
function factsOf(page: AgreementModel, messages: Messages): Fact[] {
  const { locale } = page;
  const known = (name: string, value: NamedModel | null | undefined) =>
    value === null || value === undefined
      ? []
      : [{ name, values: [<Named key={name} locale={locale} name={value} />] }];
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
    ...known(messages.partner, page.partner),
    ...known(messages.level, page.level),
    ...known(messages.country, page.country),
    ...known(messages.signedIn, page.signedIn),
    ...[
      ...signatures,
      { name: messages.earlier, values: links(page.renews === undefined ? [] : [page.renews]) },
      { name: messages.later, values: links(page.renewedBy) },
    ].filter(({ values }) => values.length > 0),
  ];
}
