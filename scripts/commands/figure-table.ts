import type { Proposal } from '@/lib/extract/types'
import { elementAt } from '@/lib/lookup/element-at'
import { formatDecimal } from '@/lib/quantities/decimal'

/** Figures read from a text, as a table for people: what each says, and the words it was read from. */
export function figureTable(proposals: readonly Proposal[], text: string): string {
  if (proposals.length === 0) return 'No figures found.'
  const head = [
    'metric',
    'amount',
    'qualifier',
    'basis',
    'from',
    'to',
    'status',
    'places',
    'words',
    'in doubt',
  ]
  const rows = proposals.map((proposal) => {
    const { amountTo, unit, words } = proposal
    const amount = formatDecimal(proposal.amount) + (amountTo ? ` to ${formatDecimal(amountTo)}` : '')
    const ranges = [words.qualifier, words.number, words.unit, words.noun].filter((range) => range !== null)
    const start = Math.min(...ranges.map((range) => range.start))
    const end = Math.max(...ranges.map((range) => range.end))
    return [
      proposal.part ? `${proposal.metric}:${proposal.part}` : proposal.metric,
      unit === 'count' ? amount : `${amount} ${unit}`,
      proposal.qualifier,
      proposal.basis,
      proposal.from ?? '',
      proposal.to ?? '',
      proposal.status,
      proposal.places.map(({ text: name, codes }) => `${name} (${codes.join(' or ') || '?'})`).join(', '),
      text.slice(start, end).replace(/\s+/g, ' '),
      proposal.doubts.map(({ of, reason }) => `${of} ${reason}`).join('; '),
    ]
  })
  const widths = head.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => elementAt(row, column).length)),
  )
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => cell.padEnd(elementAt(widths, column)))
      .join('  ')
      .trimEnd()
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')
}
