// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { Contents } from '../../components/contents/contents.tsx';
import { AS_OF, AS_OF_AFTER, foreignLink, LINKS } from '../../components/example-data.ts';
import { Facts } from '../../components/facts/facts.tsx';
import { Strokes } from '../../components/figures/strokes.tsx';
import { AsOfNotice } from '../../components/notice/as-of-notice.tsx';
import { AgreementsTable } from '../../components/record-table/agreements-table.tsx';
import { agreementRows, missionRows } from '../../components/record-table/example-rows.ts';
import { MissionsTable } from '../../components/record-table/missions-table.tsx';
import { RegionsTable } from '../../components/regions-table/regions-table.tsx';
import { agreementSteps, missionSteps } from '../../components/timeline/example-steps.ts';
import { Timeline } from '../../components/timeline/timeline.tsx';
import { LOCALES, type Bilingual } from '../../lib/i18n/locale.ts';
import { fill, messagesIn, plural } from '../../lib/i18n/messages.ts';

afterEach(cleanup);

/** Non-breaking spaces count. */
const EXACT = { normalizer: (text: string) => text };

const UNSAID: Bilingual = { fr: 'Non publié', en: 'Not published' };
const textsOf = (elements: readonly Element[]) => elements.map(({ textContent }) => textContent);

