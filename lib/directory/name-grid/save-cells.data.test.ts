import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { cliPermission } from '@/lib/access/cli-permission'
import { verifyRecord } from '@/lib/audit/verify-record'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { importRows, withReferenceData } from '@/lib/publishing/test-files'
import { wholeList } from '../list-query'
import { readList } from '../listing/read-list'
import {
  cellKey,
  type GridEntry,
  type NameEdits,
  type SentCell,
  sentCells,
  shownCell,
  withEdits,
  withTheirs,
} from './cell-edits'
import { columnsOfNames, SPELLINGS } from './columns'
import { readLabelEntries, readNameEntries } from './read-entries'
import { saveNameCells } from './save-cells'
import { saveLabelCells } from './save-labels'

const at = '2026-03-01T00:00:00.000Z'
const permission = cliPermission<'lists.change'>()
let home: TestDatabase
beforeEach(async () => {
  home = await testDatabase(withReferenceData)
})
afterEach(() => home.close())

const save = (cells: SentCell[], kind: 'place' | 'organisation' = 'place') =>
  saveNameCells(home.session, permission, at, kind, cells, 'as they are written')

/** The rows of the governorates of Syria. */
const read = async () =>
  (await readNameEntries(home.database, 'place', 'en', { ...wholeList, country: 'SY', kind: 'admin1' }))
    .entries

const entryOf = (entries: readonly GridEntry[], key: string): GridEntry => {
  const entry = entries.find((one) => one.key === key)
  if (entry === undefined) throw new Error(`there is no ${key}`)
  return entry
}

const isSound = async () =>
  (await verifyRecord(home.session, process.env.FIRMGROUND_AUDIT_KEY ?? '')).faults.length === 0

test('cells of several places are saved at once, found at once, and told place by place', async () => {
  const entry = entryOf(await read(), 'SY02')
  const cell = (column: string, now: string): SentCell => ({
    ...{ key: 'SY02', column, now },
    was: entry.cells[column] ?? '',
  })
  const outcome = await save([
    cell('es', ' Álepo '),
    cell(SPELLINGS, `${entry.cells[SPELLINGS]}; Halab the Grey`),
    { key: 'SY04', column: 'pt', was: entryOf(await read(), 'SY04').cells.pt ?? '', now: 'Hama, a nova' },
  ])
  expect(outcome).toEqual({ kind: 'saved', count: 2 })
  const after = await read()
  expect(entryOf(after, 'SY02').cells).toEqual({
    ...entry.cells,
    es: 'Álepo',
    [SPELLINGS]: [entry.cells[SPELLINGS], 'Halab the Grey'].filter(Boolean).join('; '),
  })
  expect((await readList(home.database, 'place', 'en', { ...wholeList, typed: 'grey' })).total).toBe(1)
  const entries = await home.database.auditEntry.findMany({ where: { action: 'place.rename' } })
  expect(entries.map(({ subject, reason }) => [subject, reason])).toEqual([
    ...[
      ['SY02', 'as they are written'],
      ['SY04', 'as they are written'],
    ],
  ])
  expect(await isSound()).toBe(true)
  // The very same sent again changes nothing, and is no fault.
  expect(await save([cell('es', 'Álepo')])).toEqual({ kind: 'saved', count: 0 })
})

test('one cell that cannot stand keeps all from being saved, and is named', async () => {
  const before = await read()
  const cell = (key: string, column: string, now: string) => ({
    ...{ key, column, now },
    was: entryOf(before, key).cells[column] ?? '',
  })
  expect(
    await save([cell('SY02', 'es', 'Álepo'), cell('SY04', 'pt', '---'), cell('SY07', 'fr', 'x'.repeat(201))]),
  ).toEqual({
    kind: 'refused',
    faults: [
      { kind: 'refused', key: 'SY04', column: 'pt', fault: 'signs' },
      { kind: 'refused', key: 'SY07', column: 'fr', fault: 'long' },
    ],
  })
  expect(await read()).toEqual(before)
  const allGone = columnsOfNames('place').map((column) => cell('SY02', column, ''))
  expect(await save(allGone)).toMatchObject({ faults: [{ key: 'SY02', fault: 'unnamed' }] })
  expect(await save([{ key: 'SY99', column: 'en', was: '', now: 'Nowhere' }])).toMatchObject({
    faults: [{ kind: 'gone', key: 'SY99' }],
  })
})

