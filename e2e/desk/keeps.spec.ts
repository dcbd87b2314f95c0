import type { Locator, Page } from '@playwright/test'
import { figureCell, figureGrid, pasteCells } from '../support/figure-grid'
import { expect, test } from '../support/fixtures'
import { signInAs } from '../support/people'
import { beginReport, figure, fillReport, saved } from '../support/report-form'

/** How much of the page is hidden from a screen reader, or cannot be reached. */
const hidden = (page: Page) => page.locator('[aria-hidden=true], [inert]').count()

async function paste(field: Locator, text: string): Promise<void> {
  await field.evaluate((field, text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, text)
}

test.describe('the desk keeps what is typed', () => {
  test('a field and a text of any length come back after a reload, and are named before they are sent', async ({
    page,
  }) => {
    await signInAs(page, 'analyst')
    await beginReport(page)
    await fillReport(page, 'A long one')
    await figure(page, 1).getByLabel('Note').fill('n'.repeat(6_000))
    await page.getByRole('textbox', { name: 'Text', exact: true }).fill('t'.repeat(120_000))
    await expect(page.getByText('This text has 120,000 characters')).toBeVisible()
    await page.getByRole('button', { name: 'Save draft' }).click()
    await saved(page)
    await page.reload()
    await expect(figure(page, 1).getByLabel('Note')).toHaveValue('n'.repeat(6_000))
    await expect(page.locator('#text-typed')).toHaveValue('t'.repeat(120_000))
    await page.getByRole('button', { name: 'Send for review' }).click()
    const wrong = page.getByRole('alert').filter({ hasText: 'This cannot be sent yet' })
    await expect(wrong.getByRole('link', { name: /^Figure 1, Note: is 6,000 characters long/ })).toBeVisible()
    await expect(wrong.getByRole('link', { name: /^Text: has 120,000 characters/ })).toBeVisible()
  })

  test('on a phone some hundred figures are kept, a hundred shown at a time, and links lead to those elsewhere', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await signInAs(page, 'analyst')
    await beginReport(page)
    const amounts = Array.from({ length: 230 }, (_, at) => `${1_000 + at}`)
    const first = (label: string) => figure(page, 1).getByLabel(label, { exact: true })
    await paste(first('Amount'), `${amounts.join('\r\n')}\r\n`)
    await expect(page.getByText('Figures 1 to 100 of 230 are shown.')).toBeVisible()
    await expect(page.getByText('230 rows were filled: Amount.')).toBeVisible()
    await paste(first('Up to'), '5 March 2024\n\n06.03.2024')
    for (const [number, day] of [
      [1, '2024-03-05'],
      [2, ''],
      [3, '2024-03-06'],
      [4, ''],
    ] as const)
      await expect(figure(page, number).getByLabel('Up to', { exact: true })).toHaveValue(day)
    await page.getByRole('button', { name: 'Save draft' }).click()
    await saved(page)
    await page.reload()
    // Rows grow a little once the scripts have come, and what is pressed moves.
    await expect(page.getByText(/^Enter in a field adds/)).toBeVisible()
    await page.getByRole('link', { name: 'Those after' }).click()
    await expect(page.getByText('Figures 101 to 200 of 230 are shown.')).toBeVisible()
    await page.getByRole('link', { name: 'Those after' }).click()
    await expect(figure(page, 230).getByLabel('Amount', { exact: true })).toHaveValue('1229')
    await page.getByRole('button', { name: 'Send for review' }).click()
    const wrong = page.getByRole('alert').filter({ hasText: 'This cannot be sent yet' })
    await wrong
      .getByRole('link', { name: /^Figure 7, What is counted/ })
      .first()
      .click()
    await expect(figure(page, 7).getByLabel('What is counted')).toBeVisible()
  })

  test('the page of a draft of 50 figures and of 500 is less than three screens high, and a thousand come back whole', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 720 })
    await signInAs(page, 'analyst')
    const height = () => page.evaluate(() => document.documentElement.scrollHeight)
    for (const count of [50, 500]) {
      await beginReport(page)
      await page.getByLabel('Title').fill(`A draft of ${count}`)
      await page.getByLabel('Country').selectOption({ label: 'Syria' })
      await page.getByLabel('Published by').fill('Agency of Height')
      await page.getByLabel('Published on').fill('2018-03-08')
      await (await figureCell(page, 1, 'What is counted')).click()
      const rows = Array.from({ length: count }, (_, at) =>
        ['buildings', at + 1, 'count', 'exact', 'total', '2018-03-01', 'SY02', `Team ${at}`].join('\t'),
      )
      await pasteCells(
        page,
        `metric\tamount\tunit\tqualifier\tbasis\tto\tplaces\toperator\n${rows.join('\n')}`,
      )
      await saved(page)
      await page.reload()
      await expect(figureGrid(page)).toBeVisible()
      expect(await height()).toBeLessThan(2_160)
      if (count === 50) await page.getByRole('link', { name: 'My work' }).first().click()
    }
    const note = 'n'.repeat(6_000)
    await (await figureCell(page, 1, 'What is counted')).click()
    await page.keyboard.press('Control+End')
    await page.keyboard.press('Home')
    const more = Array.from({ length: 500 }, (_, at) => `buildings\t${501 + at}\t${at === 499 ? note : ''}`)
    await pasteCells(page, `metric\tamount\tnote\n${more.join('\n')}`)
    await expect(figureGrid(page)).toHaveAttribute('aria-rowcount', '1002')
    await saved(page)
    await page.reload()
    await expect(figureGrid(page)).toHaveAttribute('aria-rowcount', '1002')
    await (await figureCell(page, 1, 'Amount')).click()
    await page.keyboard.press('Control+End')
    await page.keyboard.press('ArrowUp')
    await expect(figure(page, 1000).getByLabel('Amount', { exact: true })).toHaveValue('1000')
    await expect(figure(page, 1000).getByLabel('Note')).toHaveValue(note)
  })

  test('what is typed before the scripts have come is kept like everything else', async ({ page }) => {
    await signInAs(page, 'analyst')
    const address = await beginReport(page)
    let come = () => {}
    const scripts = new Promise<void>((resolve) => {
      come = resolve
    })
    await page.route('**/_next/static/**/*.js', async (route) => {
      await scripts
      await route.continue()
    })
    await page.goto(address, { waitUntil: 'commit' })
    await page.getByLabel('Title').fill('Typed over a weak link')
    await figure(page, 1).getByLabel('Amount', { exact: true }).fill('42 300')
    come()
    await saved(page)
    await page.unrouteAll({ behavior: 'wait' })
    await page.reload()
    await expect(page.getByLabel('Title')).toHaveValue('Typed over a weak link')
    await expect(figure(page, 1).getByLabel('Amount', { exact: true })).toHaveValue('42 300')
  })

  test('a button pressed twice begins one report, and Back after sending shows it as it was sent', async ({
    page,
  }) => {
    await signInAs(page, 'analyst')
    const address = await beginReport(page)
    await page.goto(address.replace(/\/drafts\/.*/, ''))
    expect(await beginReport(page)).toBe(address)
    await fillReport(page, 'Sent and gone back to')
    await saved(page)
    await page.getByRole('button', { name: 'Send for review' }).dblclick()
    await expect(page.getByText('Sent for review. An editor will publish it')).toBeVisible()
    await page.waitForLoadState('networkidle')
    await page.goBack()
    await expect(page.getByRole('heading', { name: 'Sent and gone back to' })).toBeVisible()
    await expect(page.getByText('This draft was sent for review.').first()).toBeVisible()
    await expect(page.getByLabel('Title')).toHaveValue('Sent and gone back to')
  })

  test('an address without a draft, or with that of a colleague, says so and leads on', async ({
    page,
    browser,
    baseURL,
  }) => {
    await signInAs(page, 'analyst')
    const address = await beginReport(page)
    await page.getByLabel('Title').fill('Mine alone')
    await saved(page)
    const missing = await page.goto(`${address}0`)
    expect(missing!.status()).toBe(404)
    await expect(page.getByText('There is no draft at this address.')).toBeVisible()
    await page.getByRole('link', { name: 'Your drafts' }).click()
    await expect(page.getByRole('link', { name: 'Mine alone' })).toBeVisible()
    const other = await (await browser.newContext({ baseURL })).newPage()
    await signInAs(other, 'editor', { at: address })
    await expect(other.getByText('This draft belongs to a colleague')).toBeVisible()
    await other.context().close()
  })
})

