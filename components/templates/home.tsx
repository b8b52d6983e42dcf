import { Fragment } from 'react';
import { messagesIn } from '../../lib/i18n/messages.ts';
import type { HomeModel } from '../../lib/page/home.ts';
import { Body } from '../body/body.tsx';
import { DatedList } from '../dated-list/dated-list.tsx';
import { Figures } from '../figures/figures.tsx';
import { LanesOfList } from '../lanes/lanes-of-list.tsx';
import { AsOfLine } from '../notice/as-of-line.tsx';
import { PageLink } from '../page-link/page-link.tsx';
import { PageList } from '../page-list/page-list.tsx';
import { PageShell } from '../page-shell/page-shell.tsx';
import { Text } from '../text/text.tsx';
import { WorldMap } from '../world-map/world-map.tsx';

/** A clause this short, in characters, stays on one line. */
const SHORT = 16;

/**
 * Sets the sentence by its clauses: what follows a colon starts a line, and so does each short clause
 * of it; other short clauses and hyphenated words stay whole where there is room. In type this large,
 * a line that ends in « les » or « bien- » jars.
 */
function Clauses({ text }: { text: string }) {
  const clauses = text.split(/(?<=[,:;]) /);
  const colon = clauses.findIndex((clause) => clause.endsWith(':'));
  const whole = (index: number) => (colon !== -1 && index > colon ? 'block' : 'inline-block');
  return clauses.map((clause, index) => (
    <Fragment key={clause}>
      {clause.endsWith(':') ? (
        <span className="block">
          {clause.split(/(\S+-\S+)/).map((part) => (
            <span key={part} className={part.includes('-') ? 'inline-block' : undefined}>
              {part}
            </span>
          ))}
        </span>
      ) : (
        <span className={clause.length <= SHORT ? whole(index) : undefined}>{clause}</span>
      )}{' '}
    </Fragment>
  ));
}

/** The home page: the mission in a sentence, the network in three numbers, where to start. */
export function Home({ page }: { page: HomeModel }) {
  const { locale, body } = page;
  const messages = messagesIn(locale);
  return (
    <PageShell page={page}>
      <div className="cover on-brand">
        <div className="wrap">
          <h1>
            <Clauses text={page.cover} />
          </h1>
          <p className="cover-link">
            <PageLink link={page.coverLink} locale={locale} />
          </p>
          <WorldMap locale={locale} map={page.map} />
        </div>
      </div>
      <section className="wrap home-section">
        <div className="axis">
          <h2 className="rail bar">{messages.network}</h2>
          <div className="column wide">
            <p className="network-text">
              <Text locale={locale}>{page.network}</Text>
            </p>
            <AsOfLine locale={locale} asOf={page.figures.asOf} />
          </div>
        </div>
        <Figures locale={locale} figures={page.figures} />
        {page.faces.length === 0 ? null : <PageList locale={locale} pages={page.faces} />}
      </section>
      {body.intro.length === 0 && body.sections.length === 0 ? null : (
        <Body locale={locale} body={body} />
      )}
      {page.agreements === undefined ? null : (
        <section className="field on-brand home-section">
          <div className="wrap">
            <h2 className="home-heading">
              <PageLink link={page.agreements.link} locale={locale} />
            </h2>
            <LanesOfList locale={locale} lanes={page.agreements.lanes} />
          </div>
        </section>
      )}
      {page.latest.length === 0 ? null : (
        <section className="wrap axis home-section">
          <h2 className="rail bar">{messages.latest}</h2>
          <div className="column wide">
            <DatedList locale={locale} items={page.latest} mixed />
          </div>
        </section>
      )}
      <section className="wrap axis home-section">
        <h2 className="rail bar">{messages.start}</h2>
        <div className="column wide">
          <PageList locale={locale} pages={page.sections} />
        </div>
      </section>
    </PageShell>
  );
}
