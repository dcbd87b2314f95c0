import { accessibilityFaults, expect, test } from '../support/fixtures'
import { signInAs } from '../support/people'
import { beginReport, fillReport } from '../support/report-form'

test('@both from set-up to the first published report, which a reader sees', async ({
  page,
  browser,
  start,
}) => {
  const server = await start({ withoutSample: true })
  await expect.poll(() => server.output()).toContain('nobody can sign in yet')
  const code = /set-up with the code ([\w-]+)/.exec(server.output())![1]!
  const reader = await browser.newPage()
  await reader.goto(`${server.url}/en`)
  await expect(reader.getByRole('main')).not.toContainText('Syria')

  await page.goto(`${server.url}/en/set-up`)
  await page.getByLabel('Code').fill(code)
  await page.getByLabel('Name').fill('Adam Admin')
  await page.getByLabel('E-mail address').fill('adam@example.org')
  await page.getByLabel('New password').fill('nine birds on a wire')
  await page.getByRole('button', { name: 'Set up' }).click()
  await page.getByRole('link', { name: 'People' }).click()
  await page.getByLabel('E-mail address').fill('amal@example.org')
  await page.getByLabel('Role').selectOption('Analyst')
  await page.getByRole('button', { name: 'Make an invitation' }).click()

  const analyst = await (await browser.newContext()).newPage()
  await analyst.goto(await page.getByLabel('Link').inputValue())
  await analyst.getByLabel('Name').fill('Amal Analyst')
  await analyst.getByLabel('New password').fill('three lamps on a wall')
  await analyst.getByRole('button', { name: 'Accept' }).click()
  await beginReport(analyst)
  await fillReport(analyst, 'Bulletin of January')
  await analyst.getByRole('button', { name: 'Send for review' }).click()
  await expect(analyst.getByText('Sent for review. An editor will publish it')).toBeVisible()

  await page.getByRole('link', { name: 'Review' }).click()
  await page.getByRole('link', { name: 'Bulletin of January' }).click()
  await page.getByRole('button', { name: 'Publish' }).click()
  await expect(page.getByRole('link', { name: 'See it as readers do' })).toBeVisible()

  await expect.poll(async () => (await reader.request.get(`${server.url}/en`)).text()).toContain('Syria')
  await reader.goto(`${server.url}/en`)
  await reader.getByRole('main').getByRole('link', { name: 'Syria' }).click()
  await expect(reader.getByLabel('Headline figures')).toContainText('120')
  await reader
    .getByRole('link', { name: /Bulletin of January/ })
    .first()
    .click()
  await expect(reader.locator('[data-claim]')).toContainText('Example Clearance Team')
  await analyst.context().close()
  await reader.close()
})

test('an invented report is entered for practice in four steps, checked, and thrown away', async ({
  page,
}) => {
  await signInAs(page, 'analyst')
  await page.getByText('From a template').click()
  await page.getByRole('listitem').getByRole('button', { name: 'Enter a sample report' }).click()
  await expect(page.getByText('Practice', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Put the text in' }).click()
  await page.getByRole('button', { name: 'Find the figures' }).click()
  await page.getByRole('button', { name: 'Confirm all of this paragraph: proposals 1, 2' }).click()
  await page.getByRole('button', { name: 'Send for review' }).click()
  const wrong = page.getByRole('alert').filter({ hasText: 'This cannot be sent yet' })
  await expect(wrong.getByRole('link', { name: /^Published by/ })).toBeVisible()
  await page.getByLabel('Published by').fill('An agency')
  await expect(page.getByLabel('Published by')).toHaveAccessibleDescription(
    /Who put the text before the public/,
  )
  for (const number of [1, 2]) {
    await page.getByRole('rowheader', { name: String(number), exact: true }).click()
    await page
      .getByRole('group', { name: `Figure ${number}` })
      .getByLabel('Done by')
      .fill('A team')
  }
  await expect(page.locator('.practice [data-done]')).toHaveCount(3)
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByRole('button', { name: 'Send for review' }).click()
  await expect(page.getByText('Nothing was sent.')).toBeVisible()
  await page.getByRole('button', { name: 'Throw it away' }).click()
  await expect(page.getByText('The draft was discarded.')).toBeVisible()
})
