import type { WhyCount } from '@/lib/figures/why/why'
import type { WhyLine } from '@/lib/figures/why/why-lines'
import { namesTogether } from '@/lib/wording/place-name'
import type { WhyTerms } from './why-terms'

/** One line of a sum. */
export type WhyRow = {
  key: string
  kind: 'place' | 'joint' | 'not_attributed' | 'others' | 'operator' | 'part'
  depth: number
  name: string
  party: boolean
  /** How the amount came about, where it is not a figure of its own. */
  note: string
  /** Base units, exact; blank where there is no amount, which is not zero. */
  value: string
  amount: string
  /** Where this amount in turn is explained. */
  href: string | null
}

/** Lines and what they come to. */
export type WhySum = { caption: string; rows: WhyRow[]; total: { value: string; amount: string } }

/** The lines that add up to an operator's count. */
export function toWhyRows({ lines }: WhyCount, operator: string, terms: WhyTerms): WhyRow[] {
  return lines.map((line, at) => ({
    key: keyOf(line, at),
    kind: line.kind,
    depth: line.depth,
    name: nameOf(line, terms),
    party: false,
    note: noteOf(line, terms),
    value: isStated(line) ? String(line.value) : '',
    amount: isStated(line) ? terms.amount(line.value, line.mark) : terms.words.t('why.noAmount'),
    href: line.kind === 'place' ? terms.href(line.place, operator) : null,
  }))
}

const isStated = (line: WhyLine) => line.kind !== 'place' || line.stated

function keyOf(line: WhyLine, at: number): string {
  if (line.kind === 'others') return `others+${at}`
  return [line.kind, ...(line.kind === 'joint' ? line.area : [line.place])].join('+')
}

function nameOf(line: WhyLine, { words: { t }, place, area, record }: WhyTerms): string {
  switch (line.kind) {
    case 'place':
      return place(line.place)
    case 'joint':
      return area(line.area)
    case 'others':
      return t('rows.others.place', { count: line.count })
    case 'not_attributed':
      return line.place === record.country.code
        ? t('place.restOfCountry')
        : t('place.restOfPlace', { place: place(line.place) })
  }
}

function noteOf(line: WhyLine, { words, place, amount }: WhyTerms): string {
  const { t, format } = words
  if (line.level !== undefined) {
    const { firstDay, lastDay } = line.level
    return t('levels.days', {
      days: firstDay === lastDay ? 'one' : 'several',
      first: format.day(firstDay),
      day: format.day(lastDay),
    })
  }
  switch (line.kind) {
    case 'place':
      return line.folded ? t('why.row.folded') : ''
    case 'joint': {
      const figure = amount(line.figure, line.figureMark)
      const against = amount(line.against, line.againstMark)
      if (line.leftOut.length === 0) {
        return t('why.row.joint', { figure, against: line.against === 0n ? 'none' : against })
      }
      return t('why.row.jointAnd', {
        figure,
        against,
        leftOut: namesTogether(
          line.leftOut.map((left) => `${amount(left.value, null)} (${place(left.place)})`),
          words,
        ),
      })
    }
    case 'not_attributed':
      return t('why.row.rest', {
        figure: amount(line.figure, line.figureMark),
        parts: amount(line.parts, line.partsMark),
      })
    default:
      return ''
  }
}
