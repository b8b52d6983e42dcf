import { normalizeUri } from 'micromark-util-sanitize-uri';
import { describe, expect, it } from 'vitest';
import { listHeadings } from '../../../lib/markdown/headings.ts';
import { parseMarkdown } from '../../../lib/markdown/parse.ts';
import { renderMarkdown } from '../../../lib/markdown/render.ts';
import { resolveAddresses } from '../../../lib/markdown/resolve-addresses.ts';
import { bodyOf, html, htmlOf } from './rendering.ts';

describe('plain Markdown', () => {
  it.each([
    ['un *mot* et **deux**', '<p>un <em>mot</em> et <strong>deux</strong></p>'],
    ['un  \ndeux', '<p>un<br>\ndeux</p>'],
    [
      '- a\n  - b\n- c',
      '<ul role="list">\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n<li>c</li>\n</ul>',
    ],
    ['3. a\n4. b', '<ol start="3" role="list">\n<li value="3">a</li>\n<li value="4">b</li>\n</ol>'],
    ['> cité', '<blockquote>\n<p>cité</p>\n</blockquote>'],
    ['### Détail', '<h3 id="detail">Détail</h3>'],
    ['à 10:30, a:b et c::d', '<p>à 10:30, a:b et c::d</p>'],
  ])('%j', (markdown, expected) => {
    expect(html(markdown)).toBe(expected);
  });

  it('never touches code', () => {
    expect(html('`a : "b" ; c\'d -- 5 %` : fin')).toBe(
      '<p><code>a : "b" ; c\'d -- 5 %</code>_: fin</p>',
    );
    expect(html('```\na : "b" ; c\n```')).toBe('<pre><code>a : "b" ; c\n</code></pre>');
  });

  it('sets type across emphasis and links', () => {
    expect(html('"*mot*" : le **6** mai, [page](a.md) ; fin')).toBe(
      '<p>«_<em>mot</em>_»_: le <strong>6</strong>_mai, <a href="/a/">page</a>; fin</p>',
    );
  });

  it('sets type in the language of the page', () => {
    expect(html('"word" : it\'s 18 %', 'en')).toBe('<p>“word”: it’s 18%</p>');
  });
});

describe('sections', () => {
  const body = bodyOf("Début.\n\n## Un *titre* : l'un\n\nTexte.\n\n### Sous-titre\n\n## Deux\n");

  it('splits the text at its second-level headings', () => {
    expect(htmlOf(body.intro)).toBe('<p>Début.</p>');
    expect(body.sections.map(({ id }) => id)).toEqual(['un-titre-l-un', 'deux']);
    expect(body.sections[0]?.title).toBe('Un <em>titre</em>\u00A0: l’un');
    expect(htmlOf(body.sections[0]?.parts ?? [])).toBe(
      '<p>Texte.</p>\n<h3 id="sous-titre">Sous-titre</h3>',
    );
    expect(body.sections[1]?.parts).toEqual([]);
  });

  it('counts the only ordered list of a section', () => {
    const counts = (markdown: string) => bodyOf(markdown).sections.map(({ count }) => count);
    expect(counts('## A\n\nMot.\n\n1. a\n2. b\n   1. c\n3. d')).toEqual([3]);
    expect(counts('## A\n\n1. a\n\nMot.\n\n1. b')).toEqual([undefined]);
    expect(counts('## A\n\n- a\n- b')).toEqual([undefined]);
    expect(counts('## A\n\n> 1. a\n> 2. b')).toEqual([undefined]);
    expect(counts('## A\n\nMot[^1].\n\n[^1]: Note.')).toEqual([undefined, undefined]);
  });

  it('can be stored and read again', () => {
    expect(JSON.parse(JSON.stringify(body))).toEqual(body);
  });

  it('leads links in titles too, and nothing that only looks like one', () => {
    const { sections } = bodyOf('## [A](a.md)\n\n`<a href="b.md">b</a>` [c](<c"d.md>)');
    expect(sections[0]?.title).toBe('<a href="/a/">A</a>');
    expect(htmlOf(sections[0]?.parts ?? [])).toBe(
      '<p><code>&#x3C;a href="b.md">b&#x3C;/a></code> <a href="/c%22d/">c</a></p>',
    );
  });
});

