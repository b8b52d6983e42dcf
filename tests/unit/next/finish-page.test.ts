import { describe, expect, it } from 'vitest';
import { finishPage as finish } from '../../../lib/next/finish-page.ts';

const STYLE = { href: '/_next/static/chunks/a.css', css: 'a{content:"$&"}' };

const finishPage = (html: string) => finish(html, STYLE);

/** A page as Next exports it, with `body` where the page's own content is. */
function exported(body: string, head = ''): string {
  return (
    '<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"/>' +
    '<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>' +
    '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/0.js"/>' +
    '<script src="/_next/static/chunks/1.js" async=""></script>' +
    `<script src="/_next/static/chunks/2.js" noModule=""></script>${head}</head><body>` +
    `<div hidden=""><!--$--><!--/$--></div>${body}<!--$--><!--/$-->` +
    '<script>requestAnimationFrame(function(){$RT=performance.now()});</script>' +
    '<script id="_R_">(globalThis["TURBOPACK"]||[]).push({})</script>' +
    '<script>(self.__next_f=self.__next_f||[]).push([0])</script>' +
    '<script>self.__next_f.push([1,"1:\\"<main>\\"\\n"])</script></body></html>'
  );
}

/** The same page as it must be published. */
function finished(body: string, head = ''): string {
  return (
    '<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"/>' +
    '<style>a{content:"$&"}</style>' +
    `${head}</head><body>${body}</body></html>`
  );
}

