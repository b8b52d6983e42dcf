/** Something to publish. */
export interface PlannedFile {
  /** Relative to the folder to host. */
  path: string;
  /** Names its bytes, and those of its compressed forms: the hash of all that decides them. */
  key: string;
}

/** What earlier builds left; each puts the file in its place, and says whether it could. */
export interface AtHand {
  /** Keeps the file that was published at that place. */
  keep(file: PlannedFile): boolean;
  /** Takes the file from what is kept between builds. */
  restore(file: PlannedFile): boolean;
}

/**
 * The files that a build has to make: those that were neither published under their key nor kept
 * under it. All of them when nothing is to be trusted.
 *
 * @param full trust nothing
 */
export function filesToMake<File extends PlannedFile>(
  files: readonly File[],
  { keep, restore }: AtHand,
  full: boolean,
): File[] {
  return files.filter((file) => full || !(keep(file) || restore(file)));
}
