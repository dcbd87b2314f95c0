import { expect, test } from '../support/fixtures'

/** Enough to reach every kind of page of the sample several times. */
const most = 150

test('every link between pages leads to one, and every picture and style is there', async ({
  request,
  baseURL,
}) => {
  const known = new Set(['/en'])
  const faults: string[] = []
  for (const path of known) {
    const response = await request.get(path)
    if (response.status() >= 400) faults.push(`${path}: ${response.status()}`)
    if (!response.headers()['content-type']?.startsWith('text/html')) continue
    for (const [, address] of (await response.text()).matchAll(/ (?:href|src|action)="([^"#]+)[^"]*"/g)) {
      const target = new URL(address!.replaceAll('&amp;', '&'), new URL(path, baseURL))
      if (target.origin === baseURL && known.size < most) known.add(target.pathname + target.search)
    }
  }
  expect(faults).toEqual([])
  expect(known.size).toBeGreaterThan(40)
})
