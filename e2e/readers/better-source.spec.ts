import type { Page } from '@playwright/test'
import { accessibilityFaults, expect, faultsInBothThemes, test } from '../support/fixtures'
import { signInAs } from '../support/people'

type Site = { url: string; databaseUrl: string }

/** An administrator has the site ask readers for sources, or ask no more. */
async function askForSources(page: Page, server: Site, wanted = true): Promise<void> {
  await signInAs(page, 'administrator', { server, at: '/en/desk/settings' })
  await page.getByLabel('Readers are asked for better sources').setChecked(wanted)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('status')).toContainText('One setting is changed.')
  await page.context().clearCookies()
}

/** What is sent counts for the network that it comes from: each story has its own. */
const comeFrom = (page: Page, network: string) => page.setExtraHTTPHeaders({ 'x-forwarded-for': network })

const isAsked = (page: Page) => page.getByRole('link', { name: 'Do you know a better source?' })

/** How far the page is wider than its window. */
const excess = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** Fills in the address and what it says, and sends them. */
async function send(page: Page, { url, text }: { url: string; text: string }): Promise<void> {
  await page.getByLabel('Address of the source').fill(url)
  await page.getByLabel('What it says').fill(text)
  await page.getByRole('button', { name: 'Send', exact: true }).click()
}

/** Pages that lead to the form, each with the number that it is about. */
const leading = [
  ['/en/sy', 'metric=devices'],
  ['/en/sy?from=2017-01&to=2017-12', 'metric=devices'],
  ['/en/sy/why/devices/SY02', 'metric=devices&place=SY02'],
  ['/en/sy/places/SY02', 'metric=devices&place=SY02'],
  ['/en/sy/metrics/roads', 'metric=roads'],
  ['/en/sy/method', ''],
] as const

