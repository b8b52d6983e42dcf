/** What a reader of the results must know of how they came about. */
export const METHOD = `## How it is measured

- \`npm run bench:lighthouse\` writes this page. Edit the benchmark, not the page.
- The site is built anew, from a copy of the tree, with the address it is then served at: Lighthouse holds canonical links and translations against the address of the page. It is served on this machine by \`lib/serve\`, with its own headers and compressed files, over HTTP.
- One page of every template in both languages, the heaviest of its kind; a template that can show several things counts once for each. The 404 page is not here: Lighthouse refuses a page that answers with an error.
- Lighthouse’s default settings: a phone’s screen, a line of 1.6 Mbit/s with 150 ms to and fro, a processor four times slower. Line and processor are computed from what was observed, so that another program on the machine makes the times longer, Total Blocking Time (TBT) first.
- Chromium’s shell is preferred, as Playwright prefers it: a whole browser starts processes for its own windows while the page loads. Lighthouse runs at low priority.
- An empty page, one heading without a style, is audited with the others: its TBT is the machine’s and the browser’s doing, not the site’s.
- Every run has a fresh process and a fresh browser. All pages are run once, then again, so that a busy minute does not fall on one page alone. The median of each figure counts.
- Bytes are what was received, headers included; requests count the speculation rules, and the icon where the browser asks for it (Chromium’s shell does not).
`;

/** The same in French, in brief. */
export const METHOD_IN_FRENCH =
  'Lighthouse examine une page de chaque gabarit, dans les deux langues, comme sur un téléphone ' +
  'et une ligne lente. Chaque page est examinée plusieurs fois et la médiane compte; le temps de ' +
  'blocage (TBT) est suivi, entre parenthèses, du plus petit et du plus grand résultat.';
