import { setTimeout as sleep } from 'node:timers/promises'
import { Mutex } from 'async-mutex'
import { readXlsx } from 'hucre/xlsx'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openConnection } from '@/lib/db/open'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { importRows, type RowCells, withReferenceData } from '@/lib/publishing/test-files'
import { allowDownloads, answerDownload, type DownloadContext } from './answer'
import { claimsTable } from './claims-table'
import { downloadSlots, takeSlot } from './slots'
import { summaryTable } from './summary-table'

let database: TestDatabase
let house: DownloadContext

beforeEach(async () => {
  database = await testDatabase(withReferenceData)
  await importRows(database.session, [january])
  house = {
    address: database.address,
    slots: downloadSlots(2, 500),
    turns: new Mutex(),
    now: Date.parse('2026-11-22T12:00:00Z'),
    recordVersion: async () => (await database.database.dataVersion.findUnique({ where: { id: 1 } }))!,
  }
})
afterEach(() => database.close())

const january: RowCells = { report_id: 'january', to: '2020-01-31', amount: '100' }
const february: RowCells = { report_id: 'february', published: '2020-03-01', to: '2020-02-29', amount: '150' }
const many = Array.from({ length: 3_000 }, (_, at): RowCells => ({ report_id: `r${at}` }))

const ask = (path: string, init?: RequestInit) => new Request(`http://localhost/api/v1/${path}`, init)
const claims = (query: string, init?: RequestInit, form: 'csv' | 'json' = 'csv') =>
  answerDownload(ask(`claims.${form}?${query}`, init), form, claimsTable, house)
const summary = (query: string, init?: RequestInit, form: 'csv' | 'json' = 'csv') =>
  answerDownload(ask(`summary.${form}?${query}`, init), form, summaryTable, house)

/** Whether both places are free: nobody reads the record. */
async function allFree(): Promise<boolean> {
  const places = [await takeSlot(house.slots), await takeSlot(house.slots)]
  for (const free of places) free?.()
  return places.every((free) => free !== null)
}

describe('a workbook', () => {
  const sheetsOf = async (response: Response) => {
    const { sheets } = await readXlsx(new Uint8Array(await response.arrayBuffer()))
    return Object.fromEntries(sheets.map(({ name, rows }) => [name, rows]))
  }

  test('has the rows of the file, with numbers and days, the publications behind them, and what columns mean', async () => {
    await importRows(database.session, [february])
    const response = await answerDownload(
      ask('summary.xlsx?country=SY&by=month'),
      'xlsx',
      summaryTable,
      house,
    )
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename="firmground-SY-by-month.xlsx"',
    )
    const { Figures, Sources, Notes } = await sheetsOf(response)
    const table = (await (await summary('country=SY&by=month')).text()).trim().split('\r\n')
    expect(Figures).toHaveLength(table.length)
    expect(Figures![0]!.join()).toBe(table[0])
    const asOf = Figures![0]!.indexOf('as_of')
    expect(Figures![2]!.slice(7, 10)).toEqual(['2020-02', 50, 150])
    expect(Figures![2]![asOf]).toEqual(new Date('2020-02-29'))
    expect(Sources!.map((row) => [row[0], row.at(-1)])).toEqual([
      ['report_id', 'figures'],
      ['january', 1],
      ['february', 1],
    ])
    expect(Notes!.slice(1, 5).map((row) => row[1])).toEqual([
      'Amounts reported for Syria, by month',
      'http://localhost/api/v1/summary.xlsx?country=SY&by=month',
      'as it stood on 2020-03-01',
      'SY',
    ])
    expect(Notes!.map(([name]) => name)).toEqual(expect.arrayContaining(Figures![0]!))
    expect(await allFree()).toBe(true)
  })

  test('has the sources of what was asked for alone', async () => {
    await importRows(database.session, [{ ...february, places: 'SY02' }])
    const response = await answerDownload(
      ask('claims.xlsx?country=SY&place=SY02'),
      'xlsx',
      claimsTable,
      house,
    )
    const { Figures, Sources } = await sheetsOf(response)
    expect(Figures).toHaveLength(2)
    expect(Sources!.slice(1).map(([id]) => id)).toEqual(['february'])
  })
})

