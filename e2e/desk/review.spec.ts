import { devicesUpTo, sendReport } from '../support/desk'
import { accessibilityFaults, expect, test } from '../support/fixtures'
import { signInAs, signOut } from '../support/people'
import { publishDevices } from '../support/record'
import { figure } from '../support/report-form'

test.describe('review', () => {
  test('@plain @both a report is returned with a remark, mended, and published by a second person', async ({
    page,
    start,
  }) => {
    const server = await start({ withoutSample: true, withPeople: true, mayBeUsed: true })
    await sendReport(server.databaseUrl, {
      title: 'Bulletin of October',
      published: '2017-10-13',
      figures: [devicesUpTo('2017-10-12', '24 000'), devicesUpTo('2017-10-13', '24 300')],
    })

    await signInAs(page, 'editor', { server })
    await page.getByRole('link', { name: 'Review' }).click()
    const waiting = page.locator('[data-draft]')
    await expect(waiting).toHaveText(/Bulletin of October.*Amal Analyst/)
    await page.getByRole('link', { name: 'Bulletin of October' }).click()
    const shown = page.locator('[data-figure=f1]')
    await expect(shown).toContainText('24 000')
    await expect(shown).toContainText('24,000')
    await expect(shown).toContainText('Deir ez-Zor (governorate)')

    await page.getByRole('button', { name: 'Return with remarks' }).click()
    await expect(page.locator('main form [role=alert]')).toContainText('Write at least one remark')
    await page.getByLabel('Remark on figure 2').fill('The page says 42,300.')
    await page.getByRole('button', { name: 'Publish' }).click()
    await expect(page.locator('main form [role=alert]')).toContainText('You have written remarks')
    await expect(page.getByLabel('Remark on figure 2')).toHaveValue('The page says 42,300.')
    await page.getByRole('button', { name: 'Return with remarks' }).click()
    await expect(page.getByRole('status')).toHaveText('Returned to its author.')
    await expect(waiting).toHaveCount(0)
    await signOut(page)

    await signInAs(page, 'analyst', { server })
    await page.getByRole('link', { name: 'Bulletin of October' }).click()
    await expect(figure(page, 2)).toContainText('The page says 42,300.')
    await figure(page, 2).getByLabel('Amount', { exact: true }).fill('42 300')
    await page.getByRole('button', { name: 'Send for review' }).click()
    await expect(page.getByText('Sent for review. An editor will publish it')).toBeVisible()
    await signOut(page)

    await signInAs(page, 'editor', { server })
    await page.getByRole('link', { name: 'Review' }).click()
    await page.getByRole('link', { name: 'Bulletin of October' }).click()
    await expect(page.locator('[data-figure=f2]')).toContainText('42 300')
    await page.getByRole('button', { name: 'Publish' }).click()
    await page.getByRole('link', { name: 'See it as readers do' }).click()
    await expect(page.getByRole('heading', { name: 'Bulletin of October' })).toBeVisible()
    await expect(page.locator('[data-claim]')).toContainText(['24,000', '42,300'])
  })

  test('@plain who decides on a report that was decided meanwhile is told, and keeps what they wrote', async ({
    page,
    start,
    browser,
    javaScriptEnabled,
  }) => {
    const server = await start({ withoutSample: true, withPeople: true, mayBeUsed: true })
    const figures = [devicesUpTo('2017-10-12', '5')]
    const key = await sendReport(server.databaseUrl, { title: 'October', published: '2017-10-13', figures })
    const address = `${server.url}/en/desk/review/${key}`
    await signInAs(page, 'editor', { server, at: address })
    const other = await browser.newPage({ javaScriptEnabled })
    await signInAs(other, 'administrator', { server, at: address })
    await other.getByLabel('Remark on the whole report').fill('Which ministry?')
    await other.getByRole('button', { name: 'Return with remarks' }).click()
    await expect(other.getByRole('status')).toHaveText('Returned to its author.')
    await other.close()

    await page.getByLabel('Remark on figure 1').fill('The page says 6.')
    await page.getByRole('button', { name: 'Return with remarks' }).click()
    await expect(page.locator('main form [role=alert]')).toContainText(
      'Adam Admin has returned this report to its author already',
    )
    await expect(page.getByLabel('Remark on figure 1')).toHaveValue('The page says 6.')
    await expect(page.getByText('Which ministry?')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Publish' })).toHaveCount(0)
  })

  test('nobody publishes a report of their own', async ({ page, start }) => {
    const server = await start({ withoutSample: true, withPeople: true, mayBeUsed: true })
    const october = { title: 'October', published: '2017-10-13', figures: [devicesUpTo('2017-10-12', '5')] }
    const own = await sendReport(server.databaseUrl, october, 'editor')
    await signInAs(page, 'editor', { server, at: `/en/desk/review/${own}` })
    await expect(page.getByText('somebody else has to publish it')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Publish' })).toHaveCount(0)
  })

  test('what is wrong is told with its figure and cell, and what was typed stays', async ({
    page,
    start,
  }) => {
    const server = await start({ withoutSample: true, withPeople: true, mayBeUsed: true })
    const wrong = await sendReport(server.databaseUrl, {
      title: 'October',
      published: '2017-10-13',
      figures: [devicesUpTo('2017-10-12', '5'), devicesUpTo('2017-10-13', 'many')],
    })
    await signInAs(page, 'editor', { server, at: `/en/desk/review/${wrong}` })
    await expect(page.locator('[data-figure=f2]')).toContainText('This cannot be understood as a figure yet.')
    await page.getByRole('button', { name: 'Publish' }).click()
    const summary = page.locator('main form [role=alert]')
    await expect(summary).toBeFocused()
    await expect(summary).toContainText('Figure 2, Amount: is not read as a number')
    expect(await accessibilityFaults(page)).toEqual([])
    await summary.getByRole('link').click()
    await expect(page.getByLabel('Remark on figure 2')).toBeFocused()
  })

  test('@plain a figure that a check doubts is published with a reason, which readers see', async ({
    page,
    start,
    folder,
  }) => {
    const server = await start({ withoutSample: true, withPeople: true, mayBeUsed: true })
    await publishDevices(server.databaseUrl, folder, [{ day: '2017-09-22', amount: 60_384 }])
    const key = await sendReport(server.databaseUrl, {
      title: 'October',
      published: '2017-10-13',
      figures: [{ ...devicesUpTo('2017-10-12', '24 000'), places: 'SY' }],
    })
    await signInAs(page, 'editor', { server, at: `/en/desk/review/${key}` })
    const check = page.locator('[data-check=fall]')
    await expect(check).toContainText('60,384')
    // The later report counts, so that the country's number would fall.
    await expect(page.locator('[data-change]').first()).toContainText(/60,384.*24,000/)
    await page.getByRole('button', { name: 'Publish' }).click()
    await expect(page.locator('main form [role=alert]')).toContainText('choose why it is published')
    await check.getByLabel('Note for readers').fill('The ministry counted anew.')
    await check.getByLabel('Why it is published all the same').selectOption('restatement')
    for (const other of await page.locator('[data-check]:not([data-check=fall]) select').all())
      await other.selectOption('restatement')
    await page.getByRole('button', { name: 'Publish' }).click()
    await page.getByRole('link', { name: 'See it as readers do' }).click()
    const claim = page.locator('[data-claim]')
    await expect(claim).toContainText(/although a check was open \(“The count falls”\): restated\./)
    await expect(claim).toContainText('The ministry counted anew.')
  })
})

test.describe('correcting what is published', () => {
  test('a second person publishes a correction, and readers see what stood and why it was changed', async ({
    page,
    start,
    folder,
  }) => {
    const server = await start({ withoutSample: true, withPeople: true, mayBeUsed: true })
    await publishDevices(server.databaseUrl, folder, [{ day: '2017-10-12', amount: 2_400 }])
    await signInAs(page, 'editor', { server })
    await page.getByRole('link', { name: 'Published', exact: true }).click()
    await page.getByLabel('Words of the title').fill('bulletin')
    await page.getByRole('button', { name: 'Find reports' }).click()
    await expect(page).toHaveURL(/q=bulletin/)
    await expect(page.getByRole('link', { name: 'Bulletin of 2017-10-12' })).toBeVisible()
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByRole('link', { name: 'Bulletin of 2017-10-12' }).click()
    await expect(page.getByRole('button', { name: 'Correct this report' })).toBeVisible()
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Correct this report' }).click()

    const first = figure(page, 1)
    await expect(first.getByLabel('Amount', { exact: true })).toHaveValue('2400')
    await first.getByLabel('Amount', { exact: true }).fill('24 000')
    await first.getByLabel('Reason for the change').selectOption({ label: 'it was entered wrongly' })
    await first.getByLabel('What to add to the reason').fill('A nought was lost.')
    await page.getByRole('button', { name: 'Send for review' }).click()
    await expect(page).toHaveURL(/\/desk(\?.*)?$/)

    await signOut(page)
    await signInAs(page, 'administrator', { server, at: '/en/desk/review' })
    await page.getByRole('link', { name: 'Bulletin of 2017-10-12' }).click()
    const changed = page.locator('[data-figure] .printed')
    await expect(changed.locator('del')).toHaveText('2,400')
    await expect(changed.locator('ins')).toHaveText('24,000')
    await page.getByRole('button', { name: 'Publish' }).click()
    await page.getByRole('link', { name: 'See it as readers do' }).click()
    const claims = page.locator('[data-claim]')
    await expect(claims).toHaveCount(2)
    await expect(claims.nth(0)).toContainText('24,000')
    const earlier = page.locator('#earlier [data-claim]')
    await expect(earlier.locator('del')).toHaveText('2,400')
    await expect(earlier).toContainText(/Superseded on .*: it was entered wrongly\./)
    await expect(earlier).toContainText('A nought was lost.')
  })

  test('@plain a withdrawal asks for a reason, and waits for a second person', async ({
    page,
    start,
    folder,
  }) => {
    const server = await start({ withoutSample: true, withPeople: true, mayBeUsed: true })
    await publishDevices(server.databaseUrl, folder, [{ day: '2017-10-12', amount: 7 }])
    await signInAs(page, 'editor', { server, at: '/en/desk/reports/story-2017-10-12' })
    await page.getByRole('link', { name: 'Withdraw this figure' }).click()
    await page.getByLabel('Note for readers').fill('Printed twice.')
    await page.getByRole('button', { name: 'Send the withdrawal for review' }).click()
    await expect(page.locator('main form [role=alert]')).toContainText('Choose a reason')
    await expect(page.getByLabel('Note for readers')).toHaveValue('Printed twice.')
    await page.getByLabel('Reason', { exact: true }).selectOption('duplicate')
    await page.getByRole('button', { name: 'Send the withdrawal for review' }).click()
    await expect(page.getByText('somebody else has to publish it')).toBeVisible()
    await expect(page.locator('[data-figure]')).toContainText('Withdraws a published figure: a duplicate.')
    await page.goto(`${server.url}/en/desk/reports/story-2017-10-12`)
    await expect(page.getByText('Elif Editor has sent a correction of this report for review.')).toBeVisible()
  })
})
