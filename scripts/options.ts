import { parseArgs, type ParseArgsConfig } from 'node:util';
import { COMMANDS } from '../lib/i18n/commands.ts';
import { shellLocale } from '../lib/i18n/shell-locale.mjs';

type Options = NonNullable<ParseArgsConfig['options']>;

/** The exit code of a command that was not understood. */
const NOT_UNDERSTOOD = 2;

/**
 * Reads the options of a command. When it was given another, or one without its value, says so and
 * ends the process.
 *
 * @param operands how many words it takes beside its options
 */
export function readOptions<Some extends Options>(options: Some, operands = 0) {
  const config = { options, allowPositionals: operands > 0, tokens: true } as const;
  try {
    const read = parseArgs(config);
    const empty = Object.entries(read.values).find(
      ([, value]) => typeof value === 'string' && value.trim() === '',
    );
    if (empty === undefined && read.positionals.length <= operands) return read;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  console.error(
    COMMANDS[shellLocale()].badOptions(
      process.argv.slice(2),
      Object.entries(options).map(([name, { type }]) => ({ name, takesValue: type === 'string' })),
    ),
  );
  process.exit(NOT_UNDERSTOOD);
}
