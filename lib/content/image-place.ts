/** What comes before the facts that a camera writes: in JPEG, PNG, WebP and AVIF. */
const MARKS = ['Exif\0\0', 'eXIf', 'EXIF'];

/** Between the mark and the facts there may be the length of what follows. */
const GAP = 16;

const GPS_FACTS = 0x88_25;
const GPS_LATITUDE = 2;

/** Whether a photo says where it was taken. */
export function tellsPlace(image: Buffer): boolean {
  // Photo software writes it in words as well.
  if (image.includes('exif:GPSLatitude')) return true;
  return MARKS.some((mark) => {
    const start = image.indexOf(mark, 0, 'latin1');
    if (start === -1) return false;
    const after = start + mark.length;
    const gap = image
      .subarray(after, after + GAP)
      .toString('latin1')
      .search(/II\*\0|MM\0\*/);
    return gap !== -1 && hasLatitude(image.subarray(after + gap));
  });
}

/** Whether facts in the form of TIFF have a latitude: an empty list of places is usual. */
function hasLatitude(facts: Buffer): boolean {
  const isLittle = facts.toString('latin1', 0, 2) === 'II';
  const read2 = (at: number) => (isLittle ? facts.readUInt16LE(at) : facts.readUInt16BE(at));
  const read4 = (at: number) => (isLittle ? facts.readUInt32LE(at) : facts.readUInt32BE(at));
  /** Where the entry with that tag is in the list that starts there. */
  const entry = (list: number, tag: number) =>
    Array.from({ length: read2(list) }, (_, index) => list + 2 + index * 12).find(
      (at) => read2(at) === tag,
    );
  try {
    const gps = entry(read4(4), GPS_FACTS);
    return gps !== undefined && entry(read4(gps + 8), GPS_LATITUDE) !== undefined;
  } catch {
    // The facts are cut short.
    return false;
  }
}
