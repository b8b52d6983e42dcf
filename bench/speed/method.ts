/** What a reader of the results must know of how they came about. */
export const METHOD = `## How it is measured

- \`npm run bench\` writes this page, \`chart.svg\` and \`results.json\` (every run). Edit the benchmark, not them.
- One corpus, the same for everyone (\`tests/support/corpus.ts\`): made-up pages of about 445 words in French and in English, with headings, a list, links and a table. Sizes count HTML pages, both languages together.
- The others are small equivalent sites (\`peers/\`), at the same addresses, with the same head, masthead, menu, breadcrumbs, lists and footer, and one plain style sheet; each with the defaults of its own documentation. Their pages come with what this site works out for itself (addresses, breadcrumbs, lists), and they check nothing, set no typography and make no sitemap or redirects: what this bends, it bends in their favour.
- Compressed copies are part of what this site builds. The others make none: after each of their cold builds, those that this site would make (br and gz of every file of text, at the quality of a site of that size, on every processor) are made of their output by a command of its own, timed by itself. *÷ both* sets this site’s cold build beside theirs and these copies. What is made again after an edit is not compressed for them.
- The real content is that of this commit, its own pages and lists, built by this site alone.
- Every command runs as a fresh process and is timed from start to end. *Cold*: no output and no cache of any kind. *After one edit*: the same command again, once one line was added to one page.
- Rounds are interleaved (A B C, A B C): what slows the machine slows everyone. A ratio is taken within a round, then the median, minimum and maximum of the rounds.
- Peak memory is that of all the processes of a cold build together, read many times a second: the own memory of each and, once, what they share.
- Each build must have made every page, and the edit must be in the page; a builder that fails is said under "Failed".
- Bytes are Brotli's (quality 11), median of 25 pages over the site. A first visit is a page with the style sheets, scripts, images and fonts that its HTML names: icons and what a script loads afterwards are not counted. *Disk* is the whole output by page, compressed copies aside.
- Words drawn from a short list compress better than real ones: compare bytes with each other.
`;

/** The same in French, in brief. */
export const METHOD_IN_FRENCH =
  'Les mêmes pages bilingues (environ 445 mots chacune) sont construites par ce site et par ce ' +
  'qu’on aurait pu choisir à sa place\u00a0: Hugo, Eleventy, Astro et Next sans plus. Les tableaux ' +
  'donnent la médiane, puis entre parenthèses le plus petit et le plus grand résultat. Un rapport ' +
  'de 0,5 veut dire que ce site prend la moitié du temps de l’autre.';
