import { createServer, get, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib'
import { afterEach, expect, test } from 'vitest'
import { keptMark } from './cacheable-header'
import { Front } from './response-cache'

let server: Server | undefined
afterEach(() => server?.close())

interface Answer {
  status: number
  text: string
  by: string
  packed: string
}

/** A server whose pages say how often they were made, behind a front; `version.now` is the data version. */
async function serve(said: Record<string, string> = { 'x-nextjs-cache': 'HIT' }) {
  const version = { now: 1 as number | undefined }
  const front = new Front(async () => version.now, 1_000_000)
  let made = 0
  server = createServer((request, response) => {
    void front.handle(request, response, () => {
      made++
      for (const [name, value] of Object.entries(said)) response.setHeader(name, value)
      response.setHeader('etag', '"e1"')
      response.setHeader('content-encoding', 'gzip')
      const body = gzipSync(`page ${made}`)
      response.write(body.subarray(0, 5))
      response.end(body.subarray(5))
    })
  })
  await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const ask = (path: string, headers: Record<string, string> = {}) =>
    new Promise<Answer>((resolve) => {
      get({ port, host: '127.0.0.1', path, headers: { 'accept-encoding': 'gzip', ...headers } }, (answer) => {
        const pieces: Buffer[] = []
        answer.on('data', (piece) => pieces.push(piece))
        answer.on('end', () => {
          const body = Buffer.concat(pieces)
          const unpack = answer.headers['content-encoding'] === 'br' ? brotliDecompressSync : gunzipSync
          const text = body.length === 0 ? '' : unpack(body).toString()
          resolve({
            status: answer.statusCode!,
            text,
            by: String(answer.headers['x-nextjs-cache']),
            packed: String(answer.headers['content-encoding']),
          })
        })
      })
    })
  return { version, ask }
}

test('a page from the store is sent again as it was, until the record changes', async () => {
  const { version, ask } = await serve()
  expect((await ask('/en/sy')).text).toBe('page 1')
  expect(await ask('/en/sy')).toEqual({ status: 200, text: 'page 1', by: 'HIT', packed: 'gzip' })
  version.now = 2
  expect((await ask('/en/sy')).text).toBe('page 2')
  expect((await ask('/en/sy')).text).toBe('page 2')
})

test('what is marked to be kept is sent again too, until the record changes', async () => {
  const { version, ask } = await serve(keptMark)
  expect((await ask('/en/sy/curves')).text).toBe('page 1')
  expect((await ask('/en/sy/curves')).text).toBe('page 1')
  version.now = 2
  expect((await ask('/en/sy/curves')).text).toBe('page 2')
  expect((await ask('/en/sy/curves?to=2017')).text).toBe('page 3')
  expect((await ask('/en/sy/curves?to=2017')).text).toBe('page 4')
})

test('a browser that has it is told so', async () => {
  const { ask } = await serve()
  await ask('/en/sy')
  expect(await ask('/en/sy', { 'if-none-match': '"e0", "e1"' })).toMatchObject({ status: 304, text: '' })
  expect(await ask('/en/sy', { 'if-none-match': '"e0"' })).toMatchObject({ status: 200, text: 'page 1' })
})

test('what was only just rendered, has a query, or is asked for by somebody known passes', async () => {
  const fresh = await serve({ 'x-nextjs-cache': 'MISS' })
  await fresh.ask('/en/sy')
  expect((await fresh.ask('/en/sy')).text).toBe('page 2')
  server?.close()
  const { ask } = await serve()
  for (const [path, headers] of [
    ['/en/sy?q=a', {}],
    ['/api/health', {}],
    ['/en/sy', { cookie: 'a=b' }],
    ['/en/sy', { rsc: '1' }],
  ] as const) {
    const [first, second] = [await ask(path, headers), await ask(path, headers)]
    expect(second.text).not.toBe(first.text)
  }
})

test('while the database is silent nothing is sent from here', async () => {
  const { version, ask } = await serve()
  await ask('/en/sy')
  version.now = undefined
  expect((await ask('/en/sy')).text).toBe('page 2')
})

test('a browser that takes Brotli gets the same page by it, as soon as it is packed', async () => {
  const { ask } = await serve()
  const asked = () => ask('/en/sy', { 'accept-encoding': 'gzip, deflate, br' })
  expect(await asked()).toMatchObject({ text: 'page 1', packed: 'gzip' })
  await expect.poll(async () => (await asked()).packed).toBe('br')
  expect((await asked()).text).toBe('page 1')
  expect(await ask('/en/sy')).toMatchObject({ text: 'page 1', packed: 'gzip' })
})
