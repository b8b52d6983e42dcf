import { readFileSync } from 'node:fs';
import {
  XmlBufferInputProvider,
  XmlDocument,
  xmlRegisterInputProvider,
  XmlValidateError,
  XsdValidator,
} from 'libxml2-wasm';

const NAMES = ['sitemap.xsd', 'xhtml-link.xsd'];

/** Both schemas at once: what `xhtml:link` may hold is no business of the one of sitemaps. */
const SCHEMA = `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">
  <xsd:import namespace="http://www.sitemaps.org/schemas/sitemap/0.9" schemaLocation="sitemap.xsd"/>
  <xsd:import namespace="http://www.w3.org/1999/xhtml" schemaLocation="xhtml-link.xsd"/>
</xsd:schema>`;

/** Bytes of the environment a test runs in: the library looks for the class it finds there. */
const bytesOf = (name: string) => Uint8Array.from(readFileSync(`tests/fixtures/schemas/${name}`));

// The schemas are read from here: nothing is asked of the network, nor of the disk.
xmlRegisterInputProvider(
  new XmlBufferInputProvider(Object.fromEntries(NAMES.map((name) => [name, bytesOf(name)]))),
);

const validator = XsdValidator.fromDoc(XmlDocument.fromString(SCHEMA, { url: 'all.xsd' }));

/** What the official schema of sitemaps finds wrong in one. */
export function sitemapProblems(xml: string): string[] {
  const document = XmlDocument.fromString(xml);
  try {
    validator.validate(document);
    return [];
  } catch (error) {
    if (!(error instanceof XmlValidateError)) throw error;
    return error.details.map(({ line, message }) => `${line}: ${message.trim()}`);
  } finally {
    document.dispose();
  }
}
