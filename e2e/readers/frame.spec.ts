import { accessibilityFaults, expect, faultsInBothThemes, test } from '../support/fixtures'
import { chooseYear, menuOf, openMenu } from '../support/menus'
import { signInAs } from '../support/people'

test('menus open without a script, and one closes another @plain', async ({ page }) => {
  await page.goto('/en/sy')
  const download = await openMenu(page, 'Download')
  await expect(download.getByRole('link', { name: /CSV/ }).first()).toBeVisible()
  const period = await openMenu(page, 'Period')
  await expect(period.getByRole('link', { name: '2018' })).toBeVisible()
  await expect(download.getByRole('link', { name: /CSV/ }).first()).toBeHidden()
})

test('a menu is closed by Esc, which goes back to its name, and by a click outside', async ({ page }) => {
  await page.goto('/en/sy/places')
  const share = await openMenu(page, 'Share')
  await share.locator('summary').press('ArrowDown')
  await expect(share.getByRole('button', { name: 'Copy the link' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(share.getByRole('link', { name: 'Picture' })).toBeHidden()
  await expect(share.locator('summary')).toBeFocused()
  await openMenu(page, 'Share')
  await page.getByRole('heading', { level: 1 }).click()
  await expect(share.getByRole('link', { name: 'Picture' })).toBeHidden()
})

test('a chosen theme is there before the page is painted, on every page, until the device is followed again', async ({
  page,
}) => {
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  await page.goto('/en/sy')
  const light = await ground()
  const menu = await openMenu(page, 'Theme')
  await menu.getByRole('button', { name: 'Dark' }).click()
  const dark = await ground()
  expect(dark).not.toBe(light)
  // What the document says when its body begins, before anything of it can be painted.
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (document.body === null) return
      Object.assign(globalThis, { themeAtFirst: document.documentElement.dataset.theme })
      observer.disconnect()
    }).observe(document, { childList: true, subtree: true })
  })
  for (const path of ['/en/sy', '/en', '/en/sy?from=2018-01', '/en/sign-in', '/en/nowhere/else']) {
    await page.goto(path)
    expect(await page.evaluate(() => (globalThis as { themeAtFirst?: string }).themeAtFirst), path).toBe(
      'dark',
    )
    expect(await ground(), path).toBe(dark)
  }
  await page.goto('/en/sy')
  await openMenu(page, 'Theme')
  await menu.getByRole('button', { name: 'As the device' }).click()
  await expect.poll(ground).toBe(light)
  await page.reload()
  expect(await ground()).toBe(light)
})

test('without a script there is no choice of a theme, and no button that would do nothing @scriptless', async ({
  page,
}) => {
  await page.goto('/en/sy')
  await expect(menuOf(page, 'Theme')).toBeHidden()
  const share = await openMenu(page, 'Share')
  await expect(share.getByRole('button')).toHaveCount(0)
  await expect(share.getByRole('link', { name: 'Picture' })).toBeVisible()
})

test('menus and their sheet can be used by everybody, light and dark, wide and on a phone', async ({
  page,
}) => {
  await page.goto('/en/sy/places')
  for (const name of ['Period', 'Share', 'Download', 'Theme']) {
    await openMenu(page, name)
    expect.soft(await faultsInBothThemes(page), name).toEqual([])
  }
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/en/sy/places')
  await expect(menuOf(page, 'Period')).toBeHidden()
  await page.getByRole('button', { name: 'Filter' }).click()
  const period = await openMenu(page, 'Period')
  expect(await accessibilityFaults(page)).toEqual([])
  await period.getByRole('link', { name: '2018' }).click()
  await expect(page).toHaveURL('/en/sy/places?from=2018-01&to=2018-12')
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)
})

test('on a phone the sheet opens and filters without a script @scriptless', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/en/sy/places')
  await page.getByRole('button', { name: 'Filter' }).click()
  await chooseYear(page, '2018')
  await expect(page).toHaveURL('/en/sy/places?from=2018-01&to=2018-12')
})

test('the address of a page and its citation are copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/en/sy/places?from=2018-01&to=2018-12')
  const share = await openMenu(page, 'Share')
  await share.getByRole('button', { name: 'Copy the link' }).click()
  await expect(share.getByRole('button', { name: 'Copied' })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
  await share.getByRole('button', { name: 'Copy the citation' }).click()
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toBe(`Firmground: Syria, Places. Figures on humanitarian demining, as reported. ${page.url()}`)
})

