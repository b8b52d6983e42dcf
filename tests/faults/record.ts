import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';

const FILE = 'bench/FAULTS.md';

const HEAD = `# Kills, readers while releases change, heavy texts

What \`npm run test:faults\` saw, written by the command itself; it fails when anything is not as it should be.
`;

/** Writes what a test saw in its section of the file, with the date and the machine. */
export function record(title: string, rows: readonly (readonly [what: string, seen: string])[]) {
  const text = existsSync(FILE) ? readFileSync(FILE, 'utf8') : HEAD;
  const [head = HEAD, ...sections] = text.split(/^(?=## )/m);
  const others = sections.filter((section) => !section.startsWith(`## ${title}\n`));
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${gigabytes} GB`;
  const section = [
    `## ${title}\n`,
    `${new Date().toISOString().slice(0, 10)}, ${machine}, Node ${process.versions.node}.\n`,
    '| what | seen |',
    '| --- | --- |',
    ...rows.map(([what, seen]) => `| ${what} | ${seen} |`),
    '',
  ].join('\n');
  const all = [...others.map((one) => `${one.trimEnd()}\n`), section].toSorted();
  writeFileSync(FILE, [head.trimEnd(), '', ...all].join('\n'));
}
