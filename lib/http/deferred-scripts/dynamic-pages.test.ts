import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { UnkeptPages } from './dynamic-pages'
import { PageScripts } from './script-store'

let server: Server | undefined
afterEach(() => server?.close())

/** A server whose every answer is given by `answer`. */
async function serve(answer: (response: ServerResponse, packing: string) => void) {
  const scripts = new PageScripts(1_000_000, () => undefined)
  const unkept = new UnkeptPages(scripts)
  server = createServer((request, response) => {
    void scripts.take(request, response, () =>
      unkept.take(request, response, () =>
        answer(response, String(request.headers['accept-encoding'] ?? '')),
      ),
    )
  })
  await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return (path: string, headers: Record<string, string> = {}) =>
    fetch(`http://127.0.0.1:${port}${path}`, { headers })
}

const scripts =
  '<script src="/_next/static/chunks/a.js" async=""></script><script>self.__next_f.push([1,"one"])</script>'

const page = `<html><body><p>7 devices</p>${scripts}</body></html>`

/** As Next sends: in pieces, the first before the whole is known. */
function send(response: ServerResponse, html: string, status = 200) {
  response.setHeader('content-type', 'text/html; charset=utf-8')
  response.statusCode = status
  response.flushHeaders()
  response.write(html.slice(0, 20))
  response.write(Buffer.from(html.slice(20)))
  response.end()
}

test('a narrowed page sleeps, packed, and its scripts are where it says', async () => {
  const ask = await serve((response, packing) => {
    expect(packing).toBe('identity')
    send(response, page)
  })
  const answer = await ask('/en/sy?operator=a&from=2017-01&q=%D8%AD', { 'accept-encoding': 'gzip' })
  expect(answer.headers.get('content-encoding')).toBe('gzip')
  expect(answer.headers.get('content-security-policy')).toContain('sha256-')
  const html = await answer.text()
  expect(html).toContain('<p>7 devices</p>')
  expect(html).not.toContain('__next_f')
  const address = /data-scripts="([^"]*)"/.exec(html)![1]!
  expect(await (await ask(address)).text()).toContain('self.__next_f.push([1,"one"])')
})

test('the scripts of a narrowed page that are gone come back with it', async () => {
  const first = await serve((response) => send(response, page))
  const path = '/en/sy/reports?q=%D8%AD%D9%84+a%26b&grade='
  const html = await (await first(path)).text()
  server!.close()
  const asked: string[] = []
  const second = await serve((response) => {
    asked.push(response.req.url ?? '')
    send(response, page)
  })
  const again = await second(/data-scripts="([^"]*)"/.exec(html)![1]!)
  expect(await again.text()).toContain('"one"')
  expect(asked).toEqual([path])
})

test('what is no page, or was not found, is sent as it is', async () => {
  const ask = await serve((response) => send(response, page, 404))
  const missing = await ask('/en/sy/reports?q=a', { 'accept-encoding': 'gzip' })
  expect([missing.status, await missing.text()]).toEqual([404, page])
  server!.close()
  const picture = Buffer.from([137, 80, 78, 71])
  const share = await serve((response) => {
    response.writeHead(200, { 'content-type': 'image/png' }).end(picture)
  })
  const answer = await share('/en/sy/share?metric=devices', { 'accept-encoding': 'gzip' })
  expect(answer.headers.get('content-encoding')).toBeNull()
  expect(answer.headers.get('content-type')).toBe('image/png')
  expect(Buffer.from(await answer.arrayBuffer())).toEqual(picture)
})

test('what a browser has already is not said to be empty', async () => {
  const ask = await serve((response) => {
    response.writeHead(304, { etag: '"e"' }).end()
  })
  const answer = await ask('/en/sy/curves?operator=a', { 'accept-encoding': 'gzip' })
  expect(answer.status).toBe(304)
  expect(answer.headers.get('etag')).toBe('"e"')
  expect(answer.headers.get('content-length')).toBeNull()
  expect(answer.headers.get('content-encoding')).toBeNull()
})

test('other addresses are not looked into', async () => {
  const ask = await serve((response) => send(response, page))
  for (const path of ['/en/sy', '/en/desk?after=1', '/api/v1/summary.csv?country=SY'])
    expect(await (await ask(path)).text(), path).toBe(page)
})
