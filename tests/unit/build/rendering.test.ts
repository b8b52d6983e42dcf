import { beforeEach, describe, expect, it } from 'vitest';
import type { StagedFile } from '../../../lib/build/publish-site.ts';
import { openRendering, type startRendering } from '../../../lib/build/rendering.ts';
import type { FileToRender } from '../../../lib/build/render-file.ts';
import type { Compilation } from '../../../lib/next/compile.ts';

const filesOf = (count: number): FileToRender[] =>
  Array.from({ length: count }, (_, n) => ({
    path: `p${n}/index.html`,
    key: `${n}`,
    code: 'code',
    route: '/[[...path]]/page',
    address: `/p${n}/`,
    model: '{}',
    quality: 6,
    staging: 'out.partial',
  }));

/** What happened, in order. */
let events: string[];
/** How often the code at hand fails to render. */
let failures: number;
/** What they fail for. */
let failure: Error;

beforeEach(() => {
  events = [];
  failures = 0;
  failure = new Error('damaged code');
});

const start: typeof startRendering = (count) => {
  events.push(`start ${count ?? 'all'}`);
  let hasFailed = false;
  return {
    async each(files, size, onResults) {
      if (hasFailed) throw new Error('threads that failed are not running any more');
      events.push(`render ${files.length} by ${size}`);
      failures -= 1;
      hasFailed = failures >= 0;
      if (hasFailed) throw failure;
      for (let at = 0; at < files.length; at += size) {
        const batch = files.slice(at, at + size);
        onResults(
          batch,
          batch.map(({ path, key }): StagedFile => ({ path, key, forms: [] })),
        );
      }
    },
    stop: async () => void events.push('stop'),
  };
};

function compilation(isAtHand: boolean): Compilation {
  return {
    isAtHand,
    done: Promise.resolve().then(() => void events.push('compiled')),
    again: async () => void events.push('compiled again'),
    stop: async () => {},
  };
}

describe('rendering', () => {
  it('uses the thread that is ready for a few files', async () => {
    const rendering = openRendering(compilation(true), start(1), start);
    expect(events).toEqual(['start 1']);
    const staged = await rendering.render(filesOf(2), () => {});
    expect(staged.map(({ path }) => path)).toEqual(['p0/index.html', 'p1/index.html']);
    await rendering.stop();
    expect(events).toEqual(['start 1', 'compiled', 'render 2 by 1', 'stop']);
  });

  it.each([
    [8, ['start 1', 'compiled', 'render 8 by 1']],
    [9, ['start 1', 'compiled', 'stop', 'start all', 'render 9 by 10']],
  ])('takes %i files for few, or for many', async (count, expected) => {
    await openRendering(compilation(true), start(1), start).render(filesOf(count), () => {});
    expect(events).toEqual(expected);
  });

  it('waits for code that is being compiled', async () => {
    const rendering = openRendering(compilation(false), start(1), start);
    expect(events).toEqual(['start 1']);
    await rendering.render(filesOf(2), () => {});
    expect(events).toEqual(['start 1', 'compiled', 'render 2 by 1']);
  });

  it('has every processor render many files, and tells how far it is', async () => {
    const told: [number, number][] = [];
    const rendering = openRendering(compilation(true), start(1), start);
    await rendering.render(filesOf(23), (...progress) => told.push(progress));
    expect(events).toEqual(['start 1', 'compiled', 'stop', 'start all', 'render 23 by 10']);
    expect(told).toEqual([
      [10, 23],
      [20, 23],
      [23, 23],
    ]);
  });

  it.each([2, 23])('compiles damaged code again, once, and renders all %i files', async (count) => {
    failures = 1;
    const rendering = openRendering(compilation(true), start(1), start);
    expect(await rendering.render(filesOf(count), () => {})).toHaveLength(count);
    expect(events.filter((event) => event === 'compiled again')).toHaveLength(1);
    failures = 2;
    await expect(rendering.render(filesOf(count), () => {})).rejects.toThrow('damaged code');
  });

  it('does not compile again what it has just compiled', async () => {
    failures = 1;
    const rendering = openRendering(compilation(false), start(1), start);
    await expect(rendering.render(filesOf(1), () => {})).rejects.toThrow('damaged code');
    expect(events).not.toContain('compiled again');
  });

  it('does not compile again when it is the system that said no', async () => {
    failures = 1;
    failure = Object.assign(new Error('disk full'), { code: 'ENOSPC', errno: -28 });
    const rendering = openRendering(compilation(true), start(1), start);
    await expect(rendering.render(filesOf(1), () => {})).rejects.toThrow('disk full');
    expect(events).not.toContain('compiled again');
  });

  it('that was asked for nothing ends its thread', async () => {
    await openRendering(compilation(true), start(1), start).stop();
    expect(events.filter((event) => event !== 'compiled')).toEqual(['start 1', 'stop']);
  });
});
