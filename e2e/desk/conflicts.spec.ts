import { accessibilityFaults, expect, test } from '../support/fixtures'
import { signInAs } from '../support/people'
import { acceptFindings, publishDevices, publishFigures } from '../support/record'

test.describe('conflicts', () => {
  test('@plain an editor rules on a figure, sees before what it changes, and takes it back', async ({
    page,
    start,
    folder,
  }) => {
    const server = await start({ withoutSample: true, withPeople: true, mayBeUsed: true })
    const disagreeing = [
      { day: '2017-09-22', amount: 60_384 },
      { day: '2017-10-12', amount: 24_000 },
    ]
    await publishDevices(server.databaseUrl, folder, disagreeing, acceptFindings)
    await signInAs(page, 'editor', { server })
    await page.getByRole('link', { name: 'Contradictions' }).click()
    const conflict = page.locator('[data-conflict]')
    await expect(conflict).toHaveCount(1)
    await expect(conflict).toContainText('not graded')
    await expect(conflict.locator('[data-side]')).toHaveCount(2)
    await conflict.getByRole('link', { name: 'Decide' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('60,384')

    await page.getByLabel('Accept this figure').check()
    await page.getByLabel('Reason', { exact: true }).selectOption('scope')
    await page.getByLabel('Note for readers').fill('The later one is of one town.')
    await page.getByRole('button', { name: 'Show what it would change' }).click()
    // What is published later counts first. Accepted, the earlier total stands, and the later one contradicts it.
    await expect(page.getByRole('row', { name: /Syria/ })).toHaveText(/24,000.*60,384/)
    await expect(page.getByText('One reported figure would no longer count.')).toBeVisible()
    await page.getByRole('button', { name: 'Make this ruling' }).click()
    await expect(page.getByRole('status')).toContainText('The ruling is made.')
    await expect(page.locator('[data-ruling]')).toHaveText([
      /Accepted by an editor on .*: it is for another place\. \(Elif Editor\)The later one is of one town\./,
    ])
    await page.goto(`${server.url}/en/sy/reports/story-2017-09-22`)
    await expect(page.locator('[data-claim]')).toContainText('The later one is of one town.')
    await page.goto(`${server.url}/en/desk/conflicts`)
    // The other figure is set aside now.
    await expect(conflict.locator('[data-side]').first()).toContainText('24,000')
    await page.getByRole('link', { name: 'Rulings' }).click()
    await page.locator('[data-ruling]').getByRole('link', { name: '60,384' }).click()

    await page.getByLabel('Take the ruling in force back').check()
    await page.getByRole('button', { name: 'Show what it would change' }).click()
    await page.getByRole('button', { name: 'Make this ruling' }).click()
    await expect(page.locator('[data-ruling]')).toHaveText([/taken back/, /Accepted/])
    await page.goto(`${server.url}/en/sy/reports/story-2017-09-22`)
    await expect(page.locator('[data-claim]')).toContainText('An earlier ruling of an editor was taken back')
    await expect(page.locator('[data-claim]')).toHaveAttribute('data-status', 'set_aside')
  })

  test('places that come to more than their whole are shown with both sides', async ({
    page,
    start,
    folder,
  }) => {
    const server = await start({ withoutSample: true, withPeople: true, mayBeUsed: true })
    const disagreeing = [
      { day: '2017-09-22', amount: 2_149, place: 'SY02' },
      { day: '2017-10-12', amount: 838 },
    ]
    await publishDevices(server.databaseUrl, folder, disagreeing, acceptFindings)
    await publishFigures(server.databaseUrl, folder, [{ country: 'YE', places: 'YE', amount: 1 }])
    await signInAs(page, 'editor', { server, at: '/en/desk/conflicts?show=places' })
    await page.getByLabel('Country').selectOption({ label: 'Yemen' })
    await page.getByRole('button', { name: 'Apply' }).click()
    await expect(page).toHaveURL(/show=places&country=YE/)
    await expect(page.locator('[data-place-conflict]')).toHaveCount(0)
    await page.getByLabel('Country').selectOption({ label: 'Syria' })
    await page.getByRole('button', { name: 'Apply' }).click()
    await expect(page.locator('[data-place-conflict]')).toContainText(
      /add up to 2,149, more than the total of 838/,
    )
    expect(await accessibilityFaults(page)).toEqual([])
    await page.locator('[data-place-conflict] a').first().click()
    await expect(page.locator('[data-side]')).toHaveText([/^838/, /^2,149/])
    expect(await accessibilityFaults(page)).toEqual([])
    await page.locator('[data-side]').first().getByRole('link').first().click()
    await page.getByLabel('Do not count this figure').check()
    await page.getByRole('button', { name: 'Show what it would change' }).click()
    await expect(page.getByRole('alert').first()).toContainText('Choose what to rule')
    expect(await accessibilityFaults(page)).toEqual([])
  })
})
