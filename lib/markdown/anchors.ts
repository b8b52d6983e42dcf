import type { Heading, Nodes, Root } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { toString } from 'mdast-util-to-string';
import type { MarkdownFinding } from './finding.ts';
import { isReservedId, listHeadings } from './headings.ts';
import { placeOf } from './nodes.ts';
import { walk } from './walk.ts';

/** The names of the anchor of a heading, `## Title :anchor[mission]`. */
export const ANCHOR_NAMES: readonly string[] = ['ancre', 'anchor'];

const VALID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** Takes anchors from the end of headings: they are no part of their words. */
export function collectAnchors() {
  return (tree: Root): void => {
    walk(tree, (node) => {
      if (node.type === 'heading') collectAnchor(node);
    });
  };
}

function collectAnchor(heading: Heading): void {
  const last = heading.children.at(-1);
  if (last === undefined || !isAnchor(last)) return;
  heading.children.pop();
  heading.data = { ...heading.data, anchor: { id: toString(last).trim(), ...placeOf(last) } };
  const before = heading.children.at(-1);
  if (before?.type === 'text') before.value = before.value.trimEnd();
}

const isAnchor = (node: Nodes): node is TextDirective =>
  node.type === 'textDirective' && ANCHOR_NAMES.includes(node.name);

/** Anchors that lead nowhere, or to two places. */
export function checkAnchors(tree: Root): MarkdownFinding[] {
  const findings: MarkdownFinding[] = [];
  walk(tree, (node) => {
    if (isAnchor(node)) findings.push({ code: 'anchor-misplaced', ...placeOf(node), params: {} });
  });
  const headings: Heading[] = [];
  walk(tree, (node) => {
    if (node.type === 'heading') headings.push(node);
  });
  const given = listHeadings(tree).filter(
    (_, index) => headings[index]?.data?.anchor === undefined,
  );
  const taken = new Set(given.map(({ id }) => id));
  for (const { data } of headings) {
    if (data?.anchor === undefined) continue;
    const { id, ...place } = data.anchor;
    if (!VALID.test(id)) findings.push({ code: 'anchor-invalid', ...place, params: { id } });
    else if (isReservedId(id) || taken.has(id)) {
      findings.push({ code: 'anchor-taken', ...place, params: { id } });
    }
    taken.add(id);
  }
  return findings;
}
