import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { Finding } from './engine.ts';

/** Its `check()` and its command would download Java where there is none. */
const JAR = resolve('node_modules/vnu-jar/build/dist/vnu.jar');

interface NuMessage {
  type: 'error' | 'info' | 'non-document-error';
  message: string;
  url: string;
  extract?: string;
  lastLine?: number;
}

/** Whether this machine has Java, which Nu needs. */
export function hasJava(): boolean {
  return spawnSync('java', ['-version']).status === 0;
}

/** Has Nu, the W3C’s validator, check HTML files. It names no rules: its words stand for them. */
export function validate(files: readonly string[]): Finding[] {
  const args = ['-jar', JAR, '--format', 'json', '--exit-zero-always', ...files];
  const { status, stderr } = spawnSync('java', args, { encoding: 'utf8', maxBuffer: 2 ** 30 });
  if (status !== 0) throw new Error(stderr);
  const { messages }: { messages: NuMessage[] } = JSON.parse(stderr);
  return messages.map(({ type, message, url, extract = '', lastLine = 0 }) => ({
    rule: message,
    verdict: type === 'info' ? 'asks' : 'fails',
    path: `${url}:${lastLine}`,
    says: extract,
  }));
}
