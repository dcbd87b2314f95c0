import { fold } from '@/lib/places/fold'
import { readTypedAmount } from '@/lib/quantities/typed-amount'
import { readPeriod } from '@/lib/spreadsheets/habits/read-period'
import { meantBy } from '@/lib/spreadsheets/mapping/vocabulary'
import type { CellHabits } from '@/lib/spreadsheets/types'
import type { FigureCell, FilledCells } from '../schema'
import { readWrittenAmount } from './written-amount'

/** Of cells with a closed vocabulary: each value with the words that people see for it. */
export type CellValues = Partial<Record<FigureCell, readonly { value: string; label: string }[]>>

/** How cells are read: what amounts are typed in, and which of two numbers is the month where that is known. */
export interface TypingHabits {
  language: string
  dayOrder?: CellHabits['dayOrder'] | undefined
}

/**
 * What a text in a cell of a figure comes to. 'unclear': it stays as it is typed, and is no value that the cell can have; 'either': a
 * day of which either number may be the month, and stays as it is typed.
 */
export interface TypedCellReading {
  cells: FilledCells
  is: 'read' | 'unclear' | 'either'
}

const KINDS = {
  metric: 'metric',
  part: 'part',
  unit: 'unit',
  basis: 'basis',
  qualifier: 'qualifier',
} as const

/** Reads what is typed or pasted into a cell; it may fill others too: "about 12 ha" says how sure and in which unit. */
export function readTypedCell(
  cell: FigureCell,
  text: string,
  values: CellValues,
  habits: TypingHabits,
): TypedCellReading {
  // The words of a report and a note keep their lines as they are.
  const typed = cell === 'words' || cell === 'note' ? text.trimEnd() : text.trim()
  if (typed === '') return { cells: { [cell]: '' }, is: 'read' }
  switch (cell) {
    case 'amount':
    case 'amount_to':
      return typedNumber(cell, typed, habits.language)
    case 'from':
    case 'to':
      return typedDay(cell, typed, habits.dayOrder)
    default:
      return typedWord(cell, typed, values)
  }
}

function typedNumber(cell: 'amount' | 'amount_to', typed: string, language: string): TypedCellReading {
  const written = cell === 'amount' ? readWrittenAmount(typed, language) : null
  if (written === null) {
    const isRead = readTypedAmount(typed, language) !== null
    return { cells: { [cell]: typed }, is: isRead ? 'read' : 'unclear' }
  }
  const { amount, amountTo, qualifier, unit } = written
  return {
    cells: {
      amount,
      ...(amountTo === null ? {} : { amount_to: amountTo }),
      ...(qualifier === null ? {} : { qualifier }),
      ...(unit === null ? {} : { unit }),
    },
    is: 'read',
  }
}

/** A day, a month or a year: the last day of it, or the first as the day since when. */
function typedDay(cell: 'from' | 'to', typed: string, dayOrder: TypingHabits['dayOrder']): TypedCellReading {
  const read = readPeriod(typed, dayOrder === undefined ? {} : { dayOrder }, null)
  if (read.kind !== 'period') {
    return { cells: { [cell]: typed }, is: read.kind === 'ambiguous' ? 'either' : 'unclear' }
  }
  const precision = read.precision === 'day' ? '' : read.precision
  return { cells: { [cell]: read[cell], [`${cell}_precision`]: precision }, is: 'read' }
}

function typedWord(cell: FigureCell, typed: string, values: CellValues): TypedCellReading {
  const offered = values[cell]
  if (offered === undefined) return { cells: { [cell]: typed }, is: 'read' }
  const folded = fold(typed)
  const known = offered.find(({ value, label }) => value === typed || fold(label) === folded)
  const meant = known?.value ?? (cell in KINDS ? meantBy(typed, KINDS[cell as keyof typeof KINDS]) : null)
  const value = offered.find(({ value }) => value === meant)?.value
  return value === undefined
    ? { cells: { [cell]: typed }, is: 'unclear' }
    : { cells: { [cell]: value }, is: 'read' }
}
