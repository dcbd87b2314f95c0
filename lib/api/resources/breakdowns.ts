import 'server-only'
import { z } from 'zod'
import type { SqlConnection } from '@/lib/db/connection'
import {
  choice,
  dayParameter,
  list,
  placesParameter,
  requiredCountry,
  several,
} from '@/lib/downloads/parameters'
import { summaryBatches } from '@/lib/downloads/summary-data'
import { findScope, type SummaryScope } from '@/lib/downloads/summary-scope'
import { lastMonthsEnd } from '@/lib/figures/figure-filter'
import { SUMMARY_COLUMNS } from '@/lib/figures/summary-format'
import { isStock } from '@/lib/metrics/types'
import { type Problem, problemWith } from '@/lib/problems/problem'
import { orNull } from '../fields'
import { type BreakdownItem, breakdownItem, levelItem } from '../items/figures'
import { documented, jsonOrCsv, requiredCountryText } from '../parameters'
import { apiResource } from '../resource'

/** What narrows the totals of a country. */
const scope = {
  country: documented(requiredCountry('country'), {
    description: requiredCountryText,
    example: 'SY',
    isRequired: true,
  }),
  metric: documented(list, {
    description: 'Key of a metric; several with commas between, or given more than once. None: all.',
    isMany: true,
    example: 'devices',
  }),
  operator: documented(several, {
    description: 'Any name of an operator, or its key; given more than once: these. None: all.',
    isMany: true,
  }),
  place: documented(placesParameter, {
    description:
      'Code or name of a place; given more than once (up to 20 times): the rows of each in turn. None: the country.',
    isMany: true,
  }),
  level: documented(choice<'city' | 'admin1'>('level', ['city', 'admin1'], 'city'), {
    description: 'How far rows by place reach.',
    words: ['city', 'admin1'],
  }),
}

const day = (name: string, description: string) => documented(dayParameter(name), { description })

export const breakdownsResource = apiResource({
  name: 'breakdowns',
  summary: 'Breakdowns: totals by place, month, operator or interval',
  description:
    'The totals of a country, as pages and the file `summary.csv` have them. All rows are in one answer, which is made as it is read.',
  examples: ['country=SY&by=place&metric=devices&level=admin1', 'country=SY&by=operator&format=csv'],
  parameters: z.strictObject({
    ...scope,
    by: documented(choice('by', ['place', 'month', 'operator', 'interval'], 'place'), {
      description: 'What there is a row of.',
      words: ['place', 'month', 'operator', 'interval'],
    }),
    from: day('from', 'A day, YYYY-MM-DD: the first of a period. None: rows are running totals.'),
    to: day('to', 'A day, YYYY-MM-DD: the last of a period. None: up to the latest figure.'),
    ...jsonOrCsv,
  }),
  item: breakdownItem,
  positionLength: 0,
  faults: ({ by, from, to }): Problem[] => [
    ...(from !== null && to !== null && from > to ? [problemWith('fromAfterTo', { from, to })] : []),
    ...(by === 'month' && to !== null && to > lastMonthsEnd
      ? [problemWith('monthsEnd', { latest: lastMonthsEnd, to })]
      : []),
  ],
  async read(session, query) {
    const found = await findScope(session, query)
    return found.ok ? { ok: true, query: { batches: rowBatches(session, found.query) } } : found
  },
})

export const levelsResource = apiResource({
  name: 'levels',
  summary: 'Levels: what is there on a day, of what rises and falls',
  description:
    'The levels of a country by place, of the metrics whose kind is stock. All rows are in one answer, which is made as it is read.',
  examples: ['country=SY', 'country=SY&on=2018-12-31&format=csv'],
  parameters: z.strictObject({
    ...scope,
    on: day('on', 'A day, YYYY-MM-DD, on which they stood. None: now.'),
    ...jsonOrCsv,
  }),
  item: levelItem,
  positionLength: 0,
  async read(session, { on, ...query }) {
    const found = await findScope(session, { ...query, by: 'place', from: null, to: on })
    if (!found.ok) return found
    const metrics = found.query.metrics.filter(isStock)
    return { ok: true, query: { batches: levelBatches(session, { ...found.query, metrics }) } }
  },
})

async function* levelBatches(session: SqlConnection, scope: SummaryScope) {
  for await (const rows of rowBatches(session, scope))
    yield rows.map(({ country, metric, part, operator, places, kind, total, ...row }) => {
      const { unit, at_least, as_of, claims, qualifier } = row
      return {
        ...{ country, metric, part, operator, places, kind, level: total },
        ...{ unit, at_least, as_of, claims, qualifier },
      }
    })
}

/** The rows of a summary, with the keys of operators in place of their names. */
async function* rowBatches(session: SqlConnection, scope: SummaryScope): AsyncGenerator<BreakdownItem[]> {
  const rows = await session.query<{ id: number; key: string }>('select "id", "key" from "Organisation"')
  const keys = new Map(rows.map(({ id, key }) => [id, key]))
  const names = { ...scope.names, of: (id: number) => keys.get(id) ?? '' }
  for await (const cells of summaryBatches(session, { ...scope, names })) yield cells.map(toRow)
}

const names = SUMMARY_COLUMNS.map(({ name }) => name)
type Name = (typeof names)[number]

function toRow(cells: readonly string[]): BreakdownItem {
  const cell = (name: Name) => cells[names.indexOf(name)] ?? ''
  const some = (name: Name) => orNull(cell(name))
  const listed = (name: Name) => (cell(name) === '' ? [] : cell(name).split(';'))
  return {
    ...{ country: cell('country'), metric: cell('metric'), part: some('part'), operator: cell('operator') },
    ...{ places: listed('place_code'), kind: cell('kind'), month: some('month') },
    ...{ value: some('value'), total: some('total'), unit: cell('unit') },
    at_least: cell('at_least') === 'true',
    ...{ as_of: some('as_of'), claims: Number(cell('claims')), qualifier: some('qualifier') },
    ...{ month_from: some('month_from'), first_report: cell('first_report') === 'true' },
    sum_of_parts: listed('sum_of_parts'),
  }
}
