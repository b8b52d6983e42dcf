import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { codeFingerprint, PAGE_SOURCES } from '../../../lib/cache/code-fingerprint.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fingerprint-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

const fingerprint = () => codeFingerprint(folder, PAGE_SOURCES);

it('changes with the code, the configuration and the libraries, and with nothing else', () => {
  write('components/a/a.tsx', 'a');
  write('package-lock.json', '{}');
  const before = fingerprint();
  write('content/fr/index.md', 'x');
  expect(fingerprint()).toBe(before);
  write('components/a/a.tsx', 'b');
  const after = fingerprint();
  expect(after).not.toBe(before);
  write('package-lock.json', '{"a":1}');
  expect(fingerprint()).not.toBe(after);
  write('components/a/b.tsx', '');
  expect(fingerprint()).not.toBe(after);
});

it('changes with Node, which runs the code', () => {
  write('components/a/a.tsx', 'a');
  const before = fingerprint();
  vi.stubGlobal('process', { ...process, version: 'v0.0.0' });
  const after = fingerprint();
  vi.unstubAllGlobals();
  expect(after).not.toBe(before);
  expect(fingerprint()).toBe(before);
});
