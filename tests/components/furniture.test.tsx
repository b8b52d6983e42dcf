// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { Breadcrumbs } from '../../components/breadcrumbs/breadcrumbs.tsx';
import { ContactBlock } from '../../components/contact-block/contact-block.tsx';
import { alert, contact, day, furniture, LINKS, pageBase } from '../../components/example-data.ts';
import { Masthead } from '../../components/masthead/masthead.tsx';
import { PageEnd } from '../../components/page-end/page-end.tsx';
import { PageShell } from '../../components/page-shell/page-shell.tsx';
import { SiteFooter } from '../../components/site-footer/site-footer.tsx';
import { LOCALES, otherLocale, type Bilingual, type Locale } from '../../lib/i18n/locale.ts';
import { fill, messagesIn } from '../../lib/i18n/messages.ts';
import { plainWords } from '../../lib/markdown/inline.ts';
import type { FurnitureModel } from '../../lib/page/model.ts';

afterEach(cleanup);

const TITLE = { fr: 'Une page', en: 'A page' };

function shell(locale: Locale, changes: Partial<FurnitureModel> = {}) {
  const page = pageBase(locale, TITLE, { furniture: furniture(locale, changes) });
  return <PageShell page={page}>{null}</PageShell>;
}

/** Non-breaking spaces count. */
const EXACT = { normalizer: (text: string) => text };

/** The other language's name, in that language. */
const OTHER: Bilingual = { fr: 'English', en: 'Français' };

/** The time of the last update, as each language writes it. */
const UPDATED: Bilingual = {
  fr: '5\u00a0août 2015 à 13\u00a0h\u00a032',
  en: 'August\u00a05, 2015, 1:32\u00a0p.m.',
};

