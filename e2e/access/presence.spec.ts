import { expect, test } from '../support/fixtures'
import { PEOPLE, signInAs } from '../support/people'
import { onRecord } from '../support/record-process'

const { email, password } = PEOPLE.administrator

test('@plain who was away for long signs in again, and goes on where they were', async ({ page, start }) => {
  const before = await start({ withoutSample: true, withPeople: true })
  await signInAs(page, 'administrator', { server: before })
  // A server remembers whom it has seen.
  await before.stop()
  await onRecord(before.databaseUrl, 'letTimePass', { sinceSignIn: 300, sinceUse: 121 })
  const { url } = await start({ databaseUrl: before.databaseUrl, isPrepared: true })

  await page.goto(`${url}/en/desk/audit?by=(somebody)&action=a:b`)
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  await expect(page.getByText('You were signed out, since nothing was done for two hours.')).toBeVisible()
  for (const typed of ['not the one that it is', password]) {
    await page.getByLabel('E-mail address').fill(email)
    await page.getByLabel('Password').fill(typed)
    await page.getByRole('button', { name: 'Sign in' }).click()
    if (typed !== password)
      await expect(page.locator('main form [role=alert]')).toContainText('No account has')
  }
  await expect(page).toHaveURL(`${url}/en/desk/audit?by=(somebody)&action=a:b`)
})

test('@plain what changes who may do what asks for the password again, and keeps what was entered', async ({
  page,
  start,
}) => {
  const server = await start({ withoutSample: true, withPeople: true, mayBeUsed: true })
  await signInAs(page, 'administrator', { server })
  const own = page.getByLabel('Your own password').first()
  await page.goto(`${server.url}/en/desk/people`)
  await page.getByRole('link', { name: PEOPLE.analyst.name }).click()
  await expect(page.getByLabel('Role')).toBeVisible()
  await expect(own).toHaveCount(0)
  // The page was opened within ten minutes, and its form is sent after them.
  await onRecord(server.databaseUrl, 'letTimePass', { sinceSignIn: 11, sinceUse: 0 })
  await page.getByLabel('Role').selectOption('Editor')
  const save = page.getByRole('button', { name: 'Save' })
  await save.click()
  const problems = page.locator('main form [role=alert]')
  await expect(problems).toContainText('you gave it more than ten minutes ago')
  await expect(page.getByLabel('Role')).toHaveValue('editor')
  await own.fill('not the one that it is')
  await save.click()
  await expect(problems).toContainText('This is not your current password.')
  await expect(page.getByLabel('Role')).toHaveValue('editor')
  await own.fill(password)
  await save.click()
  await expect(page.getByRole('status')).toHaveText('Saved.')

  // Given once, it is not asked for again.
  await page.goto(`${server.url}/en/desk/settings`)
  await expect(page.getByLabel('Reading only for those who are signed in')).toBeVisible()
  await expect(own).toHaveCount(0)
})

test('links to a new password are listed until they are ended', async ({ page, browser, start }) => {
  const server = await start({ withoutSample: true, withPeople: true, mayBeUsed: true })
  await signInAs(page, 'administrator', { server })
  await page.goto(`${server.url}/en/desk/people`)
  await page.getByRole('link', { name: PEOPLE.analyst.name }).click()
  await page.getByRole('button', { name: 'Make a link' }).click()
  const link = await page.getByLabel('Link').inputValue()
  await page.goto(`${server.url}/en/desk/people`)
  const listed = page.getByRole('listitem').filter({ hasText: PEOPLE.analyst.email })
  await expect(listed).toContainText(`made by ${PEOPLE.administrator.name}`)
  await listed.getByRole('button').click()
  await expect(page.getByRole('heading', { name: 'Open links to a new password' })).toHaveCount(0)
  const other = await (await browser.newContext()).newPage()
  await other.goto(link)
  await expect(other.getByText('This link has been used')).toBeVisible()
})
