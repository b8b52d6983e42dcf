import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockFolder } from '../../../lib/lock/folder-lock.ts';
import { markIncomplete } from '../../../lib/publish/publication.ts';
import { release, rollback } from '../../../lib/release/release.ts';
import { readNote } from '../../../lib/release/release-folder.ts';
import { servedHosting } from '../../../lib/release/served-hosting.ts';
import { makePublication, madePage, type MadePublication } from '../../support/made-publication.ts';

let folder: string;
let out: string;
let releases: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'release-'));
  out = join(folder, 'out');
  releases = join(folder, 'releases');
});

afterEach(() => rmSync(folder, { recursive: true }));

const hostFiles = (hosting: unknown) => ({ '.host': JSON.stringify(hosting) });

const DAY_ZERO = new Date('2026-11-28T12:00:00Z');
const day = (count: number) => new Date(DAY_ZERO.getTime() + count * 24 * 60 * 60 * 1000);

interface Put extends MadePublication {
  isLocal?: boolean;
  now?: Date;
}

function put(mark: string, { isLocal = false, now = DAY_ZERO, ...more }: Put = {}) {
  makePublication(out, mark, more);
  return release({ out, releases, isLocal, hostFiles, now });
}

const back = (to?: string, now = DAY_ZERO) =>
  rollback({ releases, hostFiles, now, ...(to === undefined ? {} : { to }) });

const current = (path = 'index.html') => join(releases, 'current', path);

/** The mark of what is in service. */
const served = () => /<p>(.*?)<\/p>/.exec(readFileSync(current(), 'utf8'))?.[1];

const names = () => readdirSync(releases).toSorted();

describe('a release', () => {
  it('is what was built, beside a link to it', () => {
    expect(put('one')).toEqual({ release: '1', isNew: true, kept: ['1'] });
    expect(names()).toEqual(['1', 'current']);
    expect(readlinkSync(join(releases, 'current'))).toBe('1');
    expect(readFileSync(current('ministere/index.html'), 'utf8')).toBe(
      madePage('/ministere/', 'one'),
    );
    expect(readdirSync(folder).toSorted()).toEqual(['out', 'releases']);
  });

  it('of what is in service already is none', () => {
    put('one');
    expect(put('one')).toEqual({ release: '1', isNew: false, kept: ['1'] });
  });

  it('is not touched by what becomes of the folder of the build', () => {
    put('one');
    writeFileSync(join(out, 'index.html'), 'x');
    makePublication(out, 'two');
    expect(served()).toBe('one');
  });

  it('shares with the former one the files that are the same, and gives the others a new time', () => {
    const files = { 'icon.svg': '<svg/>', 'robots.txt': 'a' };
    put('one', { files });
    const [icon, robots] = [statSync(current('icon.svg')), statSync(current('robots.txt'))];
    put('two', { files: { ...files, 'robots.txt': 'b' } });
    expect(statSync(current('icon.svg')).ino).toBe(icon.ino);
    // To the second: nginx tells two files apart by size and second.
    const times = [robots.mtimeMs, statSync(current('robots.txt')).mtimeMs];
    expect(times[1]).toBeGreaterThanOrEqual((times[0] ?? 0) + 1000);
  });

  it('does not share a file that somebody wrote into', () => {
    const files = { 'icon.svg': '<svg/>' };
    put('one', { files });
    writeFileSync(current('icon.svg'), 'other!');
    put('two', { files });
    expect(readFileSync(current('icon.svg'), 'utf8')).toBe('<svg/>');
  });

  it('leaves the last three, those one would go back to first', () => {
    for (const mark of ['one', 'two', 'three', 'four']) put(mark);
    expect(names()).toEqual(['2', '3', '4', 'current']);
    back();
    back();
    expect(served()).toBe('two');
    put('five');
    expect(names()).toEqual(['2', '4', '5', 'current']);
    back();
    expect(served()).toBe('two');
  });

  it('is put in service once those that go are gone: no server answers from one meanwhile', () => {
    for (const mark of ['one', 'two', 'three', 'four']) put(mark);
    back();
    makePublication(out, 'five');
    const there: string[][] = [];
    const seen = () => {
      there.push(readdirSync(releases).filter((name) => /^\d+$/.test(name)));
      return {};
    };
    release({ out, releases, isLocal: false, hostFiles: seen });
    expect(there.flat()).not.toContain('4');
    expect(new Set(there.flat())).toEqual(new Set(['2', '3', '5']));
  });

  it('counts on, and leaves the last three of however many', () => {
    for (let count = 1; count <= 11; count += 1) expect(put(`${count}`).release).toBe(`${count}`);
    expect(names()).toEqual(['10', '11', '9', 'current']);
    expect(back().kept).toEqual(['9', '10', '11']);
    expect(served()).toBe('10');
  });

  it('is put in service where the one that was is lost', () => {
    put('one');
    rmSync(join(releases, '1'), { recursive: true });
    expect(() => back()).toThrow('noRelease');
    expect(put('two')).toEqual({ release: '1', isNew: true, kept: ['1'] });
    expect(served()).toBe('two');
    expect(() => back()).toThrow('noFormerRelease');
    expect(() => back('9')).toThrow('"to":"9"');
  });

  it('has what its host reads, in which every release is known', () => {
    put('one');
    put('two');
    const policy = (name: string) => readFileSync(join(releases, name, '.host'), 'utf8');
    const hashes = ['1', '2'].map((name) => readNote(join(releases, name))?.styleHash ?? '');
    expect(new Set(hashes).size).toBe(2);
    for (const hash of hashes) {
      expect(policy('1')).toContain(`'sha256-${hash}'`);
      expect(policy('2')).toContain(`'sha256-${hash}'`);
      expect(JSON.stringify(servedHosting(join(releases, '2')))).toContain(`'sha256-${hash}'`);
    }
    expect(JSON.stringify(servedHosting(out)).match(/sha256-/g)).toHaveLength(1);
  });

  it('costs no more than time when another was cut short', () => {
    put('one');
    mkdirSync(join(releases, '.unfinished-2/a'), { recursive: true });
    symlinkSync('1', join(releases, '.unfinished-current'));
    mkdirSync(join(releases, '7'));
    expect(put('two').release).toBe('2');
    expect(names()).toEqual(['1', '2', '7', 'current']);
  });
});