describe('finishPage', () => {
  it('removes the framework and nothing else', () => {
    const body = '<main class="a">Été &amp; hiver<img src="/a.png" alt=""/></main>';
    expect(finishPage(exported(body))).toBe(finished(body));
  });

  it('changes nothing in a page already finished', () => {
    const page = finished('<main>x</main>');
    expect(finishPage(page)).toBe(page);
  });

  it.each([
    [
      'a code sample about scripts',
      '<pre><code>&lt;script&gt;self.__next_f.push([1])&lt;/script&gt;</code></pre>',
    ],
    ['a text area', '<textarea><script src="/_next/static/x.js"></script><!--$--></textarea>'],
    ['an attribute', '<a title="<script id=&quot;_R_&quot;></script><!--/$-->" href="/">x</a>'],
    ['a template of the site', '<template id="row"><tr><td>x</td></tr></template>'],
    ['an address of the same name', '<a href="/_next/static/chunks/1.js">x</a>'],
    ['a comment of the author', '<p>a<!-- $ --><!--note-->b</p>'],
    ['a hidden block with content', '<div hidden="">x</div>'],
    ['a hidden block that is named', '<div hidden="" id="results"></div>'],
    ['a block with nothing in it', '<div class=""></div>'],
    ['a script of the site', '<script type="module" src="/scripts/search.js"></script>'],
  ])('keeps %s', (_name, body) => {
    expect(finishPage(exported(body))).toBe(finished(body));
  });

  it('keeps JSON-LD, even when it speaks of scripts', () => {
    const data =
      '<script type="application/ld+json">{"name":"self.__next_f.push(","x":"<\\/script>"}</script>';
    expect(finishPage(exported('<main>x</main>', data))).toBe(finished('<main>x</main>', data));
  });

  it('keeps a title that looks like a script', () => {
    const title = '<title><script src="/_next/static/a.js"></script> expliqué</title>';
    expect(finishPage(exported('<p>x</p>', title))).toBe(finished('<p>x</p>', title));
  });

  it('removes a framework script however it is written', () => {
    const body = '<svg><script href="/_next/a.js" src="/_next/a.js"></script></svg>';
    expect(finishPage(exported(`${body}<SCRIPT\n async SRC=/_next/b.js></SCRIPT >`))).toBe(
      finished('<svg></svg>'),
    );
  });

  it('removes module preloads of the framework and keeps those of the site', () => {
    const own = '<link rel="preload" as="script" href="/scripts/search.js"/>';
    const page = exported(
      '<p>x</p>',
      `${own}<link rel="modulepreload" href="/_next/static/b.js"/>`,
    );
    expect(finishPage(page)).toBe(finished('<p>x</p>', own));
  });

  it('removes the marks between texts', () => {
    expect(finishPage(exported('<p>18<!-- --> régions<!--$-->!<!--/$--></p>'))).toBe(
      finished('<p>18 régions!</p>'),
    );
  });

  it.each(['$', '/$', '&', '/&', ' ', 'html', 'head', 'body', 'F!', 'F'])(
    'removes the mark %j, among words and in what is kept for late metadata',
    (mark) => {
      const body = `<p>a<!--${mark}-->b</p><div hidden=""><!--${mark}--></div>`;
      expect(finishPage(exported(body))).toBe(finished('<p>ab</p>'));
    },
  );

  it('removes what a browser moves out of a table, in whatever order it is found', () => {
    const rows = '<table><tbody><tr><td>a<!-- -->b</td></tr>';
    const page = exported(`${rows}<div hidden=""><!--$--></div></tbody></table><p>c<!-- -->d</p>`);
    expect(finishPage(page)).toBe(
      finished('<table><tbody><tr><td>ab</td></tr></tbody></table><p>cd</p>'),
    );
  });

  it.each([
    ['an entity in two parts', '<p>&am<!-- -->p;</p>'],
    ['a numeric entity in two parts', '<p>&#3<!-- -->9;</p>'],
    ['a lone angle bracket', '<p>1 <<!-- -->2</p>'],
    ['the first line of a block of code', '<pre><!-- -->\nx</pre>'],
    ['the first line of a listing', '<listing class="a"><!-- -->\nx</listing>'],
  ])('keeps a mark that separates %s', (_name, body) => {
    expect(finishPage(exported(body))).toBe(finished(body));
  });

  it.each([
    ['content sent late', '<div hidden id="S:0"><p>late</p></div>', /out of line: <div id="S:0">/],
    ['its placeholder', '<!--$?--><template id="B:0"></template><!--/$-->', /not finished/],
    ['a placeholder without its mark', '<p><template id="B:1a"></template></p>', /out of line/],
    ['the place of a part of it', '<p><template id="P:2"></template></p>', /out of line/],
    ['a boundary that failed', '<!--$!--><template></template>', /not finished/],
    ['a boundary that waits its turn', '<!--$~--><!--/$-->', /not finished/],
    ['code written in the page', '<script>alert(1)</script>', /inline script: alert\(1\)/],
    ['a module written in the page', '<script type="module">go()</script>', /inline script/],
    ['an import map', '<script type="importmap">{}</script>', /inline script/],
    ['speculation rules', '<script type="speculationrules">{}</script>', /inline script/],
    ['a type that runs all the same', '<script type=" Text/JavaScript ">x</script>', /inline/],
    ['the code that moves late content', '<script>$RC("B:0","S:0")</script>', /inline script/],
    [
      'code hidden in a framework’s',
      '<script>x();self.__next_f.push([1,""])</script>',
      /inline script/,
    ],
    [
      'a file of another site',
      '<script type="module" src="//x.org/a.js"></script>',
      /own: .*x.org/,
    ],
    [
      'the same, in full',
      '<script type="module" src="https://x.org/a.js"></script>',
      /own: .*x.org/,
    ],
    [
      'the same, in disguise',
      '<script type="module" src="/\\x.org/a.js"></script>',
      /own: .*x.org/,
    ],
    ['a file beside the page', '<script type="module" src="a.js"></script>', /own: .*"a.js"/],
    ['a file that holds the page up', '<script src="/a.js"></script>', /own: .*"\/a.js"/],
    ['code in a template', '<template id="t"><script>go()</script></template>', /inline script/],
  ])('refuses %s', (_name, body, message) => {
    expect(() => finishPage(exported(body))).toThrow(message);
  });

  // HTML, "JavaScript MIME type", and the words that make a script run.
  it.each([
    ...['application', 'text'].flatMap((kind) =>
      ['ecmascript', 'javascript', 'x-ecmascript', 'x-javascript'].map((name) => `${kind}/${name}`),
    ),
    ...[0, 1, 2, 3, 4, 5].map((minor) => `text/javascript1.${minor}`),
    'text/jscript',
    'text/livescript',
    'module',
    'importmap',
    'speculationrules',
    '',
  ])('refuses a script of the type %j, however it is written', (type) => {
    for (const written of [type, ` ${type.toUpperCase()}\t`]) {
      const body = `<script type="${written}">go()</script>`;
      expect(() => finishPage(exported(body))).toThrow(/inline script: go\(\)/);
    }
  });

  it.each([
    ['another style sheet', '<link rel="stylesheet" href="/_next/static/chunks/b.css"/>'],
    ['another, written by hand', '<LINK href=/_next/static/chunks/b.css rel=Stylesheet>'],
  ])('refuses %s', (_name, body) => {
    expect(() => finishPage(exported(body))).toThrow(/a style sheet of its own: .*b\.css/);
  });

  it('does not mistake text about late content for it', () => {
    const body = '<p id="S">S:0 &lt;div hidden id="S:0"&gt;</p><h2 id="S:1">x</h2>';
    expect(finishPage(exported(body))).toBe(finished(body));
  });
});