describe.each(LOCALES)('the furniture in %s', (locale) => {
  const other = otherLocale(locale);
  const messages = messagesIn(locale);

  it('switches to the other language by a link in that language', () => {
    render(<Masthead locale={locale} furniture={furniture(locale)} />);
    const link = screen.getByRole('link', { name: OTHER[locale] });
    expect(link.lang).toBe(other);
    expect(link.getAttribute('hreflang')).toBe(other);
    expect(link.getAttribute('href')).toBe(furniture(locale).languageSwitch.href);
  });

  it('bears the ministry’s French name, which leads to the home page', () => {
    render(<Masthead locale={locale} furniture={furniture(locale)} />);
    const name = 'Ministère de la Santé et des Services sociaux';
    const link = screen.getByRole('link', { name });
    expect(link.getAttribute('href')).toBe(LINKS.home[locale].href);
    expect(link.lang).toBe(locale === 'fr' ? '' : 'fr');
  });

  it('marks the page in the menu, or the section that it is in, and only it', () => {
    const menu: FurnitureModel['menu'] = [
      { ...LINKS.ministry[locale], current: 'page' },
      { ...LINKS.international[locale], current: 'section' },
      LINKS.system[locale],
    ];
    render(<Masthead locale={locale} furniture={furniture(locale, { menu })} />);
    const nav = within(screen.getByRole('navigation', { name: messages.mainMenu }));
    expect(nav.getAllByRole('link')).toHaveLength(3);
    const current = nav.getAllByRole('link').map((link) => link.getAttribute('aria-current'));
    expect(current).toEqual(['page', 'true', null]);
  });

  it('shows the way to the page, from the home page down', () => {
    const trail = [LINKS.home[locale], LINKS.international[locale]];
    render(<Breadcrumbs locale={locale} trail={trail} />);
    const nav = within(screen.getByRole('navigation', { name: messages.breadcrumbs }));
    expect(nav.getAllByRole('listitem')).toHaveLength(2);
    expect(nav.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(
      trail.map(({ href }) => href),
    );
  });

  it('shows no way on the home page', () => {
    const { container } = render(<Breadcrumbs locale={locale} trail={[]} />);
    expect(container.innerHTML).toBe('');
  });

  it('begins with a link that skips to the content, which takes focus', () => {
    const { container } = render(shell(locale));
    const skip = screen.getByRole('link', { name: messages.skipToContent });
    expect(container.firstElementChild).toBe(skip);
    const target = container.querySelector(skip.getAttribute('href') ?? '');
    expect(target).toBe(screen.getByRole('main'));
    expect(screen.getByRole('main').tabIndex).toBe(-1);
    screen.getByRole('main').focus();
    expect(document.activeElement).toBe(screen.getByRole('main'));
    // Past the way to the page too.
    const trail = screen.getByRole('navigation', { name: messages.breadcrumbs });
    expect(screen.getByRole('main').contains(trail)).toBe(false);
  });

  it('says how to cite the page when it is cited, and whom to tell of a problem when somebody is', () => {
    const page = pageBase(locale, TITLE);
    const { rerender } = render(<PageEnd page={page} />);
    const { canonical, citation: _none, ...head } = page.head;
    expect(screen.getByText(canonical, { exact: false })).toBeTruthy();
    const name = messagesIn(locale).reportProblem;
    expect(screen.queryByRole('link', { name })).toBe(null);
    rerender(<PageEnd page={{ ...page, head: { canonical, ...head } }} />);
    expect(screen.queryByText(canonical, { exact: false })).toBe(null);
    rerender(<PageEnd page={{ ...page, report: 'mailto:a@b.test' }} />);
    expect(screen.getByRole('link', { name }).getAttribute('href')).toBe('mailto:a@b.test');
  });

  it('has the landmarks of a page, once each', () => {
    render(shell(locale));
    for (const role of ['banner', 'main', 'contentinfo']) {
      expect(screen.getAllByRole(role)).toHaveLength(1);
    }
  });

  it('says that the site is a demonstration until it is official', () => {
    const { rerender } = render(shell(locale));
    expect(screen.getByText(furniture(locale).demonstration ?? '', EXACT)).toBeTruthy();
    const { demonstration, ...official } = furniture(locale);
    rerender(
      <PageShell page={{ ...pageBase(locale, TITLE), furniture: official }}>{null}</PageShell>,
    );
    expect(screen.queryByText(demonstration ?? '', EXACT)).toBe(null);
  });

  it('shows the alert when there is one', () => {
    const { rerender } = render(shell(locale));
    expect(screen.queryByRole('region', { name: messages.alert })).toBe(null);
    rerender(shell(locale, { alert: alert(locale) }));
    const region = within(screen.getByRole('region', { name: messages.alert }));
    expect(region.getByText(plainWords(alert(locale).title))).toBeTruthy();
    expect(region.getByRole('link', { name: plainWords(alert(locale).link.text) })).toBeTruthy();
  });

  it('leads back to the top', () => {
    const { container } = render(shell(locale));
    const href = screen.getByRole('link', { name: messages.backToTop }).getAttribute('href') ?? '';
    expect(container.querySelector(href)).toBe(screen.getByRole('banner'));
  });

  it('gives the date and the time of the last update, when they are known', () => {
    const { head } = pageBase(locale, TITLE);
    const page = { locale, head, updated: day('2015-08-05T13:32', locale) };
    const { container, rerender } = render(<PageEnd page={page} />);
    const [time, ...others] = container.querySelectorAll('time');
    expect(others).toEqual([]);
    expect(time?.dateTime).toBe('2015-08-05T13:32');
    expect(time?.textContent).toBe(UPDATED[locale]);
    expect(time?.parentElement?.textContent).toBe(
      fill(messages.updatedOn, { date: UPDATED[locale] }),
    );
    rerender(<PageEnd page={{ locale, head }} />);
    expect(container.querySelector('time')).toBe(null);
  });

  it('names the links of the footer', () => {
    render(<SiteFooter locale={locale} furniture={furniture(locale)} />);
    const nav = within(screen.getByRole('navigation', { name: messages.aboutSite }));
    expect(nav.getAllByRole('link')).toHaveLength(furniture(locale).footer.length);
  });

  it('tells how to write and call', () => {
    const { container } = render(<ContactBlock locale={locale} contact={contact(locale)} />);
    const { name, phone, email } = contact(locale);
    expect(screen.getByText(name).lang).toBe(locale === 'fr' ? '' : 'fr');
    expect(screen.getByRole('link', { name: phone.text }).getAttribute('href')).toBe(
      'tel:+14182668776',
    );
    expect(screen.getByRole('link', { name: email }).getAttribute('href')).toBe(`mailto:${email}`);
    expect(container.querySelector('address')?.textContent).toContain(
      'Québec (Québec)\u00a0\u00a0G1S\u00a02M1',
    );
  });

  it('leaves out what a contact has not', () => {
    const { name, street, town, postalCode } = contact(locale);
    const { container } = render(
      <ContactBlock locale={locale} contact={{ name, street, town, postalCode }} />,
    );
    expect(screen.queryByRole('link')).toBe(null);
    expect(container.querySelector('dl')).toBe(null);
    expect(container.textContent).not.toContain('undefined');
  });
});

it('says on a page without its translation where the other language is, in that language', () => {
  const href = LINKS.home.en.href;
  const { rerender } = render(shell('fr', { languageSwitch: { href, same: false } }));
  const link = screen.getByRole('link', { name: messagesIn('fr').otherLanguageMissing });
  expect(link.getAttribute('href')).toBe(href);
  expect(link.getAttribute('hreflang')).toBe('en');
  expect(link.closest('[lang]')?.getAttribute('lang')).toBe('en');
  rerender(shell('fr', { languageSwitch: { href, same: true } }));
  expect(screen.queryByRole('link', { name: messagesIn('fr').otherLanguageMissing })).toBe(null);
});

it('says on English pages whom they are for', () => {
  render(shell('en'));
  expect(screen.getByText(furniture('en').languageNotice ?? '')).toBeTruthy();
});
