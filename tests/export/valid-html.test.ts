import { expect, it } from 'vitest';
import { htmlErrors } from '../support/html-validator.ts';
import { publishedPages, readPublished } from '../support/published-site.ts';

const pages = [
  ...publishedPages().map(({ address, html }) => ({ address, html })),
  { address: '/404.html', html: readPublished('404.html') },
];

it.each(pages)('$address is valid HTML', async ({ html }) => {
  expect(await htmlErrors(html)).toEqual([]);
});

it('the validator sees what is wrong', async () => {
  const [page] = pages;
  const broken = page?.html.replace('<main', '<p><div></div></p><img src="a.png"><main') ?? '';
  const rules = (await htmlErrors(broken)).map((error) => error.split(':')[0]);
  expect(rules).toEqual(expect.arrayContaining(['wcag/h37', 'close-order']));
});
