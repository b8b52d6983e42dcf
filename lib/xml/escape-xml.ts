const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A parser would make a line feed of it.
  '\r': '&#13;',
};

/** A text, as XML has it in an element or an attribute. */
export const escapeXml = (text: string) =>
  text.replaceAll(/[&<>"\r]/g, (one) => ENTITIES[one] ?? one);
