import { fold } from '@/lib/places/fold'
import { readTypedAmount } from '@/lib/quantities/typed-amount'
import type { KnownIndex } from '@/lib/spreadsheets/mapping/known-index'
import { type LaidFigure, type LaidRows, readLaidRows, type SaidOfTable } from '../laid-table/read-laid-table'
import { answeredMapping, type TableQuestion } from '../laid-table/table-answer'

/** What a table of a text comes to: where its figures follow, what else its numbers may be, and what else its names may mean. */
export type ReadTableRows =
  | Exclude<LaidRows, { kind: 'figures' }>
  | (Extract<LaidRows, { kind: 'figures' }> & {
      /** The same figures with the numbers read the other way, where they can be read in two. */
      otherwise: readonly LaidFigure[]
      /** By the text of a name of several places, their codes, the likeliest first. */
      options: ReadonlyMap<string, readonly string[]>
    })

type NameQuestion = Extract<TableQuestion, { ask: 'value' }>

/**
 * Reads a table of a text. What a proposal asks beside itself need not be answered for the whole: how "1,200" is read (as the language has it,
 * first), and which of several places of one name is meant (the likeliest, first).
 */
export function readTableRows(
  rows: readonly (readonly string[])[],
  said: SaidOfTable,
  index: KnownIndex,
): ReadTableRows {
  const first = readLaidRows(rows, null, said, index)
  if (first.kind !== 'asks') return withNothingElse(first)
  const names = first.questions.filter(isNameOfSeveral)
  const decimal = first.questions.find((question) => question.ask === 'decimal')
  if (names.length + (decimal === undefined ? 0 : 1) < first.questions.length) return first
  const named = names.reduce(
    (mapping, question) => answeredMapping(mapping, question, question.nearest[0]?.is ?? ''),
    first.mapping,
  )
  const options = new Map(names.map(({ text, nearest }) => [text, nearest.map(({ is }) => is)]))
  const readBy = (sign: '.' | ',') =>
    readLaidRows(rows, decimal === undefined ? named : answeredMapping(named, decimal, sign), said, index)
  const [usual, other] = isPoint(said.language) ? (['.', ','] as const) : ([',', '.'] as const)
  const read = readBy(usual)
  if (read.kind !== 'figures') return withNothingElse(read)
  const otherwise = decimal === undefined ? null : readBy(other)
  return { ...read, options, otherwise: otherwise?.kind === 'figures' ? otherwise.figures : [] }
}

const withNothingElse = (read: LaidRows): ReadTableRows =>
  read.kind === 'figures' ? { ...read, otherwise: [], options: new Map() } : read

/** Whether a name is that of several places, and no other name that is merely near to it. */
const isNameOfSeveral = (question: TableQuestion): question is NameQuestion =>
  question.ask === 'value' &&
  question.field === 'places' &&
  question.nearest.length > 1 &&
  question.nearest.every(({ name }) => fold(name) === fold(question.text))

/** Whether a language writes a point before a fraction. */
const isPoint = (language: string) => readTypedAmount('1.5', language) === '1.5'
