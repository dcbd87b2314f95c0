import { createServer, get, type IncomingMessage, type OutgoingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gunzipSync } from 'node:zlib'
import { afterEach, expect, test } from 'vitest'
import type { leaveScripts } from '../defer-scripts'
import { PageScripts } from '../deferred-scripts/script-store'
import { pipeline } from '../middleware'
import type { Rendered } from './render-process'
import { renderedApart } from './rendered-apart'

let server: Server | undefined
afterEach(() => server?.close())

interface Asked {
  path: string
  headers: OutgoingHttpHeaders
}

const htmlOf = (text: string): Rendered => ({
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "default-src 'none'" },
  body: Buffer.from(text),
})

/** A server that has everything below a country's pages rendered by `render`, and answers the rest itself. */
async function serve(
  render: (asked: Asked) => Rendered | Promise<Rendered>,
  limits = { atOnce: 1, waiting: 1 },
) {
  const rendered: Asked[] = []
  const counted: string[] = []
  const record = { version: 1 as number | undefined }
  let asked = 0
  const scripts = new PageScripts(1_000_000, () => undefined)
  const apart = (defer: typeof leaveScripts) =>
    renderedApart(
      {
        render: async (path, headers) => {
          rendered.push({ path, headers })
          return render({ path, headers })
        },
        version: async () => {
          asked++
          return record.version
        },
        defer,
        asOf: () => '2026-11-29T12:05:00.000Z',
        room: 1_000_000,
        mayWork: async ({ headers }, response) => {
          counted.push(String(headers['x-firmground-from']))
          if (headers['x-firmground-from'] !== 'too many') return true
          response.writeHead(429).end()
          return false
        },
      },
      limits,
    )
  server = createServer(
    pipeline([
      scripts.handle,
      apart(scripts.defer),
      (_request, response) => void response.end('by the server'),
    ]),
  )
  await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    new Promise<{ status: number; headers: IncomingMessage['headers']; body: Buffer; text: string }>(
      (resolve, reject) => {
        const sent = get({ port, host: '127.0.0.1', path, headers, method, agent: false }, async (answer) => {
          const body = Buffer.concat(await answer.toArray())
          const isPacked = answer.headers['content-encoding'] === 'gzip' && body.length > 0
          const text = (isPacked ? gunzipSync(body) : body).toString()
          resolve({ status: answer.statusCode!, headers: answer.headers, body, text })
        })
        sent.once('error', reject)
      },
    )
  return { ask, rendered, record, counted, asked: () => asked }
}

const scripts =
  '<script src="/_next/static/chunks/a.js" async=""></script><script>self.__next_f.push([1,"one"])</script>'
const page = `<html><body><p>7 devices</p>${scripts}</body></html>`
const narrowed = '/en/sy?from=2017-01'

test('a narrowed page comes packed and without its scripts, which are where it says', async () => {
  const { ask } = await serve(() => htmlOf(page))
  const answer = await ask('/en/sy?operator=a&from=2017-01&q=%D8%AD', { 'accept-encoding': 'gzip' })
  expect(answer.headers['content-encoding']).toBe('gzip')
  expect(answer.headers['content-security-policy']).toMatch(/^default-src 'none', .*sha256-/)
  expect(answer.text).toContain('<p>7 devices</p>')
  expect(answer.text).not.toContain('__next_f')
  const address = /data-scripts="([^"]*)"/.exec(answer.text)![1]!
  expect((await ask(address)).text).toContain('self.__next_f.push([1,"one"])')
})

