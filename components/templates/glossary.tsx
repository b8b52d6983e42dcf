import { messagesIn } from '../../lib/i18n/messages.ts';
import type { GlossaryModel, TermModel } from '../../lib/page/glossary.ts';
import type { Locale } from '../../lib/i18n/locale.ts';
import { OpeningWords } from '../body/opening-words.tsx';
import { PageHead } from '../page-head/page-head.tsx';
import { PageShell } from '../page-shell/page-shell.tsx';
import { Text } from '../text/text.tsx';

/** The terms of the site, in alphabetical order, and what they mean. */
export function Glossary({ page }: { page: GlossaryModel }) {
  const { locale, heading, terms } = page;
  return (
    <PageShell page={page}>
      <PageHead page={page} />
      <OpeningWords page={page} />
      <div className="wrap axis start">
        <h2 className="rail bar label-heading">{heading}</h2>
        <dl className="column words">
          {terms.map((term) => (
            <div key={term.id}>
              <Definition locale={locale} {...term} />
            </div>
          ))}
        </dl>
      </div>
    </PageShell>
  );
}

function Definition({
  locale,
  id,
  term,
  forms,
  definition,
  choice,
}: TermModel & { locale: Locale }) {
  const [before = '', after = ''] = messagesIn(locale).alsoCalled.split('{list}');
  return (
    <>
      <dt id={id}>
        <Text locale={locale}>{term}</Text>
      </dt>
      {forms.length === 0 ? null : (
        <dd className="small">
          {before}
          {forms.map((form, index) => (
            <span key={index}>
              {index === 0 ? '' : ', '}
              <Text locale={locale}>{form}</Text>
            </span>
          ))}
          {after}
        </dd>
      )}
      <dd>
        <Text locale={locale}>{definition}</Text>
      </dd>
      {choice === undefined ? null : (
        <dd className="small">
          <Text locale={locale}>{choice}</Text>
        </dd>
      )}
    </>
  );
}
