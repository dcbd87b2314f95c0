import { afterEach, beforeEach, expect, test } from 'vitest'
import { cliPermission } from '@/lib/access/cli-permission'
import { noteEvent, removeEvent } from '@/lib/countries/event-mutations'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { importRows, withReferenceData } from '@/lib/publishing/test-files'
import { readOverview } from '../country/overview-data'
import { allFigures } from '../figure-filter'
import { readMetricPage } from '../metric/metric-data'
import { readPlace } from '../place/place-data'

let home: TestDatabase
beforeEach(async () => {
  home = await testDatabase(withReferenceData)
  await importRows(home.session, [
    { claim_id: 'a', places: 'SY02', amount: '10', to: '2019-08-03' },
    { claim_id: 'b', places: 'SY09', amount: '20', to: '2019-09-03' },
  ])
})
afterEach(() => home.close())

const at = '2026-01-01T00:00:00.000Z'
const event = { placeCode: '', metricKey: 'devices', day: '2019-08-03', text: 'First national total' }
const note = (change: Partial<typeof event> = {}, code = 'SY') =>
  noteEvent(home.session, cliPermission(), at, code, { ...event, ...change })
const eventsOf = (metrics: readonly { key: string; events?: unknown }[] | undefined, key = 'devices') =>
  metrics?.find((metric) => metric.key === key)?.events
const ofCountry = async (filter = allFigures) =>
  (await readOverview(home.database, 'SY', 'en', filter))?.country.metrics
const ofPlace = async (code: string) => (await readPlace(home.database, 'SY', code, 'en'))?.metrics

test('an event is marked on the charts that it is of', async () => {
  expect(await note()).toEqual({ kind: 'noted' })
  await note({ placeCode: 'SY09', metricKey: '', day: '2019-09-03', text: 'Deir ez-Zor total' })
  const [first, second] = [
    { day: '2019-08-03', text: 'First national total' },
    { day: '2019-09-03', text: 'Deir ez-Zor total' },
  ]
  expect(eventsOf(await ofCountry())).toEqual([first, second])
  const metric = await readMetricPage(home.database, 'SY', 'devices', 'en', allFigures)
  expect(metric?.metric.events).toEqual([first, second])
  expect(eventsOf(await ofPlace('SY09'))).toEqual([second])
  expect(eventsOf(await ofPlace('SY02'))).toBeUndefined()
  // A period has those within it.
  expect(eventsOf(await ofCountry({ operator: '', from: 201909, to: null }))).toEqual([second])
})

test('what cannot be is refused with all that is wrong, and nothing is written', async () => {
  const before = await home.database.event.count()
  expect(await note({}, 'ZZ')).toEqual({ kind: 'refused', problems: ['country'] })
  expect(await note({ day: '2019-13-01', text: '', placeCode: 'nowhere', metricKey: 'goats' })).toEqual({
    kind: 'refused',
    problems: ['day', 'text', 'place', 'metric'],
  })
  expect(await note({ day: '2026-01-02' })).toEqual({ kind: 'refused', problems: ['future'] })
  expect(await note({ text: 'x'.repeat(81) })).toEqual({ kind: 'refused', problems: ['text'] })
  expect(await home.database.event.count()).toBe(before)
})

test('what is taken away is gone from charts, and kept with the reason', async () => {
  await note()
  const { id } = await home.database.event.findFirstOrThrow()
  const remove = (code: string) =>
    removeEvent(home.session, cliPermission(), at, code, id, 'entered by mistake')
  expect(await remove('YE')).toBe(false)
  expect(await remove('SY')).toBe(true)
  expect(eventsOf(await ofCountry())).toBeUndefined()
  const former = await home.database.formerState.findFirstOrThrow({ where: { kind: 'Event' } })
  expect(former.state).toContain('First national total')
  const entry = await home.database.auditEntry.findFirstOrThrow({ where: { action: 'event.remove' } })
  expect([entry.subject, entry.reason]).toEqual(['SY', 'entered by mistake'])
  expect(await remove('SY')).toBe(false)
})