test.describe('a better source', () => {
  test('@plain is sent from a number’s page where the site asks, and a draft begins from it', async ({
    page,
    start,
  }) => {
    const server = await start({ withPeople: true, mayBeUsed: true })
    await comeFrom(page, '203.0.113.21')
    for (const [path] of leading) {
      await page.goto(server.url + path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(isAsked(page), path).toHaveCount(0)
    }
    expect((await page.goto(`${server.url}/en/sy/better-source`))?.status()).toBe(404)

    await askForSources(page, server)
    for (const [path, about] of leading) {
      await page.goto(server.url + path)
      const href = `/en/sy/better-source${about === '' ? '' : `?${about}`}`
      await expect(isAsked(page), path).toHaveAttribute('href', href)
    }
    await page.goto(`${server.url}/en/sy/why/devices/SY02`)
    await isAsked(page).click()
    await expect(page.getByLabel('What is counted').locator('option:checked')).toHaveText(
      'Explosive devices neutralised',
    )
    await expect(page.getByLabel('Where').locator('option:checked')).toHaveText('Aleppo (governorate)')
    await page.getByLabel('Your e-mail address or name (optional)').fill('eva@example.org')
    await send(page, { url: 'example.org', text: '' })
    const problems = page.getByRole('main').getByRole('alert').getByRole('listitem')
    await expect(problems).toHaveText([/This is no address on the web/, 'Say what the source says.'])
    await expect(page.getByLabel('Address of the source')).toHaveAttribute('aria-invalid', 'true')
    await expect(page.getByLabel('Your e-mail address or name (optional)')).toHaveValue('eva@example.org')
    await expect(page.getByLabel('Where').locator('option:checked')).toHaveText('Aleppo (governorate)')
    await send(page, {
      url: 'https://example.org/aleppo',
      text: 'The centre counts 30,000 devices in Aleppo.',
    })
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thank you, it was sent')
    await expect(page.getByRole('status')).toContainText('It waits for those who keep this record.')
    await page.getByRole('link', { name: /^Back to/ }).click()
    await expect(page).toHaveURL(`${server.url}/en/sy/why/devices/SY02`)

    await signInAs(page, 'analyst', { server })
    await page.getByRole('link', { name: 'Inbox 1' }).click()
    await expect(page.locator('[data-source]')).toHaveCount(1)
    await expect(page.locator('[data-source]')).toContainText('From a reader')
    await page.getByRole('link', { name: 'example.org/aleppo' }).click()
    const source = page.getByRole('main')
    await expect(
      source.getByRole('link', { name: 'Explosive devices neutralised, Aleppo (governorate), Syria' }),
    ).toBeVisible()
    await expect(source).toContainText('eva@example.org')
    await source.getByRole('button', { name: 'Begin a draft' }).click()
    await expect(page).toHaveURL(/\/en\/desk\/drafts\/\w+$/)
    await expect(page.locator('textarea[name="text"]')).toHaveValue(
      'The centre counts 30,000 devices in Aleppo.',
    )
    await expect(page.locator('input[value="https://example.org/aleppo"]')).toHaveCount(1)

    await page.goto(`${server.url}/en/desk/inbox`)
    await expect(page.getByText('No source is here.')).toBeVisible()
    await page.getByRole('link', { name: 'Draft begun' }).click()
    await page.getByRole('link', { name: 'example.org/aleppo' }).click()
    await expect(source).toContainText('Amal Analyst')
    await expect(source).not.toContainText('eva@example.org')

    await page.context().clearCookies()
    await askForSources(page, server, false)
    expect((await page.goto(`${server.url}/en/sy/better-source`))?.status()).toBe(404)
    await page.goto(`${server.url}/en/sy/why/devices/SY02`)
    await expect(isAsked(page)).toHaveCount(0)
    await signInAs(page, 'analyst', { server })
    await expect(page.getByRole('link', { name: 'Inbox', exact: true })).toBeVisible()
  })

  test('the sixth of an hour from one network waits, and nothing typed is lost', async ({ page, start }) => {
    const server = await start({ withPeople: true, mayBeUsed: true })
    await comeFrom(page, '203.0.113.22')
    await askForSources(page, server)
    const form = `${server.url}/en/sy/better-source?metric=roads`
    for (let number = 1; number <= 6; number++) {
      await page.goto(form)
      await send(page, { url: `https://example.org/${number}`, text: `Report ${number}` })
      if (number < 6)
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thank you, it was sent')
    }
    await expect(page.getByRole('main').getByRole('alert')).toContainText(
      /From one network at most 5 sources an hour and 20 a day are taken.*Send this again in \d+ minutes/,
    )
    await expect(page.getByLabel('Address of the source')).toHaveValue('https://example.org/6')
    await expect(page.getByLabel('What it says')).toHaveValue('Report 6')
    await expect(page.getByLabel('What is counted').locator('option:checked')).toHaveText('Roads secured')
    expect(await accessibilityFaults(page)).toEqual([])
    await comeFrom(page, '203.0.113.23')
    await page.getByRole('button', { name: 'Send', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thank you, it was sent')
    // What fills in everything that there is to fill in is no person.
    await page.goto(form)
    await page.locator('input[name="subject"]').fill('Buy now', { force: true })
    await send(page, { url: 'https://example.org/spam', text: 'Spam' })
    await expect(page.getByRole('main').getByRole('alert')).toContainText(
      'A field that has to stay blank was filled in',
    )
    await expect(page.getByLabel('What it says')).toHaveValue('Spam')
    await signInAs(page, 'analyst', { server, at: '/en/desk/inbox' })
    await expect(page.locator('[data-source]')).toHaveCount(6)
  })

  test('what is no use is dismissed; whatever a reader types is text, in any language and on a phone', async ({
    page,
    start,
  }) => {
    const server = await start({ withPeople: true, mayBeUsed: true })
    await comeFrom(page, '203.0.113.24')
    await askForSources(page, server)
    await page.setViewportSize({ width: 390, height: 800 })
    const answer = await page.goto(`${server.url}/ar/sy/better-source?metric=devices&place=SY04:rest`)
    expect((await answer?.allHeaders())?.['content-security-policy']).not.toContain('unsafe')
    expect(await excess(page)).toBe(0)
    expect(await faultsInBothThemes(page)).toEqual([])
    const text = `<script>document.title = 'gone'</script>\n<b>حلب</b> ${'long'.repeat(60)}`
    const url = `https://example.org/${'a'.repeat(300)}?x="><i>y</i>`
    await page.locator('input[name="url"]').fill(url)
    await page.locator('textarea[name="text"]').fill(text)
    await page.getByRole('button', { name: 'إرسال' }).click()
    await expect(page.getByRole('status')).toBeVisible()
    expect(await accessibilityFaults(page)).toEqual([])

    await signInAs(page, 'editor', { server, at: '/en/desk/inbox' })
    await page.locator('[data-source] a').click()
    const source = page.getByRole('main')
    await expect(
      source.getByRole('link', {
        name: 'Explosive devices neutralised, Homs (governorate), place not stated, Syria',
      }),
    ).toBeVisible()
    await expect(source.locator('blockquote')).toHaveText(text)
    await expect(source.locator('blockquote *, bdi i')).toHaveCount(0)
    const link = source.locator('a[rel~="nofollow"]')
    await expect(link).toHaveText(url)
    expect(await link.getAttribute('rel')).toMatch(/noopener/)
    expect(await excess(page)).toBe(0)
    expect(await faultsInBothThemes(page)).toEqual([])
    await source.getByText('Nothing in it', { exact: true }).click()
    await source.getByLabel('Reason (optional)').fill('an advertisement')
    await source.getByRole('button', { name: 'Put it away' }).click()
    await expect(source).toContainText('Nothing in it: an advertisement')
    await expect(source).toContainText('Elif Editor')
    expect(await excess(page)).toBe(0)
  })
})
