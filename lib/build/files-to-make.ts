/** Something to publish. */
export interface PlannedFile {
  /** Relative to the folder to host. */
  path: string;
  /** Names its bytes, and those of its compressed forms: the hash of all that decides them. */
  key: string;
}

/**
 * The files that a build has to make: all of them when nothing is to be trusted, else those that are
 * neither published under their key nor kept under it.
 *
 * @param keep keeps the file that was published at that place; whether it could
 * @param restore takes the file from what is kept between builds; whether it could
 */
export function filesToMake<File extends PlannedFile>(
  files: readonly File[],
  full: boolean,
  keep: (file: PlannedFile) => boolean,
  restore: (file: PlannedFile) => boolean,
): File[] {
  return files.filter((file) => full || !(keep(file) || restore(file)));
}
