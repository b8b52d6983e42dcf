import type { Page } from 'playwright';

/**
 * Lines of words that lie on others, or past the edge of the page.
 *
 * @param selector what holds the words
 */
export const collisions = (page: Page, selector: string): Promise<string[]> =>
  page.evaluate((parts) => {
    /** Read out, not seen. */
    const isHidden = (element: Element | null): boolean =>
      element !== null &&
      (getComputedStyle(element).clipPath === 'inset(50%)' || isHidden(element.parentElement));
    const lines: { text: string; box: DOMRect; block: Element | null }[] = [];
    for (const part of document.querySelectorAll(parts)) {
      const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const text = (walker.currentNode.textContent ?? '').trim();
        const block = walker.currentNode.parentElement;
        if (text === '' || block === null || isHidden(block)) continue;
        const range = document.createRange();
        range.selectNodeContents(walker.currentNode);
        for (const box of range.getClientRects()) {
          // Lines of type reach a little into one another.
          const [inset, height] = [box.height * 0.2, box.height * 0.6];
          if (box.width > 1) {
            const core = new DOMRect(box.x, box.y + inset, box.width, height);
            lines.push({ text: text.slice(0, 30), box: core, block });
          }
        }
      }
    }
    const width = document.documentElement.clientWidth;
    const found = lines
      .filter(({ box }) => box.left < 0 || box.right > width)
      .map(({ text }) => `“${text}” is past the edge`);
    for (const [index, one] of lines.entries()) {
      for (const other of lines.slice(index + 1)) {
        const isApart =
          one.box.right <= other.box.left + 1 ||
          other.box.right <= one.box.left + 1 ||
          one.box.bottom <= other.box.top ||
          other.box.bottom <= one.box.top;
        if (!isApart) found.push(`“${one.text}” lies on “${other.text}”`);
      }
    }
    return found;
  }, selector);
