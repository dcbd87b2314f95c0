import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { cliPermission } from '@/lib/access/cli-permission'
import { isSound, verifyRecord } from '@/lib/audit/verify-record'
import type { SqlConnection } from '@/lib/db/connection'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { dump } from '@/lib/db/test-dump'
import { loadPlaces } from '@/lib/places/data'
import { placeResolver } from '@/lib/places/resolve'
import { addReferenceData } from '@/scripts/commands/record'
import { addCountry } from './add-country'
import { enterGazetteer } from './enter-file'

const at = '2026-03-01T00:00:00.000Z'
const key = process.env.FIRMGROUND_AUDIT_KEY!
const permission = cliPermission<'lists.change'>()

async function withIraq(session: SqlConnection): Promise<void> {
  await addReferenceData(session, at, 'server')
  await addCountry(session, permission, at, 'IQ')
}

let home: TestDatabase
beforeEach(async () => {
  home = await testDatabase(withIraq)
})
afterEach(() => home.close())

const enter = (lines: string[], dryRun = false) =>
  enterGazetteer(home.session, permission, at, `${lines.join('\n')}\n`, { dryRun })
const resolve = async (text: string, country = 'IQ') =>
  placeResolver(await loadPlaces(home.session))(text, country)
const is = (code: string) => ({ kind: 'place', code })

describe('a file of P-codes over a country that is there', () => {
  const governorates = [
    ['IQG01', 'Al-Anbar'], ['IQG02', 'Al-Basrah'], ['IQG03', 'Al-Muthanna'], ['IQG04', 'Al-Najaf'], ['IQG05', 'Al-Qadissiya'],
    ['IQG06', 'Al-Sulaymaniyah'], ['IQG07', 'Babil'], ['IQG08', 'Baghdad'], ['IQG09', 'Diyala'], ['IQG10', 'Duhok'],
    ['IQG11', 'Erbil'], ['IQG12', 'Kerbala'], ['IQG13', 'Kirkuk'], ['IQG14', 'Maysan'], ['IQG15', 'Ninewa'],
    ['IQG16', 'Salah Al-Din'], ['IQG17', 'Thi-Qar'], ['IQG18', 'Wassit'], ['IQG19', 'Halabja'],
  ] // biome-ignore format: a table
  const file = [
    'Location,Admin Level,P-Code,Name,Parent P-Code,Valid from date',
    '#country+code,#geo+admin_level,#adm+code,#adm+name,#adm+code+parent,#date',
    ...governorates.map(([code, name]) => `IRQ,1,${code},${name},IQ,2020-01-01`),
    'IRQ,2,IQG15Q04,Sinjar,IQG15,2020-01-01',
    'IRQ,2,IQG15Q99,Newtown,IQG15,2020-01-01',
  ]

  test('joins codes however the names are spelled, and nothing doubles', async () => {
    const before = await home.database.place.count()
    const looked = await enter(file, true)
    expect(looked).toMatchObject({ kind: 'checked', match: { matched: 19 + 1, gone: [] } })
    expect(await home.database.place.count()).toBe(before)
    const outcome = await enter(file)
    expect(outcome).toMatchObject({ kind: 'entered', match: { ambiguous: [], lost: [] } })
    // One district is new: all nineteen governorates and the other district were there.
    expect(await home.database.place.count()).toBe(before + 1)
    expect(await resolve('IQG15')).toEqual(is('IQ.15'))
    expect(await resolve('IQ.15')).toEqual(is('IQ.15'))
    expect(await resolve('Ninewa')).toEqual(is('IQ.15'))
    expect(await resolve('Thi-Qar')).toEqual(is('IQ.09'))
    expect(await resolve('IQG15Q04')).toEqual(is('IQ.15.9166620'))
    const added = await home.database.place.findUnique({
      where: { code: 'IQG15Q99' },
      include: { parent: true },
    })
    expect(added).toMatchObject({ kind: 'admin2', parent: { code: 'IQ.15' } })
    expect(await enter(file)).toMatchObject({ kind: 'unchanged' })
    expect(isSound(await verifyRecord(home.session, key))).toBe(true)
  })

  test('names what an earlier file had and this one has not, and leaves it', async () => {
    await enter(file)
    const fewer = file.filter((line) => !line.includes('Newtown'))
    expect(await enter(fewer)).toMatchObject({ match: { gone: ['IQG15Q99'] } })
    expect(await resolve('IQG15Q99')).toEqual(is('IQG15Q99'))
  })

  test('gives a place that it knows by its code the file’s name, and finds it by the former one', async () => {
    await enter(file)
    const renamed = file.map((line) => line.replace('Newtown', 'Newer Town'))
    expect(await enter(renamed)).toMatchObject({
      match: { changes: [{ renamed: [{ language: 'en', from: 'Newtown', to: 'Newer Town' }] }] },
    })
    expect(await resolve('Newer Town')).toEqual(is('IQG15Q99'))
    expect(await resolve('Newtown')).toEqual(is('IQG15Q99'))
  })

  test.each([
    ['IRQ,2,IQG77Q01,Nowhere,IQG77,', { fault: 'lost', text: 'Nowhere', other: 'IQG77' }],
    ['IRQ,9,IQG77,Nowhere,IQ,', { fault: 'badLevel', text: '9', other: '' }],
    ['IRQ,1,IQ+77,Nowhere,IQ,', { fault: 'badCode', text: 'IQ+77', other: '' }],
    ['XXX,1,XXG77,Nowhere,XX,', { fault: 'badLocation', text: 'XXX', other: '' }],
    [
      'IRQ,1,IQG15,Nineveh again,IQ,',
      { fault: 'codeTwice', text: 'IQG15 (Nineveh again)', other: expect.stringMatching(/^\d+$/) },
    ],
  ])('is entered whole or not at all: %s', async (line, problem) => {
    const before = await dump(home.address)
    const outcome = await enter([...file, line])
    expect(outcome).toMatchObject({ kind: 'refused' })
    if (outcome.kind !== 'refused') return
    expect(outcome.problems).toEqual([{ line: file.length + 1, ...problem }])
    expect(await dump(home.address)).toBe(before)
  })
})

