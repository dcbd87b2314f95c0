import type { IncrementalCacheValue } from 'next/dist/server/response-cache'
import { describe, expect, it } from 'vitest'
import { leaveScripts } from '../defer-scripts'
import { Pages } from './rendered-pages'
import { markedStatus, statusMark } from './status-marker'

const page = (html: string, status?: number) =>
  ({
    kind: 'APP_PAGE',
    html,
    rscData: Buffer.from('payload'),
    headers: {},
    status,
  }) as IncrementalCacheValue & {
    status?: number
  }
const forEver = { revalidate: false, expire: undefined } as const

/** A store whose database is at the version that is put there; `null` values are versions too, 'down' is an outage. */
function pagesAt(database: { version: number | null | 'down' }) {
  return new Pages(
    async () => {
      if (database.version === 'down') throw new Error('the database is down')
      return database.version
    },
    leaveScripts,
    1_000_000,
  )
}

/** What a request does: look, and where there is nothing render and keep. */
async function ask(pages: Pages, render: () => string): Promise<string> {
  const version = await pages.version()
  const kept = await pages.get('/en/sy', version)
  if (kept?.value?.kind === 'APP_PAGE') return `kept ${kept.value.html}`
  const html = render()
  await pages.set('/en/sy', page(html), forEver, version)
  return html
}

describe('pages in memory', () => {
  it('are rendered once for each version', async () => {
    const database = { version: 7 as number | null }
    const pages = pagesAt(database)
    expect(await ask(pages, () => 'at 7')).toBe('at 7')
    expect(await ask(pages, () => 'again')).toBe('kept at 7')
    database.version = 8
    expect(await ask(pages, () => 'at 8')).toBe('at 8')
    expect(await ask(pages, () => 'again')).toBe('kept at 8')
  })

  it('that were rendered across a publication are not given after it', async () => {
    const database = { version: 7 }
    const pages = pagesAt(database)
    await ask(pages, () => {
      database.version = 8
      return 'half old, half new'
    })
    expect(await ask(pages, () => 'at 8')).toBe('at 8')
  })

  it('are not kept while the database is silent, and are still there when it answers', async () => {
    const database: { version: number | 'down' } = { version: 7 }
    const pages = pagesAt(database)
    await ask(pages, () => 'at 7')
    database.version = 'down'
    expect(await ask(pages, () => 'nothing to read')).toBe('nothing to read')
    database.version = 7
    expect(await ask(pages, () => 'again')).toBe('kept at 7')
  })

  it('are there as they were while the database is silent, for who says so', async () => {
    const database: { version: number | 'down' } = { version: 7 }
    const pages = pagesAt(database)
    const before = new Date().toISOString()
    await ask(pages, () => 'at 7')
    const read = pages.asOf
    expect(read >= before && read <= new Date().toISOString()).toBe(true)
    database.version = 'down'
    expect(await pages.version()).toBeUndefined()
    expect(await pages.lastKept('/en/sy')).toEqual({ html: 'at 7', headers: {}, asOf: read })
    expect(await pages.lastKept('/en/ua')).toBeNull()
    database.version = 8
    await pages.version()
    expect(await pages.lastKept('/en/sy')).toBeNull()
  })

  it('come back whole', async () => {
    const pages = pagesAt({ version: null })
    const version = await pages.version()
    await pages.set('/en', page('حلب'), forEver, version)
    expect(await pages.get('/en', version)).toMatchObject({
      cacheControl: forEver,
      value: { kind: 'APP_PAGE', html: 'حلب', rscData: Buffer.from('payload') },
    })
  })

  it('that were not found get their status and take no room', async () => {
    const pages = pagesAt({ version: 7 })
    const version = await pages.version()
    const missing = page('<main><div data-answer-status="404"><h1>No such page</h1></div></main>')
    await pages.set('/en/zz', missing, forEver, version)
    expect(missing.status).toBe(404)
    expect(await pages.get('/en/zz', version)).toBeNull()
    await pages.set('/en/yy', page('thrown', 404), forEver, version)
    expect(await pages.get('/en/yy', version)).toBeNull()
  })
})

describe('the mark of a status', () => {
  it('is read where it is an attribute', () => {
    expect(statusMark(503)).toEqual({ 'data-answer-status': 503 })
    expect([404, 500, 503].map((status) => markedStatus(`<div data-answer-status="${status}">`))).toEqual([
      404, 500, 503,
    ])
    expect(markedStatus('<p>fine</p>')).toBeNull()
  })

  it('is not read from the text of a report', () => {
    expect(markedStatus('<p>&lt;div data-answer-status=&quot;404&quot;&gt;</p>')).toBeNull()
    expect(markedStatus('<script>push("<div data-answer-status=\\"404\\">")</script>')).toBeNull()
  })
})
