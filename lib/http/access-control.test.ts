import { readdirSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { AnotherRecord } from '@/lib/db/data-version'
import { AccessControl } from './access-control'
import { isPublicPath } from './public-paths'

let server: Server | undefined
afterEach(() => server?.close())

/** A server behind a door; what it would give anybody may be kept by everybody. */
async function serve(keeper: { closed: boolean | Error }) {
  const door = new AccessControl({
    names: { address: null, hosts: ['figures.example.org'], listens: '0.0.0.0' },
    isClosed: async () => {
      if (keeper.closed instanceof Error) throw keeper.closed
      return keeper.closed
    },
    isKnown: async (headers) => headers.get('cookie') === 'somebody',
  })
  server = createServer((request, response) => {
    void door.handle(request, response, () => {
      response.setHeader('Cache-Control', 'public, max-age=60')
      if (request.url === '/en/ready') response.writeHead(200, { 'cache-control': 'public', etag: '"e"' })
      response.end(`asked for ${request.headers['x-firmground-asked']}`)
    })
  })
  await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return (path: string, init: RequestInit = {}) =>
    fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual', ...init })
}

test('while reading is open anybody is let in, and what was asked for is noted', async () => {
  const ask = await serve({ closed: false })
  const answer = await ask('/en/sy?q=a', { headers: { 'x-firmground-asked': '/made/up' } })
  expect(await answer.text()).toBe('asked for /en/sy?q=a')
  expect(answer.headers.get('cache-control')).toBe('public, max-age=60')
})

test('an address that cannot be read leads to none, in its language', async () => {
  const ask = await serve({ closed: false })
  for (const path of ['/en/sy/places/%E0%A4%A', '/%', '/en/sy/places/a%00b?q=1', '/en/sy/%00']) {
    expect(await (await ask(path)).text()).toBe('asked for /en/-')
  }
  expect(await (await ask('/en/sy?q=%E0%A4%A')).text()).toBe('asked for /en/sy?q=%E0%A4%A')
  expect(await (await ask('/en/sy/places/%D8%AD')).text()).toBe('asked for /en/sy/places/%D8%AD')
})

test('what is asked of a page loses its zero bytes, which no database takes', async () => {
  const ask = await serve({ closed: false })
  const told = async (path: string) => (await ask(path)).text()
  expect(await told('/en/sy?operator=%00')).toBe('asked for /en/sy?operator=')
  expect(await told('/en/sy/places?q=a%00b&from=%00')).toBe('asked for /en/sy/places?q=ab&from=')
  expect(await told('/en/sy?%00=1')).toBe('asked for /en/sy?=1')
})

test.each([
  ['/en/SY', '/en/sy'],
  ['/EN/Sy/places/SY04?from=2018', '/en/sy/places/SY04?from=2018'],
  ['/EN', '/en'],
  ['/En?a=B', '/en?a=B'],
])('%s leads to the address that pages have', async (asked, address) => {
  const ask = await serve({ closed: false })
  const answer = await ask(asked)
  expect([answer.status, answer.headers.get('location')]).toEqual([308, address])
})

test('what is no language and country stays as it was asked', async () => {
  const ask = await serve({ closed: false })
  for (const path of [
    '/API/v1',
    '/XX/SY',
    '/en/Desk',
    '/en/sy/places/SY04',
    '/api/v1/claims.csv?country=SY',
  ]) {
    expect(await (await ask(path)).text()).toBe(`asked for ${path}`)
  }
})

test('a file is not asked for by an address that cannot be read', async () => {
  const ask = await serve({ closed: false })
  for (const path of [
    '/api/v1/claims.csv?operator=%00',
    '/api/v1/summary.json?country=SY%00',
    '/api/%E0%A4%A',
  ]) {
    const answer = await ask(path)
    expect([answer.status, await answer.text()]).toEqual([
      400,
      'The address has an escape that stands for no text; write it again.\n',
    ])
  }
})

test('what another site sends is turned away', async () => {
  const ask = await serve({ closed: false })
  for (const headers of [{ origin: 'https://evil.example' }, undefined]) {
    expect((await ask('/en/sign-in', { method: 'POST', headers })).status).toBe(403)
  }
})

test('only by the names of the site is it answered', async () => {
  const ask = await serve({ closed: false })
  for (const name of ['figures.example.org', 'FIGURES.example.org:8443', 'localhost:3000', '[::1]']) {
    expect((await ask('/en', { headers: { 'x-forwarded-host': name } })).status, name).toBe(200)
  }
  for (const name of [
    'evil.example',
    'figures.example.org, evil.example',
    'figures.example.org.evil.example',
  ]) {
    const answer = await ask('/en', { headers: { 'x-forwarded-host': name } })
    expect([answer.status, await answer.text()], name).toEqual([
      421,
      expect.stringContaining('FIRMGROUND_HOSTS'),
    ])
  }
})

describe('while reading is closed', () => {
  test('a reader is led from a page to sign in and back', async () => {
    const ask = await serve({ closed: true })
    for (const [path, back] of [
      ['/', '/en'],
      ['/en', '/en'],
      ['/en/sy/reports?q=a', '/en/sy/reports?q=a'],
    ] as const) {
      const answer = await ask(path)
      expect([answer.status, answer.headers.get('location')]).toEqual([
        307,
        `/en/sign-in?${new URLSearchParams({ next: back })}`,
      ])
      expect(answer.headers.get('cache-control')).toBe('private, no-cache')
    }
  })

  test.each(['/api/v1/claims.csv?country=SY', '/anything', '/_next/data/x.json', '//en/sy', '/en/../en/sy'])(
    '%s is refused',
    async (path) => {
      const answer = await (await serve({ closed: true }))(path, { method: 'HEAD' })
      expect(answer.status).toBe(401)
    },
  )

  test.each([
    '/en/sy/curves',
    '/en/embed/sy/devices?theme=dark',
    '/en/sy/curves?from=2018-01',
    '/en/sy/places/SY04/curves',
    '/en/sy/metrics/devices%3Aied/curves',
    '/en/search/suggestions?q=deir',
  ])('%s is refused, and not led to sign in: a page asks for it', async (path) => {
    const answer = await (await serve({ closed: true }))(path)
    expect([answer.status, await answer.text()]).toEqual([401, 'Sign in to read this record.\n'])
  })

  test('a place may be called curves', async () => {
    expect((await (await serve({ closed: true }))('/en/sy/places/curves')).status).toBe(307)
  })

  test('those who are signed in read, and nobody keeps it for others', async () => {
    const ask = await serve({ closed: true })
    for (const path of ['/en/sy', '/en/ready', '/api/v1/claims.csv']) {
      const answer = await ask(path, { headers: { cookie: 'somebody' } })
      expect(await answer.text()).toBe(`asked for ${path}`)
      expect(answer.headers.get('cache-control')).toBe('private, no-cache')
      expect(answer.headers.get('vary')).toBe('Cookie')
    }
  })

  test('nobody is let in while it is not known', async () => {
    const ask = await serve({ closed: new Error('silent') })
    expect((await ask('/en/sy', { headers: { cookie: 'somebody' } })).status).toBe(503)
    expect((await ask('/api/health')).status).toBe(200)
  })
})

test('a server whose record is another one now answers no page, not even to sign in', async () => {
  const ask = await serve({ closed: new AnotherRecord('another') })
  for (const path of [
    '/en',
    '/en/sy',
    '/en/desk',
    '/en/sign-in?next=%2Fen',
    '/en/set-up',
    '/api/v1/claims.csv',
  ]) {
    const answer = await ask(path)
    expect([answer.status, await answer.text()], path).toEqual([
      503,
      expect.stringContaining('Another record'),
    ])
  }
  expect((await ask('/robots.txt')).status).toBe(200)
})

test('while the record is silent, pages to sign in at say so themselves', async () => {
  const ask = await serve({ closed: new Error('silent') })
  expect((await ask('/en/sign-in')).status).toBe(200)
})

test.each([
  '/en/sign-in',
  '/en/sign-in?next=%2Fen',
  '/en/sign-in/code',
  '/en/set-up',
  '/en/invitation/abc_-1',
  '/api/health',
  '/_next/static/chunks/app/[locale]/page-1a.js',
  '/icon.svg',
  '/icons/icon-192.png',
  '/manifest.webmanifest',
  '/robots.txt',
  '/.well-known/security.txt',
])('%s is open to all', (url) => expect(isPublicPath(url)).toBe(true))

test.each([
  '/',
  '/en',
  '/en/sy',
  '/en/desk',
  '/en/sign-in/../sy',
  '/en/sign-in/%2e%2e/sy',
  '/en/sign-in\\..\\sy',
  '/_next/static/../../en/sy',
  '/_next/static//x',
  '/_next/image?url=x',
  '/api/v1/claims.csv',
  '/api/healthy',
  '/schemas/reported-figures.json',
  '/icons/../en/sy',
  '/icons/none.png',
])('%s is not', (url) => expect(isPublicPath(url)).toBe(false))

test('every icon is open, by its name', () => {
  const icons = readdirSync('public/icons')
  expect(icons.length).toBeGreaterThan(2)
  for (const icon of icons) expect(isPublicPath(`/icons/${icon}`), icon).toBe(true)
})

test('what is told plainly is told in the language of the address, else in the one that is asked for', async () => {
  const ask = await serve({ closed: true })
  const told = async (path: string, language: string) =>
    (await ask(path, { headers: { 'accept-language': language } })).text()
  expect(await told('/api/v1/claims.csv', 'fr;q=0.5, uk')).toBe('Щоб читати ці записи, потрібно увійти.\n')
  expect(await told('/es/embed/sy/devices', 'uk')).toBe('Inicie sesión para leer este registro.\n')
})