test('a table of COD-AB brings names in its languages', async () => {
  const outcome = await enter([
    'ADM0_EN,ADM0_PCODE,ADM1_EN,ADM1_AR,ADM1_PCODE,ADM2_EN,ADM2_AR,ADM2_PCODE',
    'Iraq,IQ,Nineveh,نينوى,IQG15,Sinjar,سنجار,IQG15Q04',
    'Iraq,IQ,Nineveh,نينوى,IQG15,Tel Afar,تلعفر,IQG15Q05',
  ])
  expect(outcome).toMatchObject({ kind: 'entered', match: { matched: 3, added: [] } })
  expect(await resolve('نينوى')).toEqual(is('IQ.15'))
  expect(await resolve('سنجار')).toEqual(is('IQ.15.9166620'))
})

test('GeoNames’ alternate names have a place found by its Russian name', async () => {
  const outcome = await enter([
    '1555001\t99072\tru\tМосул\t1\t\t\t',
    '1555002\t99072\tar\tالموصل\t1\t\t\t',
    '1555003\t99072\tlink\thttps://en.wikipedia.org/wiki/Mosul\t\t\t\t',
    '1555004\t99072\tfr\tMossoul\t\t\t\t',
    '1555005\t99999999\tru\tНигде\t1\t\t\t',
  ])
  expect(outcome).toMatchObject({ kind: 'entered', match: { matched: 3, passedOver: 1 } })
  for (const name of ['Мосул', 'МОСУЛ', 'الموصل', 'Mossoul'])
    expect(await resolve(name)).toEqual(is('gn99072'))
})

test('GeoNames’ table of places adds a village in its district, by its id', async () => {
  const row = (id: number, name: string, others: string) =>
    [
      ...[
        id,
        name,
        name,
        others,
        '36.4',
        '41.9',
        'P',
        'PPL',
        'IQ',
        '',
        '15',
        '9166620',
        '',
        '',
        '900',
        '',
        '',
        '',
        '',
      ],
    ].join('\t')
  const outcome = await enter([
    row(7000001, 'Tell Kite', 'Kite Hill,Тель Кайт'),
    row(448149, 'Sinjār', 'Şengal'),
  ])
  expect(outcome).toMatchObject({ kind: 'entered', match: { matched: 1, added: [{ code: 'gn7000001' }] } })
  expect(await resolve('Тель Кайт')).toEqual(is('gn7000001'))
  expect(await resolve('Shengal')).toMatchObject({ kind: 'unknown' })
  expect(await resolve('Şengal')).toEqual(is('gn448149'))
})

test('a table of one’s own adds places with and without codes', async () => {
  const outcome = await enter([
    'code;name;kind;parent;lat;lon;population;aliases;name_ar',
    'my-1;Camp One;locality;IQ.15;36.5;42.5;1200;Camp 1|First Camp;المخيم الأول',
    ';Camp Two;locality;IQ.15;;;;;',
  ])
  expect(outcome).toMatchObject({ kind: 'entered', match: { added: [{ code: 'my-1' }, { code: '' }] } })
  expect(await resolve('First Camp')).toEqual(is('my-1'))
  const second = await home.database.place.findFirstOrThrow({
    where: { names: { some: { name: 'Camp Two' } } },
  })
  expect(second.code).toMatch(/^own-[0-9a-f]{10}$/)
})

test('a name that may be two places is told with both', async () => {
  await enter(['code,name,kind,parent', 'a1,Twin,locality,IQ.15', 'a2,Twin,locality,IQ.02'])
  const outcome = await enter(['code,name,kind,parent', ',Twin,locality,IQ.15'])
  expect(outcome).toMatchObject({ kind: 'unchanged', match: { matched: 1 } })
  await enter(['code,name,kind,parent', 'a3,Third,locality,IQ.15', 'a4,Third Hill,locality,IQ.15'])
  await enter(['code,name,kind,parent,aliases', 'a4,Third Hill,locality,IQ.15,Third'])
  const unclear = await enter(['code,name,kind,parent', ',Third,locality,IQ.15'])
  expect(unclear).toMatchObject({
    kind: 'refused',
    problems: [{ line: 2, fault: 'ambiguous', text: 'Third', other: 'a3, a4' }],
  })
})

test('what is no such table is told what would be', async () => {
  expect(await enter(['when,what', '2020,x'])).toMatchObject({
    kind: 'refused',
    problems: [{ line: 1, fault: 'unknownTable', text: '', other: '' }],
  })
})