describe('links', () => {
  it.each([
    ['[page](a.md)', '<p><a href="/a/">page</a></p>'],
    ['[ancre](#b)', '<p><a href="#b">ancre</a></p>'],
    ['<a@x.ca>', '<p><a href="mailto:a@x.ca">a@x.ca</a></p>'],
    ['[appel](tel:+14182668776)', '<p><a href="tel:+14182668776">appel</a></p>'],
    ['[911](tel:911)', '<p><a href="tel:911">911</a></p>'],
    [
      '[418-266-8776](tel:+14182668776)',
      '<p><a href="tel:+14182668776" class="phone">418_266-8776</a></p>',
    ],
    [
      '[composez le 418-266-8776](tel:+14182668776)',
      '<p><a href="tel:+14182668776" class="call-words">composez le <span class="phone">418_266-8776</span></a></p>',
    ],
    ['[page](a.md "infobulle")', '<p><a href="/a/">page</a></p>'],
    ['[page][a]\n\n[a]: a.md', '<p><a href="/a/">page</a></p>'],
    ['[a][]\n\n[A]: a.md', '<p><a href="/a/">a</a></p>'],
    [
      '<https://x.ca/--a?b;c>',
      '<p><a href="https://x.ca/--a?b;c" rel="external">https://x.ca/--a?b;c<span class="external"> (site externe)</span></a></p>',
    ],
  ])('%j', (markdown, expected) => {
    expect(html(markdown)).toBe(expected);
  });

  it('says once that a link leaves the site, in the language of the page', () => {
    expect(html('[word](https://x.ca) ; [b](a.md)', 'en')).toBe(
      '<p><a href="https://x.ca" rel="external">word<span class="external"> (external site)</span></a>; <a href="/a/">b</a></p>',
    );
    expect(html('[![Pont](/images/pont.png)](https://x.ca)')).toMatch(
      /^<p><a href="https:\/\/x.ca" rel="external"><img [^>]+><span class="external"> \(site externe\)<\/span><\/a><\/p>$/,
    );
  });

  it.each([
    ['[a](Mailto:a@x.ca)', '<p><a href="mailto:a@x.ca">a</a></p>'],
    ['[a](TEL:+1-418-266-8776)', '<p><a href="tel:+14182668776">a</a></p>'],
    [
      '[a](HTTPS://X.ca/é)',
      '<p><a href="https://x.ca/%C3%A9" rel="external">a<span class="external"> (site externe)</span></a></p>',
    ],
  ])('writes the address out of the site as machines read it: %s', (markdown, expected) => {
    expect(html(markdown)).toBe(expected);
  });

  it('says that a page exists in the other language only', () => {
    expect(html('See [Titre](fr.md).', 'en')).toBe(
      '<p>See <a href="/fr/" hreflang="fr" lang="fr">Titre</a> (in French only).</p>',
    );
    expect(html('Voir [Title](en.md).')).toBe(
      '<p>Voir <a href="/en/" hreflang="en" lang="en">Title</a> (en anglais seulement).</p>',
    );
    expect(html('Voir [Titre](fr.md).')).toBe('<p>Voir <a href="/fr/">Titre</a>.</p>');
  });
});

describe('links to documents', () => {
  it.each([
    ['fr', 'type="application/pdf" hreflang="en">Guide (PDF, 230_Ko, en anglais)'],
    ['en', 'type="application/pdf">Guide (PDF, 230_KB)'],
  ] as const)('say what following them brings, in %s', (locale, expected) => {
    expect(html('[Guide](/documents/g.pdf)', locale)).toBe(
      `<p><a href="/documents/g.pdf" ${expected}</a></p>`,
    );
  });
});

