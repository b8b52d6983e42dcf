import '../../style.css';

/** The root layout, in the catch-all so that each page has its language. */
export default async function Layout({ children, params }) {
  const { path = [] } = await params;
  return (
    <html lang={path[0] === 'en' ? 'en' : 'fr'}>
      <body>{children}</body>
    </html>
  );
}
