import { expect, test } from './fixtures'

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
