import { messagesIn } from '../../lib/i18n/messages.ts';
import { LOCALES, type Locale } from '../../lib/i18n/locale.ts';
import { problemCount, problemField, problemMessage } from '../../lib/i18n/problems.ts';
import type { Problem } from '../../lib/content/problem.ts';

export interface ProblemsPageProps {
  /** The language of the page that was asked for: it comes first. */
  locale: Locale;
  problems: readonly Problem[];
}

/** What is shown while writing instead of a page, when the content has problems. */
export function ProblemsPage({ locale, problems }: ProblemsPageProps) {
  const ordered = LOCALES.toSorted((a) => (a === locale ? -1 : 1));
  return (
    <main id="main" className="wrap">
      {ordered.map((language) => {
        const Heading = language === locale ? 'h1' : 'h2';
        return (
          <section key={language} lang={language} className="start words">
            <Heading>{problemCount[language](problems.length)}</Heading>
            <p>{messagesIn(language).problemsIntro}</p>
            <ol>
              {problems.map((problem) => {
                const { file, line, column, field, code, params } = problem;
                const { what, fix } = problemMessage(code, params, language);
                const place = `content/${file}:${line}:${column}`;
                return (
                  <li key={`${place} ${field} ${code}`}>
                    <p>
                      <code>{place}</code> {problemField(problem, language)}
                    </p>
                    <p>
                      <strong>{what}</strong>
                    </p>
                    <p>{fix}</p>
                  </li>
                );
              })}
            </ol>
          </section>
        );
      })}
    </main>
  );
}