test('two organisations never share a name, and may change theirs about', async () => {
  await importRows(home.session, [{ report_id: 'a', operator: 'Team One', publisher: 'Agency A' }])
  const english = (key: string, was: string, now: string): SentCell => ({ key, column: 'en', was, now })
  const { entries } = await readNameEntries(home.database, 'organisation', 'en', wholeList)
  const [one, other] = [
    shownCell(entryOf(entries, 'team-one'), 'en', {}),
    shownCell(entryOf(entries, 'agency-a'), 'en', {}),
  ]
  expect(await save([english('team-one', one, 'AGENCY a')], 'organisation')).toEqual({
    kind: 'refused',
    faults: [{ kind: 'taken', key: 'team-one', column: 'en', by: 'agency-a' }],
  })
  expect(
    await save(
      [english('team-one', one, 'Agency Z'), english('agency-a', other, 'Agency z')],
      'organisation',
    ),
  ).toMatchObject({ kind: 'refused' })
  expect(
    await save(
      [english('team-one', one, 'Agency A2'), english('agency-a', other, 'Team One2')],
      'organisation',
    ),
  ).toEqual({ kind: 'saved', count: 2 })
})

test('labels of metrics are saved with their definitions, and the English one stays', async () => {
  const { entries } = { entries: await readLabelEntries(home.database, 'en', (label) => label) }
  const devices = entryOf(entries, 'devices')
  const cell = (column: string, now: string) => ({
    key: 'devices',
    column,
    was: devices.cells[column] ?? '',
    now,
  })
  const label = (cells: SentCell[]) => saveLabelCells(home.session, permission, at, cells, '')
  expect(await label([cell('fr', 'engins'), cell('en', '')])).toEqual({
    kind: 'refused',
    faults: [{ kind: 'refused', key: 'devices', column: 'en', fault: 'blank' }],
  })
  expect(await label([cell('fr', 'engins')])).toEqual({ kind: 'saved', count: 1 })
  const [text] = await home.database.metricText.findMany({ where: { metricKey: 'devices', language: 'fr' } })
  expect(text?.label).toBe('engins')
  expect(await isSound()).toBe(true)
})

test('whatever two people type and save in turns, no saved name is lost unseen, and nothing typed is', async () => {
  const keys = ['SY02', 'SY04']
  const step = fc.record({
    who: fc.constantFrom(0, 1),
    do: fc.constantFrom('type', 'type', 'save', 'reload'),
    key: fc.constantFrom(...keys),
    column: fc.constantFrom('es', 'pt', SPELLINGS),
    text: fc.constantFrom('', 'Uno', 'Dos', 'Tres; Cuatro', '---'),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 15 }), async (steps) => {
      const people: { entries: GridEntry[]; edits: NameEdits }[] = [0, 1].map(() => ({
        entries: [],
        edits: {},
      }))
      for (const person of people) person.entries = await read()
      for (const { who, do: doing, key, column, text } of steps) {
        const person = people[who]
        if (person === undefined) continue
        if (doing === 'type') {
          const row = person.entries.findIndex((entry) => entry.key === key)
          person.edits = withEdits(person.entries, person.edits, [{ row, column, text }])
        } else if (doing === 'reload') {
          person.entries = await read()
          person.edits = {}
        } else {
          const before = await read()
          const sent = sentCells(person.entries, person.edits)
          const outcome = await save(sent)
          const after = await read()
          if (outcome.kind === 'saved') {
            for (const { key, column, was, now } of sent) {
              const stood = shownCell(entryOf(before, key), column, {})
              // Only what this person saw was written over.
              expect([was, now.trim()]).toContain(stood)
              expect(shownCell(entryOf(after, key), column, {})).toBe(now.trim())
            }
            const touched = new Set(sent.map(({ key, column }) => cellKey(key, column)))
            for (const entry of before)
              for (const [column, said] of Object.entries(entry.cells))
                if (!touched.has(cellKey(entry.key, column)))
                  expect(shownCell(entryOf(after, entry.key), column, {})).toBe(said)
            person.entries = after
            person.edits = {}
          } else {
            expect(after).toEqual(before)
            const theirs = outcome.faults.flatMap((fault) =>
              fault.kind === 'changed' ? [{ key: fault.key, column: fault.column, text: fault.theirs }] : [],
            )
            const typed = sent.map(({ key, column, now }) => [key, column, now])
            Object.assign(person, withTheirs(person.entries, person.edits, theirs))
            expect(
              sentCells(person.entries, person.edits).map(({ key, column, now }) => [key, column, now]),
            ).toEqual(typed)
          }
        }
      }
    }),
    { numRuns: 12 },
  )
  expect(await isSound()).toBe(true)
})
