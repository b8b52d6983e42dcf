import type { ReactNode } from 'react';
import type { Locale } from '../../lib/i18n/locale.ts';
import type { BodyModel } from '../../lib/page/model.ts';
import { BodyParts } from './body-parts.tsx';

export interface BodyProps {
  locale: Locale;
  body: BodyModel;
  /** What the rail shows beside the first words. */
  rail?: ReactNode;
  /** What stands above the first words. */
  before?: ReactNode;
  /** What follows the last words. */
  after?: ReactNode;
}

/**
 * The words of a page on the axis: rail and words. A page whose sections are numbered lists gives
 * each its own rule and draws its number large in the rail; any other flows in one column.
 */
export function Body({ locale, body, rail, before, after }: BodyProps) {
  const counted = body.sections.some(({ count }) => count !== undefined);
  const intro = <BodyParts locale={locale} parts={body.intro} contacts={body.contacts} />;
  const sections = body.sections.map((section) => {
    const words = (
      <>
        <h2 id={section.id} dangerouslySetInnerHTML={{ __html: section.title }} />
        <BodyParts locale={locale} parts={section.parts} contacts={body.contacts} />
      </>
    );
    if (!counted) {
      return <section key={section.id}>{words}</section>;
    }
    return (
      <section key={section.id} className="wrap axis counted">
        {section.count === undefined ? null : (
          <p className="rail numeral" aria-hidden="true">
            {section.count}
          </p>
        )}
        <div className="column">{words}</div>
      </section>
    );
  });
  return (
    <>
      <div className="wrap axis start">
        <div className="rail">{rail}</div>
        <div className="column">
          {before}
          {intro}
          {counted ? null : sections}
          {counted ? null : after}
        </div>
      </div>
      {counted ? sections : null}
      {counted && after !== undefined ? (
        <div className="wrap axis">
          <div className="column">{after}</div>
        </div>
      ) : null}
    </>
  );
}
