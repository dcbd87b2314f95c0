import { accessibilityFaults, expect, test } from '../support/fixtures'
import { startMailServer } from '../support/mail-server'
import { signInByForm } from '../support/people'
import { freePort, runCommand } from '../support/server'

test('@plain an invitation comes by mail, and who forgets their password gets a link that works once', async ({
  page,
  browser,
  start,
  javaScriptEnabled,
}) => {
  const mail = await startMailServer()
  try {
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
    const linkIn = (text: string) => /http:\/\/\S+/.exec(text)![0]

    await signInByForm(page, 'administrator', server.url)
    await page.goto(`${server.url}/en/desk/people`)
    await page.getByLabel('E-mail address').fill('nadia@example.org')
    await page.getByRole('button', { name: 'Make an invitation' }).click()
    await expect(page.getByText('the link is on its way by e-mail')).toBeVisible()
    expect(mail.letters).toHaveLength(1)
    expect(mail.letters[0]).toMatchObject({ from: 'figures@example.org', to: 'nadia@example.org' })
    expect(mail.letters[0]!.text).toContain('Subject: Invitation to Firmground')
    expect(linkIn(mail.letters[0]!.text)).toMatch(`${server.url}/en/invitation/`)

    const other = await (await browser.newContext({ javaScriptEnabled })).newPage()
    await other.goto(linkIn(mail.letters[0]!.text))
    await other.getByLabel('Name').fill('Nadia')
    await other.getByLabel('New password').fill('five doves on a roof')
    await other.getByRole('button', { name: 'Accept' }).click()
    await expect(other.getByText('You are signed in as Nadia')).toBeVisible()
    await other.getByRole('button', { name: 'Sign out' }).click()

    // The answer is the same whether there is somebody or not; a letter goes to somebody only.
    for (const email of ['nobody@example.org', 'Nadia@example.org']) {
      await other.goto(`${server.url}/en/sign-in`)
      await other.getByRole('link', { name: 'I have forgotten my password' }).click()
      await expect(other.getByRole('button', { name: 'Send the link' })).toBeVisible()
      if (javaScriptEnabled) expect(await accessibilityFaults(other)).toEqual([])
      await other.getByLabel('E-mail address').fill(email)
      await other.getByRole('button', { name: 'Send the link' }).click()
      await expect(other.getByRole('status')).toHaveText(
        'If somebody signs in with this address and a password, the link is on its way. It works once, for an hour.',
      )
    }
    await expect.poll(() => mail.letters.length).toBe(2)
    const { to, text } = mail.letters[1]!
    expect(to).toBe('nadia@example.org')

    await other.goto(linkIn(text))
    await other.getByLabel('New password').fill('six herons in the reeds')
    await other.getByRole('button', { name: 'Change the password' }).click()
    await expect(other.getByText('The password is changed.')).toBeVisible()
    await other.getByLabel('E-mail address').fill('nadia@example.org')
    await other.getByLabel('Password').fill('six herons in the reeds')
    await other.getByRole('button', { name: 'Sign in' }).click()
    await expect(other.getByText('You are signed in as Nadia')).toBeVisible()
    await other.goto(linkIn(text))
    await expect(other.getByText('This link has been used')).toBeVisible()

    // Three times in a quarter of an hour, for an address that nobody has too.
    for (let time = 2; time <= 4; time++) {
      await other.goto(`${server.url}/en/sign-in/forgotten`)
      await other.getByLabel('E-mail address').fill('nobody@example.org')
      await other.getByRole('button', { name: 'Send the link' }).click()
      await expect(other.locator('form [role=status], form [role=alert]')).toContainText(
        time === 4 ? 'That was tried too often.' : 'the link is on its way',
      )
    }
    expect(mail.letters).toHaveLength(2)

    // A mail server that is gone keeps nobody from inviting: the link is there to copy.
    mail.stop()
    await page.goto(`${server.url}/en/desk/people`)
    await page.getByLabel('E-mail address').fill('omar@example.org')
    await page.getByRole('button', { name: 'Make an invitation' }).click()
    await expect(page.getByText('Send them this link; it is shown only now.')).toBeVisible()

    const audit = await page.request.get(`${server.url}/en/desk/audit/file`)
    const lines = await audit.text()
    expect(lines).toMatch(/,nobody,,person\.reset-link,/)
    expect(lines).toMatch(/,sign-out,/)
    expect(await runCommand('audit:verify', [], server.databaseUrl)).toContain('each as it was written')
  } finally {
    mail.stop()
  }
})

test('@plain where no mail is set up, who forgot their password is told whom to ask', async ({
  page,
  javaScriptEnabled,
}) => {
  await page.goto('/en/sign-in')
  await page.getByRole('link', { name: 'I have forgotten my password' }).click()
  await expect(page.getByText('Ask an administrator for a link')).toBeVisible()
  await expect(page.getByLabel('E-mail address')).toHaveCount(0)
  if (javaScriptEnabled) expect(await accessibilityFaults(page)).toEqual([])
})
