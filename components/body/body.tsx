import type { ReactNode } from 'react';
import type { Locale } from '../../lib/i18n/locale.ts';
import type { BodyModel } from '../../lib/page/model.ts';
import { Count } from '../duties/count.tsx';
import { BodyParts } from './body-parts.tsx';

export interface WordsProps {
  locale: Locale;
  body: BodyModel;
  /** What stands above the first words. */
  before?: ReactNode;
  /** What follows the last words. */
  after?: ReactNode;
}

export interface BodyProps extends WordsProps {
  /** What the rail shows beside the first words; before them on a phone. */
  rail?: ReactNode;
  /** What stands between the first words and sections that are numbered lists. */
  between?: ReactNode;
  /** What it shows beside them, and after them on a phone: they are what a reader came for. */
  facts?: ReactNode;
}

/** The words of a page in one column. */
export function Words({ locale, body, before, after }: WordsProps) {
  return (
    <div className="column">
      {before}
      <BodyParts locale={locale} parts={body.intro} contacts={body.contacts} />
      {body.sections.map((section) => (
        <section key={section.id}>
          <SectionWords locale={locale} body={body} section={section} />
        </section>
      ))}
      {after}
    </div>
  );
}

interface SectionWordsProps {
  locale: Locale;
  body: BodyModel;
  section: BodyModel['sections'][number];
}

function SectionWords({ locale, body, section }: SectionWordsProps) {
  return (
    <>
      <h2 id={section.id} dangerouslySetInnerHTML={{ __html: section.title }} />
      <BodyParts locale={locale} parts={section.parts} contacts={body.contacts} />
    </>
  );
}

/**
 * The words of a page on the axis: rail and words. A page whose sections are numbered lists draws
 * the number of each large in the rail, unless facts stand there; any other flows in one column.
 */
export function Body({ locale, body, rail, facts, before, between, after }: BodyProps) {
  const isPlain = body.sections.every(({ count }) => count === undefined);
  if (isPlain || facts !== undefined) {
    return (
      <>
        <div className="wrap axis start">
          {facts === undefined ? <div className="rail">{rail}</div> : null}
          <Words locale={locale} body={body} before={before} after={after} />
          {facts === undefined ? null : <div className="rail">{facts}</div>}
        </div>
        {between}
      </>
    );
  }
  return (
    <>
      <div className="wrap axis start">
        <div className="rail">{rail}</div>
        <Words locale={locale} body={{ ...body, sections: [] }} before={before} />
      </div>
      {between}
      {body.sections.map((section) => (
        <section key={section.id} className="wrap axis counted">
          {section.count === undefined ? null : (
            <p className="rail numeral" aria-hidden="true">
              <Count {...section} />
            </p>
          )}
          <div className="column">
            <SectionWords locale={locale} body={body} section={section} />
          </div>
        </section>
      ))}
      {after === undefined ? null : (
        <div className="wrap axis">
          <div className="column">{after}</div>
        </div>
      )}
    </>
  );
}
