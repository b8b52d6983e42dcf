import { expect, it } from 'vitest';
import { html } from './rendering.ts';

/** The numbers that readers see: those of `value`, else counted from one. */
function numbersOf(markdown: string): number[] {
  const items = html(markdown).matchAll(/<li(?: value="(\d+)")?>/g);
  return [...items].map(([, value], index) => (value === undefined ? index + 1 : Number(value)));
}

it.each([
  ['5. cinq\n6. six', [5, 6]],
  ['0. zéro\n1. un', [0, 1]],
  ['1. un\n3. trois\n3. trois bis', [1, 3, 3]],
  ['3. trois\n2. deux\n1. un', [3, 2, 1]],
  ['1) un\n4) quatre', [1, 4]],
  ['> 7. sept\n> 8. huit', [7, 8]],
  ['10. dix\n\n    Suite.\n\n11. onze', [10, 11]],
])('items keep the numbers typed: %j', (markdown, numbers) => {
  expect(numbersOf(markdown)).toEqual(numbers);
});

it('a list that a paragraph interrupts goes on with its numbers', () => {
  const items = html('1. un\n2. deux\n\nMot.\n\n3. trois\n4. quatre').match(/<li.*?>/g);
  expect(items).toEqual(['<li>', '<li>', '<li value="3">', '<li value="4">']);
});

it.each(['1. un\n2. deux\n3. trois', '1. un\n1. deux\n1. trois', '- un\n- deux\n- trois'])(
  'a list that counts from one says nothing of it: %j',
  (markdown) => {
    expect(
      html(markdown)
        .match(/<(?:ol|li).*?>/g)
        ?.filter((tag) => /value=|start=/.test(tag)),
    ).toEqual([]);
  },
);

it('the same number on each line asks to count from it', () => {
  expect(numbersOf('4. quatre\n4. cinq\n4. six')).toEqual([4, 5, 6]);
});
