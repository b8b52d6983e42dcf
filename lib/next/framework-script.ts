/** What the publish step needs to know of a `<script>` element. */
export interface Script {
  attributes: ReadonlyMap<string, string>;
  /** The text between its tags. */
  text: string;
}

/**
 * What to do with a script of an exported page. `framework`: Next's and React's, removed. `kept`:
 * data such as JSON-LD, or a module of the site's own, which a browser runs once the page stands.
 * `inline`: code written in the page, which the site's policy would block in silence, or which
 * moves late content into place. `foreign`: a file of another site, which the policy would block,
 * or one that holds the page up.
 */
export type ScriptVerdict = 'framework' | 'kept' | 'inline' | 'foreign';

/** MIME types that make a script run (HTML, "JavaScript MIME type"). */
const JAVASCRIPT =
  /^(?:(?:text|application)\/(?:x-)?(?:java|ecma)script|text\/(?:javascript1\.[0-5]|jscript|livescript))$/;

/** The words that do. */
const RUNNING_WORDS = new Set(['module', 'importmap', 'speculationrules']);

/** Inline scripts of Next 16 and React 19: flight data, chunk loader, paint timing. */
const FRAMEWORK_CODE = [
  /^\(self\.__next_f=self\.__next_f\|\|\[\]\)\.push\(/,
  /^self\.__next_f\.push\(/,
  /^requestAnimationFrame\(function\(\)\{\$RT=performance\.now\(\)\}\);?$/,
];

/** The address of a file of the site, from its root. */
const OWN_FILE = /^\/(?![/\\])/;

/** Judges one script. A script the rules do not know is refused, never removed or kept by luck. */
export function judgeScript({ attributes, text }: Script): ScriptVerdict {
  const source = attributes.get('src');
  const type = (attributes.get('type') ?? '').trim().toLowerCase();
  if (source?.startsWith('/_next/')) return 'framework';
  if (type !== '' && !JAVASCRIPT.test(type) && !RUNNING_WORDS.has(type)) return 'kept';
  if (source !== undefined) return type === 'module' && OWN_FILE.test(source) ? 'kept' : 'foreign';
  if (attributes.get('id') === '_R_') return 'framework';
  return FRAMEWORK_CODE.some((code) => code.test(text.trim())) ? 'framework' : 'inline';
}
