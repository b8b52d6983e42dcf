import { significant, whole } from './markdown.ts';
import type { Occasion } from './results.ts';

/** A load from which times are no longer those of what is measured alone. */
const BUSY = 0.5;

/**
 * When, of what and on what machine something was measured, in one line.
 *
 * @param more sentences to end with, without their full stops
 */
export function machineLine({ date, commit, machine }: Occasion, more: readonly string[]): string {
  const { processor, cores, memory, system, node, load, disk } = machine;
  return [
    commit === undefined ? date : `${date}, commit \`${commit}\``,
    [processor, `${cores} cores`, `${whole(Math.round(memory / 2 ** 30))} GiB`, system].join(', '),
    `Node ${node}`,
    disk === 'memory' ? 'Files in memory (`/dev/shm`)' : 'Files on a disk',
    load < BUSY
      ? 'Nothing else running'
      : `**Load ${significant(load)} before it began: not a quiet machine**`,
    ...more,
  ].join('. ');
}
