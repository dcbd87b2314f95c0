import { ROLES } from '@/lib/access/roles'
import { accessibilityFaults, expect, faultsInBothThemes, test } from '../support/fixtures'
import { signInAs } from '../support/people'
import { publishFigures } from '../support/record'
import type { RunningServer } from '../support/server'

const pages = [
  '/en/desk/lists',
  '/en/desk/lists/countries',
  '/en/desk/lists/countries/file',
  '/en/desk/lists/places',
  '/en/desk/lists/places?q=deir',
  '/en/desk/lists/places?use=no&country=SY&sort=used',
  '/en/desk/lists/places/names?country=SY&kind=admin1',
  '/en/desk/lists/places/many',
  '/en/desk/lists/places/new',
  '/en/desk/lists/places/SY02',
  '/en/desk/lists/organisations',
  '/en/desk/lists/organisations/many',
  '/en/desk/lists/organisations/names',
  '/en/desk/lists/organisations/syrian-army-engineers',
  '/en/desk/lists/organisations/syrian-army-engineers/merge?into=Nobody',
  '/en/desk/lists/metrics',
  '/en/desk/lists/metrics/names',
  '/en/desk/lists/metrics/new',
  '/en/desk/lists/metrics/devices?language=en',
]

test.describe('the pages of the lists', () => {
  test('can be used by everybody, light and dark, and on a phone', async ({ page }) => {
    await signInAs(page, 'administrator')
    for (const path of pages) {
      await page.goto(path)
      expect(await faultsInBothThemes(page), path).toEqual([])
      await page.setViewportSize({ width: 390, height: 844 })
      const [content, window] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ])
      expect(content, path).toBeLessThanOrEqual(window!)
      await page.setViewportSize({ width: 1440, height: 900 })
    }
  })

  for (const role of ROLES.filter((role) => role !== 'administrator')) {
    test(`are closed to the ${role}`, async ({ page }) => {
      await signInAs(page, role)
      await expect(page.getByRole('link', { name: 'Lists' })).toHaveCount(0)
      for (const path of pages) {
        await page.goto(path)
        await expect(page.getByRole('alert').first()).toContainText('not open to your role')
      }
    })
  }

  test('are closed to readers', async ({ page }) => {
    for (const path of pages) {
      await page.goto(path)
      await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
    }
  })
})

