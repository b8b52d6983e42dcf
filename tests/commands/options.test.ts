import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/** What a script says when it is given these words. */
function run(script: string, words: readonly string[], locale = 'en_CA.UTF-8') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}`, ...words], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: locale },
  });
  return { status, stdout, stderr };
}

describe('a command that is given what it does not know', () => {
  it.each<[string, string[], string]>([
    ['build.ts', ['--bogus'], '--out <value>, --full'],
    ['build.ts', ['--out'], '--out <value>, --full'],
    ['build.ts', ['--out='], '--out <value>, --full'],
    ['build.ts', ['--full=yes'], '--out <value>, --full'],
    ['build.ts', ['production'], '--out <value>, --full'],
    ['build.ts', ['-x'], '--out <value>, --full'],
    ['check-content.ts', ['--language', 'fr'], '--lang <value>'],
    ['release.ts', ['--force'], '--local'],
    ['rollback.ts', ['2'], '--to <value>'],
    ['indexnow.ts', ['now'], 'takes no option'],
    ['serve.ts', ['--bogus'], '--build'],
    ['dev.ts', ['--turbo'], 'takes no option'],
    ['hosting.ts', ['nginx', 'apache'], '--site <value>, --to <value>'],
    ['test-faults.ts', ['--fast'], 'takes no option'],
    ['test-engines.ts', ['--fast'], 'takes no option'],
  ])('%s %j says what it knows, and does nothing', (script, words, known) => {
    const { status, stdout, stderr } = run(script, words);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    const [first, second] = stderr.trimEnd().split('\n');
    expect(first).toBe(`Not understood: ${words.join(' ')}`);
    expect(second).toContain(known);
    expect(stderr).not.toContain('    at ');
  });

  it('says so in French to who speaks it', () => {
    const { stderr } = run('build.ts', ['--bogus'], 'fr_CA.UTF-8');
    expect(stderr).toBe(
      'Commande mal comprise\u00a0: --bogus\nOptions possibles\u00a0: --out <valeur>, --full\n',
    );
  });
});
