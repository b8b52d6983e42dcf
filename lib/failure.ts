/** What may keep a command from doing its work, and what its message tells. */
export interface FailureDetails {
  /** There is something else than a folder. */
  notAFolder: { folder: string };
  /** The folder holds what the project is made of, or is in it. */
  holdsProject: { folder: string };
  /** The folder holds files that no build put there. */
  foreignFolder: { folder: string };
  /** Another process is at work there. What it said of itself may not be known. */
  locked: { folder: string; holder?: { pid: number; since: string } };
  /** A published file went while the build kept it. */
  removedMeanwhile: { path: string };
  /** The code of the pages was edited while it was compiled. */
  codeChanged: Record<never, never>;
  /** `SITE_DATE` is no day. */
  siteDateInvalid: { value: string };
  /** `BROTLI_QUALITY` is no number from 0 to 11. */
  brotliQualityInvalid: { value: string };
  /** `INDEXNOW_KEY` is no key. */
  indexNowKeyInvalid: Record<never, never>;
  /** What is served is not what was put in service: not yet. */
  indexNowEarly: { address: string };
  /** Search engines were told of some pages, not of all. */
  indexNowPartly: { told: number; count: number; reason: string };
  /** No build has made the folder. */
  notPublished: { folder: string };
  /** The build that made it was cut short. */
  incomplete: { folder: string };
  /** It is not what its build made. */
  altered: { folder: string; path: string };
  /** Its absolute addresses lead to the machine of who reads them. */
  localAddress: { siteUrl: string };
  /** What is in service is for everybody, and would be replaced by what is for this machine alone. */
  localOverPublic: { releases: string; siteUrl: string };
  /** Something else is where the link to the current release has to be. */
  notALink: { path: string };
  /** Nothing is in service. */
  noRelease: { releases: string };
  /** The folder for releases holds something else, and no release yet. */
  notForReleases: { releases: string };
  /** There is no release to go back to: `to`, or, when nobody named one, that before this one. */
  noFormerRelease: { releases: string; known: readonly string[]; to?: string };
}

/** The name of what can fail. */
export type FailureCode = keyof FailureDetails;

/**
 * A command can't do its work, for a reason that was foreseen: what it says to the person who runs it
 * is in `lib/i18n/commands.ts`.
 */
export class Failure<Code extends FailureCode = FailureCode> extends Error {
  readonly code: Code;
  readonly details: FailureDetails[Code];

  constructor(code: Code, details: FailureDetails[Code]) {
    super(`${code} ${JSON.stringify(details)}`);
    this.code = code;
    this.details = details;
  }
}

/** Whether it is the system that said no: the disk is full, or may not be written to… */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'errno' in error;
}

/** The system's name of an error: `EACCES`. */
export function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