test.describe('an administrator', () => {
  let server: RunningServer

  test.beforeEach(async ({ page, start }) => {
    server = await start({ withoutSample: true, withPeople: true, mayBeUsed: true })
    await signInAs(page, 'administrator', { server })
  })

  // What a page still asks for when the server ends would be an error on its console.
  test.afterEach(async ({ page }) => {
    await page.goto('about:blank')
  })

  test('@plain adds Colombia and Azerbaijan from a list, by keyboard', async ({ page }) => {
    await page.goto(`${server.url}/en/desk/lists`)
    await page.getByRole('link', { name: 'Countries', exact: true }).click()
    for (const [typed, code] of [
      ['Colom', 'CO'],
      ['Azer', 'AZ'],
    ] as const) {
      const list = page.getByLabel('Country', { exact: true })
      await list.focus()
      await page.keyboard.type(typed)
      await expect(list).toHaveValue(code)
      await page.keyboard.press('Tab')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await expect(page.getByRole('status')).toContainText('is added with its areas and places')
    }
    const row = page.getByRole('row', { name: /Azerbaijan/ })
    await expect(row).toContainText('AZ')
    await page.goto(`${server.url}/en/desk/lists/places?q=medell%C3%ADn`)
    await expect(page.getByRole('cell', { name: /Antioquia/ }).first()).toBeVisible()
    await page.goto(`${server.url}/en/desk/audit`)
    await expect(page.getByText('Country added, or brought up to date')).toHaveCount(2)
    // A country that is there gains its towns, and then there is nothing more to add.
    for (const told of ['is added with its areas and places', 'are on record already']) {
      await page.goto(`${server.url}/en/desk/lists/countries`)
      await page.getByLabel('Country', { exact: true }).selectOption('UA')
      await page.getByRole('button', { name: 'Add a country' }).click()
      await expect(page.getByRole('status')).toContainText(told)
    }
    await page.goto(`${server.url}/en/desk/lists/places?q=kramatorsk`)
    await expect(page.getByRole('cell', { name: /Donetsk/ }).first()).toBeVisible()
  })

  test('@plain enters a file of P-codes after a look at what it would do', async ({
    page,
    javaScriptEnabled,
  }) => {
    await page.goto(`${server.url}/en/desk/lists/countries`)
    await page.getByRole('link', { name: 'Enter a gazetteer file' }).click()
    const table = (rows: string) => ({
      name: 'codes.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(`Location,Admin Level,P-Code,Name,Parent P-Code,Valid from date\n${rows}`),
    })
    const file = page.getByLabel('File', { exact: true })
    await file.setInputFiles(table('SYR,2,SY0203,"Afrin,SY02,2024-01-01'))
    await page.getByRole('button', { name: 'Show what it would do' }).click()
    await expect(page.locator('main form [role=alert]')).toContainText('a quotation mark is not closed')
    const good = table('SYR,1,SY02,Aleppo,SY,2024-01-01\nSYR,2,SY0203,Afrin,SY02,2024-01-01\n')
    await file.setInputFiles(good)
    await page.getByRole('button', { name: 'Show what it would do' }).click()
    await expect(page.getByRole('status')).toContainText('One of its places is on record.')
    await expect(page.getByRole('status')).toContainText('Afrin, SY0203, in SY02')
    if (javaScriptEnabled) expect(await accessibilityFaults(page)).toEqual([])
    // Without a script a file has to be chosen again; another than was looked at is looked at first.
    if (!javaScriptEnabled) await file.setInputFiles(good)
    await page.getByRole('button', { name: 'Enter this file' }).click()
    await expect(page.getByRole('status')).toContainText('The file is entered')
    await page.goto(`${server.url}/en/desk/lists/places?q=afrin`)
    await expect(page.getByRole('cell', { name: 'SY0203' })).toBeVisible()
  })

  test('@plain renames a place in Arabic, finds it by another spelling, and readers see both', async ({
    page,
    folder,
  }) => {
    await publishFigures(server.databaseUrl, folder, [{ places: 'SY02', amount: 10 }])
    await page.goto(`${server.url}/en/desk/lists`)
    await page.getByRole('link', { name: 'Places', exact: true }).click()
    await page.getByLabel('Words of a name, or a code').fill('SY02')
    await page.getByRole('button', { name: 'Find' }).click()
    await page.getByRole('link', { name: 'Aleppo', exact: true }).click()

    await page.getByRole('row', { name: 'Arabic' }).getByRole('link', { name: 'Change' }).click()
    await page.locator('#change-name').getByLabel('Name', { exact: true }).fill('حلب الشهباء')
    await page.getByRole('button', { name: 'Save the name' }).click()
    await expect(page.getByRole('status')).toContainText('The names are saved.')
    await page.locator('#add-name-name').fill('The Grey City')
    await page.locator('#add-name-alias').check()
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await expect(page.getByRole('rowheader', { name: 'The Grey City' })).toBeVisible()

    await expect
      .poll(async () => (await page.request.get(`${server.url}/en/sy/places/SY02`)).text())
      .toContain('The Grey City')
    await page.goto(`${server.url}/en/sy/places/SY02`)
    await expect(page.getByText('حلب الشهباء')).toBeVisible()
    await page.goto(`${server.url}/en/sy/places?q=grey`)
    await expect(page.locator('a[href="/en/sy/places/SY02"]')).toBeVisible()
  })

  test('@plain is told what is wrong, with what was typed', async ({ page }) => {
    await page.goto(`${server.url}/en/desk/lists/places/new`)
    await page.getByLabel('Name', { exact: true }).fill('New Hamlet')
    await page.getByLabel('Code', { exact: true }).fill('a+b')
    await page.getByLabel('Lies in').fill('Atlantis')
    await page.getByLabel('Degrees north').fill('36.2')
    await page.getByRole('button', { name: 'Add a place' }).click()
    const summary = page.locator('main form [role=alert]')
    await expect(summary.getByRole('listitem')).toHaveCount(2)
    await expect(page.getByLabel('Name', { exact: true })).toHaveValue('New Hamlet')
    await expect(page.getByLabel('Kind')).toHaveValue('city')

    await page.getByLabel('Code', { exact: true }).fill('SY-hamlet')
    await page.getByLabel('Degrees east').fill('37.1')
    await page.getByRole('button', { name: 'Add a place' }).click()
    await expect(summary).toContainText('No place on record has that code or name.')
    await page.getByLabel('Lies in').fill('SY02')
    await page.getByRole('button', { name: 'Add a place' }).click()
    await expect(page.getByRole('status')).toContainText('Added.')
    await expect(page.getByLabel('Degrees north')).toHaveValue('36.2')

    // Nothing names it yet: it can be taken away again, from the list.
    await page.goto(`${server.url}/en/desk/lists/places?q=hamlet&use=no`)
    await page.getByLabel('Choose New Hamlet').check()
    await page.getByRole('button', { name: 'Take away what is chosen' }).click()
    await expect(page.getByRole('status')).toContainText('Taken away.')
    await page.goto(`${server.url}/en/desk/lists/places/SY02`)
    await page.getByRole('button', { name: 'Take this place away' }).click()
    await expect(page.locator('main form [role=alert]')).toContainText(
      'Aleppo (SY02) stays, since it is named',
    )
  })

  test('what is wrong is read first', async ({ page }) => {
    await page.goto(`${server.url}/en/desk/lists/metrics/new`)
    await page.getByRole('button', { name: 'Add a metric' }).click()
    await expect(page.locator('main form [role=alert]')).toBeFocused()
    expect(await accessibilityFaults(page)).toEqual([])
  })

  test('@plain adds a metric, and it is on every page once a report has it', async ({ page, folder }) => {
    await page.goto(`${server.url}/en/desk/lists/metrics`)
    await page.getByRole('link', { name: 'Add a metric' }).click()
    await page.getByLabel('Label in English').fill('risk education sessions')
    await page.getByLabel('Definition').fill('Sessions in which people learn to keep clear of mines.')
    await page.getByLabel('Parts', { exact: true }).fill('sessions for children')
    await page.getByRole('button', { name: 'Add a metric' }).click()
    await expect(page.getByRole('status')).toContainText('Added.')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Risk education sessions')

    const metric = 'risk_education_sessions'
    await publishFigures(server.databaseUrl, folder, [
      { metric, places: 'SY02', day: '2020-01-31', amount: 40 },
      { metric, places: 'SY04', day: '2020-02-29', amount: 25 },
    ])
    // 40 in Aleppo and 25 in Hama, of one operator.
    const sum = '65'
    await expect
      .poll(async () => (await page.request.get(`${server.url}/en/sy`)).text())
      .toContain('isk education sessions')
    await page.goto(`${server.url}/en/sy`)
    await expect(page.getByLabel('Headline figures')).toContainText(sum)
    await page.goto(`${server.url}/en/sy/metrics/${metric}`)
    await expect(page.locator('#how')).toContainText('learn to keep clear of mines')
    await expect(page.getByRole('main')).toContainText(sum)
    await page.goto(`${server.url}/en/sy/why/${metric}/SY`)
    await expect(page.getByRole('main')).toContainText('40')
    await page.goto(`${server.url}/en/sy/data`)
    await page.locator('summary', { hasText: 'What is counted: the metrics' }).click()
    await expect(page.getByRole('row', { name: metric })).toContainText('keep clear of mines')
    const csv = await page.request.get(
      `${server.url}/api/v1/summary.csv?country=SY&by=operator&metric=${metric}`,
    )
    expect(csv.ok()).toBe(true)
    expect(await csv.text()).toMatch(new RegExp(`${metric}.*${sum}`))
  })

  test('@plain merges two organisations after a look at what changes, and undoes it', async ({
    page,
    folder,
    javaScriptEnabled,
  }) => {
    await publishFigures(server.databaseUrl, folder, [
      { places: 'SY02', amount: 100, operator: 'Demining Centre' },
      { places: 'SY02', day: '2020-02-29', amount: 130, operator: 'The Demining Center' },
      { places: 'SY04', amount: 7, operator: 'The Demining Center' },
    ])
    const total = () =>
      expect.poll(async () => (await page.request.get(`${server.url}/en/sy/why/devices/SY`)).text())
    // Two operators: 100 + 137.
    await total().toContain('237')

    await page.goto(`${server.url}/en/desk/lists/organisations?q=center`)
    await page.getByRole('link', { name: 'The Demining Center' }).click()
    await page.getByLabel('The organisation that it is the same as').fill('demining centre')
    await page.getByRole('button', { name: 'See what would change' }).click()
    const syria = page.getByRole('row', { name: 'Syria' })
    await expect(syria.filter({ hasText: 'The Demining Center' })).toContainText('137')
    // One operator: 130 by February, after 100 by January, and 7 elsewhere.
    await expect(syria.filter({ hasNotText: 'The Demining Center' })).toContainText('137')
    if (javaScriptEnabled) expect(await accessibilityFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Merge' }).click()
    await expect(page.locator('main form [role=alert]')).toContainText(
      'Say in a few words why they are the same.',
    )
    await page.getByLabel('Why they are the same').fill('two spellings')
    await page.getByRole('button', { name: 'Merge' }).click()
    await expect(page.getByRole('status')).toContainText('Merged.')
    await expect(page.getByRole('rowheader', { name: 'The Demining Center' })).toBeVisible()

    await total().not.toContain('237')
    await page.goto(`${server.url}/en/sy/organisations/the-demining-center`)
    await expect(page).toHaveURL(`${server.url}/en/sy/organisations/demining-centre`)
    await expect(page.getByRole('main')).toContainText('137')

    await page.goto(`${server.url}/en/sy?operator=the-demining-center&from=2020-01`)
    await expect(page).toHaveURL(`${server.url}/en/sy?operator=demining-centre&from=2020-01`)

    await page.goto(`${server.url}/en/desk/lists/organisations/the-demining-center`)
    await page.getByRole('button', { name: 'Undo the merge' }).click()
    await expect(page.getByRole('status')).toContainText('The merge is undone.')
    await total().toContain('237')
  })
})
