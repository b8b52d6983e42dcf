/** Where the local server listens. */
export interface ServerSettings {
  port: number;
  host: string;
}

/** The value of PORT cannot be a TCP port. */
export interface InvalidPort {
  invalidPort: string;
}

const DEFAULT_PORT = 3000;
const LAST_PORT = 65_535;

/** Reads `PORT` (0 takes any free port) and `HOST` (this machine alone by default). */
export function serverSettings(
  environment: Readonly<Record<string, string | undefined>>,
): ServerSettings | InvalidPort {
  const { PORT: given = '', HOST: host } = environment;
  const port = given === '' ? DEFAULT_PORT : Number(given);
  const possible = /^\d*$/.test(given) && port <= LAST_PORT;
  return possible ? { port, host: host || '127.0.0.1' } : { invalidPort: given };
}
