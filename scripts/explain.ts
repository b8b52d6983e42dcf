import { relative } from 'node:path';
import { Failure, isSystemError, type FailureCode, type FailureDetails } from '../lib/failure.ts';
import { COMMANDS, type CommandMessages } from '../lib/i18n/commands.ts';
import { shellLocale } from '../lib/i18n/shell-locale.mjs';

/** What to say of whatever kept a command from doing its work. */
export function explain(error: unknown, messages = COMMANDS[shellLocale()]): string {
  if (error instanceof Failure) return explainFailure(error, messages);
  if (!isSystemError(error)) return error instanceof Error ? error.message : String(error);
  const { code, path } = error;
  const explainSystem = code === undefined ? undefined : messages.systemErrors[code];
  return explainSystem?.(path === undefined ? '' : relative('.', path) || '.') ?? error.message;
}

function explainFailure<Code extends FailureCode>(
  { code, details }: Failure<Code>,
  { failures }: CommandMessages,
): string {
  const say: (details: FailureDetails[Code]) => string = failures[code];
  return say(details);
}
