import { remark } from 'remark';
import remarkDirective from 'remark-directive';
import { TEXT_NAMES } from './directive-names.ts';
import type { Syntax } from './syntax.ts';

const { micromarkExtensions = [], fromMarkdownExtensions = [] } = remark()
  .use(remarkDirective)
  .freeze()
  .data();

type Constructs = NonNullable<Syntax['micromark'][number]['text']>;
type Construct = Exclude<Constructs[number], readonly unknown[] | undefined>;
type State = ReturnType<Construct['tokenize']>;

const LONGEST_NAME = Math.max(...TEXT_NAMES.map((name) => name.length));
const OPENING_BRACKET = 91;

/** Looks ahead for `:name[`, where the name is known. */
const knownName: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    let name = '';
    const letters: State = (code) => {
      if (code === OPENING_BRACKET) return TEXT_NAMES.includes(name) ? ok(code) : nok(code);
      if (code === null || code < 0 || name.length === LONGEST_NAME) return nok(code);
      name += String.fromCodePoint(code);
      effects.consume(code);
      return letters;
    };
    return (colon) => {
      effects.enter('data');
      effects.consume(colon);
      return letters;
    };
  },
};

/** A colon stays a colon unless a known name and a bracket follow it. */
function ofKnownNames(constructs: Constructs): Constructs {
  return Object.fromEntries(
    Object.entries(constructs).map(([code, construct]): [string, Constructs[number]] => {
      if (construct === undefined || Array.isArray(construct)) return [code, construct];
      return [
        code,
        {
          ...construct,
          tokenize(effects, ok, nok) {
            return effects.check(knownName, construct.tokenize.call(this, effects, ok, nok), nok);
          },
        },
      ];
    }),
  );
}

/**
 * Reads `:::name`, `::name` and the `:name[…]` that are known. Any other single colon stays a
 * colon: `10:30`, `a:b`, `Note :important` are text, not directives.
 */
export const directiveSyntax: Syntax = {
  micromark: micromarkExtensions.map(({ flow = {}, text = {} }) => ({
    flow,
    text: ofKnownNames(text),
  })),
  fromMarkdown: fromMarkdownExtensions,
};
