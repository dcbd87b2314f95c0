import { figureKeys, filteredPages } from './filtered-pages.mjs'

const country = '^/[a-z]{2}/[A-Za-z]{2}'

const filtered = filteredPages.map(({ asked, keys }) => ({
  path: new RegExp(`${country}${asked.replace(/:\w+/, '[^/]+')}$`),
  keys,
}))

/** What charts are drawn from belongs to their page: that of a page that is kept is kept, and must not wait for others. */
const curves = { path: new RegExp(`${country}(/(places|metrics)/[^/]+)?/curves$`), keys: figureKeys }

/** Explanations are one of very many for each number; pictures are drawn when asked for. */
const always = new RegExp(`${country}/(why/.+|share|filtered/.+)$`)

/**
 * Whether what answers an address is made for whoever asks, or is one of so many that it is as good as that: pages that are
 * narrowed down or searched, with what their charts are drawn from, explanations, pictures to share.
 */
export function isRenderedEachTime(url: string): boolean {
  const [path = '', ...rest] = url.split('?')
  if (always.test(path)) return true
  if (rest.length === 0) return false
  const parameters = new URLSearchParams(rest.join('?'))
  const says = (key: string) => (parameters.getAll(key).at(-1) ?? '') !== ''
  return [...filtered, curves].some((page) => page.path.test(path) && page.keys.some(says))
}
