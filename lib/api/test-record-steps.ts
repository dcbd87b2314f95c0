import fc from 'fast-check'
import { grantPermission } from '@/lib/access/permission'
import type { SqlConnection } from '@/lib/db/connection'
import { mergeEntities, unmerge } from '@/lib/directory/merge/merge'
import { writeMetricTexts } from '@/lib/directory/metrics'
import { changeNames } from '@/lib/directory/mutations'
import { rule } from '@/lib/publishing/rule'
import { importRows } from '@/lib/publishing/test-files'
import { randomFile } from '@/lib/publishing/test-random-files'
import { changePeopleRules } from '@/lib/settings/mutations'

/** Something that is done to a record; numbers choose among what is there. */
export type RecordStep =
  | { do: 'enter'; seed: number }
  | { do: 'correct' | 'withdraw' | 'grade'; seed: number }
  | { do: 'rule'; which: number; ruling: 'accept' | 'set_aside' | 'none' }
  | { do: 'merge' | 'unmerge' | 'rename'; kind: 'place' | 'organisation'; which: number; into: number }
  | { do: 'label'; which: number }
  | { do: 'people'; smallest: number }

const seed = fc.integer({ min: 1, max: 40 })
const which = fc.nat({ max: 1_000 })

const step: fc.Arbitrary<RecordStep> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('enter' as const), seed }) },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constantFrom('correct' as const, 'withdraw' as const, 'grade' as const),
      seed,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('rule' as const),
      which,
      ruling: fc.constantFrom('accept' as const, 'set_aside' as const, 'none' as const),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom('merge' as const, 'merge' as const, 'unmerge' as const, 'rename' as const),
      kind: fc.constantFrom('place' as const, 'organisation' as const),
      which,
      into: which,
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('label' as const), which }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('people' as const), smallest: fc.constantFrom(1, 5, 50) }),
  },
)

/** Steps that begin with a file, so that there is something to do things to. */
export const recordSteps = (most: number): fc.Arbitrary<RecordStep[]> =>
  fc
    .tuple(seed, fc.array(step, { minLength: 2, maxLength: most }))
    .map(([first, steps]) => [{ do: 'enter', seed: first }, ...steps])

/** Does a step, the one of a number; what cannot be done, such as to merge what is merged, is not. */
export async function takeStep(session: SqlConnection, step: RecordStep, number: number): Promise<void> {
  const at = new Date(Date.UTC(2026, 10, 1, 12, 0, number)).toISOString()
  const lists = grantPermission<'lists.change'>('ann', null)
  const pick = async (sql: string, which: number): Promise<string> => {
    const rows = await session.query<{ key: string }>(sql)
    return rows[which % Math.max(1, rows.length)]?.key ?? ''
  }
  if (step.do === 'enter') await enter(session, step.seed, at, {})
  if (step.do === 'correct')
    await enter(session, step.seed, at, { amount: '17', qualifier: 'exact', amount_to: '' })
  if (step.do === 'withdraw') await enter(session, step.seed, at, { withdrawn: 'true' })
  if (step.do === 'grade') await enter(session, step.seed, at, { grade: 'X' })
  if (step.do === 'rule') {
    const claim = await pick(`select "key" from "Claim" where "ended" = '' order by "id"`, step.which)
    await rule(session, grantPermission('ann', null), at, {
      ...{ claim, ruling: step.ruling, reason: 'scope', note: '' },
    })
  }
  if (step.do === 'people')
    await changePeopleRules(
      session,
      grantPermission('ann', null),
      at,
      { level: 'admin2', smallest: step.smallest },
      'since it is so',
    )
  if (step.do === 'label')
    await writeMetricTexts(
      session,
      lists,
      at,
      await pick('select "key" from "Metric" order by "key"', step.which),
      { language: 'tr', label: `n${step.which}`, definition: '' },
      'since it is so',
    )
  if (step.do === 'merge' || step.do === 'unmerge' || step.do === 'rename') {
    const { kind, which, into } = step
    const used =
      kind === 'place'
        ? `select distinct p."code" as "key" from "Place" p join "AreaPlace" a on a."placeId" = p."id" where p."kind" <> 'country' order by 1`
        : 'select "key" from "Organisation" order by "key"'
    const key = await pick(used, which)
    const other = await pick(used, into)
    if (step.do === 'merge')
      await mergeEntities(session, lists, at, { kind, from: key, into: other }, 'the same')
    if (step.do === 'unmerge') await unmerge(session, lists, at, { kind, key }, 'not the same')
    if (step.do === 'rename')
      await changeNames(
        session,
        lists,
        at,
        { kind, key },
        { do: 'add', name: { name: `Name ${which} ${number}`, language: 'en', alias: true } },
        'since it is so',
      )
  }
}

async function enter(
  session: SqlConnection,
  seed: number,
  at: string,
  other: Parameters<typeof importRows>[1][number],
): Promise<void> {
  const isOther = Object.keys(other).length > 0
  const rows = randomFile(seed).map((row, at) => (isOther && at % 3 === 0 ? { ...row, ...other } : row))
  await importRows(session, rows, { author: { by: 'test', at }, acceptFalls: true })
}
