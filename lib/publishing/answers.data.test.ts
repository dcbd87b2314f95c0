import { afterEach, beforeEach, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { dump } from '@/lib/db/test-dump'
import { exportOf, importRows, importText, type RowCells, withReferenceData } from './test-files'

let database: TestDatabase
beforeEach(async () => {
  database = await testDatabase(withReferenceData)
})
afterEach(() => database.close())

const author = { by: 'test', at: '2020-05-01T12:00:00Z' }
const enter = (...rows: RowCells[]) => importRows(database.session, rows, { acceptFalls: true, author })

const answers = async () =>
  (
    await database.session.query<Record<'key' | 'check' | 'reason' | 'note' | 'by', string>>(
      `select c."key", a."check", a."reason", a."note", a."by" from "CheckAnswer" a
       join "Claim" c on c."id" = a."claimId" order by c."key", a."check"`,
    )
  ).map(({ key, check, reason, note, by }) => [key, check, reason, note, by].join(' '))

const january: RowCells = {
  report_id: 'january',
  accepted: 'fall;scope',
  accepted_reason: 'restatement;actor',
}

test('answers of a file are kept with its figures, told, counted and in the audit', async () => {
  expect(await enter(january)).toMatchObject({ kind: 'imported', counts: { claimsNew: 1, answers: 2 } })
  expect(await answers()).toEqual(['january.1 fall restatement  test', 'january.1 scope actor  test'])
  const [entry] = await database.session.query<{ after: string }>(
    `select "after" from "AuditEntry" where "subject" = 'january'`,
  )
  expect(JSON.parse(entry!.after).answered).toEqual(['january.1 fall restatement', 'january.1 scope actor'])
  expect((await enter(january)).kind).toBe('unchanged')
})

test('an answer that a file adds to a figure on record makes no other figure, and one that it leaves out stays', async () => {
  await enter({ ...january, accepted: '', accepted_reason: '' })
  const added = await enter({ ...january, accepted: 'words', accepted_reason: 'entry' })
  expect(added).toMatchObject({ kind: 'imported', counts: { claimsNew: 0, unchanged: 1, answers: 1 } })
  expect(await enter(january)).toMatchObject({ kind: 'imported', counts: { superseded: 0, answers: 2 } })
  expect((await enter({ ...january, accepted: '', accepted_reason: '' })).kind).toBe('unchanged')
  expect(await answers()).toHaveLength(3)
})

test('another reason takes the place of the one on record', async () => {
  await enter(january)
  expect(await enter({ ...january, accepted_reason: 'scope' })).toMatchObject({
    kind: 'imported',
    counts: { answers: 2 },
  })
  expect(await answers()).toEqual(['january.1 fall scope  test', 'january.1 scope scope  test'])
})

test('a file without these columns changes no answer; one without the reasons may repeat what is on record', async () => {
  await enter(january)
  const before = await dump(database.address)
  const file = await exportOf(database.session, 'SY')
  expect(file).toContain(',fall;scope,restatement;actor,')
  const without = (text: string, ...columns: string[]) => {
    const [head, row] = text
      .trim()
      .split('\r\n')
      .map((line) => line.split(','))
    const kept = head!.flatMap((name, at) => (columns.includes(name) ? [] : [at]))
    return [head!, row!].map((cells) => kept.map((at) => cells[at]).join(',')).join('\n')
  }
  const { session } = database
  const neither = without(file, 'accepted', 'accepted_reason')
  const checksAlone = without(file, 'accepted_reason')
  for (const text of [file, neither, checksAlone, without(file, 'accepted')])
    expect((await importText(session, text)).kind).toBe('unchanged')
  expect(await dump(database.address)).toBe(before)

  const more = checksAlone.replace('fall;scope', 'fall;scope;words')
  expect(await importText(session, more)).toMatchObject({
    kind: 'refused',
    problems: [
      {
        line: 2,
        column: 'accepted_reason',
        code: 'answerReason',
      },
    ],
  })
  expect(await dump(database.address)).toBe(before)
})
