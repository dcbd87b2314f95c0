import type { Locator, Page } from '@playwright/test'
import Sqlite from 'better-sqlite3'
import { accessibilityFaults, expect, test } from '../support/fixtures'
import { acceptFindings, publishFigures } from '../support/record'

const tile = (page: Page, metric: string): Locator =>
  page.getByLabel('Headline figures').locator(`[data-metric="${metric}"]`)

/** Runs statements on a server's database, as a disk or a careless hand might change it. */
function meddle(databaseUrl: string, work: (database: Sqlite.Database) => void): void {
  const database = new Sqlite(databaseUrl.replace(/^file:/, ''))
  try {
    work(database)
  } finally {
    database.close()
  }
}

/** How far the page is wider than its window. */
const excess = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

test('a record without reports says what to do, and has no countries', async ({ start, page }) => {
  const { url } = await start({ withoutSample: true, mayBeUsed: true })
  await page.goto(`${url}/en`)
  await expect(page.getByRole('main')).toContainText('npm run import')
  expect(await accessibilityFaults(page)).toEqual([])
  const country = await page.request.get(`${url}/en/sy`)
  expect(country.status()).toBe(404)
  expect(await country.text()).not.toContain('Did you mean')
})

test('one report is a dot, and what nobody reported is not zero', async ({ start, folder, page }) => {
  const { url, databaseUrl } = await start({ withoutSample: true, mayBeUsed: true })
  await publishFigures(databaseUrl, folder, [{ country: 'YE', places: 'YE', amount: 120 }])
  await page.goto(`${url}/en/ye`)
  await expect(page.getByText('1 report, 1 figure')).toBeVisible()
  await expect(page.locator('[data-lead]')).toHaveText(
    'Centre of Example reports 120 explosive devices neutralised, in Jan 2020.',
  )
  await expect(tile(page, 'devices')).toHaveAttribute('data-value', '120')
  for (const metric of ['buildings', 'roads', 'area', 'aid']) {
    await expect(tile(page, metric)).toHaveAttribute('data-kind', 'not_reported')
  }
  const folded = page.locator('[data-folded]')
  await expect(folded).toHaveText(
    'Buildings secured, roads secured, area cleared, humanitarian aid delivered: not reported',
  )
  const chart = page.locator('#devices')
  await expect(chart.locator('circle[data-kind="point"]')).toHaveCount(1)
  await expect(chart.locator('path.dashes')).toHaveCount(0)
  await expect(chart.getByRole('row', { name: /Centre of Example.* 120/, includeHidden: true })).toHaveCount(
    1,
  )
  await expect(page.getByRole('link', { name: 'The one report' })).toBeVisible()
  await page.goto(`${url}/en/ye/metrics/roads`)
  await expect(page.getByRole('main')).toContainText('Yemen')
  await expect(page.locator('#how')).toBeVisible()
  await expect(page.locator('[data-value="0"]')).toHaveCount(0)
  await page.goto(`${url}/en/ye/why/roads/YE`)
  await expect(page.getByRole('main')).toContainText(/not reported/i)
})

test('where all contradict each other one counts, and the page says which do not', async ({
  start,
  folder,
  page,
}) => {
  const { url, databaseUrl } = await start({ withoutSample: true, mayBeUsed: true })
  await publishFigures(
    databaseUrl,
    folder,
    [100, 5_000, 70].map((amount, at) => ({
      country: 'UA',
      places: 'UA',
      amount,
      id: `told-${at}`,
      publisher: `Agency ${at}`,
    })),
    acceptFindings,
  )
  await page.goto(`${url}/en/ua`)
  await expect(tile(page, 'devices')).toHaveAttribute('data-value', '100')
  const contested = 'Reports contradict each other: one figure counts, 2 do not'
  await expect(tile(page, 'devices')).toContainText(contested)
  await expect(page.locator('section#devices')).toContainText(contested)
  const corrections = page.locator('#corrections')
  await expect(corrections).toContainText('5,000')
  await expect(corrections).toContainText('70')
  await expect(corrections.getByText('Not counted: it contradicts counted figures.')).toHaveCount(2)
  await page.goto(`${url}/en/ua/reports/told-1`)
  await expect(page.locator('[data-status="set_aside"]')).toContainText('5,000')
  await expect(page.getByRole('main')).toContainText('contradicts counted figures')
})

