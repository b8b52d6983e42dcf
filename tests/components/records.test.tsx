// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { Contents } from '../../components/contents/contents.tsx';
import { AS_OF, AS_OF_AFTER, foreignLink, LINKS, pageBase } from '../../components/example-data.ts';
import { Facts } from '../../components/facts/facts.tsx';
import { Strokes } from '../../components/figures/strokes.tsx';
import { regionsOf } from '../../components/mosaic/example-regions.ts';
import { AsOfNotice } from '../../components/notice/as-of-notice.tsx';
import { agreementsTable, reportsTable } from '../../components/record-table/example-tables.ts';
import { RecordTable } from '../../components/record-table/record-table.tsx';
import { RegionsTable } from '../../components/regions-table/regions-table.tsx';
import { Section } from '../../components/templates/section.tsx';
import { agreementSteps, missionSteps } from '../../components/timeline/example-steps.ts';
import { Timeline } from '../../components/timeline/timeline.tsx';
import { formatDateRange } from '../../lib/i18n/format.ts';
import { LOCALES, type Bilingual } from '../../lib/i18n/locale.ts';
import { fill, messagesIn } from '../../lib/i18n/messages.ts';

afterEach(cleanup);

const UNSAID: Bilingual = { fr: 'Non précisé', en: 'Not stated' };
const textsOf = (elements: readonly Element[]) => elements.map(({ textContent }) => textContent);

describe.each(LOCALES)('records in %s', (locale) => {
  it('show an unsaid fact as not stated, and no other', () => {
    const facts = [
      { name: 'A', values: [] },
      { name: 'B', values: ['b1', 'b2'] },
    ];
    render(<Facts locale={locale} facts={facts} />);
    expect(textsOf(screen.getAllByRole('term'))).toEqual(['A', 'B']);
    expect(textsOf(screen.getAllByRole('definition'))).toEqual([UNSAID[locale], 'b1', 'b2']);
  });

  it('are rows, each named by its record', () => {
    const table = agreementsTable(locale);
    render(<RecordTable locale={locale} table={table} />);
    const rows = within(screen.getByRole('table', { name: table.caption }));
    expect(textsOf(rows.getAllByRole('columnheader'))).toEqual([
      messagesIn(locale).year,
      ...table.columns,
    ]);
    const headers = rows.getAllByRole('rowheader');
    expect(headers.map((header) => within(header).getByRole('link').getAttribute('href'))).toEqual(
      table.items.map(({ link }) => link.href),
    );
  });

  it('label each fact with its column, for narrow screens', () => {
    render(<RecordTable locale={locale} table={agreementsTable(locale, 1)} />);
    const columns = textsOf(screen.getAllByRole('columnheader'));
    const [, ...facts] = screen.getAllByRole('cell');
    expect(facts.map((cell) => cell.getAttribute('data-label'))).toEqual(columns.slice(2));
  });

  it('mark both ends of a range of dates', () => {
    const { container } = render(<RecordTable locale={locale} table={reportsTable(locale)} />);
    const times = [...container.querySelectorAll('td:not(.record-year) time')];
    expect(times.slice(0, 2).map((time) => time.getAttribute('datetime'))).toEqual([
      '2017-09-02',
      '2017-09-10',
    ]);
    const cell = times[0]?.closest('td');
    expect(cell?.textContent).toBe(formatDateRange('2017-09-02', '2017-09-10', locale));
  });

  it('say when the year or a fact is not stated', () => {
    render(<RecordTable locale={locale} table={agreementsTable(locale)} />);
    expect(screen.getAllByText(UNSAID[locale])).toHaveLength(2);
    expect(screen.getByText('–').getAttribute('aria-hidden')).toBe('true');
  });

  it('give a date to machines too', () => {
    render(<RecordTable locale={locale} table={reportsTable(locale)} />);
    const [, , dates] = screen.getAllByRole('cell')[1]?.closest('tr')?.children ?? [];
    expect(dates?.querySelector('time')?.dateTime).toBe('2017-09-02');
  });

  it('say so when there are none', () => {
    const empty = messagesIn(locale).empty.agreements;
    const listing = agreementsTable(locale, 0);
    const base = pageBase(locale, { fr: 'Ententes', en: 'Agreements' });
    const page = {
      ...base,
      template: 'section' as const,
      listHeading: 'A',
      total: 0,
      listing,
      empty,
    };
    render(<Section page={page} />);
    expect(screen.queryByRole('table')).toBe(null);
    expect(screen.getByText(empty)).toBeTruthy();
  });

  it('of health regions are headed by their number, and keep their French name', () => {
    const regions = regionsOf(locale);
    render(<RegionsTable locale={locale} regions={regions} />);
    for (const { number, name, severalIn } of regions.list) {
      const note =
        severalIn === undefined ? '' : fill(messagesIn(locale).severalCentres, { year: severalIn });
      const cell = screen.getByRole('cell', { name: `${name} ${note}`.trim() });
      expect(within(cell).getByText(name).lang).toBe(locale === 'fr' ? '' : 'fr');
      // A header heads what follows it.
      expect(cell.previousElementSibling).toBe(screen.getByRole('rowheader', { name: number }));
    }
  });

  it('have steps in order', () => {
    const items = missionSteps(locale);
    render(<Timeline locale={locale} items={items} />);
    const name = messagesIn(locale).timeline;
    const steps = within(screen.getByRole('list', { name })).getAllByRole('listitem');
    expect(steps.map((step) => step.querySelector('time')?.dateTime)).toEqual(
      items.map(({ time }) => time.dateTime),
    );
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
    render(<AsOfNotice locale={locale} asOf={asOf[locale]} />);
    const note = screen.getByRole('note');
    const { dateTime, title, explanation } = asOf[locale];
    expect(note.querySelector('time')?.dateTime).toBe(dateTime);
    expect(note.textContent).toContain(title);
    expect(note.textContent).toContain(explanation);
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
