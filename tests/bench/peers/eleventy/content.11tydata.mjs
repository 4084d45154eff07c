/** Stands beside the articles: their layout and their addresses. */
export default {
  layout: 'article.11ty.mjs',
  permalink: ({ page }) => `${page.filePathStem.replace(/^\/content/, '')}.html`,
}
