import { accessibilityFaults, expect, test } from '../support/fixtures'
import { PEOPLE, signInByForm } from '../support/people'
import { runCommand } from '../support/server'

test('@plain from the first start to the first colleague', async ({ page, browser, start }) => {
  const server = await start({ withoutSample: true })
  await expect.poll(() => server.output()).toContain('nobody can sign in yet')
  const code = /set-up with the code ([\w-]+)/.exec(server.output())![1]!

  // Whoever opens the desk is led to set it up; a wrong code and a weak password leave what was typed.
  await page.goto(`${server.url}/en/desk`)
  await expect(page.getByRole('heading', { name: 'Set up' })).toBeVisible()
  await page.getByLabel('Code').fill('AAAA-AAAA-AAAA')
  await page.getByLabel('Name').fill('Adam Admin')
  await page.getByLabel('E-mail address').fill('adam@example.org')
  await page.getByLabel('New password').fill('password1234')
  await page.getByRole('button', { name: 'Set up' }).click()
  await expect(page.locator('main form [role=alert]')).toContainText('This is not the code.')
  await page.getByLabel('Code').fill(code.toLowerCase())
  await page.getByLabel('New password').fill('password1234')
  await page.getByRole('button', { name: 'Set up' }).click()
  await expect(page.locator('main form [role=alert]')).toContainText('among the first that would be tried')
  await expect(page.getByLabel('Name')).toHaveValue('Adam Admin')
  await page.getByLabel('New password').fill('nine birds on a wire')
  await page.getByRole('button', { name: 'Set up' }).click()
  await expect(page.getByText('You are signed in as Adam Admin, an administrator')).toBeVisible()

  // The code is of no more use.
  await page.goto(`${server.url}/en/set-up`)
  await expect(page).toHaveURL(`${server.url}/en/desk`)

  await page.goto(`${server.url}/en/desk/people`)
  await page.getByLabel('E-mail address').fill('elif@example.org')
  await page.getByLabel('Role').selectOption('Editor')
  await page.getByRole('button', { name: 'Make an invitation' }).click()
  await expect(page.getByText('elif@example.org is invited.')).toBeVisible()
  const link = await page.getByLabel('Link').inputValue()
  expect(link).toMatch(`${server.url}/en/invitation/`)

  const other = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await other.goto(link)
  await expect(other.getByText('as an editor')).toBeVisible()
  await other.getByLabel('Name').fill('Elif Editor')
  await other.getByLabel('New password').fill('seven boats in a row')
  await other.getByRole('button', { name: 'Accept' }).click()
  await expect(other.getByText('You are signed in as Elif Editor, an editor')).toBeVisible()
  await other.goto(link)
  await expect(other.getByText('This invitation has been used')).toBeVisible()

  // Who is disabled is out at once, and the last administrator cannot be.
  await page.goto(`${server.url}/en/desk/people`)
  await page.getByRole('link', { name: 'Elif Editor' }).click()
  await page.getByLabel('May not sign in').check()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved.')).toBeVisible()
  await other.goto(`${server.url}/en/desk`)
  await expect(other.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  await page.goto(`${server.url}/en/desk/people`)
  await page.getByRole('link', { name: 'Adam Admin' }).click()
  await page.getByLabel('Role').selectOption('Analyst')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.locator('main form [role=alert]').first()).toContainText(
    'This is the last administrator.',
  )

  expect(await runCommand('audit:verify', [], server.databaseUrl)).toContain('each as it was written')
})

