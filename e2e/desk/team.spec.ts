import { devicesUpTo, sendReport } from '../support/desk'
import { accessibilityFaults, expect, test } from '../support/fixtures'
import { startMailServer } from '../support/mail-server'
import { signInAs } from '../support/people'
import { chooseFigure, figure, saved } from '../support/report-form'
import { freePort } from '../support/server'

const day = '2017-10-12'

test('@plain a role is limited to a country, and what concerns somebody is told to them: at the desk, and by mail', async ({
  page,
  browser,
  start,
  javaScriptEnabled,
}) => {
  const mail = await startMailServer()
  page.once('close', () => mail.stop())
  const port = await freePort()
  const server = await start({
    withoutSample: true,
    withPeople: true,
    port,
    environment: {
      FIRMGROUND_ADDRESS: `http://127.0.0.1:${port}`,
      FIRMGROUND_SMTP_URL: mail.url,
      FIRMGROUND_MAIL_FROM: 'Firmground <figures@example.org>',
    },
  })
  const figures = [devicesUpTo(day, '24000')]
  const key = await sendReport(server.databaseUrl, { title: 'Bulletin', published: day, figures })
  const at = (path: string) => `${server.url}/en/desk${path}`
  const windowOf = async (role: 'administrator' | 'editor' | 'analyst', path: string) => {
    const other = await browser.newPage({ javaScriptEnabled })
    await signInAs(other, role, { server, at: `/en/desk${path}` })
    return other
  }

  // Another country than the report's: it is not there, from the very next request on.
  await signInAs(page, 'editor', { server, at: '/en/desk/review' })
  await expect(page.getByRole('link', { name: 'Bulletin' })).toBeVisible()
  const admin = await windowOf('administrator', '/people')
  const limitTo = async (country: string, from?: string) => {
    await admin.goto(at('/people'))
    await admin.getByRole('link', { name: 'Elif Editor' }).click()
    const only = admin.getByRole('group', { name: 'Only in these countries' })
    if (from !== undefined) await only.getByLabel(from).uncheck()
    await only.getByLabel(country).check()
    if (javaScriptEnabled) expect(await accessibilityFaults(admin)).toEqual([])
    await admin.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(admin.getByText('Saved.')).toBeVisible()
    await admin.goto(at('/people'))
    await expect(admin.getByRole('row', { name: /Elif Editor/ })).toContainText(`only ${country}`)
  }
  await limitTo('Yemen')
  await page.reload()
  await expect(page.getByText('Nothing waits for review.')).toBeVisible()
  await page.goto(at(`/review/${key}`))
  await expect(page.getByText('Bulletin')).toHaveCount(0)
  await limitTo('Syria', 'Yemen')

  // What the reviewer changes, and a remark that names somebody.
  if (javaScriptEnabled) {
    await page.goto(at(`/drafts/${key}`))
    await chooseFigure(page, 1)
    await figure(page, 1).getByLabel('Amount', { exact: true }).fill('42000')
    await figure(page, 1).getByLabel('Amount', { exact: true }).blur()
    await saved(page)
  }
  await page.goto(at(`/review/${key}`))
  const remark = page.getByLabel('Remark on the whole report')
  if (javaScriptEnabled) {
    await remark.pressSequentially('See @ad')
    const people = page.getByRole('listbox', { name: 'People who see this report' })
    await expect(people.getByRole('option')).toHaveText(['Adam Admin'])
    expect(await accessibilityFaults(page)).toEqual([])
    await remark.press('Enter')
    await expect(remark).toHaveValue('See @Adam Admin ')
    await remark.pressSequentially('@')
    await remark.press('Escape')
    await expect(people).toHaveCount(0)
    await remark.press('Backspace')
  } else await remark.fill('See @adam admin')
  await page.getByRole('button', { name: 'Return with remarks' }).click()
  await expect(page.getByRole('status')).toHaveText('Returned to its author.')

  // Its author is told, with what was changed, until it is read.
  const author = await windowOf('analyst', '/account')
  await author.getByRole('link', { name: 'News: 1 unread' }).click()
  const news = author.locator('#news')
  await expect(news.locator('[data-told=returned]')).toContainText(
    'Returned to you: “Bulletin” (Elif Editor)',
  )
  if (javaScriptEnabled) {
    await expect(news.locator('del')).toHaveText('24000')
    await expect(news.locator('ins')).toHaveText('42000')
    expect(await accessibilityFaults(author)).toEqual([])
  }
  await author.setViewportSize({ width: 390, height: 844 })
  await news.getByRole('button', { name: 'Mark as read' }).click()
  await expect(news.getByText('You have read everything.')).toBeVisible()
  await expect(author.getByRole('link', { name: 'News: nothing unread' })).toBeVisible()

  // Whoever is named is sent a letter, once, and chooses by its link what is sent.
  await expect
    .poll(() => mail.letters.filter(({ to }) => to === 'admin@example.org').length, { timeout: 60_000 })
    .toBe(1)
  const letter = mail.letters.find(({ to }) => to === 'admin@example.org')
  expect(letter?.text).toContain('You are named in a remark on “Bulletin” (Elif Editor)')
  const [, settings = ''] = /(http:\/\/\S+#letters)/.exec(letter?.text ?? '') ?? []
  await admin.goto(settings)
  await admin.getByLabel('You are named in a remark').selectOption('Never')
  if (javaScriptEnabled) expect(await accessibilityFaults(admin)).toEqual([])
  await admin.getByRole('button', { name: 'Save the choices' }).click()
  await expect(admin.getByText('Saved.')).toBeVisible()
})

test('@plain a place that is not on record is proposed from a draft, accepted, and is what the report then means', async ({
  page,
  browser,
  start,
  javaScriptEnabled,
}) => {
  const server = await start({ withoutSample: true, withPeople: true, mayBeUsed: true })
  const figures = [{ ...devicesUpTo(day, '7'), places: 'Newtown by the river' }]
  const key = await sendReport(server.databaseUrl, { title: 'Village bulletin', published: day, figures })
  await signInAs(page, 'editor', { server, at: `/en/desk/drafts/${key}` })
  // Beside the cell, and above the form where no script is.
  const beside = javaScriptEnabled ? 'Propose Newtown by the river' : 'Names that are not on record'
  await page.getByRole('link', { name: beside }).click()
  const place = page.locator('section').filter({ hasText: 'Newtown by the river' })
  await place.getByLabel('Kind of place').selectOption('city')
  await place.getByLabel('Lies in').fill('SY09')
  if (javaScriptEnabled) expect(await accessibilityFaults(page)).toEqual([])
  await place.getByRole('button', { name: 'Propose' }).click()
  await expect(page.getByText('“Newtown by the river” is proposed')).toBeVisible()

  await page.goto(`${server.url}/en/desk/review/${key}`)
  await expect(page.getByText('“Newtown by the river” is proposed')).toBeVisible()
  await page.getByRole('button', { name: 'Publish' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'waits for a decision' })).toBeVisible()

  const admin = await browser.newPage({ javaScriptEnabled })
  await signInAs(admin, 'administrator', { server, at: `/en/desk/review/${key}` })
  await admin.getByRole('link', { name: 'Decide' }).click()
  const proposal = admin.locator('section').filter({ hasText: 'Newtown by the river' })
  await proposal.getByRole('button', { name: 'Refuse' }).click()
  await expect(admin.getByRole('alert').filter({ hasText: 'Say why' })).toBeVisible()
  if (javaScriptEnabled) expect(await accessibilityFaults(admin)).toEqual([])
  await proposal.getByLabel('Names by language').fill('en: Newtown\nar: البلدة الجديدة')
  await proposal.getByRole('button', { name: 'Accept' }).click()
  await expect(admin.getByRole('status')).toHaveText('Accepted: it is on record now.')
  await expect(admin.getByText('Nothing waits for a decision.')).toBeVisible()

  await page.goto(`${server.url}/en/desk`)
  await expect(page.locator('[data-told=proposal]')).toContainText(
    'Accepted: your proposal “Newtown by the river” in “Village bulletin” (Adam Admin)',
  )
  await page.goto(`${server.url}/en/desk/review/${key}`)
  await expect(page.getByText('Newtown', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Publish' }).click()
  await expect(page.getByRole('status')).toContainText('Published.')
})