test('thousands of places, and a figure for very many of them together, stay readable', async ({
  start,
  folder,
  page,
}) => {
  const { url, databaseUrl } = await start({ withoutSample: true, mayBeUsed: true })
  const places = Array.from({ length: 3_000 }, (_, at) => `v${String(at).padStart(4, '0')}`)
  meddle(databaseUrl, (database) => {
    const [first, country] = database
      .prepare('select max("id") + 1, (select "id" from "Place" where "code" = \'SY\') from "Place"')
      .raw()
      .get() as [number, number]
    const name = database.prepare('select max("id") + 1 from "PlaceName"').pluck().get() as number
    const addPlace = database.prepare(
      'insert into "Place" ("id", "code", "kind", "parentId", "countryId") values (?, ?, \'locality\', ?, ?)',
    )
    const addName = database.prepare(
      'insert into "PlaceName" ("id", "placeId", "language", "name", "folded") values (?, ?, \'en\', ?, ?)',
    )
    database.transaction(() => {
      for (const [at, code] of places.entries()) {
        addPlace.run(first + at, code, country, country)
        addName.run(name + at, first + at, `Village ${at}`, `village ${at}`)
      }
    })()
  })
  await publishFigures(databaseUrl, folder, [
    ...places.map((code, at) => ({ places: code, amount: at + 1, id: `day-${at % 50}` })),
    { places: places.slice(0, 40).join(';'), amount: 2_000, operator: 'Joint Centre', id: 'joint' },
  ])
  // 1 + 2 + ... + 3,000 = 4,501,500; with the joint figure of another operator 4,503,500.
  await page.goto(`${url}/en/sy`)
  await expect(tile(page, 'devices')).toHaveAttribute('data-value', '4503500')
  const rows = page.locator('#places tr').filter({ has: page.locator('th') })
  await expect(rows.filter({ hasText: '2,989 smaller places' })).toHaveCount(1)
  await expect(rows.filter({ hasText: ', together' })).toContainText('Village 4 + 35 other places, together')
  expect((await (await page.request.get(`${url}/en/sy`)).body()).length).toBeLessThan(400_000)
  await page.goto(`${url}/en/sy/places`)
  await expect(page.getByText('The first 200 by name are listed')).toBeVisible()
  await page.goto(`${url}/en/sy/places?q=village+2999`)
  await expect(page.locator('[data-place="v2999"]')).toContainText('3,000')
  await page.goto(`${url}/en/sy/places/v0001`)
  await expect(page.locator('#shared')).toContainText('34 other places')
  await page.goto(`${url}/en/sy/places/v29999`)
  await expect(page.getByRole('link', { name: 'Village 2999' })).toBeVisible()
  const file = await page.request.get(`${url}/api/v1/claims.csv?country=SY`)
  expect((await file.text()).split('\n').filter((line) => line.includes('v0039')).length).toBe(2)
})

test('names as long as they come widen no page', async ({ start, folder, page }) => {
  const { url, databaseUrl } = await start({ withoutSample: true, mayBeUsed: true })
  const words = 'Coordination Centre for Humanitarian Demining of the Provinces of the North East '
    .repeat(2)
    .trim()
  await publishFigures(databaseUrl, folder, [
    { places: 'SY09', amount: 5, operator: words, title: words, publisher: `${words} B`, id: 'words' },
    {
      places: 'SY09',
      amount: 7,
      operator: 'X'.repeat(180),
      title: 'Y'.repeat(200),
      publisher: 'Z'.repeat(180),
      id: 'unbroken',
    },
  ])
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 })
    for (const path of [
      '',
      '/places',
      '/places/SY09',
      '/metrics/devices',
      '/reports',
      '/reports/words',
      '/reports/unbroken',
      '/organisations',
      `/organisations/${'x'.repeat(60)}`,
      '/corrections',
      '/why/devices/SY09',
    ]) {
      await page.goto(`${url}/en/sy${path}`)
      expect(await excess(page), `${path} at ${width}`).toBeLessThanOrEqual(0)
    }
  }
})

test('where a read fails the page says so with its status, other pages work, and trying again helps', async ({
  start,
  page,
}) => {
  const { url, databaseUrl } = await start()
  const other = `${url}/en/sy/places/SY09`
  expect((await page.request.get(other)).status()).toBe(200)
  meddle(databaseUrl, (database) => database.exec('alter table "Report" rename to "ReportElsewhere"'))
  for (const path of [
    '/en/sy/reports',
    '/en/sy/reports?q=deir',
    '/en/sy/reports/palmyra-01',
    '/en/sy?from=2018',
  ]) {
    const answer = await page.request.get(url + path)
    expect(answer.status(), path).toBe(503)
    expect(await answer.text()).toContain('The record did not answer just now.')
  }
  expect((await page.request.get(other)).status()).toBe(200)
  const search = `${url}/en/sy/reports?q=deir&grade=C`
  await page.goto(search)
  await expect(page.getByText('Other pages and the downloads may still work')).toBeVisible()
  expect(await accessibilityFaults(page)).toEqual([])
  meddle(databaseUrl, (database) => database.exec('alter table "ReportElsewhere" rename to "Report"'))
  await page.getByRole('link', { name: 'Try again' }).click()
  await expect(page).toHaveURL(search)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Syria: reports')
})

for (const [path, name, href] of [
  ['/en/sx', 'Syria', '/en/sy'],
  ['/en/syria', 'Syria', '/en/sy'],
  ['/en/sx/reports?q=deir', 'Syria', '/en/sy'],
  ['/en/sy/nowhere', 'Syria', '/en/sy'],
  ['/en/sy/places/sy09', 'Deir ez-Zor', '/en/sy/places/SY09'],
  ['/en/sy/places/palmira', 'Palmyra', '/en/sy/places/gn163808'],
  ['/en/sy/reports/briefing-2017-01', 'RT France on Syria', '/en/sy/reports/briefing-2017-10'],
  ['/en/sy/organisations/syrian-army', 'Syrian', '/en/sy/organisations/syrian-army-engineers'],
  ['/en/sy/metrics/device', 'explosive devices', '/en/sy/metrics/devices'],
] as const) {
  test(`${path} is not there, and ${href} may be meant @plain`, async ({ page }) => {
    const answer = await page.goto(path)
    expect(answer!.status()).toBe(404)
    const offered = page.getByRole('main').locator(`a[href="${href}"]`)
    await expect(offered).toContainText(name)
    await offered.click()
    expect((await page.request.get(page.url())).status()).toBe(200)
    await expect(page).toHaveURL(href)
  })
}

for (const path of ['/en/sy/places/%E0%A4%A', '/%', '/en/sy/reports/%00']) {
  test(`${path} cannot be read and is not there @plain`, async ({ page }) => {
    const answer = await page.request.get(path)
    expect(answer.status()).toBe(404)
    expect(await answer.text()).toContain('There is no such page')
  })
}
