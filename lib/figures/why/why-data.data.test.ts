import { createReadStream } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { getI18n } from '@/lib/i18n/words'
import { addDays } from '@/lib/periods/day'
import { importFile } from '@/lib/publishing/import'
import { importRows, withReferenceData } from '@/lib/publishing/test-files'
import { toWhyView } from '@/lib/views/why/why-view'
import { readWhy } from './why-data'
import type { WhyAccountRecord, WhyRecord } from './why-record'

let database: TestDatabase

beforeAll(async () => {
  database = await testDatabase(withReferenceData)
  await importFile(database.session, {
    bytes: createReadStream(new URL('../../../prisma/seed/record-syria.csv', import.meta.url)),
    author: { by: 'test', at: '2026-01-01T00:00:00Z' },
    dryRun: false,
    acceptFalls: true,
  })
})
afterAll(() => database.close())

const why = async (metric: string, place: string, operator: string | null = null, country = 'sy') =>
  (await readWhy(database.database, { country, metric, place, operator }, 'en')) as WhyRecord

const lines = ({ count }: WhyAccountRecord) =>
  count!.lines.map((line) => [
    line.kind === 'joint' ? line.area.join('+') : line.kind === 'others' ? 'others' : line.place,
    line.value,
  ])
const stream = (record: WhyRecord, area: string) =>
  record.accounts
    .flatMap(({ streams }) => streams)
    .find(({ places }) => places.map(({ code }) => code).join('+') === area)!

describe('a number of the sample', () => {
  test('44,783 devices in Deir ez-Zor rest on ten figures, the last of them a total', async () => {
    const record = await why('devices', 'SY09')
    expect(record.accounts).toHaveLength(1)
    const [account] = record.accounts
    expect(account!.count).toMatchObject({ value: 44_783n, takes: 'own', atLeast: false, lines: [] })
    expect([account!.kept, account!.lastDay]).toEqual([10, '2017-11-14'])
    const { role, statuses, standing, claims } = stream(record, 'SY09')
    expect([role, standing, statuses]).toEqual(['own', 10, { counted: 9, corroborates: 1 }])
    expect(claims).toHaveLength(10)
    expect(claims[0]).toMatchObject({
      ...{ status: 'counted', basis: 'total', value: 44_783n, amount: '44783', to: { day: '2017-11-14' } },
      report: { published: '2017-11-14', publisher: { name: 'NTV' } },
    })
    expect(claims.at(-1)!.status).toBe('corroborates')
  })

  test('20,456 buildings in Syria are 17,139 and 3,317, each made of its places and what no report gives by place', async () => {
    const { accounts } = await why('buildings', 'SY')
    expect(accounts.map(({ count }) => count!.value)).toEqual([17_139n, 3_317n])
    // 10,476 + 3,500 + 1,868 = 15,844 and 1,295 more; 685 + 123 = 808 and 2,509 more.
    expect(accounts.map(lines)).toEqual([
      [
        ['gn163808', 10_476n],
        ['gn170063', 3_500n],
        ['SY09', 1_868n],
        ['SY', 1_295n],
      ],
      [
        ['SY04', 685n],
        ['SY03', 0n],
        ['SY03+SY04', 123n],
        ['SY', 2_509n],
      ],
    ])
  })

  test('the 838 buildings "in Syria" are set aside by an editor: another scope', async () => {
    const { claims, statuses } = stream(await why('buildings', 'SY'), 'SY')
    expect(statuses).toEqual({ counted: 1, set_aside: 1 })
    expect(claims.map(({ status, value, ruling }) => [status, value, ruling?.reason])).toEqual([
      ['counted', 17_139n, undefined],
      ['set_aside', 838n, 'scope'],
    ])
  })

  test('74 t of Aleppo and Damascus are joint in Syria, shared in each, and split nowhere', async () => {
    const joint = 'gn170063+gn170654'
    const syria = await why('aid', 'SY')
    expect(lines(syria.accounts[0]!)).toContainEqual([joint, 74_000_000n])
    expect(stream(syria, joint)).toMatchObject({ role: 'joint', head: { value: 74_000_000n } })
    for (const place of ['gn170063', 'gn170654', 'SY02', 'SY01']) {
      const record = await why('aid', place)
      expect(record.accounts[0]!.count, place).toMatchObject({ value: 0n, stated: false, takes: 'nothing' })
      expect(stream(record, joint), place).toMatchObject({ role: 'shared', standing: 1 })
    }
  })

  test('the number of every place and metric is that of its rows on the overview', async () => {
    const rollups = await database.database.rollup.findMany({
      include: { place: true, operation: { include: { operator: true } } },
    })
    expect(rollups.length).toBeGreaterThan(10)
    for (const { metricKey, place, operation, value, atLeast, claims, lastDay } of rollups) {
      const { accounts } = await why(metricKey, place.code, operation.operator.key)
      expect(accounts, `${metricKey} ${place.code}`).toMatchObject([
        { count: { value, atLeast }, kept: claims, lastDay },
      ])
    }
  })

  test('one operator can be asked about', async () => {
    const record = await why('devices', 'SY', 'syrian-army-engineers')
    expect([record.operator, record.accounts.map(({ count }) => count!.value)]).toEqual([
      'syrian-army-engineers',
      [24_849n],
    ])
  })
})

