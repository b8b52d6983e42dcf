import type { Root } from 'mdast';
import { readBlock } from './sentences.ts';
import { walk } from './walk.ts';

/** Below this many words, a measure of a text says nothing. */
const ENOUGH_WORDS = 200;

/**
 * How hard a text is to read: the words of its average sentence, plus the percentage of its words
 * that have more than six letters (LIX). It counts letters alone, so that it serves both languages;
 * Flesch and its kin count syllables, and need a formula and a dictionary for each.
 *
 * @returns undefined when the text is too short to tell
 */
export function readability(tree: Root): number | undefined {
  let words = 0;
  let long = 0;
  let sentences = 0;
  walk(tree, (node) => {
    if (node.type !== 'paragraph') return;
    const block = readBlock(node);
    if (block.words === 0) return;
    words += block.words;
    long += block.long;
    // The end of a paragraph or of an item is the end of a sentence.
    sentences += 1 + (block.text.match(/[.!?…:;](?=\s+[\p{Lu}«“(])/gu)?.length ?? 0);
  });
  return words < ENOUGH_WORDS ? undefined : Math.round(words / sentences + (100 * long) / words);
}
