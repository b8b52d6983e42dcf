import { expect, it } from 'vitest';
import { DOCUMENT_FORMATS } from '../../lib/content/documents.ts';
import { ICONS } from '../../lib/hosting/icons.ts';
import { mediaType } from '../../lib/serve/media-type.ts';

it.each([
  ['index.html', 'text/html; charset=utf-8'],
  ['a.json', 'application/json; charset=utf-8'],
  ['a.svg', 'image/svg+xml; charset=utf-8'],
  ['a.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['a.png', 'image/png'],
  ['a.pdf', 'application/pdf'],
  ['a.unknown', 'application/octet-stream'],
])('%s is %s', (path, type) => {
  expect(mediaType(path)).toBe(type);
});

it.each([...DOCUMENT_FORMATS.map((format) => `a.${format}`), ...ICONS.map(({ url }) => url)])(
  'what the site publishes has a type: %s',
  (path) => {
    expect(mediaType(path.toLowerCase())).not.toBe('application/octet-stream');
  },
);