describe('addresses', () => {
  it.each([
    ['a.md', '/images/a.png'],
    ['a&b.md#c', '/images/a&b.png'],
    ["l'eau.md", "/images/l'été.png"],
  ])('are looked for as HTML encodes them: %s, %s', (page, image) => {
    const asked: string[] = [];
    const note = (address: string): undefined => void asked.push(address);
    const body = renderMarkdown(parseMarkdown(`[a](${page}) ![b](${image})`, 'fr'), 'fr');
    resolveAddresses(body, 'fr', { page: note, document: () => undefined, image: note });
    expect(asked).toEqual([normalizeUri(page), normalizeUri(image)]);
  });
});

describe('images', () => {
  it.each(['/images/deux%20mots.png', '</images/deux mots.png>'])(
    'have an address that HTML allows: %s',
    (address) => {
      expect(html(`![Un pont](${address})`)).toContain('src="/images/deux%20mots.png"');
    },
  );

  it('makes a figure of an image that stands alone', () => {
    expect(html("![Un pont : l'arche](/images/pont.png)")).toBe(
      '<figure><img src="/images/pont.png" alt="Un pont_: l’arche" width="640" height="480" loading="lazy" decoding="async"></figure>',
    );
    expect(html('![Pont](/images/pont.png "L\'arche")')).toContain(
      '<figcaption>L’arche</figcaption></figure>',
    );
    expect(html('![Pont](/images/pont.png "Le :en[\'Great\' Bridge]")')).toContain(
      '<figcaption>Le <span lang="en">‘Great’ Bridge</span></figcaption>',
    );
    expect(html('![Pont](/images/pont.png " ")')).not.toContain('figcaption');
  });

  it('leaves an image in its sentence', () => {
    expect(html('Un ![Pont](/images/x.png "t") ici')).toBe(
      '<p>Un <img src="/images/x.png" alt="Pont" loading="lazy" decoding="async"> ici</p>',
    );
  });
});

describe('contact blocks', () => {
  it('stand between what surrounds them', () => {
    expect(bodyOf('Avant.\n\n::contact[direction-x_y]\n\nAprès.').intro).toEqual([
      { kind: 'html', html: '<p>Avant.</p>' },
      { kind: 'contact', id: 'direction-x_y' },
      { kind: 'html', html: '<p>Après.</p>' },
    ]);
  });
});

describe('notices', () => {
  it.each([
    [
      ':::avis[Le *titre*]\nMot : a.\n\n- b\n:::',
      'fr',
      '<div class="notice" role="note"><p class="notice-title">Le <em>titre</em></p><p>Mot_: a.</p><ul>\n<li>b</li>\n</ul></div>',
    ],
    [
      ':::notice\nMot.\n:::',
      'fr',
      '<div class="notice" role="note"><p class="notice-title">À noter</p><p>Mot.</p></div>',
    ],
    [
      ':::avis\nWord.\n:::',
      'en',
      '<div class="notice" role="note"><p class="notice-title">Please note</p><p>Word.</p></div>',
    ],
  ] as const)('%j in %s', (markdown, locale, expected) => {
    expect(html(markdown, locale)).toBe(expected);
  });

  it.each([
    [
      'Mot.\n\n:::marge[Le *titre*]\nNote.\n:::\n\nMot.',
      '<div class="noted"><p>Mot.</p><div class="margin-note" role="note"><p class="notice-title">Le <em>titre</em></p><p>Note.</p></div></div>\n<p>Mot.</p>',
    ],
    [
      '- mot\n\n:::margin\nUne.\n:::\n\n:::marge\nDeux.\n:::',
      '<div class="noted"><ul role="list">\n<li>mot</li>\n</ul><div class="margin-note" role="note"><p>Une.</p></div><div class="margin-note" role="note"><p>Deux.</p></div></div>',
    ],
  ])('in the margin are kept with what they qualify: %j', (markdown, expected) => {
    expect(html(markdown)).toBe(expected);
  });

  it('may hold another', () => {
    expect(html('::::avis[A]\n:::avis[B]\nMot.\n:::\n::::').match(/notice-title/g)).toHaveLength(2);
  });
});

