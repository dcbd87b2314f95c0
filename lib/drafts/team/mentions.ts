import { z } from 'zod'

/** Somebody who is named in a remark: where in the text, "@" included, for how many signs (UTF-16 units), and who. */
export interface Mention {
  at: number
  length: number
  person: string
}

const kept = z.array(z.object({ at: z.int().nonnegative(), length: z.int().positive(), person: z.string() }))

/** Mentions as they are kept beside a text; none where none are, or what was kept cannot be read. */
export function parseMentions(text: string): Mention[] {
  if (text === '') return []
  const read = kept.safeParse(JSON.parse(text))
  return read.success ? read.data : []
}

/** Mentions as they are kept; blank for none. */
export const mentionsText = (mentions: readonly Mention[]): string =>
  mentions.length === 0 ? '' : JSON.stringify(mentions)

const isOfWord = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}_]/u.test(sign)

/**
 * Whom a text names by "@" and their whole name, in whatever case: the longest name that stands there. Where several people have it, all of
 * them. An "@" within a word, as in an address for mail, names nobody.
 */
export function mentionsIn(text: string, people: readonly { id: string; name: string }[]): Mention[] {
  const mentions: Mention[] = []
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    if (isOfWord(text[at - 1])) continue
    const named = people.filter(({ name }) => name !== '' && standsAt(text, at + 1, name))
    const longest = Math.max(0, ...named.map(({ name }) => name.length))
    for (const { id, name } of named)
      if (name.length === longest) mentions.push({ at, length: longest + 1, person: id })
  }
  return mentions
}

function standsAt(text: string, at: number, name: string): boolean {
  const there = text.slice(at, at + name.length)
  return (there === name || there.toLowerCase() === name.toLowerCase()) && !isOfWord(text[at + name.length])
}

/** A text with those whom it names called as they are called now. */
export function withNamesOfNow(
  text: string,
  mentions: readonly Mention[],
  nameOf: ReadonlyMap<string, string>,
): string {
  let said = ''
  let from = 0
  for (const { at, length, person } of [...mentions].sort((a, b) => a.at - b.at)) {
    // Several people of one name are named by one word.
    if (at < from || at + length > text.length) continue
    const name = nameOf.get(person)
    said += text.slice(from, at) + (name === undefined ? text.slice(at, at + length) : `@${name}`)
    from = at + length
  }
  return said + text.slice(from)
}
