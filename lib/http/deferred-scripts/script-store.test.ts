import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { PageScripts } from './script-store'

let server: Server | undefined
afterEach(() => server?.close())

/** A server of one page that tells `record.says`; how often it was let go and rendered. */
async function serve(record: { says: string }, limitBytes = 1_000_000) {
  const counts = { letGo: 0, rendered: 0 }
  const scripts = new PageScripts(limitBytes, () => {
    counts.letGo++
  })
  server = createServer((request, response) => {
    void scripts.handle(request, response, async () => {
      if (request.url !== '/en/sy') return void response.writeHead(400).end()
      counts.rendered++
      response.end(await scripts.keep('/en/sy', record.says))
    })
  })
  await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const ask = (path: string) => fetch(`http://127.0.0.1:${port}${path}`)
  return { counts, ask }
}

test('scripts are at the address that their page names, and may be kept for good', async () => {
  const { ask, counts } = await serve({ says: 'told("حلب")' })
  const address = await (await ask('/en/sy')).text()
  const answer = await ask(address)
  expect(await answer.text()).toBe('told("حلب")')
  expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
  expect(answer.headers.get('cache-control')).toContain('immutable')
  expect(counts).toEqual({ letGo: 0, rendered: 1 })
})

test('scripts of before a publication are still there after it', async () => {
  const record = { says: 'old' }
  const { ask } = await serve(record)
  const before = await (await ask('/en/sy')).text()
  record.says = 'new'
  const after = await (await ask('/en/sy')).text()
  expect(await (await ask(before)).text()).toBe('old')
  expect(await (await ask(after)).text()).toBe('new')
})

test('scripts that are gone come back with their page, where it says the same', async () => {
  const record = { says: 'same' }
  const address = await (await (await serve(record)).ask('/en/sy')).text()
  server!.close()
  const another = await serve(record)
  expect(await (await another.ask(address)).text()).toBe('same')
  expect(another.counts).toEqual({ letGo: 1, rendered: 1 })
  server!.close()
  expect((await (await serve({ says: 'since' })).ask(address)).status).toBe(404)
})

test('an address that no page could name asks for nothing', async () => {
  const { ask, counts } = await serve({ says: '' })
  for (const path of [
    '/_page/0.js',
    `/_page/${'0'.repeat(32)}.js`,
    `/_page/${'0'.repeat(32)}.js?of=en%2Fsy`,
    `/_page/${'0'.repeat(32)}.js?of=%2Fen%2Fsy%0d%0aX:1`,
    `/_page/${'0'.repeat(32)}.js?of=%E0%A4%A`,
  ])
    expect((await ask(path)).status, path).toBe(404)
  expect(counts).toEqual({ letGo: 0, rendered: 0 })
})

test('an address that was never given renders nothing, whatever page it names', async () => {
  const { ask, counts } = await serve({ says: 'told' })
  const given = await (await ask('/en/sy')).text()
  const [, name = ''] = /\/_page\/(\w+)\.js/.exec(given) ?? []
  const turned = [...name].reverse().join('')
  for (const path of [
    given.replace(name, turned),
    given.replace(name, `${turned.slice(0, 16)}${name.slice(16)}`),
    `/_page/${'0'.repeat(32)}.js?of=%2Fen%2Fsy%3Ffrom%3D2017`,
  ])
    expect((await ask(path)).status, path).toBe(404)
  expect(counts).toEqual({ letGo: 0, rendered: 1 })
})

test('scripts that did not come back are not looked for again, and many who ask at once have the page rendered once', async () => {
  const record = { says: 'before' }
  const { ask, counts } = await serve(record, 3_000)
  const before = await (await ask('/en/sy')).text()
  for (let count = 0; count < 10; count++) {
    record.says = `since ${count}`
    await ask('/en/sy')
  }
  const rendered = counts.rendered
  const answers = await Promise.all(Array.from({ length: 20 }, () => ask(before)))
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404))
  expect((await ask(before)).status).toBe(404)
  expect(counts).toEqual({ letGo: 1, rendered: rendered + 1 })
})
