import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { cliPermission } from '@/lib/access/cli-permission'
import { rebuild } from '@/lib/curves/rebuild'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { publishTransaction } from '@/lib/db/transactions'
import { importRows, values, withReferenceData } from '@/lib/publishing/test-files'
import { everything } from '@/lib/reports/filter'
import { findReports } from '@/lib/reports/search'
import { readOrganisationToEdit, readPlaceToEdit } from './data'
import { wholeList } from './list-query'
import { readList } from './listing/read-list'
import { addMetric, writeMetricTexts } from './metrics'
import { readMetricsToEdit } from './metrics-data'
import { changeNames, changeStanding } from './mutations'
import { addPlace, movePlace } from './places'

const at = '2026-03-01T00:00:00.000Z'
const permission = cliPermission<'lists.change'>()
const place = (key: string) => ({ kind: 'place', key }) as const
const organisation = (key: string) => ({ kind: 'organisation', key }) as const

let database: TestDatabase

beforeEach(async () => {
  database = await testDatabase(withReferenceData)
})
afterEach(() => database.close())

const add = (of: ReturnType<typeof place | typeof organisation>, name: string, language = '', alias = true) =>
  changeNames(database.session, permission, at, of, { do: 'add', name: { name, language, alias } }, '')

async function nameId(of: 'place' | 'organisation', key: string, name: string): Promise<number> {
  const read = of === 'place' ? readPlaceToEdit : readOrganisationToEdit
  const thing = await read(database.database, key, 'en')
  return thing!.names.find((one) => one.name === name)!.id
}

const version = async () =>
  (await database.session.query<{ version: number }>('select "version" from "DataVersion"'))[0]!.version

const rebuilt = () => publishTransaction(database.session, at, () => rebuild(database.session))

describe('names', () => {
  test('an alias is what a file may say from then on, and stands in the audit', async () => {
    const row = { report_id: 'r9', places: 'Halab the Grey' }
    expect((await importRows(database.session, [row])).kind).not.toBe('imported')
    const before = await version()
    expect(await add(place('SY02'), ' Halab the Grey ')).toEqual({ kind: 'changed' })
    expect(await version()).toBe(before + 1)
    expect((await importRows(database.session, [row])).kind).toBe('imported')
    expect(await values(database.session)).toEqual({ 'devices SY02': 100n })
    const entries = await database.database.auditEntry.findMany({ where: { action: 'place.rename' } })
    expect(entries).toHaveLength(1)
    const [entry] = entries
    expect(entry).toMatchObject({ by: 'terminal', subject: 'SY02', at })
    const [was, is] = [JSON.parse(entry!.before), JSON.parse(entry!.after)]
    expect(is).toEqual([...was, { name: 'Halab the Grey', language: '', alias: true }])
  })

  test('a name that is changed is found by what it says now', async () => {
    const id = await nameId('place', 'SY02', 'Aleppo')
    const name = { name: 'Álep', language: 'en', alias: false }
    await changeNames(
      database.session,
      permission,
      at,
      place('SY02'),
      { do: 'change', id, name },
      'as it is written',
    )
    const found = await readList(database.database, 'place', 'en', { ...wholeList, typed: 'alep' })
    expect(found.things.map(({ key, name }) => `${key} ${name}`)).toContain('SY02 Álep')
  })

  test('reports are found by the new name of their publisher, and no more by the old one', async () => {
    await importRows(database.session, [{ publisher: 'Agency Alpha', said_by: 'Colonel Beta' }])
    const found = async (q: string) =>
      (await findReports(database.database, 'sy', 'en', { ...everything, q }, null))!.total
    const id = await nameId('organisation', 'agency-alpha', 'Agency Alpha')
    const name = { name: 'Bureau Gamma', language: 'en', alias: false }
    const of = organisation('agency-alpha')
    expect(await changeNames(database.session, permission, at, of, { do: 'change', id, name }, '')).toEqual({
      kind: 'changed',
    })
    expect([await found('gamma'), await found('alpha'), await found('beta')]).toEqual([1, 0, 1])
    expect(await rebuilt()).toEqual([])
  })

  test('the last name stays, and nothing is written', async () => {
    await importRows(database.session, [{ operator: 'Team One' }])
    const id = await nameId('organisation', 'team-one', 'Team One')
    const of = organisation('team-one')
    expect(await changeNames(database.session, permission, at, of, { do: 'remove', id }, '')).toEqual({
      kind: 'refused',
      fault: 'unnamed',
    })
    await add(of, 'Team 1')
    expect(await changeNames(database.session, permission, at, of, { do: 'remove', id }, '')).toMatchObject({
      fault: 'unnamed',
    })
    await add(of, 'Équipe Un', 'fr', false)
    expect(await changeNames(database.session, permission, at, of, { do: 'remove', id }, '')).toEqual({
      kind: 'changed',
    })
  })

  test('two organisations never share a name', async () => {
    await importRows(database.session, [{ operator: 'Team One', publisher: 'Agency A' }])
    expect(await add(organisation('team-one'), 'AGENCY a')).toEqual({ kind: 'taken', by: 'agency-a' })
  })

  test('what is not there cannot be changed', async () => {
    expect(await add(place('SY99'), 'Nowhere')).toEqual({ kind: 'gone' })
    const change = { do: 'remove', id: 999_999 } as const
    expect(await changeNames(database.session, permission, at, place('SY02'), change, '')).toEqual({
      kind: 'gone',
    })
  })
})

