import type { Page } from '@playwright/test'
import { accessibilityFaults, expect, faultsInBothThemes, test } from '../support/fixtures'

const inBar = (page: Page) => page.getByPlaceholder('Find a place, operator or report')

test('while a search is typed, pages are suggested in groups, and keys choose one', async ({ page }) => {
  await page.goto('/en/sy/method')
  const box = inBar(page)
  await box.click()
  await expect(box).toHaveRole('combobox')
  await expect(box).toHaveAttribute('aria-expanded', 'false')
  await box.pressSequentially('deir')
  const list = page.getByRole('listbox', { name: 'Find a place, operator or report' })
  await expect(list).toBeVisible()
  await expect(box).toHaveAttribute('aria-expanded', 'true')
  await expect(box).toHaveAttribute('aria-controls', (await list.getAttribute('id'))!)
  const places = list.getByRole('group', { name: 'Places' })
  await expect(places.getByRole('option').first()).toContainText('Deir ez-Zor')
  const options = list.getByRole('option')
  const count = await options.count()
  expect(count).toBeLessThanOrEqual(8)
  await expect(page.locator('.find').getByRole('status')).toHaveText(`${count} suggestions`)

  // Nothing is chosen until a key chooses; past the last, the field itself is.
  await expect(box).not.toHaveAttribute('aria-activedescendant')
  const isChosen = async (nth: number) => {
    const option = options.nth(nth)
    await expect(option).toHaveAttribute('aria-selected', 'true')
    await expect(box).toHaveAttribute('aria-activedescendant', (await option.getAttribute('id'))!)
    await expect(list.locator('[aria-selected="true"]')).toHaveCount(1)
  }
  await box.press('ArrowDown')
  await isChosen(0)
  await box.press('ArrowUp')
  await expect(box).not.toHaveAttribute('aria-activedescendant')
  await box.press('ArrowUp')
  await isChosen(count - 1)
  await box.press('ArrowDown')
  await box.press('ArrowDown')
  await isChosen(0)
  await expect(box).toHaveValue('deir')
  expect(await faultsInBothThemes(page)).toEqual([])
  const href = (await options.first().getAttribute('href'))!
  expect(href).toMatch(/^\/en\/sy\/places\//)
  await box.press('Enter')
  await expect(page).toHaveURL(href)
})

test('Escape and Tab leave what was typed, and Enter searches for it', async ({ page }) => {
  await page.goto('/en/sy/method')
  const box = inBar(page)
  const list = page.getByRole('listbox')
  await box.click()
  await box.pressSequentially('russian')
  await expect(list).toBeVisible()
  await box.press('ArrowDown')
  await box.press('Escape')
  await expect(list).toBeHidden()
  await expect(box).toHaveValue('russian')
  await expect(box).toHaveAttribute('aria-expanded', 'false')
  await expect(box).not.toHaveAttribute('aria-activedescendant')
  await expect(page.locator('.find').getByRole('status')).toHaveText('')
  // An arrow asks for them again.
  await box.press('ArrowDown')
  await expect(list.getByRole('group', { name: 'Operators and publishers' })).toBeVisible()
  await box.press('Tab')
  await expect(list).toBeHidden()
  await expect(box).not.toBeFocused()
  await expect(box).toHaveValue('russian')
  await box.click()
  await box.press('Enter')
  await expect(page).toHaveURL('/en/search?country=SY&q=russian')
})

test('a name in another script is suggested by a pointer, on a phone that reads from the right too', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  for (const dir of ['ltr', 'rtl'] as const) {
    await page.goto('/en/search')
    await page.evaluate((dir) => {
      document.documentElement.dir = dir
    }, dir)
    const box = page.getByPlaceholder('A place, an operator, a metric or a report')
    await box.fill('حلب')
    const list = page.getByRole('listbox')
    const aleppo = list.getByRole('option', { name: 'Aleppo' }).first()
    await expect(aleppo).toBeVisible()
    await expect(aleppo).toContainText('حلب')
    const [field, below] = [(await box.boundingBox())!, (await list.boundingBox())!]
    expect(below.x).toBeGreaterThanOrEqual(0)
    expect(below.x + below.width).toBeLessThanOrEqual(390)
    expect(below.y).toBeGreaterThanOrEqual(field.y + field.height)
    expect(await accessibilityFaults(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await aleppo.click()
    await expect(page).toHaveURL(/\/en\/sy\/places\/\w+$/)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Aleppo')
  }
})

test('what was typed last is suggested, whichever answer is the later', async ({ page }) => {
  const asked: string[] = []
  let answerFirst = () => {}
  const first = new Promise<void>((resolve) => {
    answerFirst = resolve
  })
  await page.route('**/search/suggestions?*', async (route) => {
    const typed = new URL(route.request().url()).searchParams.get('q')!
    asked.push(typed)
    if (typed === 'de') await first
    await route.continue().catch(() => undefined)
  })
  await page.goto('/en/sy/method')
  const box = inBar(page)
  await box.fill('de')
  await expect.poll(() => asked).toEqual(['de'])
  // Typed at once, they are asked for once.
  await box.pressSequentially('fg')
  await expect.poll(() => asked.at(-1)).toBe('defg')
  await expect(page.locator('.find').getByRole('status')).toHaveText('No suggestions')
  answerFirst()
  await page.waitForLoadState('networkidle')
  await expect(page.getByRole('listbox')).toBeHidden()
  await expect(page.locator('.find').getByRole('status')).toHaveText('No suggestions')
  await box.fill('')
  await expect(page.locator('.find').getByRole('status')).toHaveText('')
})

test('a page fetches what suggests when its search is touched, and sleeps on', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto('/en/sy/reports', { waitUntil: 'networkidle' })
  expect(asked.filter((path) => path.endsWith('.js'))).toEqual([])
  const box = inBar(page)
  await box.click()
  await box.pressSequentially('deir')
  await expect(page.getByRole('listbox')).toBeVisible()
  await page.waitForLoadState('networkidle')
  expect(asked.filter((path) => path.endsWith('.js'))).toEqual([expect.stringMatching(/^\/_frame\//)])
  expect(asked.filter((path) => path.endsWith('/suggestions')).length).toBeGreaterThan(0)
})

test('what suggests goes on where a page wakes around it', async ({ page }) => {
  await page.goto('/en/sy')
  const box = inBar(page)
  await box.click()
  await box.pressSequentially('dei')
  await expect(page.getByRole('listbox')).toBeVisible()
  await page.locator('[data-live]').first().hover()
  await expect(page.locator('.live').first()).toHaveRole('application')
  // What is answered to more letters begins a list anew.
  const answered = page.waitForResponse((response) => response.url().includes('q=deir'))
  await box.press('r')
  await (await answered).finished()
  await expect(page.getByRole('listbox')).toHaveCount(1)
  await box.press('ArrowDown')
  await expect(page.getByRole('option', { selected: true })).toContainText('Deir ez-Zor')
})

test.describe('where nothing can be asked', () => {
  // That the browser says so on its console is what these are about.
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
  test.use({ quietConsole: async ({}, use) => use(undefined) })

  for (const [what, answer] of [
    ['the network', null],
    ['the server', { status: 503, body: 'More pages are asked for than can be made.' }],
    ['what is understood', { status: 200, body: 'no JSON' }],
  ] as const) {
    test(`a search without ${what} suggests nothing, and is sent as ever`, async ({ page }) => {
      await page.goto('/en/sy/method')
      const box = inBar(page)
      const list = page.getByRole('listbox', { includeHidden: true })
      await box.fill('deir')
      await expect(list).toBeVisible()
      await page.route('**/search/suggestions?*', (route) =>
        answer === null ? route.abort() : route.fulfill(answer),
      )
      await box.fill('palmyra')
      await expect(list).toBeHidden()
      await box.press('Enter')
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Search')
    })
  }
})

test('suggestions are an answer of at most eight, by which a wrong address is told what is right @both', async ({
  request,
}) => {
  const ask = (query: string) => request.get(`/en/search/suggestions${query}`)
  const answer = await ask('?q=a&country=sy')
  expect(answer.headers()['content-type']).toBe('application/json; charset=utf-8')
  expect(answer.headers()['cache-control']).toBe('no-cache')
  const { count, groups } = (await answer.json()) as {
    count: string
    groups: { kind: string; hits: { name: string; href: string }[] }[]
  }
  expect(count).toBe('8 suggestions')
  expect(groups.flatMap(({ hits }) => hits)).toHaveLength(8)
  expect(groups.map(({ kind }) => kind)).toEqual(['places', 'operators', 'metrics', 'reports'])
  for (const { href } of groups.flatMap(({ hits }) => hits))
    expect((await request.get(href)).status(), href).toBe(200)
  const again = await request.get('/en/search/suggestions?country=sy&q=a', {
    headers: { 'if-none-match': answer.headers().etag! },
  })
  expect(again.status()).toBe(304)
  for (const query of ['', '?q=a&country=XX', '?q=a&q=b', '?q=a&colour=red', `?q=${'x'.repeat(201)}`]) {
    const refused = await ask(query)
    expect(refused.status(), query).toBe(400)
    expect((await refused.json()).problems, query).toHaveLength(1)
  }
  expect((await (await ask('?q=zzzz')).json()).groups).toEqual([])
})
