import { Mutex } from 'async-mutex'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import type { DownloadContext } from '@/lib/downloads/answer'
import { downloadSlots } from '@/lib/downloads/slots'
import { importRows, type RowCells, withReferenceData } from '@/lib/publishing/test-files'
import { answerApi } from './answer'
import { API_RESOURCES } from './resources'

let home: TestDatabase
let house: DownloadContext

const yemen: RowCells = { country: 'YE', places: 'YE13', operator: 'Team Two', publisher: 'Agency B' }

beforeAll(async () => {
  home = await testDatabase(withReferenceData)
  await importRows(home.session, [
    { report_id: 'one', claim_id: 'one-1', amount: '100' },
    { report_id: 'one', claim_id: 'one-2', places: 'SY02;SY04', amount: '7' },
    { report_id: 'two', claim_id: 'two-1', to: '2020-02-29', published: '2020-03-01', amount: '150' },
    { ...yemen, report_id: 'ye', claim_id: 'ye-1', amount: '12' },
    { ...yemen, report_id: 'hurt', claim_id: 'hurt-1', metric: 'casualties', amount: '3', places: 'YE13' },
    { ...yemen, report_id: 'hurt', claim_id: 'hurt-2', metric: 'casualties', amount: '90', places: 'YE' },
  ])
  await importRows(
    home.session,
    [
      { report_id: 'one', claim_id: 'one-1', amount: '90' },
      { ...yemen, report_id: 'ye', claim_id: 'ye-1', amount: '12', withdrawn: 'true' },
    ],
    { acceptFalls: true },
  )
  house = {
    address: home.address,
    slots: downloadSlots(4, 500),
    turns: new Mutex(),
    now: Date.parse('2026-11-22T12:00:00Z'),
    recordVersion: async () => (await home.database.dataVersion.findUnique({ where: { id: 1 } }))!,
  }
})
afterAll(() => home.close())

function ask(path: string, init?: RequestInit): Promise<Response> {
  const request = new Request(`http://localhost/api/v1/${path}`, init)
  const name = new URL(request.url).pathname.split('/').at(-1)
  return answerApi(request, API_RESOURCES.find((one) => one.name === name)!, house)
}

interface Answer {
  data: Record<string, unknown>[]
  next: string | null
}
const read = async (path: string): Promise<Answer> => {
  const response = await ask(path)
  const text = await response.text()
  expect([path, response.status, text.slice(0, 300)]).toEqual([path, 200, expect.any(String)])
  return JSON.parse(text)
}

test('claims are given in the order in which they came, with what became of them', async () => {
  const { data, next } = await read('claims?country=sy')
  expect(next).toBeNull()
  expect(data.map((one) => [one.claim_id, one.status, one.value, one.places])).toEqual([
    ['one-1', 'superseded', '100', ['SY09']],
    ['one-2', 'counted', '7', ['SY02', 'SY04']],
    ['two-1', 'counted', '150', ['SY09']],
    [expect.any(String), 'counted', '90', ['SY09']],
  ])
  expect(data[3]).toMatchObject({ supersedes: 'one-1', report_id: 'one', operator: 'team-one' })
})

test('numbers of people that pages withhold are not told', async () => {
  const { data } = await read('claims?country=YE&metric=casualties')
  const [small] = data
  expect(small).toMatchObject({ claim_id: 'hurt-1', withheld: expect.any(String), amount: null, value: null })
  expect(small).toMatchObject({ low: null, high: null, words: null, note: null, qualifier: null })
  expect((await read('curves?country=YE')).data.map(({ metric }) => metric)).not.toContain('casualties')
  expect((await read('curves?country=YE&of=total')).data.map(({ metric }) => metric)).not.toContain(
    'casualties',
  )
  expect((await read('decisions?id=&country=YE&metric=casualties')).data[0]).toMatchObject({
    is_withheld: true,
  })
})

test('corrections tell what ended and by what', async () => {
  const { data } = await read('corrections')
  expect(data.map((one) => [one.claim_id, one.kind, (one.superseded_by as string[]).length])).toEqual([
    ['one-1', 'superseded', 1],
    ['ye-1', 'withdrawn', 0],
  ])
  expect((await read('reports?id=ye')).data[0]).toMatchObject({ withdrawn: true, countries: ['YE'] })
})

test('curves are the points of series, and of the totals of places', async () => {
  const { data } = await read('curves?country=SY&place=SY09')
  expect(data.map(({ day, value, high, at_least }) => [day, value, high, at_least])).toEqual([
    ['2020-01-31', '90', '90', false],
    ['2020-02-29', '150', '150', false],
  ])
  const totals = await read('curves?country=SY&of=total&place=SY')
  expect(totals.data.map(({ day, value }) => [day, value])).toEqual([
    ['2020-01-31', '97'],
    ['2020-02-29', '157'],
  ])
  const [first] = data
  expect((await read(`curves?series=${encodeURIComponent(String(first!.series))}`)).data).toEqual(data)
})

