import { accessibilityFaults, expect, test } from '../support/fixtures'
import { openMenu } from '../support/menus'

/** Rows of the summary by place of a metric, as the CSV has them. */
async function csvByPlace(get: (path: string) => Promise<string>, country: string, metric: string) {
  const [head, ...lines] = (await get(`/api/v1/summary.csv?country=${country}&by=place&metric=${metric}`))
    .trim()
    .split('\n')
    .map((line) => line.split(','))
  const column = (name: string) => head!.indexOf(name)
  return lines.map((cells) => ({
    place: cells[column('place_code')]!,
    value: cells[column('value')]!,
    part: cells[column('part')]!,
  }))
}

const metrics = ['devices', 'area', 'buildings', 'roads', 'aid']

test('embed, brief, map file and CSV of every metric have the same numbers', async ({ request, page }) => {
  const get = async (path: string) => (await request.get(path)).text()
  for (const metric of metrics) {
    const rows = (await csvByPlace(get, 'SY', metric)).filter(({ part }) => part === '')
    // Amounts of all operators and places add up to the total; the units that they are shown in are no part of it.
    const features = (
      JSON.parse(await get(`/api/v1/places.geojson?country=sy&metric=${metric}`)) as {
        features: {
          geometry: unknown
          properties: { place_code: string; value: string; part: string | null }
        }[]
      }
    ).features.filter(({ properties }) => properties.part === null)
    expect(
      features.map(({ properties }) => `${properties.place_code} ${properties.value}`),
      metric,
    ).toEqual(rows.map(({ place, value }) => `${place} ${value}`))
    for (const { geometry, properties } of features)
      expect(geometry === null, properties.place_code).toBe(
        properties.place_code === 'SY' || properties.place_code.includes(';'),
      )
    await page.goto(`/en/embed/sy/${metric}`)
    const embedded = await page.locator('main [data-metric]').getAttribute('data-value')
    await page.goto(`/en/embed/sy/map?metric=${metric}`)
    expect(await page.locator('main [data-metric]').getAttribute('data-value'), metric).toBe(embedded)
    await page.goto('/en/embed/sy/card')
    expect(await page.locator(`main [data-metric=${metric}]`).getAttribute('data-value'), metric).toBe(
      embedded,
    )
    await page.goto(`/en/sy/brief`)
    expect(await page.locator(`dl [data-metric=${metric}]`).getAttribute('data-value'), metric).toBe(embedded)
    await page.goto(`/en/sy/metrics/${metric}`)
    expect(await page.locator('tfoot [data-kind=total]').first().getAttribute('data-value'), metric).toBe(
      embedded,
    )
  }
})

test('an embed may stand in a page elsewhere, runs no script and sets no cookie, and no other page may', async ({
  request,
}) => {
  for (const path of ['/en/embed/sy/devices', '/en/embed/sy/map?theme=dark', '/en/embed/sy/card']) {
    const answer = await request.get(path)
    expect(answer.status(), path).toBe(200)
    const headers = answer.headers()
    expect(headers['content-security-policy'], path).toContain('frame-ancestors *')
    expect(headers['content-security-policy'], path).toContain("script-src 'none'")
    expect(headers['x-frame-options'], path).toBeUndefined()
    expect(headers['set-cookie'], path).toBeUndefined()
    const html = await answer.text()
    expect(html, path).not.toContain('<script')
    expect(html.includes('data-theme="dark"'), path).toBe(path.includes('dark'))
  }
  for (const path of ['/en/sy', '/en/sy/map', '/en/sy/brief', '/en/embed/sy', '/en/embed']) {
    const headers = (await request.get(path)).headers()
    expect(headers['content-security-policy'], path).toContain("frame-ancestors 'none'")
    expect(headers['x-frame-options'], path).toBe('DENY')
  }
})

