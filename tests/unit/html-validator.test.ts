import { expect, it } from 'vitest';
import { htmlErrors } from '../support/html-validator.ts';

it('is not blind: what is wrong is found', async () => {
  const errors = await htmlErrors('<main><p><div></div></p><img src="a.png"></main>');
  const rules = errors.map((error) => error.split(':')[0]);
  expect(rules).toEqual(expect.arrayContaining(['wcag/h37', 'close-order']));
});
