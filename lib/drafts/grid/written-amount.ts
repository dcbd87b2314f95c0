import type { Qualifier } from '@/lib/quantities/bounds'
import { formatDecimal, parseDecimal } from '@/lib/quantities/decimal'
import { readTypedAmount, typedAmount } from '@/lib/quantities/typed-amount'
import { meantBy } from '@/lib/spreadsheets/mapping/vocabulary'

/** What the words around a number say of it, for the cells of a figure; null where they say nothing of it. */
export interface WrittenAmount {
  /** As it is typed in the language at hand. */
  amount: string
  amountTo: string | null
  qualifier: Qualifier | null
  /** Code of a unit. */
  unit: string | null
}

const SIGNS: readonly [sign: RegExp, qualifier: Qualifier][] = [
  [/^(?:~|≈|∼|±|≃|c\.|ca\.?|circa|env\.)\s*(?=\p{Nd})/iu, 'about'],
  [/^(?:>=|≥|>|＞)\s*/u, 'at_least'],
  [/^(?:<=|≤|<|＜)\s*/u, 'at_most'],
]
const NUMBER = String.raw`\p{Nd}+(?:[.,'’٫٬\s]\p{Nd}+)*`
const RANGE = new RegExp(
  String.raw`^(${NUMBER})\s*([\p{L}.]*)\s*(?:[-–—−]|\.\.\.?|…)\s*(${NUMBER})(.*)$`,
  'su',
)
const ALONE = new RegExp(`^(${NUMBER})(.*)$`, 'su')

/**
 * Reads what people write in a cell for an amount with more than the number: "~300", ">500", "about 40", "12-15", "12k", "1.5 million",
 * "12 ha". Null where it is a number alone, and where any of it is not understood: then it stays as it is typed. `language` is what
 * amounts are typed in.
 */
export function readWrittenAmount(text: string, language: string): WrittenAmount | null {
  const trimmed = text.trim()
  if (trimmed === '' || readTypedAmount(trimmed, language) !== null) return null
  const { qualifier, rest } = withoutQualifier(trimmed)
  const range = RANGE.exec(rest)
  if (range !== null) {
    const [, low = '', scaled = '', high = '', tail = ''] = range
    const after = readTail(tail)
    const before = scaled === '' ? after : readTail(scaled)
    if (qualifier !== null || after === null || before === null) return null
    if (before.unit !== null && before.unit !== after.unit) return null
    const amount = scaledAmount(low, before.power, language)
    const amountTo = scaledAmount(high, after.power, language)
    if (amount === null || amountTo === null || !isBelow(amount, amountTo, language)) return null
    return { amount, amountTo, qualifier: 'between', unit: after.unit }
  }
  const [, number, tail = ''] = ALONE.exec(rest) ?? []
  if (number === undefined) return null
  const orMore = /^\s*\+/.test(tail)
  const read = readTail(orMore ? tail.replace(/^\s*\+/, '') : tail)
  const amount = read === null ? null : scaledAmount(number, read.power, language)
  if (read === null || amount === null || (orMore && qualifier !== null)) return null
  return { amount, amountTo: null, qualifier: orMore ? 'at_least' : qualifier, unit: read.unit }
}

function withoutQualifier(text: string): { qualifier: Qualifier | null; rest: string } {
  for (const [sign, qualifier] of SIGNS)
    if (sign.test(text)) return { qualifier, rest: text.replace(sign, '') }
  const [words = ''] = /^[^\p{Nd}]*/u.exec(text) ?? []
  const said = words.trim() === '' ? null : meantBy(words, 'qualifier')
  const isKnown = said === 'exact' || said === 'about' || said === 'at_least' || said === 'at_most'
  return isKnown ? { qualifier: said, rest: text.slice(words.length) } : { qualifier: null, rest: text }
}

/** Words for powers of ten. "Billion" and "M" before a unit are none: they say different numbers to different people. */
const POWERS: readonly [word: RegExp, power: number][] = [
  [
    /^(?:k|thousands?|tsd\.?|tausend|mille|mil|тыс\.?|тысяч[аи]?|тис\.?|тисяч[аі]?|ألف|الف|آلاف|هزار)(?![\p{L}\p{M}])/iu,
    3,
  ],
  [
    /^(?:millions?|millones|mill[oó]n|milh(?:ão|ao|ões|oes)|millionen|mln\.?|mio\.?|mn|млн\.?|миллион(?:а|ов)?|мільйон(?:а|ів|и)?|مليون|ملايين|میلیون)(?![\p{L}\p{M}])/iu,
    6,
  ],
  [/^M(?![\p{L}\p{M}²2])/u, 6],
  [/^(?:bn|milliards?|milliarden|млрд\.?|миллиард(?:а|ов)?|мільярд(?:а|ів|и)?|مليار)(?![\p{L}\p{M}])/iu, 9],
]

/** What stands behind a number: a power of ten, a unit, both or nothing; null where it is anything else. */
function readTail(tail: string): { power: number; unit: string | null } | null {
  const text = tail.trim()
  const scaled = POWERS.find(([word]) => word.test(text))
  const power = scaled?.[1] ?? 0
  const rest = (scaled === undefined ? text : text.replace(scaled[0], ''))
    .trim()
    .replace(/^(?:of|de|d’|d')\s+/i, '')
  if (rest === '') return { power, unit: null }
  const unit = meantBy(rest, 'unit')
  return unit === null ? null : { power, unit }
}

/** A number with its power of ten, as it is typed in a language; as it stands where there is none. */
function scaledAmount(number: string, power: number, language: string): string | null {
  const decimal = readTypedAmount(number, language)
  if (decimal === null || power === 0) return decimal === null ? null : number.trim()
  const read = parseDecimal(decimal)
  if (!read.ok) return null
  const { digits, scale } = read.value
  const shifted =
    power >= scale
      ? { digits: digits * 10n ** BigInt(power - scale), scale: 0 }
      : { digits, scale: scale - power }
  return typedAmount(formatDecimal(shifted), language)
}

function isBelow(low: string, high: string, language: string): boolean {
  const [one, other] = [low, high].map((text) => Number(readTypedAmount(text, language)))
  return one !== undefined && other !== undefined && one < other
}
