import { accessibilityFaults, expect, test } from '../support/fixtures'
import { signInAs } from '../support/people'
import { publishDevices } from '../support/record'
import { runCommand } from '../support/server'

test('@plain an administrator closes the record of a country, with a reason, and readers see it', async ({
  page,
  start,
  folder,
  javaScriptEnabled,
}) => {
  const server = await start({ withoutSample: true, withPeople: true, mayBeUsed: true })
  await publishDevices(server.databaseUrl, folder, [{ day: '2020-01-31', amount: 1234 }])
  await signInAs(page, 'administrator', { server })
  await page.getByRole('link', { name: 'Settings' }).click()
  const syria = page.getByRole('row', { name: 'Syria' })
  await expect(syria).toContainText('live, “no new report” after 180 days')
  await syria.getByRole('link').click()

  await page.getByLabel('The record is').selectOption('closed')
  await page.getByRole('button', { name: 'Save' }).click()
  const wrong = page.locator('main form [role=alert]')
  await expect(wrong).toContainText('Enter the day on which the record was closed')
  await page.getByLabel('Closed on').fill('31 December')
  await page.getByLabel('Days after which readers are told “no new report”').fill('none')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(wrong.getByRole('listitem')).toHaveText([
    /a whole number from 1 to 36,500/,
    /“31 December” is not a day/,
    /Say in a few words why/,
  ])
  await expect(page.getByLabel('Closed on')).toHaveValue('31 December')
  if (javaScriptEnabled) expect(await accessibilityFaults(page)).toEqual([])

  await page.getByLabel('Closed on').fill('2021-12-31')
  await page.getByLabel('Days after which readers are told “no new report”').fill('90')
  await page.getByLabel('Reason').fill('The operators left.')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('status')).toHaveText('Saved. Readers see: closed on 31 Dec 2021.')
  await page.goto(`${server.url}/en/sy`)
  await expect(page.getByText('Record closed on 31 Dec 2021').first()).toBeVisible()

  // The command knows of it, and both stand in the audit with their reasons.
  const told = await runCommand('country', ['SY', '--live', '--reason', 'They are back.'], server.databaseUrl)
  expect(told).toContain('SY: was closed on 2021-12-31, is live, stale after 90 days')
  await page.goto(`${server.url}/en/desk/settings`)
  await expect(syria).toContainText('live, “no new report” after 90 days')
  if (javaScriptEnabled) expect(await accessibilityFaults(page)).toEqual([])
  await page.goto(`${server.url}/en/desk/audit?action=country.set`)
  await expect(page.getByRole('main')).toContainText('The operators left.')
  await expect(page.getByRole('main')).toContainText('They are back.')
})

test('@plain an administrator says how numbers of people are protected, with a reason', async ({
  page,
  start,
  javaScriptEnabled,
}) => {
  const server = await start({ withoutSample: true, withPeople: true, mayBeUsed: true })
  await signInAs(page, 'administrator', { server })
  await page.getByRole('link', { name: 'Settings' }).click()
  await expect(page.getByText('Shown down to second-level areas, and no number under 5.')).toBeVisible()
  await page.getByRole('link', { name: 'Change how they are protected' }).click()
  await page.getByLabel('Finest places of which they are shown').selectOption({ label: 'First-level areas' })
  await page.getByLabel('Smallest number that is shown').fill('2')
  await page.getByRole('button', { name: 'Save' }).click()
  const wrong = page.locator('main form [role=alert]')
  await expect(wrong).toContainText('Write 1, or a whole number from 3 to 1,000.')
  if (javaScriptEnabled) expect(await accessibilityFaults(page)).toEqual([])
  await page.getByLabel('Smallest number that is shown').fill('10')
  await page.getByLabel('Reason').fill('As the mine action authority asks.')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('status')).toHaveText('2 settings are changed.')
  await page.goto(`${server.url}/en/desk/settings`)
  await expect(page.getByText('Shown down to first-level areas, and no number under 10.')).toBeVisible()
  await page.goto(`${server.url}/en/desk/audit?action=setting.change`)
  await expect(page.getByRole('main')).toContainText('As the mine action authority asks.')
})
