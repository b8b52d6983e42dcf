import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { recordAddresses, REGISTER } from '../../../lib/content/published-addresses.ts';
import { MAX_FILE_BYTES } from '../../../lib/content/source.ts';
import { LOCALES } from '../../../lib/i18n/locale.ts';
import { checkSite } from '../../../lib/site/load-site.ts';
import { makeSite, pageText, type FixtureSite } from '../content/fixture-site.ts';

const SECTION = 'fr/ministere/index.md';
const PAGE = 'fr/ministere/mission.md';
const NEW = 'fr/ministere/nouvelle.md';

let folder: FixtureSite;

beforeEach(async () => {
  folder = makeSite({
    'fr/ministere/fond/index.md': pageText('section', 'Fond', 'fond', ['frenchOnly: true']),
    'fr/ministere/fond/a.md': pageText('page', 'A', 'a', ['frenchOnly: true']),
  });
  await record();
});

afterEach(() => folder.remove());

const at = (file: string) => join(folder.contentDir, file);
const textOf = (file: string) => readFileSync(at(file), 'utf8');

async function record(): Promise<number> {
  const { site } = await checkSite(folder);
  const pages = site.pages.map(({ address, entry: { file } }) => ({ address, file }));
  return recordAddresses(folder.contentDir, pages);
}

/** What the check finds, in a few words. */
async function found(): Promise<string[]> {
  const { problems, advice } = await checkSite(folder);
  return [...problems, ...advice].map(({ file, field, code, params: { address, count } }) =>
    [file, field, code, address, count].filter(Boolean).join(' '),
  );
}

function move(file: string, slug: string, aliases: readonly string[] = []): void {
  const fields = [`slug: ${slug}`, ...aliases.map((alias) => `aliases: [${alias}]`)];
  writeFileSync(at(file), textOf(file).replace(/^slug: .*$/m, fields.join('\n')));
}