test.describe('fields of a report', () => {
  test('nothing stays hidden from a screen reader once a list of offers is closed, however it was', async ({
    page,
  }) => {
    await signInAs(page, 'analyst')
    await beginReport(page)
    await page.getByLabel('Country').selectOption({ label: 'Syria' })
    const before = await hidden(page)
    const where = figure(page, 1).getByLabel('Where', { exact: true })
    const by = figure(page, 1).getByLabel('Done by', { exact: true })
    const offers = page.getByRole('listbox').getByRole('option')
    // Whoever types before the form is ready types again.
    await expect(async () => {
      await where.fill('')
      await where.fill('Palmy')
      await expect(page.getByRole('option', { name: /^Palmyra/ })).toBeVisible({ timeout: 3_000 })
    }).toPass({ timeout: 30_000 })
    await page.getByRole('option', { name: /^Palmyra/ }).click()
    await expect(figure(page, 1).getByRole('button', { name: 'Remove Palmyra' })).toBeVisible()
    await expect.poll(() => hidden(page)).toBe(before)
    for (const [field, typed] of [
      [where, 'Alep'],
      [by, 'R'],
    ] as const) {
      await field.fill(typed)
      await expect(offers.first()).toBeVisible()
      await page.keyboard.press('Escape')
      await expect.poll(() => hidden(page)).toBe(before)
      await field.fill('')
      await field.pressSequentially(typed)
      await expect(offers.first()).toBeVisible()
      await page.keyboard.press('Tab')
      await expect.poll(() => hidden(page)).toBe(before)
    }
    await by.fill('')
    await by.fill('R')
    await offers.first().click()
    await expect.poll(() => hidden(page)).toBe(before)
  })

  test('a day is pasted as reports write it; where either number may be the month it is asked', async ({
    page,
  }) => {
    await signInAs(page, 'analyst')
    await beginReport(page)
    const field = page.getByLabel('Published on', { exact: true })
    for (const text of ['2024-03-05', '5 March 2024', '٥ مارس ٢٠٢٤']) {
      await paste(field, text)
      await expect(field).toHaveValue('2024-03-05')
      await field.fill('')
    }
    await paste(field, '05/03/2024')
    await page.getByRole('button', { name: '3 May 2024' }).click()
    await expect(field).toHaveValue('2024-05-03')
  })
})
