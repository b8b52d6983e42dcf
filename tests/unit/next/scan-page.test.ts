import { describe, expect, it } from 'vitest';
import { replacementOf, type PagePart } from '../../../lib/next/page-part.ts';
import { parsePage } from '../../../lib/next/parse-page.ts';
import { scanPage } from '../../../lib/next/scan-page.ts';

/** What publishing does to a page by its parts: the edits, or the reason of a refusal. */
function editsOf(parts: readonly PagePart[], html: string): unknown {
  try {
    return parts
      .map((part) => ({ start: part.start, end: part.end, text: replacementOf(part, html) }))
      .filter(({ text }) => text !== undefined);
  } catch (error) {
    return String(error);
  }
}

describe('scanPage', () => {
  it('finds in a page as React writes it what a browser would find', () => {
    const html =
      '<!DOCTYPE html><html lang="fr"><head><title>A &lt;b&gt; c</title>' +
      '<link rel="preload" as="script" fetchPriority="low" href="/_next/a.js"/></head><body>' +
      '<div hidden=""><!--$--><!--/$--></div><p title="<script>">18<!-- --> > 5</p>' +
      '<svg viewBox="0 0 1 1"><title>Carte</title><g><path d="M0 0"/><linearGradient></linearGradient></g></svg>' +
      '<textarea>&lt;script&gt;</textarea><div hidden="">x</div>' +
      '<script>self.__next_f.push([1,"</p><b>"])</script></body></html>';
    const parts = scanPage(html);
    expect(parts).toBeDefined();
    expect(editsOf(parts ?? [], html)).toEqual(editsOf(parsePage(html), html));
    expect(parts).toHaveLength(7);
  });

  it.each([
    ['an attribute in single quotes', "<a title='x'>x</a>"],
    ['an attribute without quotes', '<a href=/x>x</a>'],
    ['a tag in capitals', '<SCRIPT src="/_next/a.js"></SCRIPT>'],
    ['a tag with a line break', '<a\nhref="/">x</a>'],
    ['a lone angle bracket', '<p>1 < 2</p>'],
    ['a comment that ends oddly', '<!--a--!>'],
    ['a comment closed at once', '<!--><p>'],
    ['two hyphens in a comment', '<!--a--b-->'],
    ['a processing instruction', '<?xml version="1.0"?>'],
    ['character data', '<svg><![CDATA[<script>]]></svg>'],
    ['a script in a drawing', '<svg><script>x</script></svg>'],
    ['a style in a drawing', '<svg><style><script>x</script></style></svg>'],
    ['a page in a drawing', '<svg><foreignObject><p>x</p></foreignObject></svg>'],
    ['an element in the title of a drawing', '<svg><title><g></g></title></svg>'],
    ['a drawing whose tags cross', '<svg><g><path></g></path></svg>'],
    ['a drawing left open', '<svg><g>'],
    ['a script left open', '<script>x'],
    ['a script whose end tag has a space', '<script>x</script >'],
    ['a script with a comment', '<script><!--<script></script>--></script>'],
    ['a title with markup', '<title><script></title>x</script>'.replace('</title>', '</TITLE>')],
    ['a template', '<template><script>x</script></template>'],
    ['a noscript', '<noscript><script>x</script></noscript>'],
    ['a frameset', '<frameset><script>x</script></frameset>'],
    ['a list of choices', '<select><script>x</script></select>'],
    ['mathematics', '<math><mi><script>x</script></mi></math>'],
    ['an attribute written twice', '<script src="/a.js" src="/_next/a.js"></script>'],
    ['an address in disguise', '<script src="&#47;_next/a.js"></script>'],
    ['a self-closing script', '<script src="/_next/a.js"/><p>x</p></script>'],
    ['a null character', '<p>\0</p>'],
    ['a carriage return', '<p>\r\n</p>'],
  ])('leaves %s to the parser', (_name, html) => {
    expect(scanPage(html)).toBeUndefined();
  });

  it('never reads a page otherwise than the parser', () => {
    const pieces = [
      '<div hidden="">',
      '<div hidden="" id="S:0">',
      '</div>',
      '<p>',
      '</p>',
      '<!--$-->',
      '<!--/$-->',
      '<!-- -->',
      '<!--$?-->',
      '<!--x-->',
      '<!--',
      '-->',
      '<',
      '&am',
      'text',
      '"',
      '>',
      '<pre>',
      '</pre>',
      '<script>',
      '<script src="/_next/a.js" async="">',
      '<script src="/a.js">',
      '</script>',
      '<script type="application/ld+json">',
      '{"a":1}',
      'self.__next_f.push(1)',
      '<svg>',
      '</svg>',
      '<title>',
      '</title>',
      '<textarea>',
      '</textarea>',
      '<style>',
      '</style>',
      '<g>',
      '</g>',
      '<path/>',
      '<link rel="modulepreload" href="/_next/b.js"/>',
      '<link rel="icon" href="/i.svg"/>',
      '<table>',
      '<tr>',
      '<td>',
      '</table>',
      '<select>',
      '<template>',
      '<template id="B:0">',
      '</template>',
      '<br/>',
      '<img hidden="" alt=""/>',
      '<noscript>',
      '<body>',
      '<head>',
      '</html>',
      '\n',
      '<a title="<script>">',
    ];
    const next = generator(20_260_501);
    let plain = 0;
    for (let round = 0; round < 20_000; round += 1) {
      const count = 1 + (next() % 9);
      const html = Array.from({ length: count }, () => pieces[next() % pieces.length]).join('');
      const parts = scanPage(html);
      if (parts === undefined) continue;
      plain += 1;
      expect(editsOf(outermost(parts, html), html), html).toEqual(
        editsOf(outermost(parsePage(html), html), html),
      );
    }
    expect(plain).toBeGreaterThan(2000);
  });
});

/** Without what is inside something that is replaced: publishing passes over it. */
function outermost(parts: readonly PagePart[], html: string): PagePart[] {
  let from = 0;
  return parts.filter((part) => {
    if (part.start < from) return false;
    try {
      if (replacementOf(part, html) !== undefined) from = part.end;
    } catch {
      // The refusal is compared by the caller.
    }
    return true;
  });
}

/** The same whole numbers at each run (a linear congruential generator). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 8;
  };
}
