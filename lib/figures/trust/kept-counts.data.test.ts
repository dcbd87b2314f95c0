import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { cliPermission } from '@/lib/access/cli-permission'
import { rebuild } from '@/lib/curves/rebuild'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { publishTransaction } from '@/lib/db/transactions'
import { mergeEntities, previewMerge, unmerge } from '@/lib/directory/merge/merge'
import { rule } from '@/lib/publishing/rule'
import { importRows, type RowCells, withReferenceData } from '@/lib/publishing/test-files'
import { readMethod } from '../method/method-data'
import { readTrust } from './trust-data'

const at = '2026-03-01T00:00:00.000Z'
const day = (number: number) => new Date(Date.UTC(2020, 0, 1 + number)).toISOString().slice(0, 10)

/** What a report says of itself; entered again with another draw of it, the report is another than it was. */
const heads = fc.record({
  grade: fc.constantFrom('A', 'B', 'C', 'X', ''),
  publisher: fc.constantFrom('Agency A', 'Agency B', 'Team One'),
  said_by: fc.constantFrom('', 'Team One', 'Team Two', 'Ministry'),
  archive_url: fc.constantFrom('', 'https://archive.example/copy'),
})

const figure = fc
  .record({
    report: fc.nat(4),
    country: fc.constantFrom('SY', 'SY', 'SY', 'YE'),
    operator: fc.constantFrom('Team One', 'Team Two', 'Team Three'),
    to: fc.nat(90),
    amount: fc.integer({ min: 0, max: 300 }),
    words: fc.constantFrom('', 'as it was said'),
    withdrawn: fc.constantFrom('', '', '', 'yes'),
    basis: fc.constantFrom('total', 'total', 'unclear'),
    pin: fc.constantFrom('', '', '', 'accept', 'set_aside'),
    city: fc.constantFrom('gn170063', 'gn169577', 'SY09', 'SY'),
  })
  .map(
    ({ report, to, amount, country, city, pin, ...cells }): RowCells => ({
      ...cells,
      report_id: `r${report}`,
      country,
      places: country === 'SY' ? city : country,
      to: day(to),
      amount: String(amount),
      published: day(100 + report),
      pin,
      pin_reason: pin === '' ? '' : 'duplicate',
    }),
  )

const merge = fc.constantFrom(
  { kind: 'organisation' as const, from: 'team-one', into: 'team-two' },
  { kind: 'organisation' as const, from: 'agency-b', into: 'agency-a' },
  { kind: 'place' as const, from: 'gn169577', into: 'gn170063' },
)

const step = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('file' as const),
      heads: fc.array(heads, { minLength: 5, maxLength: 5 }),
      rows: fc.array(figure, { minLength: 1, maxLength: 6 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('supersede' as const), one: fc.nat(), row: figure }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('rule' as const),
      one: fc.nat(),
      ruling: fc.constantFrom('accept' as const, 'set_aside' as const, 'none' as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('preview' as const), merge }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('merge' as const), merge }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('unmerge' as const), merge }) },
)

type Step = typeof step extends fc.Arbitrary<infer Drawn> ? Drawn : never

/** How often each kind of step did something, over all histories. */
const took: Record<string, number> = {}

async function take({ session, database }: TestDatabase, taken: Step): Promise<void> {
  const lists = cliPermission<'lists.change'>()
  const did = (isDone: boolean) => {
    if (isDone) took[taken.kind] = (took[taken.kind] ?? 0) + 1
  }
  const claims = () => database.claim.findMany({ where: { ended: '' }, orderBy: { id: 'asc' } })
  if (taken.kind === 'file') {
    const rows = distinct(taken.rows).map((row) => ({ ...row, ...headOf(row, taken.heads) }))
    did((await importRows(session, rows, { acceptFalls: true })).kind === 'imported')
  } else if (taken.kind === 'supersede') {
    const standing = await claims()
    const one = standing[taken.one % Math.max(1, standing.length)]
    const row = { ...taken.row, report_id: 'later', withdrawn: '', supersedes: one?.key ?? '' }
    did((await importRows(session, [row], { acceptFalls: true })).kind === 'imported' && one !== undefined)
  } else if (taken.kind === 'rule') {
    const standing = await claims()
    const one = standing[taken.one % Math.max(1, standing.length)]
    if (one === undefined) return
    const asked = { claim: one.key, ruling: taken.ruling, reason: 'duplicate', note: '' }
    did((await rule(session, cliPermission<'conflict.rule'>(), at, asked)).kind === 'ruled')
  } else if (taken.kind === 'merge')
    did((await mergeEntities(session, lists, at, taken.merge, 'the same')).kind === 'merged')
  else if (taken.kind === 'preview') did((await previewMerge(session, at, taken.merge)).kind === 'merged')
  else
    did(await unmerge(session, lists, at, { kind: taken.merge.kind, key: taken.merge.from }, 'not the same'))
}

