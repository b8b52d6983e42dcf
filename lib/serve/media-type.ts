import mime from 'mime';

/** Text of no charset of its own is UTF-8. */
const IS_TEXT = /^text\/|[/+](?:json|xml)$|^application\/manifest/;

/** The `Content-Type` of a file by its name; bytes of no known type are not guessed at. */
export function mediaType(path: string): string {
  const type = mime.getType(path) ?? 'application/octet-stream';
  return IS_TEXT.test(type) ? `${type}; charset=utf-8` : type;
}
