/** Signs that turn all text after them until another ends it. */
const TURNING = /[\u202A-\u202E\u2066-\u2069]/
const TURNINGS = /[\u202A-\u202E\u2066-\u2069]/g

const EMBEDDING_END = '\u202C'
const ISOLATE_END = '\u2069'
const ISOLATES = '\u2066\u2067\u2068'
const OVERRIDES = '\u202D\u202E'

/**
 * Where a sign turns the text around it: an override, or an embedding or isolate that does not end in its line, or an end
 * without a beginning; -1 where none does. Lines end with LF.
 */
export function turningAt(text: string): number {
  if (!TURNING.test(text)) return -1
  const open: number[] = []
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at)
    const [unended] = open
    if (sign === '\n' && unended !== undefined) return unended
    if (!TURNING.test(sign)) continue
    if (OVERRIDES.includes(sign)) return at
    if (sign !== EMBEDDING_END && sign !== ISOLATE_END) {
      open.push(at)
      continue
    }
    const begin = open.pop()
    if (begin === undefined || ISOLATES.includes(text.charAt(begin)) !== (sign === ISOLATE_END)) return at
  }
  return open[0] ?? -1
}

/** A text without embeddings and isolates: for a word that stands alone they say nothing. */
export function withoutTurning(text: string): string {
  return text.replace(TURNINGS, '')
}

const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u
const LEFT_TO_RIGHT =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Devanagari}]/u
const ISOLATED = /\u2068[^\u202A-\u202E\u2066-\u2069]*\u2069/g

/**
 * A text of others as it stands in the middle of a sentence that runs in `direction`: between isolates where it may run the other
 * way, so that neither turns the other around. What turns more than itself loses the signs that do so.
 */
export function isolated(text: string, direction: 'ltr' | 'rtl'): string {
  const other = direction === 'ltr' ? RIGHT_TO_LEFT : LEFT_TO_RIGHT
  const bare = text.replace(ISOLATED, '')
  if (!other.test(bare) && !TURNING.test(bare) && !/[\u061C\u200E\u200F]/.test(bare)) return text
  return `\u2068${turningAt(text) < 0 ? text : withoutTurning(text)}\u2069`
}

/** A sign before a number, such as "≥", that points the same way in texts of every direction, and stands on the same side of the number. */
export function unmirrored(sign: string, direction: 'ltr' | 'rtl'): string {
  return direction === 'ltr' ? sign : `\u200E${sign}\u200E`
}

/** A sentence that runs in `direction` also where what shows it goes by its first word, which may be a name that runs the other way. */
export function directed(sentence: string, direction: 'ltr' | 'rtl'): string {
  const [first, other, mark] =
    direction === 'ltr' ? [LEFT_TO_RIGHT, RIGHT_TO_LEFT, '\u200E'] : [RIGHT_TO_LEFT, LEFT_TO_RIGHT, '\u200F']
  const [own, foreign] = [sentence.search(first), sentence.search(other)]
  return foreign !== -1 && (own === -1 || foreign < own) ? mark + sentence : sentence
}

const none: ReadonlySet<string> = new Set()

/** What ends each sign that turns text until another ends it. */
const endOf = (sign: string) => (ISOLATES.includes(sign) ? ISOLATE_END : EMBEDDING_END)

/**
 * The lines that a text was broken into, each to be drawn alone: what turns text beyond the end of one is ended there and begun
 * anew in the next, so that a name in two lines turns nothing beside it in either.
 */
export function directedLines(lines: readonly string[]): string[] {
  let open: string[] = []
  return lines.map((line) => {
    const begun = open.join('')
    for (const sign of line) {
      if (!TURNING.test(sign)) continue
      if (sign !== EMBEDDING_END && sign !== ISOLATE_END) open = [...open, sign]
      else if (open.map(endOf).at(-1) === sign) open = open.slice(0, -1)
    }
    return `${begun}${line}${open.toReversed().map(endOf).join('')}`
  })
}

/** The values of a message, its texts isolated as above; those of `choosing` choose between its forms and are codes, no texts. */
export function isolatedValues<Values extends Readonly<Record<string, unknown>>>(
  values: Values,
  direction: 'ltr' | 'rtl',
  choosing: ReadonlySet<string> = none,
): Values {
  const entries = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'string' && !choosing.has(name) ? isolated(value, direction) : value,
  ])
  return Object.fromEntries(entries) as Values
}
