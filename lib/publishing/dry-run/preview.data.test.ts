import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Account } from '@/lib/claims/streams'
import { TouchedStreams } from '@/lib/claims/touched-streams'
import type { ReportedRow } from '@/lib/claims/types'
import { placeIndex, recompute } from '@/lib/curves/recompute'
import type { SqlConnection } from '@/lib/db/connection'
import { testDatabase } from '@/lib/db/test-database'
import { publishTransaction } from '@/lib/db/transactions'
import { rawRowOf } from '@/lib/exchange/cells/row-cells'
import { claimRowReader } from '@/lib/exchange/claim-row'
import { loadMetrics } from '@/lib/metrics/data'
import { loadPlaces } from '@/lib/places/data'
import { placeResolver } from '@/lib/places/resolve'
import { cellsOf, importRows, type RowCells, withReferenceData } from '../test-files'
import { type Preview, type PreviewPoint, previewChange } from './preview'

const author = { by: 'test', at: '2020-03-01T12:00:00Z' }
const day = (number: number) => new Date(Date.UTC(2020, 0, 1 + number)).toISOString().slice(0, 10)

const row = fc
  .record({
    place: fc.constantFrom('SY', 'SY09', 'gn170063', 'SY02', 'SY04', 'gn170063;gn163808', 'SY09;SY04'),
    operator: fc.constantFrom('Team One', 'Team One', 'Team Two'),
    basis: fc.constantFrom('total', 'total', 'period', 'unclear'),
    qualifier: fc.constantFrom('exact', 'exact', 'about', 'at_least', 'at_most'),
    to: fc.nat(40),
    length: fc.nat(20),
    amount: fc.integer({ min: 0, max: 300 }),
    report: fc.nat(6),
    grade: fc.constantFrom('', '', '', 'X'),
    pin: fc.constantFrom('', '', '', 'accept', 'set_aside'),
    withdrawn: fc.constantFrom('', '', '', '', 'true'),
  })
  .map(
    ({ place, operator, basis, qualifier, to, length, amount, report, grade, pin, withdrawn }): RowCells => ({
      report_id: `r${report}`,
      published: day(100 + report),
      grade: report === 3 ? grade : '',
      operator,
      basis,
      places: place,
      from: basis === 'period' && length > 3 ? day(to - length) : '',
      to: day(to),
      qualifier,
      amount: String(amount),
      pin,
      pin_reason: pin === '' ? '' : 'scope',
      withdrawn,
    }),
  )

/** Rows of one file must not state one figure twice, nor a report in two ways; the later row is left out. */
function distinct(rows: RowCells[]): RowCells[] {
  const seen = new Set<string>()
  return rows
    .filter(({ report_id, operator, basis, places, from, to }) => {
      const key = [report_id, operator, basis, places, from, to].join()
      return !seen.has(key) && seen.add(key)
    })
    .map((cells) => ({ ...cells, grade: rows.find(({ report_id }) => report_id === cells.report_id)!.grade }))
}

async function readRows(session: SqlConnection, rows: readonly RowCells[]): Promise<ReportedRow[]> {
  const places = await loadPlaces(session)
  const read = claimRowReader({
    places,
    metrics: await loadMetrics(session),
    resolvePlace: placeResolver(places),
  })
  return rows.map((cells, at) => {
    const result = read(rawRowOf(at + 2, cellsOf(cells)))
    if (!result.ok) throw new Error(JSON.stringify(result.problems))
    return result.row
  })
}

async function previewOf(
  session: SqlConnection,
  change: {
    rows?: RowCells[]
    withdraw?: string[]
    rulings?: { claimId: string; ruling: 'accept' | 'set_aside' | 'none' }[]
  },
): Promise<Preview> {
  const index = placeIndex(await loadPlaces(session))
  const { rows = [], withdraw = [], rulings = [] } = change
  const proposed = { rows: await readRows(session, rows), withdraw, rulings }
  const preview = await previewChange(session, index, proposed, author)
  if (preview.kind === 'refused') throw new Error(JSON.stringify(preview.problems))
  return preview
}