test('the code for a page elsewhere names what is shown @plain', async ({
  page,
  javaScriptEnabled,
  baseURL,
}) => {
  test.skip(!javaScriptEnabled, 'a script tells by which address the site is read')
  await page.goto('/en/sy/map?metric=roads&show=areas')
  await page.locator('summary', { hasText: 'Code to show this' }).click()
  const code = page.locator('.embed-code input')
  await expect(code).toHaveValue(
    new RegExp(`^<iframe src="${baseURL}/en/embed/sy/map\\?metric=roads&amp;show=areas"`),
  )
})

test('an embed leads back to its page, with source and day @plain', async ({ page }) => {
  await page.goto('/en/embed/sy/devices?operator=syrian-army-engineers')
  await expect(page.locator('main')).toContainText('Up to 25 Dec 2020')
  await expect(page.getByRole('link', { name: 'See it on Firmground' })).toHaveAttribute(
    'href',
    '/en/sy/metrics/devices?operator=syrian-army-engineers',
  )
  await expect(page.locator('main [data-metric]')).toHaveAttribute('data-value', '24849')
  await page.goto('/en/embed/sy/devices?place=SY02')
  await expect(page.getByRole('link', { name: 'See it on Firmground' })).toHaveAttribute(
    'href',
    '/en/sy/places/SY02?metric=devices',
  )
  expect((await page.request.get('/en/embed/sy/goats')).status()).toBe(404)
  expect((await page.request.get('/en/embed/sy/devices?place=nowhere')).status()).toBe(404)
})

for (const path of [
  '/en/sy/brief',
  '/en/ua/brief',
  '/en/ye/brief',
  '/en/sy/places/SY02/brief',
  '/en/sy/places/gn163808/brief',
  '/en/sy/brief?operator=syrian-army-engineers&from=2018-01&to=2018-12',
  '/en/sy/places/SY04/brief?metric=buildings',
]) {
  test(`${path} is printed on one page`, async ({ page, browserName }) => {
    test.skip(browserName !== 'chromium', 'only it prints to a file')
    await page.goto(path)
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/g), path).toHaveLength(1)
  })
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in what is taken along, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    for (const path of [
      '/en/embed/sy/devices',
      '/en/embed/sy/map',
      '/en/embed/sy/card',
      '/en/sy/brief',
      '/en/sy/map?show=areas',
    ]) {
      await page.goto(path)
      expect(await accessibilityFaults(page), path).toEqual([])
    }
  })
}

test('a file of places is refused with what is wrong, as the others are', async ({ request }) => {
  const answer = await request.get('/api/v1/places.geojson?country=sy&metric=goats')
  expect(answer.status()).toBe(400)
  expect(((await answer.json()) as { problems: string[] }).problems.join()).toContain('metric must be')
  const good = await request.get('/api/v1/places.geojson?country=sy')
  expect(good.headers()['content-type']).toContain('application/geo+json')
  expect(good.headers()['access-control-allow-origin']).toBe('*')
})

test('a brief is narrowed as the page that leads to it @plain', async ({ page }) => {
  await page.goto('/en/sy?operator=syrian-army-engineers&from=2018-01&to=2018-12')
  const menu = await openMenu(page, 'Download')
  const number = await page.locator('.metric-card[data-metric=devices]').getAttribute('data-value')
  await menu.getByRole('link', { name: 'One page to print' }).click()
  await expect(page).toHaveURL(/\/en\/sy\/brief\?operator=syrian-army-engineers&from=2018-01&to=2018-12$/)
  await expect(page.locator('[data-narrowed]')).toContainText('Syrian army engineers')
  expect(await page.locator('dl [data-metric=devices]').getAttribute('data-value')).toBe(number)
  await expect(page.locator('.brief-foot')).toContainText('operator=syrian-army-engineers')
  await page.getByRole('link', { name: 'All of Syria' }).click()
  await expect(page).toHaveURL(/\/en\/sy\?operator=syrian-army-engineers/)
})

