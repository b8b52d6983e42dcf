import type { Definition, FootnoteDefinition, Root } from 'mdast';
import { usedAbbreviations } from './abbreviations.ts';
import { markupIn } from './check-words.ts';
import { finding, type MarkdownFinding, type MarkdownFindingCode } from './finding.ts';
import { pageData, placeOf, type Place } from './nodes.ts';
import { walk } from './walk.ts';

/** Footnotes, abbreviations and links by reference that are defined twice, or for nothing. */
export function checkLabels(tree: Root): MarkdownFinding[] {
  const called = new Set<string>();
  const notes: FootnoteDefinition[] = [];
  const references: Definition[] = [];
  walk(tree, (node) => {
    if (node.type === 'footnoteReference') called.add(node.identifier);
    if (node.type === 'footnoteDefinition') notes.push(node);
    if (node.type === 'definition') references.push(node);
  });
  const { abbreviations } = pageData(tree);
  const used = usedAbbreviations(tree);
  return [
    ...abbreviations.flatMap((one) => {
      const found = markupIn(one.expansion);
      return found === undefined ? [] : [finding('words-only', one, { found })];
    }),
    // With a space in its name, it is read as the address of a link.
    ...references
      .filter(({ label }) => label?.startsWith('^'))
      .map((one) => finding('footnote-label', placeOf(one), { found: `[${one.label}]` })),
    ...checkEach(
      'footnote-twice',
      'footnote-unused',
      notes.map((note) => written(note, called.has(note.identifier))),
    ),
    ...checkEach(
      'reference-twice',
      'reference-unused',
      references.map((one) => written(one, one.data?.isUsed === true)),
    ),
    ...checkEach(
      'abbreviation-twice',
      'abbreviation-unused',
      abbreviations.map((one) => ({ ...one, key: one.label, isUsed: used.has(one.label) })),
    ),
  ];
}

interface Written extends Place {
  /** The same for two that define one thing. */
  key: string;
  label: string;
  isUsed: boolean;
}

const written = (node: Definition | FootnoteDefinition, isUsed: boolean): Written => ({
  key: node.identifier,
  label: node.label ?? node.identifier,
  isUsed,
  ...placeOf(node),
});

function checkEach(
  twice: MarkdownFindingCode,
  unused: MarkdownFindingCode,
  definitions: readonly Written[],
): MarkdownFinding[] {
  const first = new Map<string, Written>();
  return definitions.flatMap((one) => {
    const { key, label, isUsed } = one;
    const other = first.get(key);
    if (other !== undefined) return [finding(twice, one, { label })];
    first.set(key, one);
    return isUsed ? [] : [finding(unused, one, { label })];
  });
}
