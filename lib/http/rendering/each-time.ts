import { takeAsOf } from '../as-of/as-of-address'
import { isEmbed } from '../embeds'
import { figureKeys, filteredPages } from './filtered-pages.mjs'

const country = '^/[a-z]{2}/[A-Za-z]{2}'

const anyPart = (path: string) => path.replace(/:\w+/, '[^/]+')

/** Pages that can be narrowed down or searched, where they are asked for and where they are answered, and by which parameters. */
export const filteredPaths: { path: RegExp; keys: string[]; several: string[] }[] = [
  ...filteredPages.map(({ asked, answered, keys, several = [] }) => ({
    path: new RegExp(`${country}(${anyPart(asked)}|/filtered${anyPart(answered)})$`),
    keys,
    several,
  })),
  // The search of everything on record, by what is typed and in which country, and what is offered meanwhile.
  { path: /^\/[a-z]{2}\/search(\/suggestions)?$/, keys: ['q', 'country'], several: [] },
  // Countries beside each other.
  { path: /^\/[a-z]{2}\/compare$/, keys: ['metric', 'country'], several: ['country'] },
]

/** What charts are drawn from belongs to their page: that of a page that is kept is kept, and must not wait for others. */
export const chartDataPath = new RegExp(`${country}(/(places|metrics)/[^/]+)?/curves$`)

/** Explanations and the reports of days are one of very many for each number; pictures are drawn when asked for. */
const always = new RegExp(
  `${country}/((why|days)/.+|share|filtered/.+)$|^/[a-z]{2}/(search(/suggestions)?|compare)$`,
)

/**
 * Whether what answers an address is made for whoever asks, or is one of so many that it is as good as that: pages that are
 * narrowed down or searched, the search of everything, with what their charts are drawn from, explanations, pictures to share, what
 * stands in pages elsewhere, and any page as of a past day.
 */
export function isRenderedEachTime(url: string): boolean {
  const [path = '', ...rest] = url.split('?')
  if (always.test(path) || isEmbed(path)) return true
  if (rest.length === 0) return false
  if (takeAsOf(url).asked !== '') return true
  const parameters = new URLSearchParams(rest.join('?'))
  const says = (key: string) => (parameters.getAll(key).at(-1) ?? '') !== ''
  return [...filteredPaths, { path: chartDataPath, keys: figureKeys }].some(
    (page) => page.path.test(path) && page.keys.some(says),
  )
}
