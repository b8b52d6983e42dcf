import { cloneElement, isValidElement, type ReactElement } from 'react';

/** Fields and properties that hold no words: addresses, identities, choices, path data. */
const WORDLESS = new Set(
  [
    'href home address canonical alternates file dateTime id className',
    'locale foreign lang hrefLang template side current code',
    'land graticule lines',
  ].flatMap((names) => names.split(' ')),
);

/** A `kind` is a choice of the model (`mission-report`), or words above a title. */
const CHOICE = /^[a-z-]+$/;

/** Tags, character references and the `{blanks}` of messages stay as they are. */
const NOT_WORDS = /(<[^>]*>|&\w+;|\{\w+\})/;
const SPOKEN_ATTRIBUTE = /(?<=\s(?:alt|title|aria-label)=")[^"]*/g;

/** The first full-width letter is that far from its ASCII counterpart. */
const FULL_WIDTH = 0xfee0;

/** Words in a language of their own: in full-width letters, which no French or English text has. */
function translateText(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[A-Za-z]/g, (letter) => String.fromCodePoint(letter.charCodeAt(0) + FULL_WIDTH))
    .replaceAll(/[À-ɏ]/g, '＊');
}

function translateString(text: string): string {
  return text
    .split(NOT_WORDS)
    .map((part) => {
      if (part.startsWith('<')) return part.replaceAll(SPOKEN_ATTRIBUTE, translateText);
      return NOT_WORDS.test(part) ? part : translateText(part);
    })
    .join('');
}

function translateUnknown(value: unknown): unknown {
  if (typeof value === 'string') return translateString(value);
  if (Array.isArray(value)) return value.map(translateUnknown);
  if (isValidElement(value)) return translateElement(value);
  if (typeof value !== 'object' || value === null) return value;
  return translateFields(value);
}

function isWordless(name: string, field: unknown): boolean {
  return WORDLESS.has(name) || (name === 'kind' && CHOICE.test(String(field)));
}

function translateFields(value: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [
      name,
      isWordless(name, field) ? field : translateUnknown(field),
    ]),
  );
}

function translateElement(element: ReactElement): ReactElement {
  return cloneElement(element, translateFields(element.props ?? {}));
}

/** Data, or elements with their data, with every word in the pseudo-language. */
export function inPseudoLanguage<Value>(value: Value): Value {
  return translateUnknown(value) as Value;
}

/** A module of words: what it exports, and what its functions return, in the pseudo-language. */
export function moduleInPseudoLanguage<Module extends object>(original: Module): Module {
  const translated = (exported: unknown): unknown => {
    if (typeof exported === 'function') {
      return (...args: unknown[]) => translated(Reflect.apply(exported, undefined, args));
    }
    if (typeof exported !== 'object' || exported === null || Array.isArray(exported)) {
      return translateUnknown(exported);
    }
    return Object.fromEntries(
      // A slug is part of an address.
      Object.entries(exported).map(([name, value]) => [
        name,
        name === 'slug' ? value : translated(value),
      ]),
    );
  };
  return translated({ ...original }) as Module;
}

/** Attributes that are read out, or shown by a style sheet. */
const ATTRIBUTES =
  'alt title placeholder data-label aria-label aria-description aria-roledescription aria-valuetext';

/** Code holds paths of files, not words; scripts are data, in the words of schema.org. */
const NO_WORDS_WITHIN = 'code, script';

/** The French and English words of some HTML, none of which is in the pseudo-language. */
export function wordsOutsidePseudoLanguage(html: string): string[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const element of body.querySelectorAll(NO_WORDS_WITHIN)) element.remove();
  const texts: string[] = [];
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
  for (const element of body.querySelectorAll('*')) {
    for (const name of ATTRIBUTES.split(' ')) texts.push(element.getAttribute(name) ?? '');
  }
  // The address of a page is no word of anyone, alone or at the end of a sentence.
  return texts.filter((text) => /[A-Za-zÀ-ɏ]/.test(text.replaceAll(/https?:\/\/\S+/g, '')));
}
