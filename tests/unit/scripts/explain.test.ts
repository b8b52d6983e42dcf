import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../../lib/failure.ts';
import { COMMANDS } from '../../../lib/i18n/commands.ts';
import { explain } from '../../../scripts/explain.ts';

const systemError = (code: string, path?: string) =>
  Object.assign(new Error(`${code}: said by the system`), {
    code,
    errno: -1,
    ...(path && { path }),
  });

describe('what keeps a command from doing its work is said', () => {
  it.each([
    ['fr', 'Une autre commande travaille dans out depuis hier (processus 7). Attendez'],
    ['en', 'Another command has been at work in out since hier (process 7). Wait'],
  ] as const)('in %s, with what is known of it', (locale, words) => {
    const failure = new Failure('locked', { folder: 'out', holder: { pid: 7, since: 'hier' } });
    expect(explain(failure, COMMANDS[locale])).toContain(words);
  });

  it.each([
    ['ENOSPC', 'fr', 'Le disque est plein\u00a0: out/a.html'],
    ['EDQUOT', 'en', 'The disk is full: out/a.html'],
    ['ENOENT', 'fr', 'out/a.html n’existe pas, ou est un lien'],
    ['ELOOP', 'en', 'out/a.html does not exist, or is a link'],
    ['EROFS', 'fr', 'Le système ne permet pas d’écrire out/a.html'],
    ['EACCES', 'en', 'The system does not allow out/a.html to be written'],
  ] as const)('when the system answers %s, in %s', (code, locale, words) => {
    expect(explain(systemError(code, 'out/a.html'), COMMANDS[locale])).toContain(words);
  });

  it.each([
    [resolve('out/a.html'), 'out/a.html'],
    [resolve('../autre'), '../autre'],
    [resolve('.'), '.'],
  ])('with the file as it is called from here: %s', (path, shown) => {
    for (const messages of Object.values(COMMANDS)) {
      for (const explainSystem of Object.values(messages.systemErrors)) {
        expect(explainSystem?.(shown)).toContain(shown);
      }
      for (const code of Object.keys(messages.systemErrors)) {
        const said = messages.systemErrors[code]?.(shown);
        expect(explain(systemError(code, path), messages)).toBe(said);
      }
    }
  });

  it('without a file, or as the system says it', () => {
    expect(explain(systemError('ENOSPC'), COMMANDS.en)).toContain('a file could not be written');
    expect(explain(systemError('EPIPE'), COMMANDS.en)).toBe('EPIPE: said by the system');
    expect(explain('thrown', COMMANDS.en)).toBe('thrown');
  });
});