test('whatever the name of an operator is written in, its series and its key lead to its claims', async () => {
  const named = ['지뢰 제거', 'Équipe\u0301 Å', 'فريق الإزالة', 'A/B & C;D+E', 'x'.repeat(150), '扫雷队']
  await importRows(
    home.session,
    named.map((operator, at) => ({ report_id: `n${at}`, claim_id: `n${at}`, operator, places: 'SY07' })),
  )
  for (const [at, claim] of named.map((_, at) => [at, `n${at}`] as const)) {
    const [found] = (await read(`claims?id=${claim}`)).data
    for (const [by, name] of [
      ['series', found!.series],
      ['operator', found!.operator],
      ['operator', named[at]],
    ]) {
      const asked = { [String(by)]: String(name) }
      const { data } = await read(`claims?${new URLSearchParams(asked)}`)
      expect([asked, data.map((one) => one.claim_id)]).toEqual([asked, [claim]])
    }
    const [point] = (await read(`curves?${new URLSearchParams({ series: String(found!.series) })}`)).data
    expect(point).toMatchObject({ series: found!.series })
  }
})

test('breakdowns have the rows of the file of totals', async () => {
  const { data } = await read('breakdowns?country=SY&by=operator&operator=team-one')
  expect(data).toMatchObject([{ operator: 'team-one', places: ['SY'], total: '157', unit: 'count' }])
})

describe.each(API_RESOURCES.filter(({ isPaged }) => isPaged).map(({ name }) => name))('%s', (name) => {
  test('a page after another gives each thing once, whatever the limit', async () => {
    const all = await read(`${name}?limit=1000`)
    expect(all.data.length).toBeGreaterThan(1)
    for (const limit of [1, 3]) {
      const found: unknown[] = []
      let cursor = ''
      for (let page = 0; page < 2_000 && found.length < 40; page++) {
        const answer: Answer = await read(`${name}?limit=${limit}${cursor}`)
        expect(answer.data.length).toBeLessThanOrEqual(limit)
        found.push(...answer.data)
        if (answer.next === null || answer.data.length === 0) break
        cursor = `&${name === 'changes' ? 'since' : 'cursor'}=${answer.next}`
      }
      expect(found).toEqual(all.data.slice(0, found.length))
    }
  })

  test('a cursor that is none is refused, and says what to do', async () => {
    const parameter = name === 'changes' ? 'since' : 'cursor'
    for (const cursor of ['nonsense', '%20%20x', 'W10', Buffer.from('["other","a"]').toString('base64url')]) {
      const response = await ask(`${name}?${parameter}=${cursor}`)
      expect(response.status).toBe(400)
      expect(await response.json()).toMatchObject({
        problems: [{ code: 'parameterCursor', parameter, detail: expect.stringContaining('begin anew') }],
      })
    }
  })
})

describe('an address that is wrong', () => {
  test.each([
    ['claims?contry=SY', 'parameterUnknown', 'contry', ['country']],
    ['claims?limit=0', 'parameterNumber', 'limit', []],
    ['claims?limit=1001', 'parameterNumber', 'limit', []],
    ['claims?limit=1e3', 'parameterNumber', 'limit', []],
    ['claims?place=SY02', 'parameterNeeds', 'place', []],
    ['claims?series=devices', 'parameterSeries', 'series', []],
    ['claims?operator=nobody', 'parameterOrganisation', 'operator', []],
    ['claims?report=nothing', 'parameterReport', 'report', []],
    ['claims?from=2020-02-30', 'parameterDay', 'from', []],
    ['claims?metric=device', 'parameterWord', 'metric', ['devices']],
    ['breakdowns', 'parameterCountry', 'country', []],
    ['breakdowns?country=SY&by=plaice', 'parameterWord', 'by', ['place']],
    ['countries?format=csv', 'parameterWord', 'format', []],
  ])('%s', async (path, code, parameter, meant) => {
    const response = await ask(path)
    expect(response.status).toBe(400)
    expect(response.headers.get('content-type')).toMatch('application/problem+json')
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    const document = await response.json()
    expect(document).toMatchObject({ type: 'about:blank', status: 400 })
    expect(document.problems).toEqual([{ code, parameter, detail: expect.any(String), meant }])
  })

  test('is told everything that is wrong, in the language that is asked for', async () => {
    const response = await ask('claims?limit=x&place=SY02', { headers: { 'Accept-Language': 'fr' } })
    expect(response.headers.get('content-language')).toBe('fr')
    expect((await response.json()).problems).toMatchObject([{ code: 'parameterNumber' }])
  })
})

test('who has an answer is told that it is the same, until something is published', async () => {
  const first = await ask('claims?limit=1')
  const etag = first.headers.get('etag')!
  await first.text()
  const again = await ask('claims?limit=1', { headers: { 'If-None-Match': etag } })
  expect([again.status, await again.text()]).toEqual([304, ''])
  expect((await ask('claims?limit=2')).headers.get('etag')).not.toBe(etag)
  const head = await ask('claims?limit=1', { method: 'HEAD' })
  expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, etag, ''])
  expect(head.headers.get('link')).toMatch(/^<\?limit=1&cursor=[\w-]+>; rel="next"$/)
})

test('a flat table is CSV where it is asked for, and says where it goes on', async () => {
  const response = await ask('claims?country=SY&limit=2&format=csv')
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  const [header, first] = (await response.text()).split('\r\n')
  expect(header).toMatch(/^claim_id,report_id,series,country,operator,metric,part,places,/)
  expect(first).toMatch(/^one-1,one,SY\/team-one\/devices\/\/SY09,SY,team-one,devices,,SY09,/)
  expect(response.headers.get('link')).toContain('rel="next"')
})
