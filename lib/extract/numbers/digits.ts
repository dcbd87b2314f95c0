import { elementAt, lastOf } from '@/lib/lookup/element-at'
import type { Decimal } from '@/lib/quantities/decimal'
import type { Token } from '../lexing/tokens'
import { decimalOf } from './amount'

/** A number in digits: its tokens, and what it may stand for, the likeliest first. */
export type Printed = {
  last: number
  readings: Decimal[] /** A space or the end of a line stands where none belongs. */
  isBroken: boolean
}

const PARTING = new Set(['.', ',', '،', '٫', '٬', '’', "'", '·'])
const MOST_GROUPS = 6
const LONGEST_GROUP = 15

/**
 * The number that begins with a token of digits; null for what only looks like one (a date, a time, a version).
 * "24 000", "24.000", "1,214,905.5", "3،8" and "12,34,567" are read by their shape; a single mark before three digits is
 * both a thousand and a fraction, and `decimal`, the sign of the language, puts one of them first.
 */
export function printedNumber(tokens: readonly Token[], first: number, decimal: string): Printed | null {
  const groups = [elementAt(tokens, first).text]
  const signs: string[] = []
  let at = first
  let isBroken = false
  while (groups.length <= MOST_GROUPS) {
    const sign = tokens[at + 1]
    const next = tokens[at + 2]
    if (
      sign?.kind === 'sign' &&
      sign.glued &&
      PARTING.has(sign.text) &&
      next?.kind === 'digits' &&
      next.glued
    ) {
      signs.push(sign.text)
      groups.push(next.text)
      at += 2
    } else if (
      sign?.kind === 'digits' &&
      sign.near &&
      sign.text.length === 3 &&
      signs.every((known) => known === ' ') &&
      elementAt(groups, 0).length <= 3
    ) {
      signs.push(' ')
      groups.push(sign.text)
      at += 1
    } else if (isBrokenThousand(tokens, at, groups, signs)) {
      signs.push(elementAt(tokens, at + 1).text)
      groups.push(elementAt(tokens, at + 2).text)
      at += 2
      isBroken = true
    } else break
  }
  if (groups.some((group) => group.length > LONGEST_GROUP) || groups.length > MOST_GROUPS) return null
  const readings = isBroken ? [decimalOf(groups.join(''))] : readingsOf(groups, signs, decimal)
  return readings.length === 0 ? null : { last: at, readings, isBroken }
}

/**
 * "36, 000", also at the end of a line, and "11 .500": three digits behind a sign that a space stands beside. Two numbers of a list
 * look so as well, unless the second begins with a nought: "36, 120 and 450".
 */
function isBrokenThousand(
  tokens: readonly Token[],
  at: number,
  groups: readonly string[],
  signs: readonly string[],
): boolean {
  const sign = tokens[at + 1]
  const next = tokens[at + 2]
  const [first = ''] = groups
  if (sign === undefined || next === undefined || !/^[.,]$/.test(sign.text)) return false
  if (next.kind !== 'digits' || next.text.length !== 3 || next.opens || first.length > 3) return false
  if (/^0/.test(first) || signs.some((known) => known !== sign.text)) return false
  const isBehind = sign.glued && !next.glued
  const isBefore = !sign.glued && sign.near && next.glued
  if (!isBehind && !isBefore) return false
  if (isBefore || next.text.startsWith('0')) return true
  const before = tokens[at - 1]
  const after = tokens[at + 3]
  const isInList =
    /^[,،;]$/.test(before?.text ?? '') || after?.kind !== 'word' || after.capital || !after.near
  return sign.text === ',' && !isInList && tokens[at + 4]?.kind !== 'digits'
}

function readingsOf(groups: readonly string[], signs: readonly string[], decimal: string): Decimal[] {
  const plain = decimalOf(groups.join(''))
  const final = signs.at(-1)
  if (final === undefined || final === ' ') return [plain]
  const before = groups.slice(0, -1)
  const fraction = lastOf(groups)
  const withFraction = decimalOf(`${before.join('')}.${fraction}`)
  const head = signs.slice(0, -1)
  const grouped = isGrouped(before) && new Set(head).size <= 1
  if (final === '٫') return grouped ? [withFraction] : []
  if (head.length > 0 && head[0] !== final) return grouped ? [withFraction] : []
  if (head.length > 0) return isGrouped(groups) ? [plain] : []
  if (final === '٬' || final === '’' || final === "'") return isGrouped(groups) ? [plain] : []
  if (!isGrouped(groups)) return [withFraction]
  return decimal === final ? [withFraction, plain] : [plain, withFraction]
}

/** "1", "214", "905"; and by hundred thousands, as on the Indian subcontinent: "12", "34", "567". */
function isGrouped(groups: readonly string[]): boolean {
  const [first = '', ...rest] = groups
  if (rest.length === 0) return true
  if (first.length > 3 || first.startsWith('0') || lastOf(rest).length !== 3) return false
  const middle = rest.slice(0, -1)
  return (
    middle.every(({ length }) => length === 3) ||
    (first.length <= 2 && middle.every(({ length }) => length === 2))
  )
}
