import { afterEach, expect, test } from 'vitest'
import { htmlOf, narrowed, page, serve, stopServing } from './test-apart'

afterEach(stopServing)

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
  stopServing()
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
  stopServing()
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