/** Every running total that readers see: "1 devices: SY09+SY04" to its points. Where a place is rolled up its own stream is not one. */
async function shownCurves(session: SqlConnection): Promise<Map<string, string>> {
  const rolled = await session.query<{
    name: string
    day: string
    value: bigint
    atLeast: number
    atMost: number
  }>(
    `select u."operationId" || ' ' || u."metricKey" || ':' || u."part" || ' ' || p."code" as "name", t."day", t."value", t."atLeast", t."atMost"
     from "Rollup" u join "Place" p on p."id" = u."placeId" join "RollupPoint" t on t."rollupId" = u."id" order by t."day"`,
  )
  const rollups = await session.query<{ name: string }>(
    `select u."operationId" || ' ' || u."metricKey" || ':' || u."part" || ' ' || p."code" as "name" from "Rollup" u
     join "Place" p on p."id" = u."placeId"`,
  )
  const streams = await session.query<{
    name: string
    day: string
    value: bigint
    low: bigint
    high: bigint | null
  }>(
    `select s."operationId" || ' ' || s."metricKey" || ':' || s."part" || ' ' || a."key" as "name", t."day", t."value", t."low", t."high"
     from "Stream" s join "Area" a on a."id" = s."areaId" join "Point" t on t."streamId" = s."id" order by t."day"`,
  )
  const curves = new Map<string, PreviewPoint[]>(rollups.map(({ name }) => [name, []]))
  const isRolled = new Set(curves.keys())
  for (const { name, day, value, atLeast, atMost } of rolled)
    curves.get(name)!.push({ day, value, atLeast: Boolean(atLeast), atMost: Boolean(atMost) })
  for (const { name, day, value, low, high } of streams) {
    if (isRolled.has(name)) continue
    const atMost = high === null ? value > low : low === 0n && value > 0n
    curves.set(name, [...(curves.get(name) ?? []), { day, value, atLeast: high === null, atMost }])
  }
  return new Map([...curves].map(([name, points]) => [name, written(points)]))
}

const written = (points: readonly PreviewPoint[]) =>
  points
    .map(({ day, value, atLeast, atMost }) => `${day} ${value}${atLeast ? '+' : ''}${atMost ? '-' : ''}`)
    .join(', ')

/** What the preview said against what publishing made of it. */
async function compare(session: SqlConnection, preview: Preview, before: Map<string, string>): Promise<void> {
  const after = await shownCurves(session)
  const told = new Set<string>()
  for (const { account, area, pointsBefore, pointsAfter, before: was, after: is } of preview.curves) {
    const name = `${account.operationId} ${account.metric}:${account.part} ${area.join('+')}`
    told.add(name)
    expect([name, written(pointsBefore)]).toEqual([name, before.get(name) ?? ''])
    expect([name, written(pointsAfter)]).toEqual([name, after.get(name) ?? ''])
    expect(was ?? 0n).toBe(pointsBefore.at(-1)?.value ?? 0n)
    expect(is).toBe(pointsAfter.at(-1)?.value ?? 0n)
  }
  for (const name of new Set([...before.keys(), ...after.keys()]))
    if ((before.get(name) ?? '') !== (after.get(name) ?? '')) expect(told).toContain(name)
}

async function statusesNow(session: SqlConnection): Promise<Map<string, string>> {
  const rows = await session.query<{ key: string; decision: string }>(
    `select c."key", d."status" || ' ' || d."because" as "decision" from "Claim" c join "Decision" d on d."claimId" = c."id"`,
  )
  return new Map(rows.map(({ key, decision }) => [key, decision]))
}

const conflictsNow = async (session: SqlConnection) =>
  (
    await session.query<{ name: string; conflict: string }>(
      `select u."operationId" || ' ' || p."code" as "name",
         u."conflictDay" || ' ' || u."conflictSum" || ' ' || u."conflictHigh" as "conflict" from "Rollup" u
       join "Place" p on p."id" = u."placeId" where u."conflictDay" <> ''`,
    )
  )
    .map(({ name, conflict }) => `${name} ${conflict}`)
    .sort()