describe('ordinals and telephone numbers', () => {
  const FIRST =
    '<span class="ordinal">1er</span><span aria-hidden="true" data-number="1" data-suffix="er"></span>';

  it.each([
    ['le 1er', `<p>le ${FIRST}</p>`],
    ['**1er** *1er*', `<p><strong>${FIRST}</strong> <em>${FIRST}</em></p>`],
    ['- le 1er', `<ul role="list">\n<li>le ${FIRST}</li>\n</ul>`],
    ['[1er](a.md)', `<p><a href="/a/">${FIRST}</a></p>`],
    ['au 418-266-8776', '<p>au <span class="phone">418_266-8776</span></p>'],
    ['`1er 418-266-8776`', '<p><code>1er 418-266-8776</code></p>'],
    ['<https://x.ca/1er>', /">https:\/\/x.ca\/1er<span class="external">/],
    ['### Le 1er', `<h3 id="le-1er">Le ${FIRST}</h3>`],
    [
      '![le 1er](/images/pont.png "le 1er")',
      new RegExp(`alt="le 1er".*${FIRST}</figcaption>`, 's'),
    ],
    [
      'Tableau : le 1er\n\n| 1er |\n| --- |\n| 1er |',
      new RegExp(`le ${FIRST}</caption>.*${FIRST}</th>`, 's'),
    ],
    [':::avis[Le 1er]\nMot.\n:::', new RegExp(`notice-title">Le ${FIRST}</p>`)],
    ['x[^1]\n\n[^1]: Le 1er.', new RegExp(`<p>Le ${FIRST}\\.`)],
  ])('%j', (markdown, expected) => {
    const { intro, sections } = bodyOf(markdown);
    const shown = htmlOf([...intro, ...sections.flatMap(({ parts }) => parts)]);
    expect(shown).toMatch(typeof expected === 'string' ? new RegExp(`^${expected}$`) : expected);
  });

  it('are plain in the contents and in an anchor', () => {
    const [heading] = listHeadings(parseMarkdown('## Le 1er mai', 'fr'));
    expect(heading).toMatchObject({ id: 'le-1er-mai', text: 'Le 1er\u00A0mai' });
  });

  it('are those of the language of a phrase', () => {
    expect(html(':en[the 1er] 1er')).toBe(`<p><span lang="en">the 1er</span> ${FIRST}</p>`);
    expect(html(':fr[le 1er] 1er', 'en')).toBe(`<p><span lang="fr">le ${FIRST}</span> 1er</p>`);
  });

  it('leave English as it is', () => {
    expect(html('the 1st, the 1er', 'en')).toBe('<p>the 1st, the 1er</p>');
  });
});

it('a colon is at the end of what a line break ends', () => {
  expect(html('Mot:\\\noui')).toBe('<p>Mot_:<br>\noui</p>');
});

it('a quotation begins after a line break', () => {
  expect(html('Mot :\\\n"oui"')).toBe('<p>Mot_:<br>\n«_oui_»</p>');
});

describe('what no author may publish', () => {
  it.each([
    '<script>alert(1)</script>',
    'a <b onclick="x()">b</b>',
    '[a](javascript:alert(1))',
    '[a](data:text/html,x)',
    '![a](https://x.ca/a.png)',
    '![a](javascript:alert(1))',
    ':::avis{onclick=x style=y}\na\n:::',
    '[a][b]\n\n[b]: javascript:alert(1)',
  ])('does not come out of %j', (markdown) => {
    expect(html(markdown)).not.toMatch(/script|onclick|style|data:|src="https/);
  });

  it.each(['', '\n\n', '[', '![](', '*[', ':::', '|', '[^1]:', '>'.repeat(500), '# '])(
    'does not stop on %j',
    (markdown) => {
      expect(() => bodyOf(markdown)).not.toThrow();
    },
  );
});
