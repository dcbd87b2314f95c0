import { expect, test } from '../support/fixtures'

test('the server tells that it and its database answer', async ({ request }) => {
  const response = await request.get('/api/health')
  expect(response.status()).toBe(200)
  expect(await response.json()).toEqual({ status: 'ok' })
  expect(response.headers()['cache-control']).toBe('no-store')
})

test('the address without a language leads to one', async ({ request }) => {
  for (const [asked, led] of [
    ['fr', 'fr'],
    ['ja', 'en'],
  ]) {
    const response = await request.get('/', { headers: { 'accept-language': asked! } })
    expect(response.url()).toMatch(new RegExp(`/${led}$`))
    expect(response.status()).toBe(200)
  }
})

test('what belongs to the site as a whole is there', async ({ request }) => {
  const manifest = await (await request.get('/manifest.webmanifest')).json()
  const files = [
    '/robots.txt',
    '/icons/apple-touch-icon.png',
    '/templates/reported-figures.csv',
    '/schemas/reported-figures.json',
    '/schemas/totals.json',
    ...manifest.icons.map(({ src }: { src: string }) => `/${src}`),
  ]
  const answers = await Promise.all(files.map(async (file) => [file, (await request.get(file)).status()]))
  expect(answers).toEqual(files.map((file) => [file, 200]))
  expect(await (await request.get('/en')).text()).toContain('rel="manifest" href="/manifest.webmanifest"')
  expect((await request.get('/.well-known/security.txt')).status()).toBe(404)
})
