import { isStock } from '@/lib/metrics/types'
import { QUALIFIERS } from '@/lib/quantities/bounds'
import { habitsOf } from '../habits/habits-of'
import { tableRows } from '../layout/table-rows'
import type { MappedTable } from '../rows/mapped-table'
import { type RowReader, unitWithout } from '../rows/row-reader'
import type { ColumnUse, FigureField, KnownMetric, Mapping, Question, Sheet, SheetHeader } from '../types'
import { mappedColumns } from './column-match'
import type { KnownIndex } from './known-index'

/** Most names that are asked about at once; the rest is asked when these are answered. */
const mostValues = 500

/**
 * All that has to be answered before the figures of a sheet are known: what the file does not say at all, then how its numbers and days are
 * written, then what its names stand for, then what several rows with one figure mean. Empty where every figure follows.
 */
export function questionsOf(table: MappedTable): Question[] {
  const { reader, mapping, index } = table
  if (reader.amounts.length === 0) return [{ ask: 'amounts' }]
  const { samples, values } = table.survey()
  const names = [...values].sort((a, b) => b.rows - a.rows).slice(0, mostValues)
  return [
    ...constantQuestions(reader, mapping, index),
    ...unitQuestions(reader, mapping, index),
    ...[...samples].map(([ask, sample]): Question => ({ ask, sample })),
    ...repeatedQuestion(table),
    ...names.map(({ first: { field, text, within, nearest }, rows }): Question => {
      return { ask: 'value', field, text, within, rows, nearest: nearest() }
    }),
  ]
}

function repeatedQuestion(table: MappedTable): Question[] {
  const { repeated } = table.survey()
  if (table.mapping.repeated !== null || !repeated.any) return []
  const again = table.rows.flatMap((row) => {
    const figure = table.reader.read(row).figures.find((one) => repeated.sumOf(one) !== null)
    return figure === undefined ? [] : [{ row, column: figure.from.amount ?? null }]
  })
  const [first] = again
  if (first === undefined) return []
  return [{ ask: 'repeated', rows: again.length, sample: { sheet: table.sheet.name, ...first } }]
}

/** What neither a column nor the mapping says, and no figure can be without. */
function constantQuestions(reader: RowReader, mapping: Mapping, index: KnownIndex): Question[] {
  const questions: Question[] = []
  const ask = (field: FigureField, choices: readonly string[] = []) => {
    if (!reader.has(field)) questions.push({ ask: 'constant', field, choices })
  }
  const all = (has: (of: RowReader['amounts'][number]['of']) => boolean) =>
    reader.amounts.every(({ of }) => has(of))
  const isUsed = (...uses: string[]) => reader.columns.some(({ is }) => uses.includes(is.use))
  ask('publisher')
  ask('published')
  // A title that nobody knows is answered with a blank one.
  if (!reader.has('report_id') && mapping.constants.report_title === undefined) ask('report_title')
  if (!all(({ operator }) => operator !== undefined)) ask('operator')
  ask(
    'country',
    index.countries.map(({ code }) => code),
  )
  if (!all(({ metric }) => metric !== undefined)) ask('metric', [...index.metrics.keys()])
  const stocks = reader.amounts.every(({ of }) =>
    isLevel(index.metrics.get(of.metric ?? mapping.constants.metric ?? '')),
  )
  if (!all(({ basis }) => basis !== undefined) && !stocks) ask('basis', ['period', 'total', 'unclear'])
  const isDated = all((of) => (of.month ?? of.year ?? of.period) !== undefined)
  if (!isDated && !isUsed('year', 'month', 'period')) ask('to')
  if (!all(({ places }) => places !== undefined) && !isUsed('area')) ask('places')
  ask('qualifier', QUALIFIERS)
  return questions
}

const isLevel = (metric: KnownMetric | undefined) => metric !== undefined && isStock(metric)

/** Units of columns that name none, where their metric is measured in several and the file's own is none of them. */
function unitQuestions(reader: RowReader, mapping: Mapping, index: KnownIndex): Question[] {
  if (reader.columns.some(({ is }) => is.use === 'field' && is.field === 'unit')) return []
  const constant = mapping.constants.unit?.trim() ?? ''
  return reader.amounts.flatMap(({ at, name, of }): Question[] => {
    const key = of.metric ?? mapping.constants.metric ?? ''
    const metric = index.metrics.get(key.split('/')[0] ?? '')
    if (of.unit !== undefined || metric === undefined || unitWithout(metric, constant) !== '') return []
    return [{ ask: 'unit', at, name, choices: metric.enteredUnits }]
  })
}

/** The mapping with what the texts of its numbers and days say of how the file writes them; what it has already stays. */
export function withHabits(sheet: Sheet, header: SheetHeader, mapping: Mapping): Mapping {
  const { columns } = mappedColumns(mapping, header)
  const { data } = tableRows(sheet, header)
  const texts = function* (isRead: (is: ColumnUse) => boolean) {
    for (const { at, is } of columns) {
      if (!isRead(is)) continue
      for (const row of data) {
        const cell = sheet.rows[row]?.[at] ?? null
        if (typeof cell === 'string') yield cell
      }
    }
  }
  const { decimal } = habitsOf(texts(isAmountColumn)).habits
  const { dayOrder } = habitsOf(texts(isDayColumn)).habits
  return {
    ...mapping,
    habits: {
      ...(decimal === undefined ? {} : { decimal }),
      ...(dayOrder === undefined ? {} : { dayOrder }),
      ...mapping.habits,
    },
  }
}

const dayFields: readonly FigureField[] = ['from', 'to', 'published', 'accessed', 'pin_date']

const isAmountColumn = (is: ColumnUse) =>
  is.use === 'amount' || (is.use === 'field' && (is.field === 'amount' || is.field === 'amount_to'))

const isDayColumn = (is: ColumnUse) =>
  is.use === 'period' || (is.use === 'field' && dayFields.includes(is.field))
