import { createHmac } from 'node:crypto'
import type { Page } from '@playwright/test'
import { accessibilityFaults, expect, test } from '../support/fixtures'
import { PEOPLE, signInByForm } from '../support/people'
import { runCommand } from '../support/server'

test('@plain a second factor: required, set up, asked for, lost and replaced by a recovery code', async ({
  page,
  start,
  javaScriptEnabled,
}) => {
  const server = await start({ withoutSample: true, withPeople: true })
  await signInByForm(page, 'administrator', server.url)
  await page.goto(`${server.url}/en/desk/settings`)
  await page.getByLabel('Everybody needs a second factor').check()
  await page.getByRole('button', { name: 'Save' }).click()

  // The administrator is the first whom it concerns, and nothing else is open until then.
  await expect(page.getByRole('heading', { name: 'Set up a second factor' })).toBeVisible()
  await page.goto(`${server.url}/en/desk/people`)
  await expect(page.getByRole('heading', { name: 'Set up a second factor' })).toBeVisible()
  await page.getByLabel('Current password').fill(PEOPLE.administrator.password)
  await page.getByRole('button', { name: 'Continue' }).click()
  const secret = await page.locator('main form code').textContent()
  const recovery = await page.locator('main form li').first().textContent()
  if (javaScriptEnabled) expect(await accessibilityFaults(page)).toEqual([])
  await page.getByLabel('Code').fill('000000')
  await page.getByRole('button', { name: 'Confirm' }).click()
  await expect(page.locator('main form [role=alert]')).toContainText('This code is not right')
  const codeNow = async () => codeAt(secret!, Date.now())
  // A code works once, and each is taken half a minute early too.
  const codeNext = async () => codeAt(secret!, Date.now() + 30_000)
  await page.getByLabel('Code').fill(await codeNow())
  await page.getByRole('button', { name: 'Confirm' }).click()
  await expect(page.getByText('Signing in asks for a code of your app.')).toBeVisible()

  await page.getByRole('button', { name: 'Sign out' }).click()
  let refused = 0
  for (const code of [codeNext, async () => recovery!]) {
    await page.goto(`${server.url}/en/sign-in`)
    await page.getByLabel('E-mail address').fill(PEOPLE.administrator.email)
    await page.getByLabel('Password').fill(PEOPLE.administrator.password)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page.getByRole('heading', { name: 'Second step' })).toBeVisible()
    // The password alone opens nothing.
    expect((await page.request.get(`${server.url}/en/desk`, { maxRedirects: 0 })).status()).toBe(307)
    await page.getByLabel('Code').fill('000001')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page.locator('main form [role=alert]')).toContainText('This code is not right')
    await page.getByLabel('Code').fill(await code())
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page.getByText('You are signed in as')).toBeVisible()
    // Each wrong code is on record, with whose it was to be, and without what was typed.
    const wrong = `${server.url}/en/desk/audit/file?action=sign-in.refused`
    await expect
      .poll(async () => (await (await page.request.get(wrong)).text()).match(/""why"":""code""/g)?.length)
      .toBe(++refused)
    const refusals = await (await page.request.get(wrong)).text()
    expect(refusals).not.toContain('000001')
    const id = await administratorId(page, server.url)
    for (const line of refusals.trim().split('\r\n').slice(1)) expect(line).toContain(`,${id},`)
    await page.getByRole('button', { name: 'Sign out' }).click()
  }
  expect(await runCommand('audit:verify', [], server.databaseUrl)).toContain('each as it was written')
})

/** The id that the audit has of the one person. */
async function administratorId(page: Page, url: string): Promise<string> {
  const file = await page.request.get(`${url}/en/desk/audit/file?action=sign-in.password`)
  return (await file.text()).trim().split('\r\n').at(-1)!.split(',')[5]!
}

/** The six digits that an app shows for a secret (RFC 6238, and RFC 4648 for how the secret is written). */
function codeAt(secret: string, now: number): string {
  const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  const bits = [...secret.replace(/=/g, '')]
    .map((sign) => signs.indexOf(sign).toString(2).padStart(5, '0'))
    .join('')
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
  const count = Buffer.alloc(8)
  count.writeBigUInt64BE(BigInt(Math.floor(now / 30_000)))
  const digest = createHmac('sha1', key).update(count).digest()
  const number = digest.readUInt32BE(digest.at(-1)! & 15) & 0x7fffffff
  return String(number % 1_000_000).padStart(6, '0')
}