describe('an address that the public knows', () => {
  it('answers as long as nothing moves', async () => {
    expect(await found()).toEqual([]);
  });

  it('of a section and all that it holds is told of once, where it changed', async () => {
    move(SECTION, 'ailleurs');
    expect(await found()).toEqual([
      `${SECTION} slug lost-addresses /ministere/ 3`,
      `${REGISTER} unrecorded-addresses 4`,
    ]);
  });

  it('of a section becomes an alias, and what it holds follows', async () => {
    move(SECTION, 'ailleurs', ['/ministere/']);
    expect(await found()).toEqual([`${REGISTER} unrecorded-addresses 4`]);
    expect(await record()).toBe(4);
    expect(await found()).toEqual([]);
    // The way back: both names are known, and both must answer.
    move(SECTION, 'ministere');
    writeFileSync(at(SECTION), textOf(SECTION).replace(/^aliases: .*\n/m, ''));
    expect(await found()).toEqual([`${SECTION} slug lost-addresses /ailleurs/ 3`]);
  });

  it('is recorded beside all notes, however long the register has become', async () => {
    const note = '# Une note';
    const known = Array.from({ length: 40_000 }, (_, n) => `/ancienne-adresse-${n}/ ${PAGE}`);
    writeFileSync(at(REGISTER), [note, ...known, ''].join('\n'));
    expect(textOf(REGISTER).length).toBeGreaterThan(MAX_FILE_BYTES);
    await record();
    const lines = textOf(REGISTER).split('\n');
    expect(lines[0]).toBe(note);
    expect(lines).toContain(known.at(-1));
  });

  it('of a page is told of in the page', async () => {
    move(PAGE, 'but');
    expect((await found())[0]).toBe(`${PAGE} slug lost-address /ministere/mission/ 0`);
    writeFileSync(
      at(PAGE),
      textOf(PAGE).replace('slug: but', 'slug: but\naliases: [/ministere/mission/]'),
    );
    expect(await found()).toEqual([`${REGISTER} unrecorded-addresses 1`]);
  });

  it('of a page that moved with its section and by itself needs both', async () => {
    move(SECTION, 'ailleurs');
    // The length of a slug says nothing of what it was.
    for (const slug of ['but', 'passion']) {
      move(PAGE, slug);
      expect((await found()).filter((line) => line.includes('lost'))).toEqual([
        `${SECTION} slug lost-addresses /ministere/ 2`,
        `${PAGE} slug lost-address /ministere/mission/ 0`,
      ]);
    }
  });

  it('may be that of another page now', async () => {
    move(PAGE, 'fond');
    move('fr/ministere/fond/index.md', 'mission');
    expect((await found()).filter((line) => line.includes('lost'))).toEqual([
      'fr/ministere/fond/a.md slug lost-address /ministere/fond/a/ 0',
    ]);
  });

  it('of a page that is gone is advice, until another takes it over or its line goes', async () => {
    const FOND = 'fr/ministere/fond';
    rmSync(at(`${FOND}/a.md`));
    expect(await found()).toEqual([`${REGISTER} gone-address /ministere/fond/a/`]);
    move(`${FOND}/index.md`, 'fond', ['/ministere/fond/a/']);
    expect(await found()).toEqual([]);
    move(`${FOND}/index.md`, 'fond');
    writeFileSync(
      at(`${FOND}/index.md`),
      textOf(`${FOND}/index.md`).replace(/^aliases: .*\n/m, ''),
    );
    writeFileSync(at(REGISTER), textOf(REGISTER).replace(/^\/ministere\/fond\/a\/.*\n/m, ''));
    expect(await found()).toEqual([]);
  });

  it('is not lost because its page, or a section above it, has another problem', async () => {
    writeFileSync(at(PAGE), textOf(PAGE).replace(/^slug: .*$/m, 'slug: É'));
    writeFileSync(at('fr/ministere/fond/index.md'), 'rien');
    expect((await found()).filter((line) => /lost|gone/.test(line))).toEqual([]);
  });

  it('is not lost because a page, of whatever rank, can’t be read', async () => {
    const files = textOf(REGISTER).match(/\S+\.md$/gm) ?? [];
    expect(files).toEqual(expect.arrayContaining(['fr/index.md', 'en/index.md', SECTION, PAGE]));
    for (const file of files) {
      const text = textOf(file);
      writeFileSync(at(file), 'rien');
      const lines = await found();
      expect(lines.some((line) => line.startsWith(`${file} `))).toBe(true);
      expect([file, ...lines.filter((line) => /lost|gone/.test(line))]).toEqual([file]);
      writeFileSync(at(file), text);
    }
  });

  it.each(LOCALES)('is not lost because the folder of its language is: %s', async (locale) => {
    rmSync(at(locale), { recursive: true });
    expect((await found()).filter((line) => /lost|gone/.test(line))).toEqual([]);
  });
});

describe('the register', () => {
  it('is made, sorted, keeps its notes and is the same when nothing is new', async () => {
    const text = textOf(REGISTER);
    const lines = text.trimEnd().split('\n');
    expect(lines).toContain(`/ministere/mission/ ${PAGE}`);
    expect(lines).toEqual(lines.toSorted());
    writeFileSync(at(REGISTER), `# Une note\n\n${lines.toReversed().join('\n')}\n${lines[0]}`);
    expect(await found()).toEqual([]);
    expect(await record()).toBe(0);
    expect(textOf(REGISTER)).toBe(`# Une note\n${text}`);
  });

  it('adds a new page, and the new file of a page', async () => {
    writeFileSync(at(NEW), pageText('page', 'Nouvelle', 'nouvelle', ['frenchOnly: true']));
    expect(await found()).toEqual([`${REGISTER} unrecorded-addresses 1`]);
    expect(await record()).toBe(1);
    rmSync(at(NEW));
    writeFileSync(
      at('fr/ministere/renommee.md'),
      pageText('page', 'N', 'nouvelle', ['frenchOnly: true']),
    );
    expect(await found()).toEqual([`${REGISTER} unrecorded-addresses 1`]);
    expect(await record()).toBe(0);
    move('fr/ministere/renommee.md', 'autre');
    expect((await found())[0]).toMatch(/renommee\.md slug lost-address \/ministere\/nouvelle\/ 0$/);
  });

  it('is not asked of a site that has none', async () => {
    rmSync(at(REGISTER));
    move(SECTION, 'ailleurs');
    expect(await found()).toEqual([]);
  });
});