describe.each(LOCALES)('records in %s', (locale) => {
  it('show an unsaid fact as not published, and no other', () => {
    const facts = [
      { name: 'A', values: [] },
      { name: 'B', values: ['b1', 'b2'] },
    ];
    render(<Facts locale={locale} facts={facts} />);
    expect(textsOf(screen.getAllByRole('term'))).toEqual(['A', 'B']);
    expect(textsOf(screen.getAllByRole('definition'))).toEqual([UNSAID[locale], 'b1', 'b2']);
  });

  it('of agreements are rows, each named by its agreement', () => {
    const rows = agreementRows(locale);
    render(<AgreementsTable locale={locale} rows={rows} />);
    const name = plural(messagesIn(locale).agreementsCaption, 4, locale);
    const table = within(screen.getByRole('table', { name }));
    expect(table.getAllByRole('columnheader')).toHaveLength(5);
    const headers = table.getAllByRole('rowheader');
    expect(headers.map((header) => within(header).getByRole('link').getAttribute('href'))).toEqual(
      rows.map(({ link }) => link.href),
    );
  });

  it('of agreements label each fact with its column, for narrow screens', () => {
    render(<AgreementsTable locale={locale} rows={agreementRows(locale).slice(0, 1)} />);
    const columns = textsOf(screen.getAllByRole('columnheader'));
    const [, ...facts] = screen.getAllByRole('cell');
    expect(facts.map((cell) => cell.getAttribute('data-label'))).toEqual(columns.slice(2));
  });

  it('of agreements say when the year or the partner is not published', () => {
    const [known] = agreementRows(locale);
    const { country, status } = known;
    render(
      <AgreementsTable
        locale={locale}
        rows={[known, { link: foreignLink(locale), country, status }]}
      />,
    );
    expect(screen.getAllByText(UNSAID[locale])).toHaveLength(2);
    expect(screen.getByText('–').getAttribute('aria-hidden')).toBe('true');
  });

  it('of agreements tell which one followed', () => {
    render(<AgreementsTable locale={locale} rows={agreementRows(locale)} />);
    const followed = fill(messagesIn(locale).followedIn, { year: '2013' });
    expect(screen.getAllByText((text) => text.endsWith(`; ${followed}`))).toHaveLength(1);
  });

  it('of missions are dated rows', () => {
    render(<MissionsTable locale={locale} rows={missionRows(locale)} />);
    expect(screen.getAllByRole('rowheader')).toHaveLength(2);
    const [, , dates] = screen.getAllByRole('cell')[1]?.closest('tr')?.children ?? [];
    expect(dates?.querySelector('time')?.dateTime).toBe('2017-09-02');
  });

  it('say so when there are none', () => {
    render(<AgreementsTable locale={locale} rows={[]} />);
    render(<MissionsTable locale={locale} rows={[]} />);
    expect(screen.queryByRole('table')).toBe(null);
    expect(screen.getByText(messagesIn(locale).emptyAgreements)).toBeTruthy();
    expect(screen.getByText(messagesIn(locale).emptyReports)).toBeTruthy();
  });

  it('of health regions keep the French names', () => {
    const regions = [{ number: '06', name: 'Montréal' }];
    render(<RegionsTable locale={locale} regions={regions} />);
    const header = screen.getByRole('rowheader', { name: 'Montréal' });
    expect(header.lang).toBe(locale === 'fr' ? '' : 'fr');
    expect(screen.getByRole('cell', { name: '06' })).toBeTruthy();
  });

  it('have steps in order, on a line that ends with the last', () => {
    const items = missionSteps(locale);
    const { container } = render(<Timeline locale={locale} items={items} />);
    const name = messagesIn(locale).timeline;
    const steps = within(screen.getByRole('list', { name })).getAllByRole('listitem');
    expect(steps.map((step) => step.querySelector('time')?.dateTime)).toEqual(
      items.map(({ dateTime }) => dateTime),
    );
    expect(steps.map((step) => step.className)).toEqual(items.map(({ span }) => `span-${span}`));
    expect(steps.map((step) => step.querySelectorAll('path').length)).toEqual([1, 1, 0]);
    expect(steps.map((step) => step.querySelectorAll('rect').length)).toEqual([1, 0, 0]);
    expect(container.querySelectorAll('svg:not([aria-hidden="true"])')).toHaveLength(0);
  });

  it('have steps that lead to their page', () => {
    render(<Timeline locale={locale} items={agreementSteps(locale, 4)} />);
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      LINKS.laterAgreement[locale].href,
      foreignLink(locale).href,
    ]);
  });

  it('have no line without steps', () => {
    const { container } = render(<Timeline locale={locale} items={[]} />);
    expect(container.innerHTML).toBe('');
  });

  it('list the contents of a long page, none of a short one', () => {
    const items = [
      { id: 'a', title: 'A' },
      { id: 'b', title: 'B', count: 7 },
    ];
    const { container, rerender } = render(<Contents locale={locale} items={items} />);
    const name = messagesIn(locale).contents;
    const nav = within(screen.getByRole('navigation', { name }));
    expect(nav.getByRole('link', { name: 'A' }).getAttribute('href')).toBe('#a');
    // The number is decoration: the name of the link is the title alone.
    expect(nav.getByRole('link', { name: 'B' }).textContent).toBe('7B');
    rerender(<Contents locale={locale} items={[]} />);
    expect(container.innerHTML).toBe('');
  });

  it.each([AS_OF, AS_OF_AFTER])('say of what date old facts are', (asOf) => {
    render(<AsOfNotice asOf={asOf[locale]} />);
    const note = within(screen.getByRole('note'));
    expect(note.getByText(asOf[locale].title, EXACT).getAttribute('datetime')).toBe(
      asOf[locale].dateTime,
    );
    expect(note.getByText(asOf[locale].explanation, EXACT)).toBeTruthy();
  });
});

describe('strokes', () => {
  /** How many dashes of a line with that length and pattern begin on it. */
  const dashes = (path: Element) => {
    const [dash = 0, gap = 0] = (path.getAttribute('stroke-dasharray') ?? '')
      .split(' ')
      .map(Number);
    const lengths = [...(path.getAttribute('d') ?? '').matchAll(/h(\d+)/g)];
    return lengths.reduce((sum, [, length]) => sum + Math.ceil(Number(length) / (dash + gap)), 0);
  };

  it.each([1, 18, 22, 31, 32, 93])('are as many as the number: %i', (count) => {
    const { container } = render(<Strokes count={count} />);
    expect([...container.querySelectorAll('path')].map(dashes)).toEqual([count, count]);
  });
});
