import type { AmountUnit } from '@/lib/format/format'
import { shortAmount } from '@/lib/i18n/amount-text'
import type { I18n } from '@/lib/i18n/words'
import { markOfBounds } from '@/lib/ledger/mark'
import { elementAt } from '@/lib/lookup/element-at'
import { isolated } from '@/lib/signs/directions'
import { rounded } from '../axes'
import type { Line } from './lines'
import { spread, wrapped } from './spread'

/** What stands beside the end of a line: whose it is, what it came to, its share of the sum. */
export type EndLabel = {
  /** Upper edge, in pixels. */
  y: number
  text: string[]
  hints: string[]
}

/** A line with its total at the end of what is drawn, and the height at which it ends. */
type Ended = { line: Line; total: Line['steps'][number] | null; end: number }

/** Letters in a row, and the height of a row in pixels. */
const letters = 22
const row = 16
/** Pixels that labels may stand below the baseline. */
const below = row

/**
 * Labels beside the ends of lines, none over another. They say less where there is little room: without the mark of a party, without
 * amounts, at last letters alone.
 */
export function toEndLabels(
  lines: readonly Ended[],
  height: number,
  unit: AmountUnit,
  words: I18n,
): EndLabel[] {
  const room = height + below
  const fitting = [full, amounts, names].find(
    (say) => lines.reduce((sum, ended) => sum + sizeOf(say(ended)), 0) <= room,
  )
  const labels = lines.map(fitting ?? lettersAlone)
  const tops = spread(
    labels.map((label, at) => ({ wish: elementAt(lines, at).end - row / 2, size: sizeOf(label) })),
    room,
  )
  return labels.map((label, at) => ({ ...label, y: rounded(elementAt(tops, at)) }))

  function full(ended: Ended) {
    const { text, hints } = amounts(ended)
    return { text, hints: ended.line.party ? [...hints, words.t('organisation.party')] : hints }
  }
  function amounts({ line, total }: Ended) {
    if (total === null) return names({ line })
    const { qualified } = shortAmount(total.value, markOfBounds(total), unit, words)
    if (line.kind === 'sum')
      return {
        text: wrapped(words.t('chart.together', { amount: qualified }), letters).map(whole),
        hints: [],
      }
    const sum = lines.find(({ line }) => line.kind === 'sum')?.total?.value ?? 0n
    const share = sum > 0n ? words.format.percent(total.value, sum) : ''
    return {
      text: names({ line }).text,
      hints: [share === '' ? qualified : words.t('chart.share', { amount: qualified, share })].map(whole),
    }
  }
  function names({ line }: Pick<Ended, 'line'>) {
    return { text: wrapped(line.name, letters).map(whole), hints: [] as string[] }
  }
  function lettersAlone({ line }: Ended) {
    return line.letter === '' ? names({ line }) : { text: [line.letter], hints: [] }
  }
  function whole(part: string) {
    return isolated(part, words.dir)
  }
}

const sizeOf = ({ text, hints }: Omit<EndLabel, 'y'>) => (text.length + hints.length) * row + 4
