/** Files of each kind, as small as they can be and still be one. */
import { crc32 } from 'node:zlib';

/** The start of a PNG of that size: all that tells its size. */
export function png(width: number, height: number): Buffer {
  const head = Buffer.from('89504e470d0a1a0a0000000d4948445200000000000000000806000000', 'hex');
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  return head;
}

/** An SVG of that size. */
export const svg = (width: number, height: number, inside = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${inside}</svg>`;

/** What a camera writes beside a photo. */
export interface CameraFacts {
  /** How it was held, from 1 to 8. */
  orientation: number;
  /** Whether it says that it knows places, and which one this is. */
  place?: 'none' | 'known';
  byteOrder?: 'II' | 'MM';
}

/** The start of a JPEG of that size: its camera's facts and its frame. */
export function jpeg(width: number, height: number, facts?: CameraFacts): Buffer {
  const frame = Buffer.from('ffc00011080000000003012200021101031101', 'hex');
  frame.writeUInt16BE(height, 5);
  frame.writeUInt16BE(width, 7);
  const start = Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex');
  const parts = [start, ...(facts === undefined ? [] : [cameraFacts(facts)]), frame];
  return Buffer.concat([...parts, Buffer.from('ffd9', 'hex')]);
}

function cameraFacts({ orientation, place, byteOrder = 'MM' }: CameraFacts): Buffer {
  const bytes = (length: number, value: number) => {
    const buffer = Buffer.alloc(length);
    if (byteOrder === 'II') buffer.writeUIntLE(value, 0, length);
    else buffer.writeUIntBE(value, 0, length);
    return buffer;
  };
  const entry = (tag: number, type: number, value: Buffer) =>
    Buffer.concat([bytes(2, tag), bytes(2, type), bytes(4, 1), value, Buffer.alloc(4)], 12);
  const list = (...entries: Buffer[]) =>
    Buffer.concat([bytes(2, entries.length), ...entries, bytes(4, 0)]);
  const oriented = entry(0x01_12, 3, bytes(2, orientation));
  // The list of places comes after the first one, which has two entries.
  const places = entry(0x88_25, 4, bytes(4, 8 + 2 + 24 + 4));
  const version = entry(0, 1, Buffer.from([2, 3, 0, 0]));
  const lists =
    place === undefined
      ? [list(oriented)]
      : [
          list(oriented, places),
          list(version, ...(place === 'known' ? [entry(2, 5, bytes(4, 0))] : [])),
        ];
  const tiff = Buffer.concat([Buffer.from(byteOrder), bytes(2, 42), bytes(4, 8), ...lists]);
  const body = Buffer.concat([Buffer.from('Exif\0\0'), tiff]);
  const head = Buffer.from('ffe10000', 'hex');
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

/** What a PDF says of itself. */
export interface PdfFacts {
  title?: string;
  /** `fr-CA`. */
  language?: string;
  isTagged?: boolean;
  /** What it says in XMP. */
  metadata?: string;
  /** Entries of its trailer: what locks it. */
  trailer?: string;
}

/** A PDF of one blank page; by default, one that there is nothing to say about. */
export function pdf({
  title = 'Guide',
  language = 'fr-CA',
  isTagged = true,
  metadata = '',
  trailer = '',
}: PdfFacts = {}): Buffer {
  const catalog = [
    '/Type/Catalog/Pages 2 0 R',
    ...(language === '' ? [] : [`/Lang(${language})`]),
    ...(isTagged ? ['/MarkInfo<</Marked true>>'] : []),
    ...(metadata === '' ? [] : ['/Metadata 5 0 R']),
  ].join('');
  return Buffer.from(
    [
      '%PDF-1.7',
      `1 0 obj<<${catalog}>>endobj`,
      '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
      '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj',
      `4 0 obj<<${title === '' ? '' : `/Title(${title})`}>>endobj`,
      ...(metadata === ''
        ? []
        : [
            `5 0 obj<</Type/Metadata/Subtype/XML/Length ${metadata.length}>>stream\n${metadata}\nendstream endobj`,
          ]),
      `trailer<</Root 1 0 R/Info 4 0 R/Size 5${trailer}>>`,
      '%%EOF',
      '',
    ].join('\n'),
  );
}

/** A PDF that asks for a password. */
export const lockedPdf = (): Buffer =>
  pdf({
    trailer: `/ID[(a)(a)]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O(${'o'.repeat(32)})/U(${'u'.repeat(32)})>>`,
  });

/** A ZIP of these files, kept as they are. */
export function zip(files: Readonly<Record<string, string>>): Buffer {
  let offset = 0;
  const parts = Object.entries(files).map(([name, text]) => {
    const content = Buffer.from(text);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt32LE(crc32(content), 10);
    facts.writeUInt32LE(content.length, 14);
    facts.writeUInt32LE(content.length, 18);
    facts.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), facts, Buffer.from(name), content]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    offset += local.length;
    const central = [Buffer.from('PK\u0001\u0002\u0014\0', 'latin1'), facts, place];
    return { local, central: Buffer.concat([...central, Buffer.from(name)]) };
  });
  const central = Buffer.concat(parts.map((part) => part.central));
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  const locals = parts.map((part) => part.local);
  return Buffer.concat([...locals, central, Buffer.from('PK\u0005\u0006'), end]);
}

/** The media type of Word’s documents. */
export const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A document of Microsoft's formats, by the media type of its main part. */
export const office = (mediaType: string): Buffer =>
  zip({
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/document.xml" ContentType="${mediaType}.main+xml"/></Types>`,
    'document.xml': '<document/>',
  });

/** A document of the open formats, by its media type. */
export const openDocument = (mediaType: string): Buffer => zip({ mimetype: mediaType });
