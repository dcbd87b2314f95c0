import { ROLES } from '@/lib/access/roles'
import { accessibilityFaults, expect, test } from '../support/fixtures'
import { PEOPLE, signInByForm } from '../support/people'

test.describe('signing in', () => {
  test('@plain a reader who opens the desk is led to sign in, and then to what they opened', async ({
    page,
  }) => {
    await page.goto('/en/desk?from=a+link')
    await expect(page).toHaveURL('/en/sign-in?next=%2Fen%2Fdesk%3Ffrom%3Da%2Blink')
    const { email, password } = PEOPLE.analyst
    await page.getByLabel('E-mail address').fill(email.toUpperCase())
    await page.getByLabel('Password').fill(password)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page).toHaveURL('/en/desk?from=a+link')
    await expect(page.getByRole('heading', { name: 'My work' })).toBeVisible()
  })

  test('@plain a wrong password is told without saying what was wrong, and the address stays', async ({
    page,
  }) => {
    const told: string[] = []
    for (const email of [PEOPLE.analyst.email, 'nobody@example.org']) {
      await page.goto('/en/sign-in')
      await page.getByLabel('E-mail address').fill(email)
      await page.getByLabel('Password').fill('not the one that it is')
      await page.getByRole('button', { name: 'Sign in' }).click()
      await expect(page.getByLabel('E-mail address')).toHaveValue(email)
      await expect(page.getByLabel('Password')).toHaveValue('')
      told.push((await page.locator('main form [role=alert]').textContent()) ?? '')
    }
    expect(told[0]).toContain('No account has this address and this password.')
    expect(told[1]).toBe(told[0])
  })

  test('what is missing stands on top, leads to its field, and is read first', async ({ page }) => {
    await page.goto('/en/sign-in')
    await page.getByRole('button', { name: 'Sign in' }).click()
    const summary = page.locator('main form [role=alert]')
    await expect(summary).toBeFocused()
    await summary.getByRole('link', { name: 'Enter your password.' }).click()
    await expect(page.getByLabel('Password')).toBeFocused()
    expect(await accessibilityFaults(page)).toEqual([])
  })

  for (const role of ROLES) {
    test(`the desk greets the ${role}`, async ({ page }) => {
      await signInByForm(page, role)
      await expect(page.getByText(`You are signed in as ${PEOPLE[role].name}, an ${role}`)).toBeVisible()
      expect(await accessibilityFaults(page)).toEqual([])
    })
  }

  test('@plain signing out ends it', async ({ page, context }) => {
    await signInByForm(page, 'editor')
    const cookies = await context.cookies()
    await page.getByRole('button', { name: 'Sign out' }).click()
    await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
    await context.addCookies(cookies)
    await page.goto('/en/desk')
    await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  })

  test('the cookie is out of reach of scripts and of other sites', async ({ page, context }) => {
    await signInByForm(page, 'analyst')
    const [cookie, ...others] = await context.cookies()
    expect(others).toEqual([])
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' })
  })

  test('a form that another site sends does nothing', async ({ request, baseURL }) => {
    const others: Record<string, string>[] = [{ origin: 'https://evil.example' }, {}]
    for (const headers of others) {
      const answer = await request.post('/en/sign-in', { headers, form: { email: 'a', password: 'b' } })
      expect(answer.status()).toBe(403)
    }
    const own = await request.post('/en/sign-in', { headers: { origin: baseURL! }, form: { email: 'a' } })
    expect(own.status()).not.toBe(403)
  })
})