describe('an address', () => {
  test('of a place that nothing is reported of has no operators', async () => {
    expect((await why('aid', 'SY09')).accounts).toEqual([])
    expect((await why('devices:ied', 'SY')).part).toMatchObject({ key: 'ied' })
  })

  test.each([
    ['devices', 'ZZ', null, 'sy'],
    ['devices', 'SY', 'nobody', 'sy'],
    ['nothing', 'SY', null, 'sy'],
    ['devices:nothing', 'SY', null, 'sy'],
    ['devices:ied:ied', 'SY', null, 'sy'],
    ['devices', 'YE', null, 'sy'],
    ['devices', 'SY', null, 'zz'],
  ])('of what is not on record leads nowhere: %s %s %s %s', async (metric, place, operator, country) => {
    expect(await why(metric, place, operator, country)).toBeNull()
  })
})

describe('a record of Yemen', () => {
  const yemen = { country: 'YE', places: 'YE' }

  test('lists the latest of hundreds of figures, with all of them counted', async () => {
    // A total that rises by one a day, and one that fell behind and is set aside.
    const rows = Array.from({ length: 120 }, (_, at) => ({
      ...{ ...yemen, report_id: `daily-${at}`, amount: String(at + 1) },
      ...{ published: addDays('2020-01-01', at), to: addDays('2020-01-01', at) },
    }))
    const low = { ...yemen, report_id: 'low', amount: '5', published: '2019-12-31', to: '2020-04-01' }
    await importRows(database.session, [...rows, low], { acceptFalls: true })
    const record = await why('devices', 'YE', null, 'ye')
    const { claims, standing, statuses } = stream(record, 'YE')
    expect([standing, statuses]).toEqual([121, { counted: 120, set_aside: 1 }])
    expect(claims).toHaveLength(51)
    // The last day is 29 April 2020.
    expect(claims[0]).toMatchObject({ status: 'counted', value: 120n, to: { day: '2020-04-29' } })
    expect(claims.at(-1)).toMatchObject({
      status: 'set_aside',
      because: [{ report: { key: expect.anything() } }],
    })
  })

  test('names the parts of a whole under it, and explains each', async () => {
    const part = {
      ...yemen,
      report_id: 'parts',
      metric: 'devices',
      part: 'ied',
      amount: '40',
      to: '2020-01-31',
    }
    await importRows(database.session, [part], { acceptFalls: true })
    const record = await why('devices', 'YE', null, 'ye')
    expect(record.parts).toMatchObject([{ key: 'ied', value: 40n }])
    // The whole is what it was.
    expect(record.accounts.map(({ count }) => count!.value)).toEqual([120n])
    const ied = await why('devices:ied', 'YE', null, 'ye')
    expect(ied.accounts.map(({ count }) => count!.value)).toEqual([40n])
    expect(ied.parts).toEqual([])
  })

  test('says it where all that is reported of a place is set aside', async () => {
    const pinned = {
      country: 'YE',
      places: 'YE11',
      report_id: 'aside',
      pin: 'set_aside',
      pin_reason: 'scope',
    }
    await importRows(database.session, [{ ...pinned, metric: 'buildings' }])
    const { accounts } = await why('buildings', 'YE11', null, 'ye')
    expect(accounts[0]!.count).toMatchObject({ stated: false, takes: 'nothing', own: null })
    expect(accounts[0]!.streams[0]).toMatchObject({ role: 'own', statuses: { set_aside: 1 } })
  })
})

describe('what is left of a place, and what a joint figure adds', () => {
  const left = async (metric: string, place: string, operator: string | null = null) =>
    toWhyView(await why(metric, place, operator), getI18n('en'))

  test('6,133 devices of Homs outside Palmyra are what one operator gives for Homs as a whole', async () => {
    const view = await left('devices', 'SY04:rest')
    expect([view.title, view.value]).toEqual(['Why 6,133', '6133'])
    expect(view.sentence).toBe(
      '6,133 is what reports give for Homs (governorate) as a whole; none of it is given for places inside.',
    )
    expect(view.accounts.map(({ key }) => key)).toEqual(['syrian-army-engineers'])
    expect(view.links[0]).toMatchObject({ href: '/en/sy/why/devices/SY04' })
  })

  test('buildings not given by place are at most 1,295 of one operator and 2,509 of another', async () => {
    const view = await left('buildings', 'SY:rest')
    // 17,139 less the at least 15,844 of its places; 3,317 - 808.
    expect(view.title).toBe('Why at most 3,804')
    expect(view.operators!.rows.map(({ amount }) => amount)).toEqual(['at most 1,295', '2,509'])
    expect(view.accounts[0]!.sum!.rows.map(({ amount }) => amount)).toEqual(['17,139', '− at least 15,844'])
    const one = await left('buildings', 'SY:rest', 'russian-international-mine-action-centre')
    expect([one.title, one.operators]).toEqual(['Why at most 1,295', null])
    expect(view.operators!.rows[0]!.href).toBe(
      '/en/sy/why/buildings/SY%3Arest/russian-international-mine-action-centre',
    )
  })

  test('a joint figure of 7,612 adds 1,479 to the 6,133 of its places', async () => {
    const view = await left('devices', 'SY04+SY03')
    expect([view.title, view.value]).toEqual(['Why 1,479', '1479'])
    expect(view.accounts[0]!.streams.map(({ key }) => key).sort()).toEqual(['SY03+SY04', 'SY04'])
  })

  test('a place of which all is given by place has nothing left', async () => {
    expect((await left('devices', 'SY09:rest', 'syrian-army-engineers')).title).toBe('Nothing is left')
  })

  test.each([
    'SY04:best',
    'SY04+SY04',
    'SY03+SY02',
    'SY03+',
    ':rest',
    'SY04:rest:rest',
    'SY03+SY04:rest',
    'XX:rest',
  ])('%s names nothing', async (place) => expect(await why('devices', place)).toBe(null))
})