describe('a release is refused', () => {
  it.each<[string, string, () => void]>([
    ['that was not built', 'notPublished', () => rmSync(out, { recursive: true })],
    ['of another folder', 'notPublished', () => rmSync(join(out, '.publication.json'))],
    ['whose build was cut short', 'incomplete', () => markIncomplete(out)],
    ['without a page', 'altered', () => rmSync(join(out, 'en/index.html'))],
    ['without a compressed form', 'altered', () => rmSync(join(out, 'index.html.br'))],
    ['with a page cut short', 'altered', () => truncateSync(join(out, 'index.html'), 9)],
    [
      'with other bytes of the same length',
      'altered',
      () => {
        const file = join(out, 'index.html');
        writeFileSync(file, readFileSync(file, 'utf8').replace('two', 'TWO'));
      },
    ],
    ['with a file more', 'altered', () => writeFileSync(join(out, 'en/more.html'), '')],
    ['with a hidden file more', 'altered', () => writeFileSync(join(out, '.env'), '')],
    [
      'with a link for a page',
      'altered',
      () => {
        writeFileSync(join(folder, 'copy'), readFileSync(join(out, 'index.html')));
        rmSync(join(out, 'index.html'));
        symlinkSync(join(folder, 'copy'), join(out, 'index.html'));
      },
    ],
  ])('%s: %s, and the former one stays', (_name, code, damage) => {
    put('one');
    makePublication(out, 'two');
    damage();
    expect(() => release({ out, releases, isLocal: false, hostFiles })).toThrow(code);
    expect(served()).toBe('one');
    expect(names()).toEqual(['1', 'current']);
    expect(readdirSync(folder)).not.toContain('out.lock');
  });

  it.each([
    'http://127.0.0.1:3000',
    'http://127.1.2.3',
    'https://localhost',
    'http://dev.localhost:8080',
    'http://[::1]:3000',
    'http://0.0.0.0',
  ])('of %s, unless it is for this machine alone', (siteUrl) => {
    expect(() => put('one', { siteUrl })).toThrow('localAddress');
    expect(existsSync(join(releases, 'current'))).toBe(false);
    expect(put('one', { siteUrl, isLocal: true }).isNew).toBe(true);
  });

  it.each(['https://localhost.quebec', 'https://www.127.example', 'http://128.0.0.1'])(
    'never because it is of %s',
    (siteUrl) => expect(put('one', { siteUrl }).isNew).toBe(true),
  );

  it('of this machine alone where the one in service is public, and not the reverse', () => {
    const siteUrl = 'http://127.0.0.1:3000';
    expect(put('one', { siteUrl, isLocal: true }).isNew).toBe(true);
    expect(put('two', { isLocal: true }).isNew).toBe(true);
    expect(() => put('three', { siteUrl, isLocal: true })).toThrow('localOverPublic');
    expect(served()).toBe('two');
  });

  it.each(['out', 'out/releases', '.'])('into %s, that the build fills or that holds it', (to) => {
    makePublication(out, 'one');
    const options = { out, releases: join(folder, to), isLocal: false, hostFiles };
    expect(() => release(options)).toThrow('holdsProject');
  });

  it('into a folder of something else, which stays as it is', () => {
    makePublication(out, 'one');
    mkdirSync(join(releases, '2014'), { recursive: true });
    expect(() => put('one')).toThrow('notForReleases');
    expect(names()).toEqual(['2014']);
  });

  it('never because of what is hidden, or beside a release', () => {
    mkdirSync(join(releases, '.snapshots'), { recursive: true });
    put('one');
    writeFileSync(join(releases, 'notes.txt'), '');
    put('two');
    expect(served()).toBe('two');
  });

  it.each([
    ['out', 'a build is at work'],
    ['releases', 'another release is at work'],
  ])('while %s is locked: %s', (name) => {
    makePublication(out, 'one');
    const unlock = lockFolder(join(folder, name));
    expect(() => put('one')).toThrow('locked');
    unlock();
    expect(put('one').isNew).toBe(true);
  });

  it('when something else is where the link has to be', () => {
    mkdirSync(join(releases, 'current'), { recursive: true });
    expect(() => put('one')).toThrow('notALink');
    expect(lstatSync(join(releases, 'current')).isDirectory()).toBe(true);
  });
});

