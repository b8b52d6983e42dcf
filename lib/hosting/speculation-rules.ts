/** Which links a browser may fetch ahead (HTML, "speculation rules"), as a file of the site. */
export const SPECULATION_RULES = {
  /** Its address. */
  path: '/speculation-rules.json',
  /** Browsers obey no other. */
  mediaType: 'application/speculationrules+json',
  text: `${JSON.stringify({
    prefetch: [
      {
        // Pages end in a slash; a file to download is not fetched unasked.
        where: { or: [{ href_matches: '/' }, { href_matches: '/*/' }] },
        // When the reader's pointer rests on a link, or presses it.
        eagerness: 'moderate',
      },
    ],
  })}\n`,
} as const;
