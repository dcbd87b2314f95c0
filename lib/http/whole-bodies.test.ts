import { createServer, type Server, request as send } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { pipeline } from './middleware'
import { wholeBodies } from './whole-bodies'

let server: Server | undefined
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

/** A server that says how many bytes it was handed; `handed` are the addresses that reached it. */
async function serve(
  limits = {
    bytes: 100_000,
    ofDrafts: 300_000,
    ofFiles: 200_000,
    ofSpreadsheets: 400_000,
    together: 1_000_000,
  },
) {
  const handed: string[] = []
  server = createServer(
    pipeline([
      // As what looks at who may come in does, this takes its time.
      async (_request, _response, pass) => {
        await new Promise((resolve) => setTimeout(resolve, 5))
        return pass()
      },
      wholeBodies({ isKnown: async ({ headers }) => headers.cookie === 'somebody' }, limits),
      async (request, response) => {
        handed.push(request.url ?? '')
        let bytes = 0
        for await (const chunk of request) bytes += chunk.length
        response.end(String(bytes))
      },
    ]),
  )
  await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  /** Sends so many bytes, saying how many beforehand or in pieces of which nobody knows how many follow. */
  const bring = (path: string, bytes: number, says: boolean, headers: Record<string, string> = {}) =>
    new Promise<{ status: number; text: string }>((resolve, reject) => {
      const said = says ? { ...headers, 'content-length': String(bytes) } : headers
      const sent = send(
        { port, host: '127.0.0.1', method: 'POST', path, headers: said, agent: false },
        async (answer) =>
          resolve({ status: answer.statusCode!, text: Buffer.concat(await answer.toArray()).toString() }),
      )
      sent.once('error', reject)
      for (let left = bytes; left > 0; left -= 10_000) sent.write(Buffer.alloc(Math.min(left, 10_000)))
      sent.end()
    })
  return { bring, handed, port }
}

for (const says of [true, false]) {
  const how = says ? 'that says how much it is' : 'that does not say how much it is'

  test(`what is sent ${how} is handed on whole`, async () => {
    const { bring } = await serve()
    for (const bytes of [0, 1, 70_000, 100_000])
      expect(await bring('/en/sign-in', bytes, says), String(bytes)).toEqual({
        status: 200,
        text: String(bytes),
      })
  })

  test(`what is too large is refused ${how}, and nobody is handed it`, async () => {
    const { bring, handed } = await serve()
    for (const [path, bytes] of [
      ['/en/sign-in', 100_001],
      ['/en/desk/drafts/a', 100_001],
      ['/api/v1/claims.csv', 900_000],
    ] as const) {
      const { status, text } = await bring(path, bytes, says)
      expect([status, text], path).toEqual([413, expect.stringContaining('larger than 0.1 MB')])
    }
    expect(handed).toEqual([])
  })
}

test('a draft of somebody who is signed in may be larger', async () => {
  const { bring } = await serve()
  const somebody = { cookie: 'somebody' }
  for (const path of ['/en/desk/drafts/a', '/en/desk/drafts/a/save', '/en/desk/drafts/a/look?b=1'])
    expect((await bring(path, 300_000, true, somebody)).text, path).toBe('300000')
  expect((await bring('/en/desk/drafts/a/save', 300_001, true, somebody)).status).toBe(413)
  expect((await bring('/en/desk/people', 100_001, true, somebody)).status).toBe(413)
})

test('so may a gazetteer file, up to a size of its own', async () => {
  const { bring } = await serve()
  const path = '/en/desk/lists/countries/file'
  expect((await bring(path, 200_000, true, { cookie: 'somebody' })).text).toBe('200000')
  expect((await bring(path, 200_001, true, { cookie: 'somebody' })).status).toBe(413)
  expect((await bring(path, 100_001, true)).status).toBe(413)
  expect((await bring('/en/desk/lists/countries', 100_001, true, { cookie: 'somebody' })).status).toBe(413)
})

test('a spreadsheet is handed on while it comes, to whoever is signed in, up to a size of its own', async () => {
  const { bring, handed } = await serve()
  const path = '/en/desk/imports/upload'
  const somebody = { cookie: 'somebody' }
  for (const says of [true, false])
    expect((await bring(path, 400_000, says, somebody)).text, String(says)).toBe('400000')
  expect(handed).toEqual([path, path])
  const refused = await bring(path, 410_001, true, somebody)
  expect(refused).toMatchObject({ status: 413, text: expect.stringContaining('larger than 0.4 MB') })
  expect((await bring(path, 100_001, true)).status).toBe(413)
  expect((await bring('/en/desk/imports', 100_001, true, somebody)).status).toBe(413)
  expect(handed).toEqual([path, path])
})

test('a request that is broken off reaches nobody, and what it took is free again', async () => {
  const { bring, handed, port } = await serve({
    bytes: 100_000,
    ofDrafts: 100_000,
    ofFiles: 100_000,
    ofSpreadsheets: 100_000,
    together: 60_000,
  })
  const socket = connect(port, '127.0.0.1')
  socket.write(
    `POST /en/broken-off HTTP/1.1\r\nHost: a\r\nContent-Length: 90000\r\n\r\n${'a'.repeat(80_000)}`,
  )
  await expect.poll(async () => (await bring('/en/other', 10, true)).status).toBe(503)
  socket.destroy()
  await expect.poll(async () => (await bring('/en/other', 10, true)).status).toBe(200)
  expect(handed).not.toContain('/en/broken-off')
})

test('what brings nothing is handed on at once', async () => {
  const { port } = await serve({ bytes: 10, ofDrafts: 10, ofFiles: 10, ofSpreadsheets: 10, together: 0 })
  expect(await (await fetch(`http://127.0.0.1:${port}/en/sy`)).text()).toBe('0')
})
