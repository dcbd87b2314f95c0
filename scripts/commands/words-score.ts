import { amountsMissing } from '@/lib/checks/other-words'
import type { Extractor } from '@/lib/extract/extract'
import { formatDecimal } from '@/lib/quantities/decimal'

/**
 * How the check of words does on texts, a JSON object a line: how many of the amounts that are read from them it doubts, which are
 * false alarms, and how many of those with one digit written otherwise.
 */
export function wordsScore(lines: readonly string[], extract: Extractor): string {
  const counts = { amounts: 0, alarms: 0, misprints: 0, found: 0 }
  for (const line of lines) {
    const text = JSON.parse(line) as { text: string; lang?: string; published?: string; country?: string }
    for (const { amount, amountTo, unit, status, words } of extract(text)) {
      if (status !== 'done') continue
      const sentence = text.text.slice(words.excerpt.start, words.excerpt.end)
      const doubts = (amount: string, amountTo = '') =>
        amountsMissing({ amount, amountTo, unit }, sentence, text.lang ?? '').length > 0
      const printed = formatDecimal(amount)
      counts.amounts++
      if (doubts(printed, amountTo === null ? '' : formatDecimal(amountTo))) counts.alarms++
      for (const misprint of misprintsOf(printed)) {
        counts.misprints++
        if (doubts(misprint)) counts.found++
      }
    }
  }
  const { amounts, alarms, misprints, found } = counts
  return `words       ${alarms} of ${amounts} amounts doubted, ${found} of ${misprints} misprints`
}

/** Each digit in turn as the third after it. */
function misprintsOf(decimal: string): string[] {
  return [...decimal].flatMap((sign, at) => {
    const other = decimal.slice(0, at) + ((Number(sign) + 3) % 10) + decimal.slice(at + 1)
    return sign === '.' || other.startsWith('0') ? [] : [other]
  })
}