test('files of a page are of what it shows @plain', async ({ page, request }) => {
  for (const [path, part] of [
    ['/en/sy/places/SY02?from=2016-01&to=2016-12', 'country=SY&place=SY02&from=2016-01-01&to=2016-12-31'],
    ['/en/sy/metrics/roads', 'country=SY&metric=roads'],
    ['/en/sy/map?metric=area', 'country=SY&metric=area'],
    ['/en/sy/organisations/syrian-army-engineers', 'country=SY&operator=syrian-army-engineers'],
    ['/en/sy/why/devices/SY09', 'country=SY&metric=devices&place=SY09'],
    [
      '/en/sy/compare?metric=devices&place=gn163808&place=gn170063',
      'country=SY&metric=devices&place=gn163808&place=gn170063',
    ],
  ] as const) {
    await page.goto(path)
    const menu = await openMenu(page, 'Download')
    for (const [name, file] of [
      ['Totals by place (XLSX)', `/api/v1/summary.xlsx?by=place&${part}`],
      ['Totals by place (CSV)', `/api/v1/summary.csv?by=place&${part}&bom=1`],
      ['Places for a map (GeoJSON)', `/api/v1/places.geojson?${part}`],
      ['All reported figures (CSV)', `/api/v1/claims.csv?${part}&bom=1`],
    ] as const) {
      await expect(menu.getByRole('link', { name }), `${path}: ${name}`).toHaveAttribute('href', file)
      expect((await request.get(file)).status(), file).toBe(200)
    }
  }
  await page.goto('/en/sy/reports/palmyra-01')
  const menu = await openMenu(page, 'Download')
  const href = (await menu
    .getByRole('link', { name: 'The figures of this report (CSV)' })
    .getAttribute('href'))!
  const [head, ...rows] = (await (await request.get(href)).text()).trim().split('\r\n')
  expect(head!.replace('\ufeff', '').startsWith('report_id,')).toBe(true)
  expect(rows.length).toBeGreaterThan(0)
  for (const row of rows) expect(row.startsWith('palmyra-01,')).toBe(true)
})

test('a number is copied with what it is of, and the address', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/en/sy')
  await page.getByRole('button', { name: 'Copy with its citation: Explosive devices neutralised' }).click()
  const copied = () => page.evaluate(() => navigator.clipboard.readText())
  await expect
    .poll(copied)
    .toBe(
      `At least 130,046 explosive devices neutralised, Syria, up to 25 Dec 2020 (reported; 2 operators). Firmground, ${baseURL}/en/sy`,
    )
  await expect(
    page.locator('.metric-card[data-metric=devices]').getByRole('button', { name: 'Copied' }),
  ).toBeVisible()
  const menu = await openMenu(page, 'Share')
  await menu.getByRole('button', { name: 'Copy the code to show these numbers' }).click()
  await expect.poll(copied).toContain(`<iframe src="${baseURL}/en/embed/sy/card" title="Syria"`)
})

test('without a script numbers are there to be selected @scriptless', async ({ page }) => {
  await page.goto('/en/sy/places/SY09')
  await expect(page.getByRole('button', { name: 'Copy with its citation' })).toHaveCount(0)
  const menu = await openMenu(page, 'Share')
  await expect(menu.locator('[data-numbers] li').first()).toContainText(
    '44,783 explosive devices neutralised, Deir ez-Zor (governorate), Syria, up to 14 Nov 2017 (reported; 1 operator). Firmground',
  )
})

test('an address that is cited is whole where the site was not told its own', async ({ page, baseURL }) => {
  await page.goto('/en/sy/reports/palmyra-01')
  await expect(page.locator('#cite a')).toHaveText(`${baseURL}/en/sy/reports/palmyra-01`)
  await page.goto('/en/sy/brief')
  await expect(page.locator('.brief-foot [data-address]')).toHaveText(`${baseURL}/en/sy`)
})
