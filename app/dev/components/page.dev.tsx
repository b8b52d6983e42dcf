import { examples } from '../../../components/examples.ts';
import { LOCALES } from '../../../lib/i18n/locale.ts';

/** Every component with its examples, in both languages: the list the tests use too. */
export default function Gallery() {
  return (
    <main id="main">
      {examples.map(({ component, name, render }) => (
        <section key={`${component} ${name}`}>
          <div className="wrap start">
            <h2 className="label-heading bar">
              {component} – {name}
            </h2>
          </div>
          {LOCALES.map((locale) => (
            <div key={locale} lang={locale}>
              {render(locale)}
            </div>
          ))}
        </section>
      ))}
    </main>
  );
}
