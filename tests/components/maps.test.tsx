// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { CoastMap } from '../../components/coast-map/coast-map.tsx';
import { coastMapAtTheEdge, coastMapOf } from '../../components/coast-map/example-maps.ts';
import { worldMapOf } from '../../components/world-map/example-maps.ts';
import { WorldMap } from '../../components/world-map/world-map.tsx';
import { messagesIn } from '../../lib/i18n/messages.ts';
import { LOCALES } from '../../lib/i18n/locale.ts';

afterEach(cleanup);

/** A place with its name: the name ends at its left, or starts at its right. */
interface Place {
  x: number;
  end: boolean;
  name: string;
}

/** How far, and in which direction, a drawing writes each name from its place. */
function writtenFrom(container: Element, places: readonly Place[]) {
  const texts = [...container.querySelectorAll('text')];
  return places.map(({ x, name }) => {
    const text = texts.find(({ firstChild }) => firstChild?.textContent === name);
    // From its place itself, or moved away from it by a part of its letters.
    const moved = Number.parseFloat(text?.getAttribute('dx') ?? '0') * 16;
    const distance = moved || Number(text?.getAttribute('x')) - x;
    return {
      name,
      end: text?.getAttribute('text-anchor') === 'end',
      left: distance < -5,
      right: distance > 5,
    };
  });
}

/** Where each name has to be. */
const beside = (places: readonly Place[]) =>
  places.map(({ end, name }) => ({ name, end, left: end, right: !end }));

describe.each(LOCALES)('names on a map in %s', (locale) => {
  it('stand on the side of a visited place that has room', () => {
    for (const map of [coastMapOf(locale), coastMapAtTheEdge(locale)]) {
      const { container, unmount } = render(<CoastMap map={map} />);
      expect(writtenFrom(container, map.points)).toEqual(beside(map.points));
      unmount();
    }
  });

  it('stand on the side of a country that has room, with its distance below, and to what', () => {
    const map = worldMapOf(locale);
    const { container } = render(<WorldMap locale={locale} map={map} />);
    const labels = map.labels.map(({ country, ...label }) => ({ ...label, name: country }));
    expect(writtenFrom(container, labels)).toEqual(beside(labels));
    const spans = [...container.querySelectorAll('tspan')];
    expect(spans.map(({ textContent }) => textContent)).toEqual(
      map.labels.flatMap(({ distance }) => [messagesIn(locale).toCapital, distance]),
    );
    for (const span of spans) {
      expect(span.getAttribute('x')).toBe(span.parentElement?.getAttribute('x'));
    }
  });
});

describe.each(LOCALES)('a map in %s', (locale) => {
  it.each([
    ['a coast', coastMapOf(locale).title, <CoastMap key="coast" map={coastMapOf(locale)} />],
    [
      'the world',
      worldMapOf(locale).title,
      <WorldMap key="world" locale={locale} map={worldMapOf(locale)} />,
    ],
  ])('says what it shows once: %s', (_kind, title, map) => {
    const { container } = render(map);
    const drawing = screen.getByRole('img', { name: title });
    expect([...drawing.children].map((part) => part.getAttribute('aria-hidden'))).toEqual(['true']);
    expect(container.querySelectorAll('text').length).toBeGreaterThan(0);
    expect(container.querySelectorAll('text:not([aria-hidden] *)')).toHaveLength(0);
  });
});
