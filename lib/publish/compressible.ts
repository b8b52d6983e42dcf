/** Kinds of files that shrink: text. Images, fonts and archives are compressed already. */
const TEXT = /\.(?:css|csv|html|ics|js|json|jsonld|md|mjs|svg|txt|wasm|webmanifest|xml)$/;

/** Whether a file is published with compressed forms beside it, where they are smaller. */
export const isCompressible = (path: string): boolean => TEXT.test(path);
