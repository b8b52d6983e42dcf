import { remark } from 'remark';
import remarkDirective from 'remark-directive';
import type { Syntax } from './syntax.ts';

const { micromarkExtensions = [], fromMarkdownExtensions = [] } = remark()
  .use(remarkDirective)
  .freeze()
  .data();

/**
 * Reads `:::name` and `::name`. A single colon stays a colon: `10:30`, `a:b`, `Note :important`
 * are text, not directives.
 */
export const directiveSyntax: Syntax = {
  micromark: micromarkExtensions.map(({ flow = {} }) => ({ flow })),
  fromMarkdown: fromMarkdownExtensions,
};
