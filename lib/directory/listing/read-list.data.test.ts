import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cliPermission } from '@/lib/access/cli-permission'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { importRows, withReferenceData } from '@/lib/publishing/test-files'
import { LIST_ORDERS, type ListQuery, wholeList } from '../list-query'
import { changeNames } from '../mutations'
import { takeAway } from '../removal/take-away'
import { listedPerPage, readList } from './read-list'

const at = '2026-03-01T00:00:00.000Z'
let home: TestDatabase
beforeAll(async () => {
  home = await testDatabase(withReferenceData)
  await importRows(home.session, [
    { report_id: 'a', places: 'gn170063', amount: '3', operator: 'Team One', publisher: 'Agency A' },
    { report_id: 'b', places: 'gn170063', to: '2020-02-29', amount: '5', operator: 'Team One' },
    { report_id: 'c', places: 'SY04', amount: '2', operator: 'Team Two' },
  ])
})
afterAll(() => home.close())

const read = (asked: Partial<ListQuery>, language = 'en', kind: 'place' | 'organisation' = 'place') =>
  readList(home.database, kind, language, { ...wholeList, ...asked })

async function all(asked: Partial<ListQuery>, language = 'en', kind: 'place' | 'organisation' = 'place') {
  const things = []
  for (let after: number | null = null; ; ) {
    const page = await read({ ...asked, after }, language, kind)
    expect(page.things.length).toBeLessThanOrEqual(listedPerPage)
    things.push(...page.things)
    if (page.next === null) return things
    after = page.next
  }
}

describe('the pages of a list', () => {
  test.each(LIST_ORDERS)('hold everything once, sorted by %s', async (sort) => {
    const things = await all({ sort })
    expect(things).toHaveLength(await home.database.place.count())
    expect(new Set(things.map(({ key }) => key)).size).toBe(things.length)
  })

  test.each(['en', 'uk', 'ar', 'fr'])(
    'are in the order in which readers of %s look names up',
    async (language) => {
      const names = (await all({}, language)).map(({ name }) => name)
      const { compare } = new Intl.Collator(language)
      expect(names).toEqual([...names].sort(compare))
    },
  )

  test('follow the codes, the kinds and the use', async () => {
    const codes = (await all({ sort: 'code' })).map(({ key }) => key)
    expect(codes).toEqual([...codes].sort())
    const kinds = (await all({ sort: 'kind' })).map(({ kind }) => kind)
    expect([...new Set(kinds)]).toEqual(
      ['country', 'admin1', 'admin2', 'city', 'locality'].filter((kind) => kinds.includes(kind)),
    )
    const used = await read({ sort: 'used' })
    expect(used.things.slice(0, 2).map(({ key, figures }) => [key, figures])).toEqual([
      ...[
        ['gn170063', 2],
        ['SY04', 1],
      ],
    ])
  })
})

describe('a filter', () => {
  test('leaves what it says', async () => {
    const named = await all({ use: 'yes' })
    expect(named.map(({ key }) => key).sort()).toEqual(['SY', 'SY04', 'gn170063'])
    const free = await all({ use: 'no', country: 'SY', kind: 'city' })
    expect(free.length).toBeGreaterThan(5)
    for (const { kind, country, isNamed } of free)
      expect([kind, country, isNamed]).toEqual(['city', 'SY', false])
    const teams = await all({ country: 'SY' }, 'en', 'organisation')
    expect(teams.map(({ key }) => key)).toEqual(expect.arrayContaining(['team-one', 'team-two', 'agency-a']))
    expect(await all({ country: 'UA' }, 'en', 'organisation')).toEqual([])
  })

  test('whatever it is, what it leaves is in the whole list, and with its opposite is all of it', async () => {
    const total = await home.database.place.count()
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('', 'SY', 'YE', 'UA', 'FR'),
        fc.constantFrom('', 'country', 'admin1', 'city', 'locality'),
        fc.constantFrom('', 'a', 'alep', 'deir ez', 'حلب'),
        fc.constantFrom(...LIST_ORDERS),
        async (country, kind, typed, sort) => {
          const asked = { country, kind, typed, sort }
          const [both, yes, no] = [
            await read(asked),
            await read({ ...asked, use: 'yes' }),
            await read({ ...asked, use: 'no' }),
          ]
          expect(yes.total + no.total).toBe(both.total)
          expect(both.total).toBeLessThanOrEqual(total)
        },
      ),
      { numRuns: 25 },
    )
  })

  test.each([
    ['حلب', 'SY02'],
    ['SY02', 'SY02'],
    ['ALEP', 'SY02'],
  ])('%s is found', async (typed, code) => {
    expect((await read({ typed })).things.map(({ key }) => key)).toContain(code)
  })

  test.each(['%', '_', 'leppo', "'; drop table"])('%s finds nothing', async (typed) => {
    expect((await read({ typed })).total).toBe(0)
  })
})

test('a name that is changed is in its new place at once', async () => {
  const place = await home.database.place.findUniqueOrThrow({
    where: { code: 'SY02' },
    include: { names: true },
  })
  const english = place.names.find(({ language, alias }) => language === 'en' && !alias)
  const change = (name: string) =>
    changeNames(
      home.session,
      cliPermission<'lists.change'>(),
      at,
      { kind: 'place', key: 'SY02' },
      { do: 'change', id: english?.id ?? 0, name: { language: 'en', name, alias: false } },
      '',
    )
  await read({})
  await change('Aaleppo')
  expect((await read({})).things[0]?.name).toBe('Aaleppo')
  await change('Aleppo')
  expect((await read({})).things[0]?.name).not.toBe('Aaleppo')
})

test('what is added, renamed and taken away leaves the list that a new start reads', async () => {
  const permission = cliPermission<'lists.change'>()
  const lists = async () => {
    const found: string[][] = []
    for (const [kind, sort] of [
      ['place', 'name'],
      ['place', 'code'],
      ['organisation', 'name'],
    ] as const)
      found.push((await all({ sort }, 'en', kind)).map(({ key, name }) => `${key} ${name}`))
    return found
  }
  await lists()
  await importRows(home.session, [{ report_id: 'd', operator: 'Another Team', publisher: 'Zone Agency' }])
  const name = { language: 'en', name: 'Zulu Team', alias: false }
  const team = { kind: 'organisation', key: 'another-team' } as const
  await changeNames(home.session, permission, at, team, { do: 'add', name }, '')
  const gone = { kind: 'place', keys: ['gn169577'] } as const
  expect(await takeAway(home.session, permission, at, gone, '')).toEqual({ kind: 'taken', count: 1 })
  const now = await lists()
  expect(now[2]).toContain('zone-agency Zone Agency')
  expect(now[0]?.some((thing) => thing.startsWith('gn169577'))).toBe(false)
  Reflect.deleteProperty(globalThis, 'firmgroundNameOrders')
  expect(await lists()).toEqual(now)
})
