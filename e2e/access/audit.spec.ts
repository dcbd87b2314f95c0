import { accessibilityFaults, expect, test } from '../support/fixtures'
import { PEOPLE, sharedEmail, signInByForm, WORKERS } from '../support/people'

test('@plain an editor looks up in the audit who added whom, and takes it along', async ({
  page,
  javaScriptEnabled,
}) => {
  const added = Object.keys(PEOPLE).length * WORKERS
  await signInByForm(page, 'editor')
  await page.goto('/en/desk/audit')
  await page.getByLabel('Who', { exact: true }).selectOption('terminal')
  await page.getByLabel('What', { exact: true }).selectOption('People')
  await page.getByRole('button', { name: 'Apply' }).click()
  await expect(page.locator('main ol > li')).toHaveCount(added)
  await expect(page.locator('main ol > li').first()).toContainText('Person added (Administrator):')
  await page.getByText('Before and after').first().click()
  // The last one who was added stands first.
  await expect(page.getByText(sharedEmail('administrator', WORKERS - 1))).toBeVisible()
  if (javaScriptEnabled) expect(await accessibilityFaults(page)).toEqual([])

  const href = await page.getByRole('link', { name: 'These entries as CSV' }).getAttribute('href')
  const file = await page.request.get(href!)
  expect(file.headers()['cache-control']).toBe('private, no-store')
  const lines = (await file.text()).trim().split('\r\n')
  expect(lines[0]).toBe('id,at,by,name,action,subject,sentence,before,after,reason')
  expect(lines).toHaveLength(1 + added)
  expect(lines[1]).toContain('person.add')

  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  const refused = await page.request.get(href!, { maxRedirects: 0 })
  expect(refused.status()).toBe(307)
  expect(refused.headers().location).toContain('/en/sign-in?next=')
})
