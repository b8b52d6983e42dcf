import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { evenly, resourcesOf, weigh } from '../speed/weigh.ts';

describe('resourcesOf', () => {
  const html = `<!doctype html><head>
    <link rel="preload" as="script" href="/a.js"><script src="/a.js" async></script>
    <script src="/old.js" nomodule></script><script>inline()</script>
    <link rel="modulepreload" href="/b.js"><link rel="stylesheet" href="/s.css?v=1">
    <link rel="preload" as="font" href="/f.woff2"><link rel="icon" href="/icon.svg">
    <link rel="canonical" href="/x/"></head>
    <body><img src="/i.png"><img src="data:,"><pre>&lt;script src="/no.js"></pre></body>`;

  it('lists what a browser loads, once', () => {
    const { styles, scripts, others } = resourcesOf(html);
    expect([...styles]).toEqual(['/s.css']);
    expect([...scripts]).toEqual(['/a.js', '/b.js']);
    expect([...others]).toEqual(['/f.woff2', '/i.png']);
  });
});

describe('evenly', () => {
  it('takes both ends and what lies between', () => {
    expect(evenly([...Array(101).keys()], 5)).toEqual([0, 25, 50, 75, 100]);
    expect(evenly([1, 2], 5)).toEqual([1, 2]);
  });
});

describe('weigh', () => {
  let folder: string;
  beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'weigh-'))));
  afterEach(() => rm(folder, { recursive: true }));

  it('counts a page, its style sheet and its script, and what lies on the disk', async () => {
    await mkdir(join(folder, 'en'));
    const page = '<link rel="stylesheet" href="/s.css"><script src="/a.js"></script>';
    await writeFile(join(folder, 'index.html'), page);
    await writeFile(join(folder, 'en/index.html'), page);
    await writeFile(join(folder, 's.css'), 'p{color:red}'.repeat(50));
    await writeFile(join(folder, 'a.js'), Array.from({ length: 200 }, (_, n) => n * n).join());
    await writeFile(join(folder, 'index.html.br'), 'x'.repeat(9999));
    const weight = await weigh(folder, ['/', '/en/']);
    expect(weight.requests).toBe(3);
    expect(weight.script).toBeGreaterThan(200);
    expect(weight.firstVisit).toBeGreaterThan(weight.html + weight.script);
    expect(weight.largestHtmlAndCss).toBe(weight.firstVisit - weight.script);
    expect(weight.writtenPerPage).toBeGreaterThan(page.length + 300);
    expect(weight.writtenPerPage).toBeLessThan(9999 / 2);
  });

  it('fails when a page names a file that is not there', async () => {
    await writeFile(join(folder, 'index.html'), '<link rel="stylesheet" href="/gone.css">');
    await expect(weigh(folder, ['/'])).rejects.toThrow(/gone\.css/);
  });
});