describe('a preview', () => {
  const numRuns = process.env.TEST_DIALECT === 'sqlite' ? 40 : 10

  test('of a draft is what publishing gives', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(row, { minLength: 1, maxLength: 8 }), { maxLength: 3 }),
        fc.array(row, { minLength: 1, maxLength: 6 }),
        async (files, draft) => {
          const { session, close } = await testDatabase(withReferenceData)
          try {
            for (const file of files) await importRows(session, distinct(file), { acceptFalls: true })
            const [before, conflicts] = [await shownCurves(session), await conflictsNow(session)]
            const rows = distinct(draft)
            const preview = await previewOf(session, { rows })
            expect(await shownCurves(session)).toEqual(before)
            const outcome = await importRows(session, rows, { acceptFalls: true })
            if (outcome.kind === 'refused') throw new Error('refused')
            expect(preview.setAside).toEqual(outcome.setAside)
            expect(preview.organisations).toEqual(outcome.organisations)
            await compare(session, preview, before)
            const gone = preview.conflicts.flatMap(({ account, place, before }) =>
              before === null
                ? []
                : `${account.operationId} ${place} ${before.day} ${before.sum} ${before.high}`,
            )
            const come = preview.conflicts.flatMap(({ account, place, after }) =>
              after === null ? [] : `${account.operationId} ${place} ${after.day} ${after.sum} ${after.high}`,
            )
            expect([...conflicts.filter((line) => !gone.includes(line)), ...come].sort()).toEqual(
              await conflictsNow(session),
            )
          } finally {
            await close()
          }
        },
      ),
      { numRuns },
    )
  })

  test('of withdrawals and rulings is what publishing gives', async () => {
    const picks = fc.array(fc.tuple(fc.nat(30), fc.constantFrom('withdraw', 'accept', 'set_aside', 'none')), {
      minLength: 1,
      maxLength: 4,
    })
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 3, maxLength: 20 }), picks, async (drawn, picked) => {
        const { session, close } = await testDatabase(withReferenceData)
        try {
          await importRows(session, distinct(drawn), { acceptFalls: true })
          const keys = (await session.query<{ key: string }>('select "key" from "Claim" order by "id"')).map(
            ({ key }) => key,
          )
          const chosen = new Map(picked.map(([at, what]) => [keys[at % keys.length]!, what]))
          const withdraw = [...chosen].filter(([, what]) => what === 'withdraw').map(([key]) => key)
          const rulings = [...chosen].flatMap(([claimId, ruling]) =>
            ruling === 'withdraw' ? [] : [{ claimId, ruling: ruling as 'accept' }],
          )
          const [before, decided] = [await shownCurves(session), await statusesNow(session)]
          const preview = await previewOf(session, { withdraw, rulings })
          await publishTransaction(session, author.at, () => carryOut(session, withdraw, rulings))
          await compare(session, preview, before)
          const now = await statusesNow(session)
          const restored = [...now].filter(
            ([key, status]) => decided.get(key)?.startsWith('set_aside') && /^(counted|corr)/.test(status),
          )
          expect([...preview.restored].sort()).toEqual(restored.map(([key]) => key).sort())
          for (const { claim, because } of preview.setAside)
            expect(now.get(claim)).toBe(`set_aside ${because.join('\n')}`)
        } finally {
          await close()
        }
      }),
      { numRuns },
    )
  })

  test('says what stands in the way', async () => {
    const { session, close } = await testDatabase(withReferenceData)
    try {
      const index = placeIndex(await loadPlaces(session))
      const twice = await readRows(session, [{}, { amount: '101' }])
      const preview = await previewChange(
        session,
        index,
        { rows: twice, withdraw: ['r9.1'], rulings: [] },
        author,
      )
      expect(preview).toMatchObject({
        kind: 'refused',
        problems: [{ line: 3 }, { line: 0, column: 'withdrawn' }],
      })
    } finally {
      await close()
    }
  })
})

/** As a desk would: ends claims and makes rulings, and reconciles what that touches. */
async function carryOut(
  session: SqlConnection,
  withdraw: readonly string[],
  rulings: readonly { claimId: string; ruling: string }[],
): Promise<void> {
  const effects = new TouchedStreams()
  for (const key of [...withdraw, ...rulings.map(({ claimId }) => claimId)]) {
    const [stream] = await session.query<Account & { id: number }>(
      `select s."id", s."operationId", o."countryId", s."metricKey" as "metric", s."part" from "Claim" c join "Stream" s on s."id" = c."streamId"
       join "Operation" o on o."id" = s."operationId" where c."key" = ?`,
      [key],
    )
    const { id, ...account } = stream!
    effects.touch({ id, account })
  }
  for (const key of withdraw)
    await session.run(`update "Claim" set "ended" = 'withdrawn' where "key" = ? and "ended" = ''`, [key])
  let id = 1_000
  for (const { claimId, ruling } of rulings) {
    const [claim] = await session.query<{ id: number }>('select "id" from "Claim" where "key" = ?', [claimId])
    const columns = ['id', 'claimId', 'ruling', 'reason', 'note', 'by', 'at']
    await session.insert('Ruling', columns, [[id++, claim!.id, ruling, 'scope', '', 'test', author.at]])
  }
  await recompute(session, placeIndex(await loadPlaces(session)), effects.touched.values())
}
