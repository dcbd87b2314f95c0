import type { APIResponse } from '@playwright/test'
import { askedRoutes } from '../support/asked-routes'
import { expect, test } from '../support/fixtures'
import { signInAs } from '../support/people'

const methods = ['GET', 'HEAD', 'POST', 'OPTIONS'] as const

/** A text in which a country, where it stands in an address, is another. */
const inCountry = (text: string, from: string, to: string) =>
  text.replace(
    new RegExp(`(/|%2F|=)(${from})(?=\\b|\\d\\d)`, 'gi'),
    (_, before: string, code: string) => before + (code === from ? to : to.toUpperCase()),
  )

/** All that an answer says: its status, its headers but for its time, its id and how much is left to ask, its text. */
async function saidBy(answer: APIResponse): Promise<string> {
  const headers = answer
    .headersArray()
    .filter(({ name }) => !/^(date|content-length|etag|ratelimit-\w+|x-request-id)$/i.test(name))
  const text = headers.map(({ name, value }) => `${name}: ${value}`).join('\n')
  // Every answer of a page has a nonce of its own.
  return `${answer.status()}\n${text}\n\n${await answer.text()}`.replace(
    /nonce[\\":=-]+[\w+/]{22}==/g,
    'nonce',
  )
}

test('whatever is asked, nothing but what was asked for may be kept, and every answer says who may show it', async ({
  request,
}) => {
  const seen = new Set<number>()
  for (const path of askedRoutes()) {
    // What is asked by HEAD is made as if it were sent.
    for (const method of ['GET', 'POST', 'OPTIONS']) {
      const answer = await request.fetch(path, { method, maxRedirects: 0 })
      const { 'cache-control': kept = '', ...headers } = answer.headers()
      const asked = `${method} ${path}: ${answer.status()}`
      seen.add(answer.status())
      if (answer.status() !== 200) expect(kept, asked).toMatch(/no-cache|no-store/)
      expect(kept, asked).not.toMatch(answer.status() === 200 ? /^$/ : /max-age=[1-9]|immutable/)
      expect(headers['cross-origin-resource-policy'], asked).toMatch(/^(same|cross)-origin$/)
      expect(headers['x-content-type-options'], asked).toBe('nosniff')
      if (!path.startsWith('/_next/static/'))
        expect(headers['content-security-policy'], asked).toContain("default-src 'none'")
    }
  }
  for (const status of [200, 303, 307, 308, 400, 403, 404]) expect([...seen]).toContain(status)
})

test('while reading is closed no answer tells which countries are on record', async ({
  page,
  playwright,
  start,
}) => {
  const server = await start({ withPeople: true, mayBeUsed: true })
  await page.goto(`${server.url}/en`)
  const links = page.getByRole('main').locator('a[href^="/en/"]')
  const countries = new Map<string, string>()
  for (const link of await links.all()) {
    const code = /^\/en\/([a-z]{2})$/.exec((await link.getAttribute('href')) ?? '')?.[1]
    if (code !== undefined) countries.set(code, (await link.textContent()) ?? '')
  }
  expect([...countries.keys()].sort()).toEqual(['sy', 'ua', 'ye'])

  // What was kept while reading was open is kept no more.
  const reader = await playwright.request.newContext({ baseURL: server.url })
  for (const path of askedRoutes()) await reader.get(path, { maxRedirects: 0 })
  await signInAs(page, 'administrator', { server })
  await page.goto(`${server.url}/en/desk/settings`)
  await page.getByLabel('Reading only for those who are signed in').check()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('One setting is changed.')).toBeVisible()

  const names = new RegExp([...countries.values(), 'سوريا', 'Сирия'].join('|'), 'i')
  for (const path of askedRoutes()) {
    for (const method of methods) {
      const ask = async (address: string) => saidBy(await reader.fetch(address, { method, maxRedirects: 0 }))
      const said = await ask(path)
      const asked = `${method} ${path}`
      expect(said, asked).not.toMatch(names)
      // Of a country that is on record the same is said as of one that is not.
      const elsewhere = inCountry(path, 'sy', 'zz')
      if (elsewhere === path) expect(said, asked).not.toMatch(/\b(sy|ye|ua)\b/i)
      else expect(inCountry(await ask(elsewhere), 'zz', 'sy'), asked).toBe(said)
    }
  }
  await reader.dispose()
})
