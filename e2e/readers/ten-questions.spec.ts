import type { Page } from '@playwright/test'
import { expect, test } from '../support/fixtures'

/** What a minister and a field officer ask of a country, each answered within two clicks of its page. */

const row = (page: Page, key: string) => page.locator(`#places tr[data-key="${key}"]`)
const cell = (page: Page, key: string, metric: string) =>
  row(page, key).locator(`td[data-metric="${metric}"]`)
const aleppo = 'place+gn170063'
const palmyra = 'place+gn163808'

/** Opens what a number leads to, as a page: beside the number where there is a script. */
async function openWhy(page: Page, number: ReturnType<typeof cell>) {
  const address = await number.getByRole('link').getAttribute('href')
  await page.goto(address!)
}

test('how many buildings were secured in Aleppo, since when, and by whom? @plain', async ({ page }) => {
  await page.goto('/en/sy')
  await expect(cell(page, aleppo, 'buildings')).toHaveAttribute('data-value', '3500')
  await expect(cell(page, aleppo, 'buildings')).toContainText('at least ≥3,500')
  await openWhy(page, cell(page, aleppo, 'buildings'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Why at least 3,500')
  const latest = page.locator('tbody[data-status="counted"] tr[data-claim]').first()
  await expect(latest).toContainText('from 5 Dec 2016 to 21 Jan 2017')
  await expect(page.getByRole('main')).toContainText('Russian International Mine Action Centre')
})

test('how much aid came to Damascus in 2018? @plain', async ({ page }) => {
  await page.goto('/en/sy/places/gn170654?from=2018-01&to=2018-12')
  // 3,116.41 t by November 2018 less the 74 t that were reported before: 3,042.41 t, of which nobody says where.
  await expect(page.locator('[data-around]')).toContainText('reports give at most 3,042.41 t for Syria')
  await expect(page.locator('[data-around]')).toContainText('How much of it lies in Damascus is not known.')
  await page
    .locator('[data-around]')
    .getByRole('link', { name: /3,042.41/ })
    .click()
  await expect(page).toHaveURL('/en/sy?metric=aid&from=2018-01&to=2018-12#aid')
  await expect(page.locator('section#aid')).toBeVisible()
})

test('in which month were most devices reported, and what of that is a first “so far”? @plain', async ({
  page,
}) => {
  await page.goto('/en/sy')
  await page.locator('section#devices').getByRole('link', { name: 'Per month' }).click()
  await expect(page).toHaveURL(/\/en\/sy\/metrics\/devices#months$/)
  const bars = await page
    .locator('#months rect[data-value]')
    .evaluateAll((all) => all.map((bar) => Number(bar.getAttribute('data-value'))))
  // 96,105 at the end of October 2017 less the 61,884 of 29 September: 34,221 came in that month, more than in any other.
  expect(Math.max(...bars)).toBe(96_105 - 61_884)
  // The 272 of April 2016 were "so far" and have no bar.
  expect(bars).not.toContain(272)
})

test('what is new, and what was decided? @plain', async ({ page }) => {
  await page.goto('/en/sy')
  const news = page.locator('#corrections')
  await expect(news.locator('li[data-status="set_aside"]')).toHaveCount(3)
  await expect(page.locator('#reports [data-report]').first()).toContainText('3 Sept 2021')
  await news.getByRole('link', { name: /^All corrections/ }).click()
  await expect(page).toHaveURL('/en/sy/corrections')
})

test('how does Palmyra stand against Aleppo? @plain', async ({ page }) => {
  await page.goto('/en/sy')
  await row(page, palmyra).getByRole('checkbox').check()
  await row(page, aleppo).getByRole('checkbox').check()
  await page.locator('#places').getByRole('button', { name: 'Compare' }).click()
  await expect(page).toHaveURL(/\/en\/sy\/compare\?metric=devices&place=gn170063&place=gn163808$/)
  await expect(page.locator('li[data-compared="gn163808"]')).toHaveAttribute('data-value', '24065')
  await expect(page.locator('li[data-compared="gn170063"]')).toHaveAttribute('data-value', '36319')
})

test('where were roads secured? @plain', async ({ page }) => {
  await page.goto('/en/sy')
  await page.getByLabel('Headline figures').getByRole('link', { name: 'Roads secured' }).click()
  await expect(page).toHaveURL('/en/sy?metric=roads#roads')
  await expect(page.getByLabel('Headline figures').locator('[aria-current="true"]')).toHaveText(
    'Roads secured',
  )
  const circle = (code: string) => page.locator(`[data-map] circle[data-place="${code}"]`).first()
  await expect(circle('SY09')).toHaveAttribute('data-value', '246000')
  await expect(circle('gn170063')).toHaveAttribute('data-value', '680000')
  // Places are sorted by what is shown: Aleppo 680, Deir ez-Zor 246, Palmyra 219.
  const names = await page.locator('#places tbody tr th a').allTextContents()
  expect(names.slice(0, 3)).toEqual(['Aleppo', 'Deir ez-Zor', 'Palmyra'])
})

test('how far can these numbers be trusted? @plain', async ({ page }) => {
  await page.goto('/en/sy')
  await page.getByRole('link', { name: 'How far can I trust these numbers?' }).click()
  await expect(page).toHaveURL('/en/sy#trust')
  const trust = page.locator('#trust')
  // Of 142 figures 18 are quoted by an agency: 12.7 %; 124 are republished: 87.3 %.
  await expect(trust.locator('li[data-grade="B"]')).toHaveText('B quoted by an agency 13%')
  await expect(trust.locator('li[data-grade="C"]')).toHaveText('C republished 87%')
  await expect(trust.locator('[data-fact="parties"]')).toContainText(
    'Every figure comes from a party to the conflict',
  )
  await expect(trust.locator('[data-fact="overlap"]')).toContainText(
    'Overlap between the two counts is unknown',
  )
  await trust.getByRole('link', { name: '3 figures are not counted' }).click()
  await expect(page.locator('li[data-status="set_aside"]')).toHaveCount(3)
})

test('at most forty stops of Tab stand before the places', async ({ page }) => {
  await page.goto('/en/sy', { waitUntil: 'networkidle' })
  let stops = 0
  for (; stops < 80; stops++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate(() => document.activeElement?.closest('#places') !== null)) break
  }
  expect(stops).toBeLessThanOrEqual(40)
})
