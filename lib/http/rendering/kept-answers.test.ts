import { afterEach, expect, test } from 'vitest'
import { htmlOf, narrowed, page, serve, stopServing } from './test-apart'

afterEach(stopServing)

test('scripts that others took the room of come back, though their page is in memory', async () => {
  let made = 0
  const other = () => htmlOf(page.replace('"one"', `"${++made}"`))
  const { ask, rendered } = await serve(other, { atOnce: 1, waiting: 1 }, 4_000)
  const addressIn = (html: string) => /data-scripts="([^"]*)"/.exec(html)![1]!
  const first = addressIn((await ask('/en/sy?from=2017')).text)
  for (const year of [2018, 2019, 2020, 2021, 2022, 2023]) await ask(`/en/sy?from=${year}`)
  expect(rendered).toHaveLength(7)
  made = 0
  expect((await ask(first)).text).toContain('"1"')
  expect(rendered).toHaveLength(8)
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
