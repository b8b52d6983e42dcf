import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { REGISTER } from '../../lib/content/published-addresses.ts';
import { makeSite, makeSituation, type FixtureSite } from '../unit/content/fixture-site.ts';

const sites: FixtureSite[] = [];
afterEach(() => {
  for (const site of sites.splice(0)) site.remove();
});

/** Runs the command as a person would, in a shell of that language. */
function check(site: FixtureSite, args: readonly string[] = [], shell = 'fr_CA.UTF-8') {
  if (!sites.includes(site)) sites.push(site);
  // What Node has compiled, it need not compile again.
  const { PATH, NODE_COMPILE_CACHE } = process.env;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/check-content.ts', ...args],
    {
      encoding: 'utf8',
      env: { PATH, NODE_COMPILE_CACHE, LC_ALL: shell, CONTENT_DIR: site.contentDir } as never,
    },
  );
  return { status, stdout, lines: stderr.trim().split('\n') };
}

describe('check:content', () => {
  it('refuses a language the site does not have, in the language of the shell', () => {
    const { status, stdout, lines } = check(makeSite(), ['--lang', 'de'], 'en_CA');
    expect({ status, stdout, lines }).toEqual({
      status: 1,
      stdout: '',
      lines: ['--lang de is not a language of the site. Write --lang fr or --lang en.'],
    });
  });

  it('lists every problem in French, counts them and exits 1', () => {
    const { status, stdout, lines } = check(makeSituation('bad-slug'), ['--lang', 'fr'], 'en_CA');
    expect(status).toBe(1);
    expect(stdout).toBe('Contenu\u00a0: 1 problème à corriger.\n');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(
      /\/content\/fr\/ministere\/mission\.md:5:7 {2}slug — ce bout d’adresse n’est pas permis — n’utilisez que des minuscules/,
    );
  });

  it('lists every problem in English, counts them and exits 1', () => {
    const { status, stdout, lines } = check(makeSituation('many-at-once'), ['--lang', 'en']);
    expect(status).toBe(1);
    expect(stdout).toBe(`Content: ${lines.length} problems to mend.\n`);
    expect(lines.length).toBeGreaterThan(25);
  });

  it.each([
    ['fr', 'Contenu\u00a0: aucun problème.', 'Un conseil, qui n’empêche pas de publier\u00a0:'],
    ['en', 'Content: no problem.', 'A piece of advice, which keeps nothing from being published:'],
  ])('gives advice apart, and exits 0: %s', (lang, verdict, heading) => {
    const { status, stdout, lines } = check(makeSituation('description-cut'), ['--lang', lang]);
    expect({ status, lines }).toEqual({ status: 0, lines: [''] });
    const [first, blank, second, ...advice] = stdout.trimEnd().split('\n');
    expect([first, blank, second]).toEqual([verdict, '', heading]);
    expect(advice).toEqual([expect.stringMatching(/mission\.md:4:14 {2}description — .*160/)]);
  });

  it.each([
    ['en_CA.UTF-8', 'Content: no problem.\n'],
    ['fr_CA.UTF-8', 'Contenu\u00a0: aucun problème.\n'],
  ])('says that all is well in the language of the shell, and exits 0: %s', (shell, stdout) => {
    expect(check(makeSite(), [], shell)).toEqual({ status: 0, stdout, lines: [''] });
  });

  it('records no address of content that has a problem', () => {
    const site = makeSituation('missing-index');
    const register = join(site.contentDir, REGISTER);
    expect(check(site, ['--record']).status).toBe(1);
    expect(existsSync(register)).toBe(false);
    writeFileSync(register, '# Une note\n');
    expect(check(site, ['--record']).status).toBe(1);
    expect(readFileSync(register, 'utf8')).toBe('# Une note\n');
  });

  it('records the addresses of content that has advice, but for those that are recorded', () => {
    const site = makeSituation('description-cut');
    const record = () => check(site, ['--record', '--lang', 'fr']);
    const register = () => readFileSync(join(site.contentDir, REGISTER), 'utf8');
    expect(record()).toMatchObject({ status: 0, stdout: expect.stringContaining('mission.md:4') });
    const text = register();
    expect(text).toContain('/ministere/mission/ fr/ministere/mission.md\n');
    expect(record().status).toBe(0);
    expect(register()).toBe(text);
  });

  it('gives no stack trace for a folder that is not there', () => {
    const site = makeSite();
    const { status, lines } = check({ ...site, contentDir: `${site.contentDir}/nowhere` });
    expect(status).toBe(1);
    expect(lines).toEqual([
      expect.stringMatching(/nowhere:1:1 {2}fichier — ce fichier ou ce dossier manque — /),
    ]);
  });
});
