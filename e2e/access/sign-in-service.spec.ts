import { CLIENT, startSignInService } from '@/lib/people/test-sign-in-service'
import { expect, test } from '../support/fixtures'
import { PEOPLE, signInByForm } from '../support/people'
import { freePort, runCommand } from '../support/server'

test('@plain people come in by the service of their organisation: the known, the invited, those of its domain, and nobody else', async ({
  page,
  browser,
  start,
  javaScriptEnabled,
}) => {
  const service = await startSignInService()
  try {
    const port = await freePort()
    const server = await start({
      withoutSample: true,
      withPeople: true,
      port,
      environment: {
        FIRMGROUND_ADDRESS: `http://127.0.0.1:${port}`,
        FIRMGROUND_OIDC_ISSUER: service.issuer,
        FIRMGROUND_OIDC_CLIENT_ID: CLIENT.id,
        FIRMGROUND_OIDC_CLIENT_SECRET: CLIENT.secret,
        FIRMGROUND_OIDC_NAME: 'Example Account',
        FIRMGROUND_OIDC_DOMAINS: 'field.example.org',
      },
    })
    await signInByForm(page, 'administrator', server.url)
    await page.goto(`${server.url}/en/desk/people`)
    await page.getByLabel('E-mail address').fill('nadia@example.net')
    await page.getByLabel('Role').selectOption('Editor')
    await page.getByRole('button', { name: 'Make an invitation' }).click()
    await expect(page.getByText('nadia@example.net is invited.')).toBeVisible()
    await page.goto(`${server.url}/en/desk/settings`)
    await page.getByLabel('Reading only for those who are signed in').check()
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByText('One setting is changed.')).toBeVisible()

    const come = async (person: typeof service.person, shown: string) => {
      service.person = person
      const context = await browser.newContext({ javaScriptEnabled })
      const other = await context.newPage()
      await other.goto(`${server.url}/en/desk?from=a+link`)
      await other.getByRole('link', { name: 'Sign in with Example Account' }).click()
      await expect(other.getByText(shown)).toBeVisible()
      await context.close()
    }
    const stranger = 'Example Account knows you, and this desk does not.'
    const failed = 'Signing in with Example Account did not succeed.'
    const known = { sub: '1', email: PEOPLE.analyst.email, name: 'Other Name', email_verified: true }

    // An address that the service does not say to have verified could be anybody's.
    await come({ ...known, email_verified: false }, stranger)
    await come(known, `You are signed in as ${PEOPLE.analyst.name}, an analyst`)
    // From then on it is the account that counts, not the address.
    await come({ ...known, email: 'renamed@example.net' }, `You are signed in as ${PEOPLE.analyst.name}`)
    const invited = { sub: '2', email: 'Nadia@example.net', name: 'Nadia', email_verified: true }
    await come(invited, 'You are signed in as Nadia, an editor')
    const colleague = { sub: '3', email: 'omar@field.example.org', name: 'Omar', email_verified: true }
    await come(colleague, 'You are signed in as Omar, an analyst')
    await come({ ...colleague, sub: '4', email: 'x@field.example.org.evil.example' }, stranger)
    await come({ ...colleague, sub: '5', email: 'y@evil.field.example.org' }, stranger)

    service.isForged = true
    await come(colleague, failed)
    service.isForged = false

    // An answer of the service that no browser of ours asked for opens nothing.
    const answer = await page.request.get(`${server.url}/api/sign-in/oidc?code=x&state=y`, {
      maxRedirects: 0,
      headers: { cookie: '' },
    })
    expect(answer.headers().location).toContain('/en/sign-in?service=failed')

    // Who has no password is asked for no second factor here; who has one is.
    await page.goto(`${server.url}/en/desk/settings`)
    await page.getByLabel('Everybody needs a second factor').check()
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByRole('heading', { name: 'Set up a second factor' })).toBeVisible()
    await come(colleague, 'You are signed in as Omar')
    await come(known, 'Set up a second factor')
    expect(await runCommand('people', [], server.databaseUrl)).toContain('omar@field.example.org')
    expect(await runCommand('audit:verify', [], server.databaseUrl)).toContain('each as it was written')
  } finally {
    service.stop()
  }
})
