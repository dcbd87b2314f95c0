import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { SUMMARY_COLUMNS } from '@/lib/figures/summary-format'
import { commandText } from '@/lib/i18n/problem-text'
import { withReferenceData } from '@/lib/publishing/test-files'
import { enterRandomFile, whyNotEntered } from '@/lib/publishing/test-random-entry'
import { summaryTable } from './summary-table'

type CellsByName = Record<(typeof SUMMARY_COLUMNS)[number]['name'], string>

let database: TestDatabase

/** A record of random files: operators who begin and end when they like, corrections, contradictions, joint amounts. */
beforeAll(async () => {
  database = await testDatabase(withReferenceData)
  for (const seed of [2, 3, 5, 7, 11, 13]) {
    const outcome = await enterRandomFile(database.session, seed)
    expect([seed, whyNotEntered(outcome)]).toEqual([seed, null])
  }
})
afterAll(() => database.close())

async function read(address: string): Promise<CellsByName[]> {
  const query = summaryTable.read(new URLSearchParams(address))
  const scope = query.ok ? await summaryTable.find(database.session, query.query) : query
  if (!scope.ok) throw new Error(scope.problems.map(commandText).join('\n'))
  const rows: CellsByName[] = []
  for await (const batch of summaryTable.batches(database.session, scope.query))
    for (const cells of batch)
      rows.push(Object.fromEntries(SUMMARY_COLUMNS.map(({ name }, at) => [name, cells[at]])) as CellsByName)
  return rows
}

/** An exact decimal in units of its last of thirty digits after the point. */
function exact(text: string): bigint {
  const [whole, fraction = ''] = text.split('.') as [string, string?]
  return BigInt(`${whole}${fraction.padEnd(30, '0')}`)
}

const add = (sums: Map<string, bigint>, key: string, amount: bigint) =>
  sums.set(key, (sums.get(key) ?? 0n) + amount)

const periods = ['', 'to=2020-06-30', 'from=2018-03-01', 'from=2018-03-15&to=2030-02-10', 'to=2019-10-05']

describe.each(['SY', 'YE', 'UA'])('by month, in a random record of %s', (country) => {
  test.each(periods)(
    'totals of all operators never fall and end at what is said as of that day: %s',
    async (period) => {
      // Levels are nothing of a month, and of people a small month is withheld.
      const running = new Set(
        (await database.database.metric.findMany({ where: { kind: 'flow', people: false } })).map(
          ({ key }) => key,
        ),
      )
      const isRunning = ({ metric }: CellsByName) => running.has(metric)
      const rows = (await read(`country=${country}&by=month&${period}`)).filter(isRunning)
      const ofMonth = new Map<string, Map<string, bigint>>()
      const values = new Map<string, bigint>()
      for (const { metric, part, month, value, total } of rows) {
        const key = `${metric}:${part}`
        if (!ofMonth.has(key)) ofMonth.set(key, new Map())
        add(ofMonth.get(key)!, month, exact(total))
        add(values, key, exact(value))
      }
      const [said, gained] = [new Map<string, bigint>(), new Map<string, bigint>()]
      for (const { metric, part, value, total } of (
        await read(`country=${country}&by=operator&${period}`)
      ).filter(isRunning)) {
        add(said, `${metric}:${part}`, exact(total))
        add(gained, `${metric}:${part}`, exact(value))
      }
      expect([...ofMonth.keys()].sort()).toEqual([...said.keys()].sort())
      for (const [key, months] of ofMonth) {
        const totals = [...months].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, total]) => total)
        for (const [at, total] of totals.entries())
          if (at > 0) expect(total >= totals[at - 1]!, `${key}, month ${at}`).toBe(true)
        expect([key, totals.at(-1)]).toEqual([key, said.get(key)])
        expect([key, values.get(key)]).toEqual([key, gained.get(key)])
      }
    },
  )
})
