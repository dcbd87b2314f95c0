import { accessibilityFaults, expect, faultsInBothThemes, test } from '../support/fixtures'
import { signInAs } from '../support/people'
import { beginReport, figure, fillReport } from '../support/report-form'

test.describe('entering a report', () => {
  test('what is wrong stands on top, leads to its field, and everything typed stays', async ({ page }) => {
    await signInAs(page, 'analyst')
    await beginReport(page)
    await fillReport(page, 'Bulletin without a day')
    await page.getByLabel('Published on').fill('')
    await figure(page, 1).getByLabel('Amount').fill('12,5')
    await page.getByRole('button', { name: 'Send for review' }).click()
    const summary = page.locator('main form [role=alert]')
    await expect(summary).toBeFocused()
    await expect(summary).toContainText('This cannot be sent yet')
    await summary.getByRole('link', { name: /^Published on:/ }).click()
    await expect(page.getByLabel('Published on')).toBeFocused()
    await summary.getByRole('link', { name: /^Figure 1, Amount: 12.5 is not a whole number/ }).click()
    await expect(figure(page, 1).getByLabel('Amount')).toBeFocused()
    await expect(figure(page, 1).getByLabel('Amount')).toHaveValue('12,5')
    await expect(page.getByLabel('Title')).toHaveValue('Bulletin without a day')
    expect(await accessibilityFaults(page)).toEqual([])
  })

  test('@plain without a script it is a plain form: a figure is added, and it is sent', async ({ page }) => {
    await signInAs(page, 'analyst')
    await beginReport(page)
    await fillReport(page, 'Plain bulletin')
    await page.getByRole('button', { name: 'Add a figure' }).click()
    await expect(figure(page, 2)).toBeVisible()
    await expect(page.getByLabel('Title')).toHaveValue('Plain bulletin')
    await expect(figure(page, 2).getByLabel('Done by')).toHaveValue('Example Clearance Team')
    await page.getByRole('button', { name: 'Send for review' }).click()
    await expect(page.getByText('Sent for review. An editor will publish it')).toBeVisible()
    await expect(page.getByRole('listitem').filter({ hasText: 'Plain bulletin' }).first()).toContainText(
      '1 figure,',
    )
  })

  test('on a phone cells of a spreadsheet fill rows, and what they filled is said', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await signInAs(page, 'analyst')
    await beginReport(page)
    await page.getByLabel('Country').selectOption({ label: 'Syria' })
    const table = [
      'Amount\tWhere\tComment\tUnit',
      '24 000\tPalmyra\tx\tnumber',
      '1.5\tHoms\ty\thectares',
    ].join('\n')
    await figure(page, 1).getByLabel('Amount').focus()
    await page.evaluate((text) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', text)
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      )
    }, table)
    await expect(
      page.getByText(
        '2 rows were filled: Amount, Unit, Where. Left out, since no field is called so: Comment.',
      ),
    ).toBeVisible()
    await expect(figure(page, 1).getByLabel('Amount')).toHaveValue('24 000')
    await expect(figure(page, 1).getByText('= 24,000')).toBeVisible()
    await expect(figure(page, 2).getByLabel('Unit')).toHaveValue('ha')
    await expect(figure(page, 2).getByRole('button', { name: 'Remove Homs' })).toBeVisible()
  })

  test('a name that a governorate and its city share is told apart by one click', async ({ page }) => {
    await signInAs(page, 'analyst')
    await beginReport(page)
    await page.getByLabel('Country').selectOption({ label: 'Syria' })
    const where = figure(page, 1).getByLabel('Where')
    const offers = figure(page, 1).getByRole('group', { name: 'Several places are called Aleppo' })
    for (const [kind, code] of [
      ['governorate', 'SY02'],
      ['city', 'gn170063'],
    ] as const) {
      await where.fill('Aleppo')
      await where.press('Tab')
      await offers.getByRole('button', { name: `Aleppo (${kind})`, exact: true }).click()
      await expect(offers).toHaveCount(0)
      await expect(figure(page, 1).locator(`input[type=hidden][value="${code}"]`)).toHaveCount(1)
      await figure(page, 1).getByRole('button', { name: 'Remove Aleppo' }).click()
    }
    await where.fill('Aleppo')
    await where.press('Tab')
    await expect(offers).toBeVisible()
    expect(await accessibilityFaults(page)).toEqual([])
  })

  test('the figures of the operator’s last report are taken over without amounts and days', async ({
    page,
  }) => {
    await signInAs(page, 'analyst')
    await beginReport(page)
    await page.getByLabel('Country').selectOption({ label: 'Syria' })
    await figure(page, 1).getByLabel('Done by').fill('Syrian army engineers')
    await page
      .getByRole('button', { name: 'Same figures as the last report by Syrian army engineers' })
      .click()
    await expect(
      page.getByText(/figures? (was|were) added as in “.+” of \d+ \w+ \d{4}, without amounts and days/),
    ).toBeVisible()
    await expect(figure(page, 1).getByLabel('Done by')).toHaveValue('Syrian army engineers')
    await expect(figure(page, 1).getByLabel('What is counted')).not.toHaveValue('')
    await expect(figure(page, 1).getByLabel('Amount')).toHaveValue('')
  })
})

