import { describe, expect, it } from 'vitest';
import { shellLocale } from '../../../lib/i18n/shell-locale.mjs';

describe('shellLocale', () => {
  it.each([
    [{}, 'fr'],
    [{ LANG: 'en' }, 'en'],
    [{ LANG: 'en_CA.UTF-8' }, 'en'],
    [{ LANG: 'EN-us' }, 'en'],
    [{ LANG: 'fr_CA.UTF-8' }, 'fr'],
    [{ LANG: 'C.UTF-8' }, 'fr'],
    [{ LANG: 'enm_GB' }, 'fr'],
    [{ LC_ALL: '', LC_MESSAGES: 'en_GB', LANG: 'fr_CA' }, 'en'],
    [{ LC_ALL: 'fr_CA', LC_MESSAGES: 'en_GB', LANG: 'en_GB' }, 'fr'],
    [{ LC_ALL: 'C', LANG: 'en_GB' }, 'fr'],
  ])('%o: %s', (environment, locale) => {
    expect(shellLocale(environment)).toBe(locale);
  });
});
