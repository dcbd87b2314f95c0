import { accessibilityFaults, expect, test } from '../support/fixtures'
import { signInAs } from '../support/people'
import { beginReport, figure, fillReport, saved } from '../support/report-form'

test.describe('nothing typed is lost', () => {
  test('over a lost connection and a crash', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ baseURL })
    const page = await context.newPage()
    await signInAs(page, 'analyst')
    const address = await beginReport(page)
    await page.getByLabel('Title').fill('Typed before')
    await saved(page)
    await context.setOffline(true)
    await page.getByLabel('Title').fill('Typed while the line was down')
    await expect(page.getByText('Kept in this browser, not yet sent.')).toBeVisible()
    await page.close()
    await context.setOffline(false)
    const after = await context.newPage()
    await after.goto(address)
    await expect(after.getByLabel('Title')).toHaveValue('Typed while the line was down')
    await saved(after)
    // The server has it: a browser that kept nothing shows it too.
    const elsewhere = await browser.newContext({ baseURL })
    const other = await elsewhere.newPage()
    await signInAs(other, 'analyst', { at: address })
    await expect(other.getByLabel('Title')).toHaveValue('Typed while the line was down')
    await elsewhere.close()
    await context.close()
  })

  test('over a reload in the middle of typing, and a line that comes back by itself', async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ baseURL })
    const page = await context.newPage()
    await signInAs(page, 'analyst')
    await beginReport(page)
    await page.getByLabel('Title').fill('Reloaded at once')
    await page.reload()
    await expect(page.getByLabel('Title')).toHaveValue('Reloaded at once')
    await context.setOffline(true)
    await page.getByLabel('Title').fill('Comes back')
    await expect(page.getByText('Kept in this browser, not yet sent.')).toBeVisible()
    await context.setOffline(false)
    await saved(page)
    await context.close()
  })

  test('over a session that ended, a server that was started anew, an hour without a line, and two tabs', async ({
    browser,
    start,
  }) => {
    const server = await start({ withPeople: true, withoutSample: true })
    const context = await browser.newContext({ baseURL: server.url })
    const page = await context.newPage()
    await page.clock.install()
    await signInAs(page, 'analyst', { server })
    const address = await beginReport(page)
    const title = page.getByLabel('Title')
    const keptHere = page.getByText(
      'Kept in this browser, not yet sent. It is sent as soon as the server answers.',
    )
    await title.fill('Before')
    await saved(page)

    await context.clearCookies()
    await title.fill('Signed out meanwhile')
    await expect(
      page.getByText('you are signed out. Sign in in another window, and it is sent.'),
    ).toBeVisible()
    const other = await context.newPage()
    await signInAs(other, 'analyst', { server })
    await saved(page)

    await server.stop()
    await title.fill('While the server was away')
    await expect(keptHere).toBeVisible()
    const { databaseUrl, port } = server
    await start({ databaseUrl, port, isPrepared: true })
    await saved(page)

    await context.setOffline(true)
    await title.fill('An hour without a line')
    await expect(keptHere).toBeVisible()
    await page.clock.fastForward('01:00:00')
    await page.getByLabel('Link').fill('https://example.org/hour')
    await expect(keptHere).toBeVisible()
    await context.setOffline(false)
    await saved(page)

    await other.goto(address)
    await expect(other.getByLabel('Title')).toHaveValue('An hour without a line')
    await expect(other.getByLabel('Link')).toHaveValue('https://example.org/hour')
    await other.getByLabel('Published by').fill('Agency of Two Tabs')
    await other.getByRole('button', { name: 'Save draft' }).click()
    await saved(other)
    await title.fill('From the first tab')
    await expect(page.getByRole('alert').filter({ hasText: 'Published by' })).toBeVisible()
    await saved(page)
    await other.reload()
    await expect(other.getByLabel('Title')).toHaveValue('From the first tab')
    await expect(other.getByLabel('Published by')).toHaveValue('Agency of Two Tabs')
    await context.close()
  })

  test('@both when somebody else saved first: they are named, and each cell that both changed is chosen', async ({
    page,
    browser,
    baseURL,
  }) => {
    await signInAs(page, 'analyst')
    const address = await beginReport(page)
    await fillReport(page, 'Bulletin for two')
    await page.getByRole('button', { name: 'Send for review' }).click()
    await expect(page.getByText('Sent for review. An editor will publish it')).toBeVisible()

    const elif = await (await browser.newContext({ baseURL })).newPage()
    const adam = await (await browser.newContext({ baseURL })).newPage()
    await signInAs(elif, 'editor', { at: address })
    await signInAs(adam, 'administrator', { at: address })
    await adam.context().setOffline(true)
    await adam.getByLabel('Title').fill('By Adam')
    await adam.getByLabel('Link').fill('https://example.org/adam')
    await elif.getByLabel('Title').fill('By Elif')
    await figure(elif, 1).getByLabel('Amount').fill('121')
    await elif.getByRole('button', { name: 'Save draft' }).click()
    await saved(elif)
    await adam.context().setOffline(false)
    await adam.getByRole('button', { name: 'Save draft' }).click()

    const told = adam.getByRole('alert').filter({ hasText: 'Elif Editor changed this report while you did' })
    await expect(told).toBeVisible()
    await expect(told).toContainText('Taken over from there: Figure 1, Amount.')
    await expect(figure(adam, 1).getByLabel('Amount')).toHaveValue('121')
    await expect(adam.getByLabel('Title')).toHaveValue('By Adam')
    expect(await accessibilityFaults(adam)).toEqual([])
    await told.getByRole('button', { name: 'Take theirs: By Elif' }).click()
    await expect(adam.getByLabel('Title')).toHaveValue('By Elif')
    await adam.getByRole('button', { name: 'Save draft' }).click()
    await saved(adam)
    await elif.reload()
    await expect(elif.getByLabel('Title')).toHaveValue('By Elif')
    await expect(elif.getByLabel('Link')).toHaveValue('https://example.org/adam')
    await elif.context().close()
    await adam.context().close()
  })
})
