/** So many people are offered. */
const mostOffered = 8

/** What is being typed after an "@" before the caret: where the "@" stands, and those whose names begin so, or a word of them. */
export interface MentionOffer {
  from: number
  names: string[]
}

/** Whom to offer where the caret stands in a text; null where nobody is being named. */
export function mentionOffer(text: string, caret: number, people: readonly string[]): MentionOffer | null {
  const before = text.slice(0, caret)
  const typed = /(?:^|[^\p{L}\p{N}_])@([^@\n]{0,80})$/u.exec(before)?.[1]
  if (typed === undefined) return null
  const sought = typed.toLowerCase()
  const names = people.filter((name) => {
    const own = name.toLowerCase()
    return own.startsWith(sought) || own.split(/\s+/).some((word) => sought !== '' && word.startsWith(sought))
  })
  if (names.length === 0) return null
  return { from: caret - typed.length - 1, names: names.slice(0, mostOffered) }
}
