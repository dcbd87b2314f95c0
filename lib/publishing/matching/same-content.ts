import { heldPrecision } from '@/lib/periods/precision'
import { formatDecimal, parseDecimal } from '@/lib/quantities/decimal'
import { cleared, type TextUse } from '@/lib/signs/cleared'
import { enterable } from '@/lib/signs/enterable'
import { joined, separated } from '../rows'

/** The days that a claim's precisions speak of; blank where there is none. */
export interface ClaimDays {
  from: string
  to: string
  /** When its report came out. */
  published: string
}

/**
 * Whether two contents of claims, as `contentCells` joins them, mean the same: 10, 10.0 and 0010 are one amount, a day known to
 * the day is no other than a day, and signs that nobody sees, or that entering refuses, make no other text. Another unit is another wording: "1 km" is not what a
 * report prints that says "1,000 m".
 */
export function isSameContent(one: string, other: string, days: ClaimDays): boolean {
  return one === other || meaningOf(one, days) === meaningOf(other, days)
}

function meaningOf(content: string, { from, to, published }: ClaimDays): string {
  const [verb, fromPrecision, toPrecision, qualifier, amount, amountTo, unit, low, value, high, ...texts] =
    separated(content) as [...Ten, ...string[]]
  return joined([
    plain(verb, 'line'),
    coarse(heldPrecision(from, fromPrecision, 'first', published)),
    coarse(heldPrecision(to, toPrecision, 'last', published)),
    qualifier,
    plainAmount(amount),
    plainAmount(amountTo),
    unit,
    low,
    value,
    high,
    ...texts.map((text) => plain(text, 'lines')),
  ])
}

type Ten = [string, string, string, string, string, string, string, string, string, string]

/** A text as it is read, whatever signs an older program took with it. */
const plain = (text: string, use: TextUse) => cleared(enterable(text, use), use).text

const coarse = (precision: string) => (precision === 'day' ? '' : precision)

function plainAmount(text: string): string {
  const read = parseDecimal(text)
  return read.ok ? formatDecimal(read.value) : text
}

/** Whether two fields of a report, as `reportCells` joins them, mean the same: title, and addresses that lead to one page. */
export function isSameReport(one: string, other: string): boolean {
  return one === other || reportMeaning(one) === reportMeaning(other)
}

function reportMeaning(fields: string): string {
  const [
    title = '',
    publisher = '',
    saidBy = '',
    grade = '',
    language = '',
    url = '',
    archive = '',
    ...days
  ] = separated(fields)
  const named = [plain(title, 'line'), publisher, saidBy, grade, language]
  return joined([...named, plainAddress(url), plainAddress(archive), ...days])
}

/** An address as browsers read it: the host in small letters, no port that goes without saying, a path. */
function plainAddress(text: string): string {
  const address = plain(text, 'address')
  try {
    return new URL(address).href
  } catch {
    return address
  }
}