describe('a table', () => {
  test('is a file with a telling name, for any site', async () => {
    const response = await summary('country=SY&by=place&level=admin1&from=2020-01-01')
    expect(response.status).toBe(200)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="firmground-SY-by-admin1-from-2020-01-01.csv"',
      'cache-control': 'no-cache',
      'access-control-allow-origin': '*',
      'last-modified': 'Sun, 01 Mar 2020 12:00:00 GMT',
    })
    expect(await response.text()).toBe(
      'country,metric,part,operator,place_code,place_name,kind,month,value,total,unit,at_least,as_of,claims,qualifier,month_from,first_report,sum_of_parts\r\n' +
        'SY,devices,,Team One,SY09,Deir ez-Zor,place,,100,100,count,false,2020-01-31,1,exact,,true,\r\n',
    )
    expect(await allFree()).toBe(true)
  })

  test('is JSON as well: amounts as text, whole numbers, yes and no', async () => {
    const response = await summary('country=SY&by=operator', {}, 'json')
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(await response.json()).toEqual([
      {
        country: 'SY',
        metric: 'devices',
        part: null,
        operator: 'Team One',
        place_code: 'SY',
        place_name: 'Syria',
        kind: 'place',
        month: null,
        value: '100',
        total: '100',
        unit: 'count',
        at_least: true,
        as_of: '2020-01-31',
        claims: 1,
        qualifier: 'at_least',
        month_from: null,
        first_report: false,
        sum_of_parts: null,
      },
    ])
    expect(await (await claims('country=SY', {}, 'json')).json()).toMatchObject([
      { claim_id: 'january.1', amount: '100', withdrawn: false, status: 'counted', value_base: 100 },
    ])
  })

  test('calls reports without a title in JSON as pages do, and in CSV not', async () => {
    await importRows(database.session, [
      { report_id: 'blank', report_title: '', publisher: 'Zeitung', places: 'SY02' },
    ])
    const rows: { report_id: string; report_title: string }[] = await (
      await claims('country=SY', {}, 'json')
    ).json()
    expect(rows.find(({ report_id }) => report_id === 'blank')?.report_title).toMatch(
      /^Zeitung on Aleppo, 1 Feb 2020$/,
    )
    expect(await (await claims('country=SY')).text()).toContain('\r\nblank,,Zeitung,')
  })

  test('begins with a byte-order mark where it is asked for', async () => {
    const bytes = async (query: string) => new Uint8Array(await (await claims(query)).arrayBuffer())
    expect([...(await bytes('country=SY&bom=1')).slice(0, 4)]).toEqual([0xef, 0xbb, 0xbf, 0x72])
    expect([...(await bytes('country=SY')).slice(0, 1)]).toEqual([0x72])
  })

  test('is told of without its rows', async () => {
    const head = await claims('country=SY', { method: 'HEAD' })
    const get = await claims('country=SY')
    expect(head.status).toBe(200)
    expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(get.headers))
    expect(await head.text()).toBe('')
    await get.text()
    expect(await allFree()).toBe(true)
  })

  test('may be asked for with a tag from another site', () => {
    const { status, headers } = allowDownloads()
    expect([status, headers.get('access-control-allow-headers')]).toEqual([
      204,
      'If-None-Match, If-Modified-Since',
    ])
  })
})

describe('a client that has the table', () => {
  test('is told so until the record changes', async () => {
    const first = await claims('country=SY')
    const shown = { headers: { 'If-None-Match': first.headers.get('etag')! } }
    await first.text()
    const again = await claims('country=SY', shown)
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([
      304,
      '',
      first.headers.get('etag'),
    ])
    for (const other of [
      await claims('country=SY&bom=1', shown),
      await claims('country=SY', shown, 'json'),
    ]) {
      expect(other.status).toBe(200)
      await other.text()
    }
    await importRows(database.session, [february])
    const changed = await claims('country=SY', shown)
    expect([changed.status, (await changed.text()).split('\r\n').length]).toEqual([200, 4])
  })

  test('may tell by date', async () => {
    const since = (date: string) => summary('country=SY&by=month', { headers: { 'If-Modified-Since': date } })
    expect((await since('Sun, 01 Mar 2020 12:00:00 GMT')).status).toBe(304)
    expect((await since('Sun, 01 Mar 2020 11:59:59 GMT')).status).toBe(200)
  })
})

describe('a wrong address', () => {
  test('is answered with everything that is wrong, in text or JSON', async () => {
    const text = await summary('by=city&from=yesterday')
    expect([text.status, text.headers.get('content-type')]).toEqual([400, 'text/plain; charset=utf-8'])
    expect(await text.text()).toBe(
      'country must be the code of a country, such as SY\nby must be place, month, operator or interval\n' +
        'from must be a day: "yesterday" is not a day; write it as YYYY-MM-DD, such as 2017-09-22\n',
    )
    const json = await summary('country=XX&by=place', {}, 'json')
    expect([json.status, await json.json()]).toEqual([400, { problems: ['country must be SY, UA or YE'] }])
    expect((await claims('country=SY&by=place')).status).toBe(400)
    expect(await allFree()).toBe(true)
  })
})

describe('many readers', () => {
  test('see what stood when they began, while others write', async () => {
    await importRows(database.session, many)
    const response = await claims('country=SY')
    const reader = response.body!.getReader()
    await reader.read()
    const writer = await openConnection(database.address)
    await importRows(writer, [february])
    await writer.close()
    let text = ''
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      text += new TextDecoder().decode(next.value)
    }
    expect(text).toContain('r2999.1')
    expect(text).not.toContain('february')
    expect(await (await claims('country=SY')).text()).toContain('february')
  })

  test('who leaves gives the place and the connection back', async () => {
    await importRows(database.session, many)
    const response = await claims('country=SY')
    const reader = response.body!.getReader()
    await reader.read()
    await reader.cancel()
    await (await claims('country=SY')).body!.cancel()
    expect(await allFree()).toBe(true)
  })

  test('wait for a place', async () => {
    await importRows(database.session, many)
    const first = await claims('country=SY')
    const second = await claims('country=SY')
    let answered = false
    const third = claims('country=SY').then((response) => {
      answered = true
      return response
    })
    await sleep(50)
    expect(answered).toBe(false)
    await first.text()
    await (await third).text()
    await second.text()
    expect(await allFree()).toBe(true)
  })
})

describe('as of a past day', () => {
  const text = async (answer: Promise<Response>) => (await answer).text()

  test('a file is what it was at the end of that day', async () => {
    const before = await text(claims('country=SY'))
    await importRows(database.session, [february], { author: { by: 'test', at: '2020-04-02T09:00:00Z' } })
    const after = await text(claims('country=SY'))
    expect(after).not.toBe(before)
    expect(await text(claims('country=SY&asOf=2020-04-01'))).toBe(before)
    expect(await text(claims('country=SY&asOf=2020-04-02'))).toBe(after)
  })

  test('a day to come, one before the record and what is no day are refused', async () => {
    for (const day of ['2030-01-01', '2019-12-31', 'monday']) {
      const answer = await claims(`country=SY&asOf=${day}`)
      expect(answer.status).toBe(400)
      expect(await answer.text()).toMatch(/^asOf must be a day: /)
    }
  })
})