test('the standing of an organisation is kept with its note', async () => {
  await importRows(database.session, [{ operator: 'Team One' }])
  const standing = { party: true, note: 'Fights in the war.' }
  expect(await changeStanding(database.session, permission, at, 'team-one', standing, 'as they say')).toBe(
    true,
  )
  const after = await readOrganisationToEdit(database.database, 'team-one', 'en')
  expect(after).toMatchObject({ standing: 'party', standingNote: 'Fights in the war.' })
  expect(await changeStanding(database.session, permission, at, 'nobody', standing, '')).toBe(false)
})

describe('places', () => {
  const nowhere = { lat: null, lon: null }
  const hamlet = {
    code: 'SY-hamlet',
    kind: 'locality',
    liesIn: 'SY02',
    name: { name: 'New Hamlet', language: 'en', alias: false },
    at: { lat: 36.2, lon: 37.1 },
  } as const

  test('a place that is added can be reported of', async () => {
    expect(await addPlace(database.session, permission, at, hamlet, '')).toEqual({ kind: 'added' })
    expect((await importRows(database.session, [{ places: 'new hamlet' }])).kind).toBe('imported')
    expect(await values(database.session)).toEqual({ 'devices SY-hamlet': 100n })
    const rolled = await database.database.rollup.findMany({ include: { place: true } })
    expect(rolled.map(({ place, value }) => `${place.code} ${value}`).sort()).toEqual(['SY 100', 'SY02 100'])
    expect(await rebuilt()).toEqual([])
  })

  test('a place lies in one that is there, is larger and is meant', async () => {
    const told = async (change: Partial<Parameters<typeof addPlace>[3]>) =>
      addPlace(database.session, permission, at, { ...hamlet, ...change }, '')
    expect(await told({ code: 'SY02' })).toEqual({ kind: 'taken' })
    expect(await told({ liesIn: 'Atlantis' })).toEqual({ kind: 'unknown' })
    expect(await told({ kind: 'admin1' })).toEqual({ kind: 'outside' })
    expect(await told({ liesIn: 'Aleppo' })).toMatchObject({ kind: 'ambiguous' })
    expect(await told({ code: 'LB', kind: 'country', liesIn: '', at: nowhere })).toEqual({ kind: 'added' })
  })

  test('coordinates are changed', async () => {
    expect(await movePlace(database.session, permission, at, 'SY02', { lat: 1.5, lon: -2 }, '')).toBe(true)
    expect(await readPlaceToEdit(database.database, 'SY02', 'en')).toMatchObject({ lat: 1.5, lon: -2 })
    expect(await movePlace(database.session, permission, at, 'SY99', nowhere, '')).toBe(false)
  })
})

describe('metrics', () => {
  const sessions = {
    key: 'sessions',
    label: 'risk education sessions',
    definition: 'Sessions held.',
    baseUnit: 'count',
    displayUnit: 'count',
    enteredUnits: ['count'] as const,
    whole: true,
    unece: '',
    imasNote: '',
    parts: [{ key: 'children', label: 'for children' }],
  } as const

  test('a metric that is added is counted, whole and parts', async () => {
    const metric = { ...sessions, parts: [...sessions.parts] }
    expect(await addMetric(database.session, permission, at, metric, '')).toBe(true)
    // Its key is taken; whoever asks for the very same once more has it.
    expect(await addMetric(database.session, permission, at, { ...metric, label: 'meetings' }, '')).toBe(
      false,
    )
    const rows = [
      { report_id: 's1', metric: 'sessions', amount: '40' },
      { report_id: 's1', metric: 'sessions', part: 'children', amount: '15' },
    ]
    expect((await importRows(database.session, rows)).kind).toBe('imported')
    expect(await values(database.session)).toEqual({ 'sessions SY09': 40n, 'sessions:children SY09': 15n })
    const half = await importRows(database.session, [{ report_id: 's2', metric: 'sessions', amount: '1.5' }])
    expect(half.kind).not.toBe('imported')
    expect(await rebuilt()).toEqual([])
  })

  test('its texts are written anew, in any language', async () => {
    const write = (key: string, language: string, label: string) =>
      writeMetricTexts(database.session, permission, at, key, { language, label, definition: 'What.' }, '')
    expect(await write('devices', 'de', 'entschärfte Kampfmittel')).toBe(true)
    expect(await write('devices', 'de', 'neutralisierte Kampfmittel')).toBe(true)
    expect(await write('nothing', 'de', 'nichts')).toBe(false)
    const [metric] = await readMetricsToEdit(database.database, 'de', 'devices')
    expect(metric!.label).toBe('neutralisierte Kampfmittel')
    const entries = await database.database.auditEntry.findMany({ where: { action: 'metric.texts' } })
    expect(entries.map(({ before }) => before === '')).toEqual([true, false])
  })
})
