import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { answerHeaders } from './answer-headers'
import { makePrivate } from './private-response'

let server: Server | undefined
afterEach(() => server?.close())

const year = 'public, max-age=31536000, immutable'
const made = 'Sun, 01 Mar 2020 12:00:00 GMT'

/** A server that would have everything kept for a year; a path may end with the status that it is answered with. */
async function serve(address: string | null = null) {
  const said = answerHeaders(address, false)
  server = createServer((request, response) => {
    void said(request, response, () => {
      if (request.url?.startsWith('/closed')) makePrivate(response)
      const status = Number(/\/(\d{3})$/.exec(request.url ?? '')?.[1] ?? 200)
      response.setHeader('Cache-Control', year)
      response.setHeader('X-Told', String(request.headers['content-security-policy']))
      if (request.url?.startsWith('/set/')) response.statusCode = status
      else if (request.url?.startsWith('/listed/'))
        response.writeHead(status, 'Said', { 'cache-control': year })
      else response.writeHead(status, { 'cache-control': year, 'last-modified': made })
      response.end()
    })
  })
  await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return async (path: string, headers: Record<string, string> = {}) =>
    (await fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual', headers })).headers
}

/** What asks here takes 407 for the word of a proxy. */
const statuses = Array.from({ length: 400 }, (_, at) => 200 + at).filter((status) => status !== 407)

test('nothing but what was asked for is kept, whatever the status and however it is said', async () => {
  const ask = await serve()
  const kept = []
  for (const way of ['set', 'given', 'listed'])
    for (const status of statuses)
      if ((await ask(`/${way}/${status}`)).get('cache-control') !== 'no-cache') kept.push(status)
  expect(kept).toEqual([200, 206, 304, 200, 206, 304, 200, 206, 304])
})

test('where the site is reached over TLS, browsers are told to come by it alone', async () => {
  const strict = async (address: string | null) =>
    (await (await serve(address))('/en')).get('strict-transport-security')
  expect(await strict('https://figures.example.org')).toBe('max-age=31536000')
  server?.close()
  expect(await strict('http://figures.example.org')).toBeNull()
  server?.close()
  expect(await strict(null)).toBeNull()
})

test('other sites may show pictures and read downloads, and nothing else', async () => {
  const ask = await serve()
  const whose = async (path: string) => (await ask(path)).get('cross-origin-resource-policy')
  for (const path of [
    '/en/sy/share?metric=devices',
    '/api/v1/claims.csv?country=SY',
    '/icons/icon-192.png',
    '/icon.svg',
  ]) {
    expect(await whose(path), path).toBe('cross-origin')
  }
  for (const path of [
    '/en',
    '/en/sy',
    '/en/desk',
    '/en/sy/curves',
    '/api/health',
    '/_next/static/a.js',
    '/en/sy/x/share',
  ]) {
    expect(await whose(path), path).toBe('same-origin')
  }
  expect(await whose('/closed/api')).toBe('same-origin')
})

describe('the policy of a page', () => {
  const told = async (path: string, headers: Record<string, string> = {}) => {
    const answer = await (await serve())(path, headers)
    server?.close()
    return { policy: answer.get('content-security-policy') ?? '', next: answer.get('x-told') }
  }

  test.each([
    ...[
      '/en/desk',
      '/en/desk/people/x?y=z',
      '/en/sign-in',
      '/en/sign-in?next=%2Fen',
      '/en/sign-in/code',
      '/en/sy/better-source?metric=roads',
    ],
    ...['/en/sign-in/forgotten', '/en/set-up', '/en/invitation/abc', '/en/reset/abc'],
  ])('of %s lets only scripts run that this answer names, and Next is told which', async (path) => {
    const [one, other] = [await told(path), await told(path)]
    expect(one.policy).toMatch(
      /script-src 'self' 'nonce-[\w+/]{22}==' 'sha256-[\w+/]{43}='; style-src 'self';/,
    )
    expect(one.policy).not.toContain('unsafe')
    expect(one.next).toBe(one.policy)
    expect(one.policy).not.toBe(other.policy)
  })

  test.each(['/en', '/en/sy', '/en/deskx', '/', '/api/health'])('of %s has none', async (path) => {
    const { policy, next } = await told(path, { 'content-security-policy': "script-src 'nonce-mine'" })
    expect(policy).toContain("script-src 'self' 'unsafe-inline'; style-src 'self';")
    expect(next).toBe('undefined')
  })
})

test('a file whose name changes with what is in it does not say when it was made', async () => {
  const ask = await serve()
  expect((await ask('/_next/static/chunks/a.js')).get('last-modified')).toBeNull()
  expect((await ask('/api/v1/claims.csv')).get('last-modified')).toBe(made)
})
