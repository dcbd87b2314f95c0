import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { sendReport } from '../support/desk'
import { expect, test } from '../support/fixtures'
import { signInAs } from '../support/people'

// That nothing on the console is an error, such as a script that the policy refuses, every story sees to.
test('pages of the desk and of signing in run no script but those that their answer names', async ({
  page,
  start,
}) => {
  const server = await start({ withPeople: true, mayBeUsed: true })
  const key = await sendReport(server.databaseUrl, {
    title: 'A report',
    published: '2018-03-01',
    figures: [],
  })
  const open = async (path: string) => {
    const answer = await page.goto(server.url + path)
    const policy = (await answer!.allHeaders())['content-security-policy'] ?? ''
    expect(policy, path).not.toContain('unsafe')
    const nonce = /script-src 'self' 'nonce-([^']+)' /.exec(policy)?.[1]
    const inline = await page
      .locator('script:not([src])')
      .evaluateAll((all) =>
        all.map((script) => ({ nonce: (script as HTMLScriptElement).nonce, text: script.textContent })),
      )
    // That of the frame is the same on every page, and named by what it says.
    const named = (text: string) =>
      policy.includes(`'sha256-${createHash('sha256').update(text).digest('base64')}'`)
    const others = inline.filter(({ text }) => !named(text))
    expect(inline.length - others.length, path).toBe(1)
    expect(others.length, path).toBeGreaterThan(0)
    expect(new Set(others.map(({ nonce }) => nonce)), path).toEqual(new Set([nonce]))
    // Its scripts have come and run.
    await expect
      .poll(() =>
        page.evaluate(() => Object.keys(document.querySelector('main')!).some((key) => /^__react/.test(key))),
      )
      .toBe(true)
  }

  for (const path of ['/sign-in', '/sign-in/code', '/sign-in/forgotten', '/invitation/none', '/reset/none'])
    await open(`/en${path}`)
  await signInAs(page, 'administrator', { server })
  for (const part of deskParts())
    await open(`/en/desk${part.replace('[key]', part.includes('review') ? key : 'none')}`)
})

/** The part after /desk of every page. */
function deskParts(): string[] {
  const files = readdirSync('app/[locale]/desk', { recursive: true }) as string[]
  return files
    .filter((file) => /(^|\/)page\.tsx$/.test(file))
    .map((file) => `/${file}`.replace(/\/page\.tsx$/, '').replace(/\[(code|id)\]/, 'none'))
}
