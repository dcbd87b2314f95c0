import { normalisedAddress } from '@/lib/exchange/normalised-address'
import { tidied } from '@/lib/signs/cleared'

/** A link of a pasted list, with the line on which it stands, from 1, and the title that stands with it, blank where none does. */
export interface PastedLink {
  line: number
  url: string
  title: string
}

export interface PastedLinks {
  /** In the order of the list, each address once. */
  links: PastedLink[]
  /** Links that lead where an earlier one of the list does; `first` is the line of that one. */
  repeated: (PastedLink & { first: number })[]
  /** Lines that say something and have no link. */
  unread: { line: number; text: string }[]
}

/** Of a longer line no more is read: no list has titles of that length. */
const LONGEST_LINE = 4_000
const LONGEST_TITLE = 500

/**
 * Reads a list of links: one to a line, bare or with a title before or behind it, also after a tab, a number or a bullet; in Markdown; or as links of
 * a page, of which a line may have several. An address that begins with `www.` is read as one of https.
 */
export function readPastedLinks(text: string): PastedLinks {
  const found: PastedLinks = { links: [], repeated: [], unread: [] }
  const firstOf = new Map<string, number>()
  for (const [at, whole] of text.split(/\r\n?|[\n\v\f\u0085\u2028\u2029]/).entries()) {
    const line = at + 1
    const links = linksOf(whole.slice(0, LONGEST_LINE))
    if (links.length === 0 && tidied(whole.slice(0, LONGEST_LINE)) !== '')
      found.unread.push({ line, text: tidied(whole.slice(0, LONGEST_LINE)) })
    for (const { url, title } of links) {
      const address = normalisedAddress(url)
      const first = firstOf.get(address)
      if (first === undefined) {
        firstOf.set(address, line)
        found.links.push({ line, url, title })
      } else found.repeated.push({ line, url, title, first })
    }
  }
  return found
}

type Link = Pick<PastedLink, 'url' | 'title'>

function linksOf(line: string): Link[] {
  const anchors = anchorsOf(line)
  if (anchors.length > 0) return anchors
  const marked = [...line.matchAll(MARKDOWN)].flatMap(({ 1: title = '', 2: url = '' }) => linkOf(url, title))
  if (marked.length > 0) return marked
  const bare = [...line.matchAll(BARE)]
  const [only] = bare
  if (only === undefined || bare.length > 1) return bare.flatMap(([url]) => linkOf(url, ''))
  const url = withoutEnd(only[0])
  return linkOf(url, titleOf(line.slice(0, only.index), line.slice(only.index + url.length)))
}

/** [a title](https://example.org), also with an address that has brackets. */
const MARKDOWN =
  /\[([^\][]*)\]\(\s*<?((?:https?:\/\/|www\.)[^\s()<>]*(?:\([^\s()<>]*\)[^\s()<>]*)*)>?[^()]*\)/gi
const BARE = /(?:https?:\/\/|\bwww\.)[^\s<>"“”«»|]+/giu

/** Links of a page, `<a href="...">title</a>`: found by their signs one after the other, so that no line takes long. */
function anchorsOf(line: string): Link[] {
  const found: Link[] = []
  const lower = line.toLowerCase()
  for (let at = lower.indexOf('<a '); at >= 0; at = lower.indexOf('<a ', at + 1)) {
    const end = line.indexOf('>', at)
    if (end < 0) break
    const [, quoted, single, plain] =
      /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(line.slice(at, end)) ?? []
    const closes = lower.indexOf('</a', end)
    const title = closes < 0 ? line.slice(end + 1) : line.slice(end + 1, closes)
    found.push(
      ...linkOf(plainText(quoted ?? single ?? plain ?? ''), plainText(title.replace(/<[^<>]*>/g, ' '))),
    )
  }
  return found
}

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' },
}

const plainText = (text: string) =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi, (whole, decimal, hexadecimal, name) => {
    if (name !== undefined) return ENTITIES[String(name).toLowerCase()] ?? whole
    const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })

function linkOf(written: string, title: string): Link[] {
  const url = withoutEnd(written.trim())
  const whole = /^www\./i.test(url) ? `https://${url}` : url
  return normalisedAddress(whole) === '' ? [] : [{ url: whole, title: cut(tidied(title)) }]
}

const BRACKETS = [
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
] as const

/** An address without the signs of the sentence that it stands in. */
function withoutEnd(url: string): string {
  const end = /[.,;:!?'’…]+$/
  let text = url.replace(end, '')
  for (const [open, close] of BRACKETS)
    while (text.endsWith(close) && text.split(close).length > text.split(open).length)
      text = text.slice(0, -1).replace(end, '')
  return text
}

/** What stands around an address, without bullets, numbers and what parts it from its title. */
function titleOf(before: string, behind: string): string {
  const bullet = /^\s*(?:[-*+•‣◦–—·]|\(?\d{1,4}[.)]|\[[ x]?\])(?=\s|$)/i
  return [
    before
      .replace(bullet, '')
      .replace(/^[\s"“«]+/, '')
      .replace(/[\s\-–—:|,;<>([{"“”«»]+$/, ''),
    behind.replace(/^[\s\-–—:|,;.<>)\]}"“”«»]+/, '').replace(/[\s"”»]+$/, ''),
  ]
    .filter(Boolean)
    .join(' ')
}

const cut = (text: string) => text.slice(0, LONGEST_TITLE).replace(/[\uD800-\uDBFF]$/, '')
