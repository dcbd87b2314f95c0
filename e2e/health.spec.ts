import { expect, test } from './fixtures'

test('the server tells that it and its database answer', async ({ request }) => {
  const response = await request.get('/api/health')
  expect(response.status()).toBe(200)
  expect(await response.json()).toEqual({ status: 'ok' })
  expect(response.headers()['cache-control']).toBe('no-store')
})

test('the address without a language leads to one', async ({ request }) => {
  const response = await request.get('/', { headers: { 'accept-language': 'fr' } })
  expect(response.url()).toMatch(/\/en$/)
  expect(response.status()).toBe(200)
})
