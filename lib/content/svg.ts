/**
 * What makes an SVG more than a drawing when it is opened by itself: code, another site’s files, what
 * stands for text that is elsewhere.
 */
const ACTIVE = [
  /<(?:[\w.-]+:)?(?:script|foreignObject|iframe|object|embed)\b/i,
  /[\s"'/]on[a-z]+\s*=\s*["']/i,
  /javascript:/i,
  /<!ENTITY/i,
  /<\?xml-stylesheet/i,
  /@import/i,
  // A reference is to a part of the drawing, or to a picture inside the file.
  /[\s"'](?:[\w.-]+:)?(?:href|src)\s*=\s*["'](?!\s*(?:#|data:image\/(?:png|jpe?g|gif|webp)[;,]))/i,
  /\burl\((?!\s*(?:["']|&quot;)?\s*(?:#|data:image\/(?:png|jpe?g|gif|webp)[;,]|data:(?:application|font)\/))/i,
];

/** Whether an SVG is more than a drawing, or is no text that can be looked at. */
export function isActiveSvg(content: Buffer): boolean {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return true;
  }
  return ACTIVE.some((pattern) => pattern.test(text));
}
