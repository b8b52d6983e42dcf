import Link from 'next/link';

/** Whom to write to, and the pages about the site. */
export function Footer({ words }) {
  return (
    <footer>
      <div className="wrap">
        <h2>{words.contact}</h2>
        <address>
          {words.address.map((line) => (
            <span key={line}>
              {line}
              <br />
            </span>
          ))}
        </address>
        <nav aria-label={words.aboutSite}>
          <ul>
            {words.footer.map(({ href, text }) => (
              <li key={href}>
                <Link href={href}>{text}</Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
