import Link from 'next/link';

/** The name of the site, the language switch and the menu. */
export function Masthead({ page, words }) {
  const { url, translation } = page;
  return (
    <>
      <a className="skip-link" href="#main">
        {words.skipToContent}
      </a>
      <header>
        {words.notices.map((notice) => (
          <p key={notice} className="notice">
            {notice}
          </p>
        ))}
        <div className="masthead">
          <div className="wrap">
            <Link className="identity" href={words.home} lang="fr">
              {words.siteName}
            </Link>
            {translation ? (
              <Link href={translation} lang={words.other} hrefLang={words.other}>
                {words.otherLanguage}
              </Link>
            ) : null}
            <nav className="menu" aria-label={words.mainMenu}>
              <ul>
                {words.menu.map(({ href, text }) => (
                  <li key={href}>
                    <Link href={href} aria-current={url.startsWith(href) ? 'true' : undefined}>
                      {text}
                    </Link>
                  </li>
                ))}
              </ul>
            </nav>
          </div>
        </div>
      </header>
    </>
  );
}
