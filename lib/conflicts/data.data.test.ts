import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { grantPermission } from '@/lib/access/permission'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { rule } from '@/lib/publishing/rule'
import { importRows, withReferenceData } from '@/lib/publishing/test-files'
import { conflictsPerPage, countConflicts, readConflict, readRulings, readSetAside } from './data'
import { readPlaceConflict, readPlaceConflicts } from './place-data'
import { previewRuling } from './preview'

let database: TestDatabase

beforeEach(async () => {
  database = await testDatabase(withReferenceData)
})
afterEach(() => database.close())

const editor = grantPermission<'conflict.rule'>('ed', null)
const at = '2020-03-02T12:00:00Z'
const setAside = async (
  before: number | null = null,
  why: 'contradicted' | 'rounding' | 'unreliable' = 'contradicted',
) => {
  const { rows, next } = await readSetAside(database.database, { why }, before, 'en')
  return { rows, next, keys: rows.map(({ claim }) => claim.key) }
}
const make = (claim: string, ruling: 'accept' | 'set_aside' | 'none') =>
  rule(database.session, editor, at, { claim, ruling, reason: 'scope', note: 'a note' })

describe('figures that are set aside', () => {
  test('stand beside those that they contradict, until an editor rules, and again when that is taken back', async () => {
    await importRows(database.session, [
      { claim_id: 'more', amount: '100', published: '2020-02-20' },
      {
        report_id: 'r2',
        claim_id: 'less',
        amount: '40',
        to: '2020-02-10',
        published: '2020-02-11',
        grade: 'B',
      },
      { report_id: 'r3', claim_id: 'doubted', amount: '7', metric: 'buildings', grade: 'X' },
    ])
    const { rows, next } = await setAside()
    expect(next).toBeNull()
    expect(rows).toMatchObject([
      { claim: { key: 'less', country: 'SY', report: { grade: 'B' } }, against: [{ key: 'more' }], more: 0 },
    ])
    expect((await setAside(null, 'unreliable')).keys).toEqual(['doubted'])

    await make('less', 'accept')
    // Now the larger one is set aside because of it, and nobody has ruled on that one.
    expect((await setAside()).keys).toEqual(['more'])
    await make('more', 'set_aside')
    expect((await setAside()).keys).toEqual([])
    await make('more', 'none')
    expect((await setAside()).keys).toEqual(['more'])

    const { rows: rulings } = await readRulings(database.database, null, null, 'en')
    expect(rulings.map(({ claim, ruling, by }) => [claim.key, ruling, by])).toEqual([
      ['more', 'none', 'ed'],
      ['more', 'set_aside', 'ed'],
      ['less', 'accept', 'ed'],
    ])
    const one = await readConflict(database.database, 'more', 'en')
    expect(one).toMatchObject({ claim: { key: 'more' }, against: [{ key: 'less' }] })
    expect(one!.rulings.map(({ ruling }) => ruling)).toEqual(['none', 'set_aside'])
    expect(await readConflict(database.database, 'none', 'en')).toBeNull()
  })

  test('stand apart where rounding explains the difference, and wait for nobody', async () => {
    const roads = { metric: 'roads', unit: 'km' }
    await importRows(database.session, [
      { ...roads, claim_id: 'fine', amount: '657.3', published: '2020-02-20' },
      { ...roads, report_id: 'r2', claim_id: 'coarse', amount: '657', published: '2020-02-10' },
      { ...roads, report_id: 'r3', claim_id: 'other', amount: '659', published: '2020-02-09' },
    ])
    expect((await setAside()).keys).toEqual(['other'])
    expect((await setAside(null, 'rounding')).keys).toEqual(['coarse'])
    expect(await countConflicts(database.database, null, 100)).toBe(1)
  })

  test('come a page at a time, none twice and none left out', async () => {
    const falling = Array.from({ length: conflictsPerPage + 3 }, (_, at) => ({
      claim_id: `low.${at}`,
      amount: '1',
      to: `2020-02-${String(at + 1).padStart(2, '0')}`,
    }))
    await importRows(database.session, [{ claim_id: 'high', amount: '100', to: '2020-01-31' }, ...falling])
    const all = await database.session.query<{ key: string }>(
      `select c."key" from "Claim" c join "Decision" d on d."claimId" = c."id" where d."status" = 'set_aside'
       order by c."id" desc`,
    )
    const first = await setAside()
    const second = await setAside(first.next)
    expect(first.keys).toHaveLength(Math.min(conflictsPerPage, all.length))
    expect([...first.keys, ...second.keys]).toEqual(all.map(({ key }) => key))
    expect(second.next).toBeNull()
    expect(await countConflicts(database.database, null, 100)).toBe(all.length)
    expect(await countConflicts(database.database, null, 3)).toBe(3)
  })
})

