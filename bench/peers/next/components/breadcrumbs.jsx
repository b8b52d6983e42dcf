import Link from 'next/link';

/** From the home page down to the section the page is in. */
export function Breadcrumbs({ label, links }) {
  if (links.length === 0) return null;
  return (
    <nav className="breadcrumbs" aria-label={label}>
      <ol>
        {links.map(({ href, text }) => (
          <li key={href}>
            <Link href={href}>{text}</Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
