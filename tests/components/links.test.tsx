// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { DatedList } from '../../components/dated-list/dated-list.tsx';
import { datedLinks, day, foreignLink, LINKS, listed } from '../../components/example-data.ts';
import { SourceLine } from '../../components/page-end/source-line.tsx';
import { ExternalLink } from '../../components/page-link/external-link.tsx';
import { PageLink } from '../../components/page-link/page-link.tsx';
import { PageList } from '../../components/page-list/page-list.tsx';
import { LOCALES, otherLocale, type Bilingual } from '../../lib/i18n/locale.ts';
import { plainWords } from '../../lib/markdown/inline.ts';

afterEach(cleanup);

/** Non-breaking spaces count. */
const EXACT = { normalizer: (text: string) => text };

const FOREIGN_LABEL: Bilingual = { fr: '(en anglais seulement)', en: '(in French only)' };
const EXTERNAL_LABEL: Bilingual = { fr: '(site externe)', en: '(external site)' };

describe.each(LOCALES)('links of a page in %s', (locale) => {
  const other = otherLocale(locale);

  it('to a page in the same language are bare', () => {
    const { container } = render(<PageLink link={LINKS.mission[locale]} locale={locale} />);
    const link = screen.getByRole('link', { name: plainWords(LINKS.mission[locale].text) });
    expect(link.getAttribute('href')).toBe(LINKS.mission[locale].href);
    expect(link.hasAttribute('lang')).toBe(false);
    expect(link.hasAttribute('hreflang')).toBe(false);
    expect(container.textContent).toBe(LINKS.mission[locale].text);
  });

  it('to a page in the other language only say so in this one, outside of the link', () => {
    const { container } = render(<PageLink link={foreignLink(locale)} locale={locale} />);
    const link = screen.getByRole('link', { name: plainWords(foreignLink(locale).text) });
    expect(link.lang).toBe(other);
    expect(link.getAttribute('hreflang')).toBe(other);
    const label = screen.getByText(FOREIGN_LABEL[locale]);
    expect(link.contains(label)).toBe(false);
    expect(label.closest('[lang]')).toBe(null);
    expect(container.textContent).toBe(`${link.textContent} ${FOREIGN_LABEL[locale]}`);
  });

  it('that leave the site say so once, in their name', () => {
    const { container } = render(
      <ExternalLink href="https://www.who.int/" text="OMS" locale={locale} />,
    );
    const link = screen.getByRole('link');
    expect(link.textContent).toBe(`OMS ${EXTERNAL_LABEL[locale]}`);
    expect(link.getAttribute('rel')).toBe('external');
    expect(link.hasAttribute('target')).toBe(false);
    expect(container.textContent).toBe(link.textContent);
  });

  it('of a list carry the language of their description', () => {
    render(<PageList locale={locale} pages={[listed(foreignLink(locale), locale)]} />);
    const { description } = listed(foreignLink(locale), locale);
    expect(screen.getByText(plainWords(description)).lang).toBe(other);
  });

  it('of a dated list carry the language of their description, their date in the page’s', () => {
    const date = day('2014-05-06', locale);
    const item = { ...listed(foreignLink(locale), locale), date, kind: 'news' as const };
    render(<DatedList locale={locale} items={[item]} />);
    expect(screen.getByText(plainWords(item.description)).lang).toBe(other);
    const time = screen.getByText(date.text, EXACT).closest('time');
    expect(time?.closest('[lang]')).toBe(null);
    expect(time?.dateTime).toBe('2014-05-06');
  });

  it('of a source lead to a page, to another site, or nowhere', () => {
    const source = (extra: object) => (
      <SourceLine locale={locale} source={{ text: 'Document', external: false, ...extra }} />
    );
    const { rerender } = render(source({ href: '/a/' }));
    expect(screen.getByRole('link', { name: 'Document' }).getAttribute('href')).toBe('/a/');
    rerender(source({ href: 'https://a.test/', external: true, date: day('2014', locale) }));
    expect(screen.getByRole('link').textContent).toBe(`Document ${EXTERNAL_LABEL[locale]}`);
    expect(screen.getByText('2014').tagName).toBe('TIME');
    rerender(source({}));
    expect(screen.queryByRole('link')).toBe(null);
    expect(screen.getByText(/Document/)).toBeTruthy();
  });
});

it('a mixed list names what each item is, another does not', () => {
  const { rerender } = render(<DatedList locale="en" items={datedLinks('en')} mixed />);
  expect(screen.getAllByText(/^(?:News|Mission report)$/)).toHaveLength(2);
  rerender(<DatedList locale="en" items={datedLinks('en')} />);
  expect(screen.queryByText(/^(?:News|Mission report)$/)).toBe(null);
});
