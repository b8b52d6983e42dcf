/** Pages only, in the layout, at the addresses their front matter gives. */
export default function configure(eleventy) {
  eleventy.addGlobalData('layout', 'page.njk');
  eleventy.addGlobalData('permalink', () => (data) => data.url);
  eleventy.addPassthroughCopy('style.css');
}

export const config = {
  dir: { input: 'content', includes: '../_includes', data: '../_data', output: '_site' },
  // The bodies are Markdown and nothing else.
  markdownTemplateEngine: false,
};
