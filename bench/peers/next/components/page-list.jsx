import Link from 'next/link';

/** What a section holds. */
export function PageList({ links }) {
  if (links.length === 0) return null;
  return (
    <ul className="children">
      {links.map(({ href, text, description }) => (
        <li key={href}>
          <Link href={href}>{text}</Link> <span>{description}</span>
        </li>
      ))}
    </ul>
  );
}
