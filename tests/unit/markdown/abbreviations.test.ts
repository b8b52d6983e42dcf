import { describe, expect, it } from 'vitest';
import { bodyOf, html, htmlOf } from './rendering.ts';

const RTS = '\n\n*[RTS]: réseaux territoriaux de services';
const ABBR = '<abbr>RTS</abbr>';

describe('abbreviations', () => {
  it.each([
    [
      'Les RTS et les RTS.',
      `<p>Les réseaux territoriaux de services (${ABBR}) et les ${ABBR}.</p>`,
    ],
    ['RTS : oui', `<p>Réseaux territoriaux de services (${ABBR})_: oui</p>`],
    ['Oui. RTS', `<p>Oui. Réseaux territoriaux de services (${ABBR})</p>`],
    [
      'Les réseaux territoriaux de services (RTS), ces RTS',
      `<p>Les réseaux territoriaux de services (${ABBR}), ces ${ABBR}</p>`,
    ],
    [
      'Les *Réseaux territoriaux de services* – RTS',
      `<p>Les <em>Réseaux territoriaux de services</em> – ${ABBR}</p>`,
    ],
    ['les 22 (RTS)', `<p>les 22 (réseaux territoriaux de services – ${ABBR})</p>`],
    ['*RTS*', `<p><em>Réseaux territoriaux de services (${ABBR})</em></p>`],
    ['RTSS et éRTS', '<p>RTSS et éRTS</p>'],
    [
      '`RTS`, [RTS](a.md), RTS',
      `<p><code>RTS</code>, <a href="/a/">RTS</a>, réseaux territoriaux de services (${ABBR})</p>`,
    ],
    [
      'Les RTS (réseaux territoriaux de services), ces RTS',
      `<p>Les ${ABBR} (réseaux territoriaux de services), ces ${ABBR}</p>`,
    ],
    [
      'Un réseau territorial de services (RTS)',
      `<p>Un réseau territorial de services (${ABBR})</p>`,
    ],
    [
      'Les RTS (réseaux locaux de services)',
      `<p>Les réseaux territoriaux de services (${ABBR}) (réseaux locaux de services)</p>`,
    ],
    [
      'exemple.ca/RTS, RTS@exemple.ca, RTS',
      `<p>exemple.ca/RTS, <a href="mailto:RTS@exemple.ca">RTS@exemple.ca</a>, réseaux territoriaux de services (${ABBR})</p>`,
    ],
    [
      'exemple.ca/a, RTS.ca/a, RTS',
      `<p>exemple.ca/a, RTS.ca/a, réseaux territoriaux de services (${ABBR})</p>`,
    ],
    // What was said is the end of another sentence.
    [
      'Les réseaux territoriaux de services. RTS oui.',
      `<p>Les réseaux territoriaux de services. Réseaux territoriaux de services (${ABBR}) oui.</p>`,
    ],
    ['> RTS', `<blockquote>\n<p>${ABBR}</p>\n</blockquote>`],
  ])('%j', (markdown, expected) => {
    expect(html(markdown + RTS)).toBe(expected);
  });

  it('are explained once in the page, in its order', () => {
    const { intro, sections } = bodyOf(`> RTS\n\n## RTS\n\nCes RTS.[^1]\n\n[^1]: RTS.${RTS}`);
    expect(htmlOf(intro)).toBe(`<blockquote>\n<p>${ABBR}</p>\n</blockquote>`);
    expect(sections[0]?.title).toBe('RTS');
    expect(htmlOf(sections[0]?.parts ?? [])).toContain(
      `Ces réseaux territoriaux de services (${ABBR}).`,
    );
    expect(htmlOf(sections[1]?.parts ?? [])).toContain(`<p>${ABBR}.`);
  });

  it('explain a note after the text that comes before it on the page', () => {
    const { intro, sections } = bodyOf(`Mot[^1].\n\n[^1]: RTS.\n\nLes RTS.${RTS}`);
    expect(htmlOf(intro)).toContain(`Les réseaux territoriaux de services (${ABBR}).`);
    expect(htmlOf(sections[0]?.parts ?? [])).toContain(`<p>${ABBR}.`);
  });

  it('are defined one after the other, and leave no paragraph', () => {
    const found = html(`Le RLS de la R.-U.${RTS}\n*[RLS]: réseau local\n*[R.-U.]: Réserve`);
    expect(found).toBe(
      '<p>Le réseau local (<abbr>RLS</abbr>) de la Réserve (<abbr>R.-U.</abbr>)</p>',
    );
  });

  it.each([
    ['directrice générale', 'le directeur général'],
    ['gaz, eaux', 'le gaz, eau'],
    ['lois et normes', 'des loi et norme'],
    ['Québec à l’étranger', 'QUEBEC a l’Etranger'],
  ])('are not explained again when their author said %s as %s', (expansion, said) => {
    const found = html(`${said} (RTS)\n\n*[RTS]: ${expansion}`);
    expect(found).toBe(`<p>${said} (<abbr>RTS</abbr>)</p>`);
  });

  it('may have a space before the colon, as French does', () => {
    expect(html('RTS\n\n*[RTS] : réseaux')).toBe(`<p>Réseaux (${ABBR})</p>`);
  });

  it('prefer the longest label', () => {
    expect(html('CHU et CHU de Québec\n\n*[CHU]: a\n*[CHU de Québec]: b')).toBe(
      '<p>A (<abbr>CHU</abbr>) et b (<abbr>CHU de Québec</abbr>)</p>',
    );
  });
});