test('what a ruling would change is what it changes', async () => {
  const { session } = database
  await importRows(session, [
    { claim_id: 'more', amount: '100', places: 'SY', published: '2020-02-20' },
    {
      report_id: 'r2',
      claim_id: 'less',
      amount: '40',
      to: '2020-02-10',
      published: '2020-02-11',
      places: 'SY',
    },
  ])
  const found = await previewRuling(session, { claim: 'less', ruling: 'accept' }, at, 'en')
  expect(found!.preview.curves.map(({ area, before, after }) => [area, before, after])).toEqual([
    [['SY'], 100n, 40n],
  ])
  expect(found!.names.get('SY')).toBe('Syria')
  await make('less', 'accept')
  const [total] = await session.query('select "value" from "Rollup"')
  expect(total).toEqual({ value: 40n })
  expect(await previewRuling(session, { claim: 'none', ruling: 'accept' }, at, 'en')).toBeNull()
})

test('a place whose parts exceed the whole is shown with the figures of both sides', async () => {
  await importRows(database.session, [
    { claim_id: 'whole', amount: '838', metric: 'buildings', places: 'SY' },
    { claim_id: 'aleppo', amount: '2149', metric: 'buildings', places: 'SY02', to: '2020-01-30' },
    { claim_id: 'homs', amount: '10', metric: 'buildings', places: 'SY04', to: '2020-01-20' },
    { claim_id: 'other', amount: '5', metric: 'devices', places: 'SY04' },
  ])
  const { rows, next } = await readPlaceConflicts(database.database, null, null, 'en')
  expect(next).toBeNull()
  expect(rows).toMatchObject([
    { place: { code: 'SY' }, metric: { key: 'buildings' }, day: '2020-01-30', sum: 2_159n, high: 838n },
  ])
  const after = { day: '2020-01-30', id: 1 }
  expect((await readPlaceConflicts(database.database, null, after, 'en')).rows).toEqual([])
  const address = { metric: 'buildings', part: '', place: 'SY', operator: rows[0]!.operator.key }
  const found = await readPlaceConflict(database.database, address, 'en')
  expect(found!.whole.claims.map(({ key }) => key)).toEqual(['whole'])
  expect(found!.inside.claims.map(({ key }) => key).sort()).toEqual(['aleppo', 'homs'])
  expect([found!.whole.more, found!.inside.more]).toEqual([0, 0])
  expect(await readPlaceConflict(database.database, { ...address, place: 'SY02' }, 'en')).toBeNull()
})

test('conflicts, places and rulings of one country leave out those of others', async () => {
  const figures = (country: string, whole: string, part: string) => [
    ...[
      { claim_id: `${country}-more`, amount: '100', published: '2020-02-20' },
      { claim_id: `${country}-less`, amount: '40', to: '2020-02-10', published: '2020-02-11', grade: 'B' },
    ].map((row, at) => ({ ...row, report_id: `${country}-${at}`, country, places: part })),
    { report_id: `${country}-whole`, country, places: whole, to: '2020-02-10', amount: '7' },
  ]
  await importRows(database.session, [...figures('SY', 'SY', 'SY09'), ...figures('YE', 'YE', 'YE11')], {
    acceptFalls: true,
  })
  await make('SY-more', 'accept')
  await make('YE-more', 'accept')
  for (const [country, counts] of [
    ['', [2, 2, 2]],
    ['SY', [1, 1, 1]],
    ['YE', [1, 1, 1]],
    ['UA', [0, 0, 0]],
  ] as const) {
    const countries = country === '' ? null : [country]
    const aside = await readSetAside(database.database, { why: 'contradicted', countries }, null, 'en')
    const places = await readPlaceConflicts(database.database, countries, null, 'en')
    const rulings = await readRulings(database.database, countries, null, 'en')
    expect([aside, places, rulings].map(({ rows }) => rows.length)).toEqual(counts)
    const found = [...aside.rows, ...rulings.rows].map(({ claim }) => claim.country)
    for (const code of [...found, ...places.rows.map(({ country }) => country)])
      expect([code, '']).toContain(country)
  }
})