test('the scripts of a narrowed page that are gone come back with it', async () => {
  const path = '/en/sy/reports?q=%D8%AD%D9%84+a%26b'
  const html = (await (await serve(() => htmlOf(page))).ask(`${path}&grade=`)).text
  server!.close()
  const { ask, rendered } = await serve(() => htmlOf(page))
  expect((await ask(/data-scripts="([^"]*)"/.exec(html)![1]!)).text).toContain('"one"')
  expect(rendered.map(({ path }) => path)).toEqual([path])
})

test('everything else stays with the server', async () => {
  const { ask, rendered } = await serve(() => htmlOf(page))
  for (const [path, headers, method] of [
    ['/en/sy', {}, 'GET'],
    ['/en/desk?after=1', {}, 'GET'],
    ['/api/v1/summary.csv?country=SY', {}, 'GET'],
  ] as const)
    expect((await ask(path, headers, method)).text, path).toBe('by the server')
  expect(rendered).toEqual([])
})

test('who asks from where is passed on, what a browser keeps or knows of itself is not', async () => {
  const { ask, rendered } = await serve(() => htmlOf(page))
  const said = { host: 'figures.example.org', 'x-firmground-from': '192.0.2.7', 'x-forwarded-proto': 'https' }
  await ask(narrowed, {
    ...said,
    cookie: 'firmground.session=secret',
    'user-agent': 'x',
    'if-none-match': '*',
  })
  expect(rendered).toEqual([
    {
      path: narrowed,
      headers: {
        ...said,
        'x-firmground-asked': narrowed,
        'x-firmground-version': '1',
        'accept-encoding': 'identity',
      },
    },
  ])
})

test('a page that was not found, and what is no page, is sent as it is, with the status that it asks for', async () => {
  const missing = await serve(() => htmlOf(`<div data-answer-status="404">none</div>${page}`))
  const answer = await missing.ask('/en/sy/reports?q=a', { 'accept-encoding': 'gzip' })
  expect(answer.status).toBe(404)
  expect(answer.text).toContain('__next_f')
  server!.close()
  const picture = Buffer.from([137, 80, 78, 71])
  const share = await serve(() => ({ status: 200, headers: { 'content-type': 'image/png' }, body: picture }))
  const shown = await share.ask('/en/sy/share?metric=devices', { 'accept-encoding': 'gzip' })
  expect([shown.headers['content-encoding'], shown.headers['content-type']]).toEqual([undefined, 'image/png'])
  expect(shown.body).toEqual(picture)
})

test('a browser that has it is told so, and who asks for the head alone gets no body', async () => {
  const { ask } = await serve(() => ({
    status: 200,
    headers: { 'content-type': 'application/json', etag: '"e"' },
    body: Buffer.from('[1]'),
  }))
  const known = await ask('/en/sy/curves?operator=a', { 'accept-encoding': 'gzip', 'if-none-match': '"e"' })
  expect([known.status, known.body.length, known.headers.etag]).toEqual([304, 0, '"e"'])
  expect([known.headers['content-length'], known.headers['content-encoding']]).toEqual([undefined, undefined])
  const head = await ask('/en/sy/curves?operator=a', {}, 'HEAD')
  expect([head.status, head.body.length, head.headers['content-length']]).toEqual([200, 0, '3'])
})

test('nothing is sent to such a page, and a part of it that scripts ask for is not the whole of it', async () => {
  const ends: (() => void)[] = []
  const { ask, rendered } = await serve(
    () => new Promise((resolve) => ends.push(() => resolve(htmlOf(page)))),
    { atOnce: 2, waiting: 0 },
  )
  const sent = await ask(narrowed, {}, 'POST')
  expect([sent.status, sent.headers.allow]).toEqual([405, 'GET, HEAD'])
  const both = [ask(narrowed), ask(narrowed, { rsc: '1' })]
  await expect.poll(() => ends.length).toBe(2)
  for (const end of ends) end()
  await Promise.all(both)
  expect(rendered.map(({ headers }) => headers.rsc).sort()).toEqual(['1', undefined])
})

test('those who ask the same of the same record share a rendering, packed or not', async () => {
  const ends: (() => void)[] = []
  const { ask, rendered, record, asked } = await serve(
    () => new Promise((resolve) => ends.push(() => resolve(htmlOf(page)))),
    { atOnce: 2, waiting: 1 },
  )
  const together = [ask(narrowed), ask(narrowed, { 'accept-encoding': 'gzip' })]
  await expect.poll(asked).toBe(2)
  record.version = 2
  const later = ask(narrowed)
  await expect.poll(() => ends.length).toBe(2)
  for (const end of ends) end()
  const [plain, packed] = await Promise.all(together)
  expect(plain!.text).toBe(packed!.text)
  expect((await later).text).toBe(plain!.text)
  expect(rendered.map(({ headers }) => headers['x-firmground-version'])).toEqual(['1', '2'])
})

test('more than can be made are told to come back, and everything else is answered meanwhile', async () => {
  let end = () => {}
  const ended = new Promise<void>((resolve) => {
    end = resolve
  })
  const { ask } = await serve(async () => {
    await ended
    return htmlOf(page)
  })
  const [first, second] = [ask('/en/sy?from=2011'), ask('/en/sy?from=2012')]
  await expect.poll(async () => (await ask('/en/sy?from=2013')).status).toBe(503)
  const refused = await ask('/en/sy?from=2014')
  expect(refused.headers['retry-after']).toBe('5')
  expect(refused.headers['cache-control']).toBe('no-store')
  expect((await ask('/en/sy')).text).toBe('by the server')
  end()
  expect([(await first).status, (await second).status]).toEqual([200, 200])
})

test('a page whose process ends is told to be asked for again', async () => {
  const { ask } = await serve(async () => {
    throw new Error('the process ended')
  })
  expect((await ask(narrowed)).status).toBe(503)
})

test('what was rendered is given to all who mean the same until the record changes, and counts for nobody', async () => {
  let made = 0
  const { ask, rendered, record, counted } = await serve(() => htmlOf(`${++made} ${page}`))
  const from = (network: string) => ({ 'x-firmground-from': network, 'accept-encoding': 'gzip' })
  const first = await ask('/en/sy?to=2017-12&from=2017-01', from('one'))
  for (const same of ['/en/sy?from=2017&to=2017', '/en/sy?utm_source=a&operator=&to=2017-12&from=2017-01'])
    expect((await ask(same, from('other'))).text, same).toBe(first.text)
  expect((await ask('/en/sy?from=2017&to=2017')).text).toBe(first.text)
  expect(counted).toEqual(['one'])

  const told = await ask('/en/sy?from=2017&to=2017&colour=red', from('one'))
  expect(told.text.startsWith('2 ')).toBe(true)
  expect(rendered.map(({ path }) => path)).toEqual([
    '/en/sy?from=2017-01&to=2017-12',
    '/en/sy?colour=red&from=2017-01&to=2017-12',
  ])

  record.version = 2
  expect((await ask('/en/sy?from=2017&to=2017', from('one'))).text.startsWith('3 ')).toBe(true)
  record.version = 1
  expect((await ask('/en/sy?from=2017&to=2017', from('one'))).text.startsWith('4 ')).toBe(true)
})

test('what was rendered while the record changed is not given for the later state, and a fault is not kept', async () => {
  const { ask, record, rendered } = await serve(() => {
    record.version = rendered.length
    return { ...htmlOf(`${rendered.length}`), status: rendered.length < 3 ? 200 : 500 }
  })
  record.version = 0
  expect((await ask(narrowed)).text).toBe('1')
  expect((await ask(narrowed)).text).toBe('2')
  expect((await ask(narrowed)).status).toBe(500)
  expect((await ask(narrowed)).text).toBe('4')
})

test('a network that has asked for too much has nothing more rendered, and is given what is there', async () => {
  const { ask, rendered } = await serve(() => htmlOf(page))
  expect((await ask(narrowed, { 'x-firmground-from': 'too many' })).status).toBe(429)
  await ask(narrowed, { 'x-firmground-from': 'one' })
  expect((await ask(narrowed, { 'x-firmground-from': 'too many' })).status).toBe(200)
  expect(rendered).toHaveLength(1)
})

test('of what scripts ask a page for, nothing is kept', async () => {
  const { ask, rendered } = await serve(() => htmlOf(page))
  for (let count = 0; count < 2; count++) await ask(`${narrowed}&_rsc=abc`, { rsc: '1' })
  expect(rendered.map(({ path }) => path)).toEqual([`${narrowed}&_rsc=abc`, `${narrowed}&_rsc=abc`])
})

test('while the database is silent, what was rendered goes on and says as of when it is', async () => {
  const { ask, record, rendered } = await serve(() => htmlOf(page.replace('<body>', '<body class="a">')))
  await ask(narrowed)
  record.version = undefined
  const silent = await ask(narrowed, { 'accept-encoding': 'gzip' })
  expect([silent.status, silent.headers['x-firmground-as-of']]).toEqual([200, '2026-11-29T12:05:00.000Z'])
  expect(silent.text).toMatch(
    /<body class="a"><p role="status"[^>]*>[^<]*as it stood on 29 Nov 2026 at 12:05 UTC/,
  )
  expect(silent.text).toContain('<p>7 devices</p>')
  expect(rendered).toHaveLength(1)
  record.version = 1
  expect((await ask(narrowed)).text).not.toContain('role="status"')
})