test.describe('what the record says while typing', () => {
  test('a finding stands beside its figure, wants a reason before sending, and is gone when the figure is mended', async ({
    page,
  }) => {
    await signInAs(page, 'analyst')
    await beginReport(page)
    await fillReport(page, 'Bulletin of a lower count')
    const cell = (name: string) => figure(page, 1).getByLabel(name, { exact: true })
    await cell('What is counted').selectOption({ label: 'Explosive devices neutralised' })
    await cell('Done by').fill('Syrian army engineers')
    await page.getByLabel('Published on').fill('2021-01-01')
    await cell('Up to').fill('2020-12-31')
    await figure(page, 1).getByRole('button', { name: 'Remove SY02' }).click()
    await cell('Where').fill('SY')
    await cell('Where').blur()
    // On record: 24,458 for Syria up to 3 Aug 2019.
    await cell('Amount').fill('20000')
    const finding = figure(page, 1).getByRole('listitem').filter({ hasText: 'The count falls' })
    await expect(finding).toContainText('20,000 for Syria up to 31 Dec 2020')
    await expect(finding).toContainText('24,458 for Syria up to 3 Aug 2019')
    await expect(finding.getByRole('link', { name: 'News Front, 3 Aug 2019' })).toHaveAttribute(
      'href',
      /\/en\/sy\/reports\/.+#.+/,
    )
    expect(await accessibilityFaults(page)).toEqual([])

    await page.getByRole('button', { name: 'Send for review' }).click()
    const summary = page.locator('main form [role=alert]')
    await summary.getByRole('link', { name: /^Figure 1: “The count falls” is open/ }).click()
    await expect(finding.getByLabel('It stands all the same, because')).toBeFocused()
    await cell('Amount').fill('25458')
    await expect(finding).toBeHidden()
    // On record: 24,458 up to 3 Aug 2019, and 391 more on single days after it.
    await expect(
      page.getByRole('row', { name: 'Syria Syrian army engineers at least 24,849 25,458' }),
    ).toBeVisible()

    await cell('Amount').fill('20000')
    await finding.getByLabel('It stands all the same, because').selectOption({ label: 'restated' })
    for (const other of await figure(page, 1).getByLabel('It stands all the same, because').all())
      await other.selectOption({ label: 'restated' })
    await page.getByRole('button', { name: 'Send for review' }).click()
    await expect(page.getByText('Sent for review. An editor will publish it')).toBeVisible()
  })
})

test.describe('the form', () => {
  test('has no accessibility faults, light and dark', async ({ page }) => {
    await signInAs(page, 'analyst')
    await beginReport(page)
    await fillReport(page, 'تقرير عن إزالة الألغام')
    await expect(figure(page, 1).getByRole('button', { name: 'Remove SY02' })).toBeVisible()
    expect(await faultsInBothThemes(page, { withStyles: true })).toEqual([])
  })

  test('fits a phone', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await signInAs(page, 'analyst')
    await beginReport(page)
    await fillReport(page, 'Bulletin on a phone')
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(390)
  })

  test('is nobody’s but its author’s until it is sent', async ({ page, browser, baseURL }) => {
    await signInAs(page, 'analyst')
    const address = await beginReport(page)
    const other = await browser.newPage({ baseURL })
    await signInAs(other, 'administrator')
    const answer = await other.goto(address)
    expect(answer!.status()).toBe(404)
    const look = await other.request.post(`${address}/look`, {
      data: { version: 1, content: { report: {} } },
      headers: { origin: baseURL! },
    })
    expect(look.status()).toBe(404)
    await other.close()
  })
})
