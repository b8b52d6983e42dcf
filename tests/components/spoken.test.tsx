// @vitest-environment jsdom
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { virtual } from '@guidepup/virtual-screen-reader';
import { afterEach, describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '../../lib/i18n/locale.ts';
import { KINDS, PAGE_KINDS, type PageKind } from '../support/page-kinds.ts';
import { htmlOf, localisedExamples } from './example-html.ts';

/** Nothing of an example takes longer to say, in phrases. */
const MOST_PHRASES = 2_000;

function exampleOf(kind: PageKind, locale: Locale): string {
  const title = `${PAGE_KINDS[kind]} (${locale})`;
  const example = localisedExamples.find((one) => one.title === title);
  if (example === undefined) throw new Error(`no example ${title}`);
  return htmlOf(example);
}

/** All that a screen reader says of a page, from its start to its end. */
async function spoken(html: string, locale: Locale): Promise<string> {
  document.documentElement.lang = locale;
  document.body.innerHTML = html;
  await virtual.start({ container: document.body });
  for (let phrase = 0; phrase < MOST_PHRASES; phrase += 1) {
    if ((await virtual.lastSpokenPhrase()) === 'end of document') break;
    await virtual.next();
  }
  return `${(await virtual.spokenPhraseLog()).join('\n')}\n`;
}

afterEach(() => virtual.stop());

describe.each(KINDS)('what is heard of a page: %s', (kind) => {
  it.each(LOCALES)('%s', async (locale) => {
    const log = join(import.meta.dirname, 'spoken', `${kind}.${locale}.txt`);
    // Without this, a missing file would be written and the test would pass.
    expect(existsSync(log)).toBe(true);
    await expect(await spoken(exampleOf(kind, locale), locale)).toMatchFileSnapshot(log);
  });
});

it('is not deaf: a heading that is none, a link without words and a lost label are heard', async () => {
  const html = exampleOf('agreement', 'fr');
  const heard = await spoken(html, 'fr');
  const broken = html
    .replace(/<h1>(.*?)<\/h1>/s, '<p>$1</p>')
    .replace(/aria-label="[^"]*"/, '')
    .replace(/(<nav[^>]*>.*?<a [^>]*>).*?<\/a>/s, '$1</a>');
  expect(await spoken(broken, 'fr')).not.toBe(heard);
  for (const phrase of ['heading, Entente avec le CONASS, level 1', 'main']) {
    expect(heard).toContain(phrase);
  }
});