const headOf = ({ report_id }: RowCells, drawn: RowCells[]) => drawn[Number(report_id?.slice(1))]

/** Rows of one file must not state one figure twice. */
function distinct(rows: RowCells[]): RowCells[] {
  const seen = new Set<string>()
  return rows.filter(({ report_id, operator, basis, places, to }) => {
    const key = [report_id, operator, basis, places, to].join()
    return !seen.has(key) && seen.add(key)
  })
}

/** Every claim of a country, one by one, with all that it is counted by. */
async function everyClaim({ database }: TestDatabase, country: string) {
  const claims = await database.claim.findMany({
    where: { stream: { operation: { country: { code: country } } } },
    include: {
      report: { include: { publisher: true, saidBy: true } },
      stream: true,
      decision: true,
      rulings: true,
    },
  })
  return claims.map(({ report, stream, decision, rulings, ended, toDay, words }) => ({
    ...{ ended, toDay, words, report: report.id, grade: report.grade, isArchived: report.archiveUrl !== '' },
    publisher: report.publisher.key,
    source: (report.saidBy ?? report.publisher).key,
    operation: stream.operationId,
    status: decision?.status ?? '',
    rulings: rulings.length,
  }))
}

type EveryClaim = Awaited<ReturnType<typeof everyClaim>>

const tallied = (names: readonly string[]) => {
  const counts: Record<string, number> = {}
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1
  return counts
}

async function expectSame(record: TestDatabase, country: string): Promise<void> {
  const claims: EveryClaim = await everyClaim(record, country)
  const standing = claims.filter(({ ended }) => ended === '')
  const operations = [...new Set(claims.map(({ operation }) => operation))]
  for (const own of [operations, ...operations.map((operation) => [operation])]) {
    for (const [from, to] of [
      [null, null],
      [202002, null],
      [null, 202002],
      [202002, 202002],
    ] as const) {
      const counted = await readTrust(
        record.database,
        own.map((id) => ({ id })),
        'en',
        { from, to },
      )
      const slowly = standing.filter(
        ({ operation, toDay }) =>
          own.includes(operation) &&
          (from === null || toDay >= '2020-02-01') &&
          (to === null || toDay <= '2020-02-29'),
      )
      expect(
        Object.fromEntries(counted.map(({ grade, source, figures }) => [`${source.key} ${grade}`, figures])),
      ).toEqual(tallied(slowly.map(({ source, grade }) => `${source} ${grade}`)))
    }
  }
  const method = await readMethod(record.database, country, 'en')
  if (claims.length === 0) return expect(method).toBeNull()
  const of = (status: string) => standing.filter((claim) => claim.status === status).length
  const ended = (how: string) => claims.filter((claim) => claim.ended === how).length
  expect(method?.figures).toEqual({
    standing: standing.length,
    grades: ['A', 'B', 'C', 'X', ''].flatMap((grade) => {
      const figures = standing.filter((claim) => claim.grade === grade).length
      return figures === 0 ? [] : [{ grade, figures }]
    }),
    counted: of('counted'),
    corroborating: of('corroborates'),
    aside: of('set_aside'),
    onRecord: of('on_record'),
    quoted: standing.filter(({ words }) => words !== '').length,
    superseded: ended('superseded'),
    withdrawn: ended('withdrawn'),
  })
  expect([method?.publishers, method?.sources, method?.archived, method?.rulings]).toEqual([
    new Set(claims.map(({ publisher }) => publisher)).size,
    new Set(claims.map(({ source }) => source)).size,
    new Set(claims.filter(({ isArchived }) => isArchived).map(({ report }) => report)).size,
    claims.reduce((sum, { rulings }) => sum + rulings, 0),
  ])
}

describe('counts that every write keeps', () => {
  const numRuns = process.env.TEST_DIALECT === 'sqlite' ? 20 : 3

  const steps = fc.array(step, { maxLength: 4 })

  test('are those of every figure counted one by one, after any history, and a rebuild changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(steps, merge, steps, steps, async (first, merge, between, last) => {
        const history = [
          ...first,
          { kind: 'merge', merge } as const,
          ...between,
          { kind: 'unmerge', merge } as const,
          ...last,
        ]
        const record = await testDatabase(withReferenceData)
        try {
          for (const taken of history) {
            await take(record, taken)
            if (taken.kind === 'merge') await expectSame(record, 'SY')
          }
          for (const country of ['SY', 'YE']) await expectSame(record, country)
          expect(await publishTransaction(record.session, at, () => rebuild(record.session))).toEqual([])
        } finally {
          await record.close()
        }
      }),
      { numRuns, endOnFailure: true },
    )
  }, 120_000)

  // The histories are chosen by chance: they must have done what they are there for.
  afterAll(() => {
    const never = ['file', 'supersede', 'rule', 'merge', 'unmerge'].filter((kind) => took[kind] === undefined)
    expect(process.env.TEST_DIALECT === 'sqlite' ? never : []).toEqual([])
  })
})