describe('going back', () => {
  it('is to what was in service before, then before that, and forward by name', () => {
    for (const mark of ['one', 'two', 'three']) put(mark);
    expect(back()).toEqual({ release: '2', isNew: true, kept: ['1', '2', '3'] });
    expect(served()).toBe('two');
    back();
    expect(served()).toBe('one');
    expect(() => back()).toThrow('noFormerRelease {"releases":');
    back('3');
    expect(served()).toBe('three');
    expect(back('3').isNew).toBe(false);
  });

  it('passes over what one went back from', () => {
    for (const mark of ['one', 'bad']) put(mark);
    back();
    put('three');
    back();
    expect(served()).toBe('one');
  });

  it.each(['4', '0', 'current', '../out', ''])('is to no %j', (to) => {
    put('one');
    put('two');
    expect(() => back(to)).toThrow('noFormerRelease');
    expect(served()).toBe('two');
  });

  it('is refused when nothing is in service', () => {
    expect(() => back()).toThrow('noRelease');
    expect(existsSync(releases)).toBe(false);
  });
});

describe('the assets of a former release', () => {
  const asset = (name: string): MadePublication => ({
    files: { [`_next/static/${name}.woff2`]: name, [`data/${name}.json`]: name },
  });
  const isThere = (name: string) => existsSync(current(`_next/static/${name}.woff2`));

  it('stay for fourteen days after it was last served, and other files do not', () => {
    put('one', { ...asset('a'), now: day(0) });
    put('two', { ...asset('b'), now: day(20) });
    expect([isThere('a'), isThere('b')]).toEqual([true, true]);
    expect(existsSync(current('data/a.json'))).toBe(false);
    // The release itself has long been removed.
    for (const count of [1, 2, 3, 4]) put(`more ${count}`, { ...asset('b'), now: day(20 + count) });
    expect(names()).not.toContain('1');
    expect([isThere('a'), isThere('b')]).toEqual([true, true]);
    put('later', { ...asset('c'), now: day(34) });
    expect(isThere('a')).toBe(true);
    put('last', { ...asset('c'), now: day(35) });
    expect([isThere('a'), isThere('b'), isThere('c')]).toEqual([false, true, true]);
  });

  it('stay when one goes back, and forward again', () => {
    put('one', asset('a'));
    put('two', asset('b'));
    back();
    expect([isThere('a'), isThere('b')]).toEqual([true, true]);
    put('three', asset('c'));
    expect(['a', 'b', 'c'].map(isThere)).toEqual([true, true, true]);
    back('2');
    expect(['a', 'b', 'c'].map(isThere)).toEqual([true, true, true]);
  });

  it('have the forms of each with it', () => {
    const path = '_next/static/a.svg';
    const files = { [path]: 'a', [`${path}.br`]: 'b', [`${path}.gz`]: 'c' };
    put('one', { files });
    put('two');
    const forms = ['', '.br', '.gz'].map((form) => existsSync(current(path + form)));
    expect(forms).toEqual([true, true, true]);
  });

  it('are told apart from its own', () => {
    put('one', asset('a'));
    put('two', { files: { ...asset('a').files, ...asset('b').files } });
    expect(readNote(join(releases, '2'))?.kept).toEqual([]);
    put('three', asset('a'));
    const kept = readNote(join(releases, '3'))?.kept.map(([path]) => path);
    expect(kept).toEqual(['_next/static/b.woff2']);
  });

  it('stay from the last time that they were served, whichever release served them', () => {
    put('one', { ...asset('a'), now: day(0) });
    put('two', { ...asset('b'), now: day(1) });
    put('three', { ...asset('a'), now: day(2) });
    back('2', day(10));
    put('four', { ...asset('c'), now: day(20) });
    expect(isThere('a')).toBe(true);
    put('five', { ...asset('c'), now: day(25) });
    expect(isThere('a')).toBe(false);
  });

  it('stay though the link to the one in service was lost meanwhile', () => {
    put('one', { ...asset('a'), now: day(0) });
    put('two', { ...asset('b'), now: day(1) });
    rmSync(join(releases, 'current'));
    put('three', { ...asset('c'), now: day(2) });
    back('2', day(3));
    put('four', { ...asset('d'), now: day(4) });
    expect(['a', 'b', 'c', 'd'].map(isThere)).toEqual([true, true, true, true]);
  });
});