test('a link to a new password works once and ends what was signed in', async ({ page, browser, start }) => {
  const server = await start({ withoutSample: true, withPeople: true, mayBeUsed: true })
  const analyst = await (await browser.newContext()).newPage()
  await signInByForm(analyst, 'analyst', server.url)
  await signInByForm(page, 'administrator', server.url)
  await page.goto(`${server.url}/en/desk/people`)
  await page.getByRole('link', { name: PEOPLE.analyst.name }).click()
  await page.getByRole('button', { name: 'Make a link' }).click()
  const link = await page.getByLabel('Link').inputValue()
  await analyst.goto(link)
  await analyst.getByLabel('New password').fill('four kettles and a spoon')
  await analyst.getByRole('button', { name: 'Change the password' }).click()
  await expect(analyst.getByText('The password is changed.')).toBeVisible()
  await analyst.getByLabel('E-mail address').fill(PEOPLE.analyst.email)
  await analyst.getByLabel('Password').fill('four kettles and a spoon')
  await analyst.getByRole('button', { name: 'Sign in' }).click()
  await expect(analyst.getByText('You are signed in as')).toBeVisible()
  await analyst.goto(link)
  await expect(analyst.getByText('This link has been used')).toBeVisible()
})

test('a password that is tried too often is not tried any more', async ({ page, start }) => {
  const server = await start({ withoutSample: true, withPeople: true })
  await page.goto(`${server.url}/en/sign-in`)
  for (let attempt = 1; attempt <= 11; attempt++) {
    await page.getByLabel('E-mail address').fill(PEOPLE.editor.email)
    await page
      .getByLabel('Password')
      .fill(attempt === 11 ? PEOPLE.editor.password : `a wrong password ${attempt}`)
    const answered = page.waitForResponse((response) => response.request().method() === 'POST')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await answered
    await expect(page.getByLabel('Password')).toHaveValue('')
  }
  await expect(page.locator('main form [role=alert]')).toContainText('That was tried too often.')
  await signInByForm(page, 'analyst', server.url)
})

test('closed reading hides pages, files and what was kept of them', async ({ page, request, start }) => {
  const server = await start({ withPeople: true, mayBeUsed: true })
  const paths = ['/en', '/en/sy', '/en/sy/reports', '/en/sy/places?q=Idlib', '/en/sy/reports/palmyra-01']
  const files = [
    '/api/v1/claims.csv?country=SY',
    '/api/v1/claims.json?country=SY',
    '/en/sy/curves',
    '/en/sy/places/SY04/curves?to=2017-12',
    '/en/sy/metrics/devices/curves',
  ]
  // Asked for often enough to be kept, packed and plain.
  for (const path of [...paths, ...files, ...paths, ...paths]) {
    expect((await request.get(server.url + path)).status(), path).toBe(200)
  }

  await signInByForm(page, 'administrator', server.url)
  await page.goto(`${server.url}/en/desk/settings`)
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByLabel('Reading only for those who are signed in').check()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('One setting is changed.')).toBeVisible()

  for (const headers of [
    { 'accept-encoding': 'gzip' },
    { rsc: '1' },
    { 'accept-encoding': 'identity' },
  ] as Record<string, string>[]) {
    for (const path of paths) {
      const answer = await request.get(server.url + path, { headers, maxRedirects: 0 })
      expect(answer.status(), path).toBe(307)
      expect(answer.headers().location).toMatch(/^\/en\/sign-in\?next=/)
      expect(await answer.text()).toBe('')
    }
    for (const file of files) {
      const answer = await request.get(server.url + file, { headers })
      expect(answer.status(), file).toBe(401)
      expect((await answer.body()).length).toBeLessThan(100)
    }
  }
  expect((await request.get(`${server.url}/api/health`)).status()).toBe(200)

  // Those who are signed in read on, and what they are sent is theirs.
  for (const path of [...paths, ...files, ...paths]) {
    const answer = await page.request.get(server.url + path)
    expect(answer.status(), path).toBe(200)
    expect(answer.headers()['cache-control']).toBe('private, no-cache')
  }
})

test('people and settings are clear to everybody who may see them, and to nobody else', async ({ page }) => {
  await signInByForm(page, 'administrator')
  await page.goto('/en/desk/people')
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByRole('link', { name: PEOPLE.editor.name }).first().click()
  await expect(page).toHaveURL(/\/desk\/people\/.+/)
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByRole('button', { name: 'Sign out' }).click()
  await signInByForm(page, 'editor')
  for (const path of ['/en/desk/people', '/en/desk/settings']) {
    await page.goto(path)
    await expect(page.getByText('That page or step is not open to your role.')).toBeVisible()
  }
})