test('who works at the desk is led there from every page, as far as this browser knows', async ({
  page,
  start,
}) => {
  const server = await start({ withPeople: true, mayBeUsed: true })
  await page.goto(`${server.url}/en/sy`)
  const bar = page.getByRole('navigation', { name: 'Product and countries' })
  await expect(bar.getByRole('link', { name: 'Sign in' })).toBeVisible()
  await expect(bar.getByRole('link', { name: 'Desk' })).toBeHidden()
  await signInAs(page, 'analyst', { server })
  await page.goto(`${server.url}/en/desk`)
  await page.goto(`${server.url}/en/sy`)
  await expect(bar.getByRole('link', { name: 'Sign in' })).toBeHidden()
  await bar.getByRole('link', { name: 'Desk' }).click()
  await expect(page).toHaveURL(`${server.url}/en/desk`)
})

test('a search from any page finds a place by its Arabic name, and others by beginnings of words @plain', async ({
  page,
}) => {
  await page.goto('/en/sy/reports')
  const box = page.getByPlaceholder('Find a place, operator or report')
  await box.fill('دير')
  await box.press('Enter')
  await expect(page).toHaveURL(/\/en\/search\?country=SY&q=/)
  const places = page.locator('[data-kind="places"]')
  await expect(places.getByRole('link').first()).toContainText('Deir ez-Zor')
  await places.getByRole('link').first().click()
  await expect(page).toHaveURL(/\/en\/sy\/places\//)
  await page.goto('/en/search?q=explosive')
  await page.locator('[data-kind="metrics"]').getByRole('link').first().click()
  await expect(page).toHaveURL(/\/metrics\/devices$/)
  await page.goto('/en/search?q=russian%20centre')
  await expect(page.locator('[data-kind="operators"]').getByRole('link').first()).toHaveText(
    'Russian International Mine Action Centre',
  )
  await page.goto('/en/search?q=PALMYRA&country=sy')
  await expect(page.locator('[data-kind="reports"]').getByRole('link').first()).toBeVisible()
  await page.goto('/en/search?q=yem')
  await page.locator('[data-kind="countries"]').getByRole('link', { name: 'Yemen' }).click()
  await expect(page).toHaveURL('/en/ye')
})

test('a search that finds nothing says so, and what of its address it passed over @plain', async ({
  page,
}) => {
  await page.goto('/en/search?q=zzzz&country=xx&form=1')
  await expect(page.getByRole('status')).toContainText('Nothing is found for “zzzz”')
  await expect(page.locator('[data-misread]')).toHaveCount(2)
  await page.goto('/en/search')
  await expect(page.getByRole('status')).toHaveCount(0)
})

test('the key / leads to the search, and is a sign like any other while somebody types', async ({ page }) => {
  await page.goto('/en/sy')
  const box = page.getByPlaceholder('Find a place, operator or report')
  await page.keyboard.press('/')
  await expect(box).toBeFocused()
  await page.keyboard.type('a/b')
  await expect(box).toHaveValue('a/b')
})

test('the method is told under five headings, with the facts of the record @plain', async ({ page }) => {
  await page.goto('/en/sy/method')
  const headings = ['Sources', 'Collection', 'Evaluation', 'Corroboration', 'Quality control']
  for (const name of headings) await expect(page.getByRole('heading', { level: 2, name })).toBeVisible()
  const fact = (name: string) => page.locator(`[data-fact="${name}"] b`)
  await expect(fact('reports')).toHaveText('52')
  await expect(fact('figures')).toHaveText('142')
  // Quoted directly 18, republished 124: all 142.
  await expect(fact('B')).toHaveText('18')
  await expect(fact('C')).toHaveText('124')
  await expect(fact('aside')).toHaveText('3')
  await expect(page.locator('[data-example="aside"]')).toContainText('838')
  await expect(page.locator('[data-example="corroborated"]')).toContainText('RIA Novosti')
  await page.getByRole('link', { name: 'What each metric counts' }).click()
  await expect(page).toHaveURL('/en/sy/metrics')
})
