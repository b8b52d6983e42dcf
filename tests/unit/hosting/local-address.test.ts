import { expect, it } from 'vitest';
import { isLocalAddress } from '../../../lib/hosting/local-address.ts';

it.each([
  '127.0.0.1',
  '127.0.0.1:3000',
  '127.255.0.3',
  '127.1',
  '0x7f000001',
  '2130706433',
  '0.0.0.0',
  '[::1]',
  '[::]',
  '[0:0:0:0:0:0:0:1]:8080',
  '[::ffff:127.0.0.1]',
  '[::ffff:7f00:2]',
  'localhost',
  'LOCALHOST',
  'localhost.',
  'localhost:3000',
  'site.localhost',
  'site.localhost.',
])('%s leads to the machine of who follows it', (host) => {
  expect(isLocalAddress(`http://${host}`)).toBe(true);
});

it.each([
  'www.exemple.quebec',
  '10.0.0.1',
  '192.168.0.127',
  '1.127.0.0',
  '0.0.0.1',
  '128.0.0.1',
  '[::2]',
  '[2001:db8::1]',
  '[::ffff:10.0.0.1]',
  'localhost.exemple.quebec',
  'monlocalhost',
  '127.exemple.quebec',
])('%s leads elsewhere', (host) => {
  expect(isLocalAddress(`https://${host}`)).toBe(false);
});
