import { expect, test } from '../support/fixtures'

test('what charts are drawn from is kept packed, and not sent again to a browser that has it', async ({
  request,
}) => {
  const ask = (headers = {}) =>
    request.get('/en/sy/curves', { headers: { 'accept-encoding': 'gzip, deflate, br', ...headers } })
  const text = await (await ask()).text()
  await expect.poll(async () => (await ask()).headers()['content-encoding']).toBe('br')
  const kept = await ask()
  expect(await kept.text()).toBe(text)
  expect(kept.headers()['cache-control']).toBe('no-cache')
  for (const accept of ['gzip, deflate, br', 'identity']) {
    const again = await ask({ 'if-none-match': kept.headers().etag, 'accept-encoding': accept })
    expect([again.status(), (await again.body()).length]).toEqual([304, 0])
  }
})

for (const path of [
  '/en',
  '/en/sy',
  '/en/sy/reports',
  '/en/sy/reports/palmyra-01',
  '/en/sy/places',
  '/en/sy/places/SY09',
  '/en/sy/metrics/devices',
]) {
  test(`${path} is rendered once and then served from memory`, async ({ request }) => {
    const first = await request.get(path)
    const second = await request.get(path)
    expect(first.status()).toBe(200)
    expect(second.headers()['x-nextjs-cache']).toBe('HIT')
    expect(await second.text()).toBe(await first.text())
  })

  test(`${path} is not sent again to a browser that has it`, async ({ request }) => {
    const { etag, 'cache-control': cacheControl } = (await request.get(path)).headers()
    expect(cacheControl).toBe('no-cache')
    const again = await request.get(path, { headers: { 'if-none-match': etag! } })
    expect(again.status()).toBe(304)
    expect(await again.body()).toHaveLength(0)
  })
}
