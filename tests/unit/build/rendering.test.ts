import { beforeEach, describe, expect, it } from 'vitest';
import type { StagedFile } from '../../../lib/build/publish-site.ts';
import { openRendering, type RenderingThreads } from '../../../lib/build/rendering.ts';
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

/** Threads that note what they are asked for. */
const threads: RenderingThreads = {
  async each(files, size, onResults) {
    events.push(`render ${files.length} by ${size}`);
    failures -= 1;
    if (failures >= 0) throw failure;
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

function compilation(isAtHand: boolean): Compilation {
  return {
    isAtHand,
    done: Promise.resolve().then(() => void events.push('compiled')),
    again: async () => void events.push('compiled again'),
    stop: async () => {},
  };
}

describe('rendering', () => {
  it.each([true, false])(
    'waits for the code, and gives up a thread that loaded another; compiled before: %s',
    async (isAtHand) => {
      const rendering = openRendering(compilation(isAtHand), threads);
      const staged = await rendering.render(filesOf(2), () => {});
      expect(staged.map(({ path }) => path)).toEqual(['p0/index.html', 'p1/index.html']);
      await rendering.stop();
      const followed = isAtHand ? [] : ['stop'];
      expect(events).toEqual([...followed, 'compiled', 'render 2 by 10', 'stop']);
    },
  );

  it('tells how far it is', async () => {
    const told: [number, number][] = [];
    const rendering = openRendering(compilation(true), threads);
    await rendering.render(filesOf(23), (...progress) => told.push(progress));
    expect(told).toEqual([
      [10, 23],
      [20, 23],
      [23, 23],
    ]);
  });

  it.each([2, 23])('compiles damaged code again, once, and renders all %i files', async (count) => {
    failures = 1;
    const rendering = openRendering(compilation(true), threads);
    expect(await rendering.render(filesOf(count), () => {})).toHaveLength(count);
    expect(events.filter((event) => event === 'compiled again')).toHaveLength(1);
    failures = 2;
    await expect(rendering.render(filesOf(count), () => {})).rejects.toThrow('damaged code');
  });

  it('does not compile again what it has just compiled', async () => {
    failures = 1;
    const rendering = openRendering(compilation(false), threads);
    await expect(rendering.render(filesOf(1), () => {})).rejects.toThrow('damaged code');
    expect(events).not.toContain('compiled again');
  });

  it('does not compile again when it is the system that said no', async () => {
    failures = 1;
    failure = Object.assign(new Error('disk full'), { code: 'ENOSPC', errno: -28 });
    const rendering = openRendering(compilation(true), threads);
    await expect(rendering.render(filesOf(1), () => {})).rejects.toThrow('disk full');
    expect(events).not.toContain('compiled again');
  });

  it('that was asked for nothing ends its threads', async () => {
    await openRendering(compilation(true), threads).stop();
    expect(events).toContain('stop');
  });
});
