import { startPostgresql } from '@/scripts/testing/postgresql-for-tests'
import { expect, test } from '../support/fixtures'
import { publishByCommand } from '../support/record'
import { runCommand } from '../support/server'

test('what is published while the server runs is on the page within two seconds', async ({
  page,
  start,
  folder,
}) => {
  const server = await start({ withoutSample: true, mayBeUsed: true })
  await publishByCommand(server.databaseUrl, folder, [{ day: '2020-01-31', amount: 1234 }])
  await expect(async () => {
    await page.goto(`${server.url}/en/sy`)
    await expect(page.getByLabel('Headline figures')).toContainText('1,234', { timeout: 100 })
  }).toPass({ timeout: 10_000 })

  await publishByCommand(server.databaseUrl, folder, [{ day: '2020-02-29', amount: 2345 }])
  const published = Date.now()
  await expect
    .poll(async () => (await page.request.get(`${server.url}/en/sy`)).text(), { intervals: [100] })
    .toContain('2,345')
  expect(Date.now() - published).toBeLessThan(2_000)
})

test('what was published while the server was down is there when it is back', async ({
  page,
  start,
  folder,
}) => {
  const before = await start({ withoutSample: true })
  const { databaseUrl } = before
  await publishByCommand(databaseUrl, folder, [{ day: '2020-01-31', amount: 1234 }])
  await expect.poll(async () => (await page.request.get(`${before.url}/en/sy`)).text()).toContain('1,234')
  await before.stop()

  await publishByCommand(databaseUrl, folder, [{ day: '2020-02-29', amount: 2345 }])
  const after = await start({ databaseUrl, isPrepared: true })
  await page.goto(`${after.url}/en/sy`)
  await expect(page.getByLabel('Headline figures')).toContainText('2,345')
})

test('one build serves two databases, each with its own figures', async ({ page, start, folder }) => {
  const [one, other] = await Promise.all([
    start({ withoutSample: true, mayBeUsed: true }),
    start({ withoutSample: true }),
  ])
  await publishByCommand(one.databaseUrl, folder, [{ day: '2020-01-31', amount: 1111 }])
  await publishByCommand(other.databaseUrl, folder, [{ day: '2020-01-30', amount: 2222 }])
  for (const [server, amount] of [
    [one, '1,111'],
    [other, '2,222'],
  ] as const) {
    await expect.poll(async () => (await page.request.get(`${server.url}/en/sy`)).text()).toContain(amount)
  }
})

// It outlives the test: the audit behind a server is verified when the server has ended.
let postgresql: Awaited<ReturnType<typeof startPostgresql>> | null = null
test.afterAll(() => postgresql?.stop())

test('one build serves SQLite and PostgreSQL with the same figures', async ({ browser, start, baseURL }) => {
  postgresql = await startPostgresql()
  // Without scripts: the browser writes ages beside dates at a moment of its own.
  const reader = await browser.newContext({ javaScriptEnabled: false })
  try {
    const page = await reader.newPage()
    const server = await start({ databaseUrl: await postgresql.createDatabase('firmground') })
    for (const path of ['/en', '/en/sy', '/en/sy/reports']) {
      const figuresAt = async (site: string) => {
        await page.goto(`${site}${path}`)
        return page.getByRole('main').textContent()
      }
      expect(await figuresAt(server.url), path).toBe(await figuresAt(baseURL!))
    }
    await server.stop()
  } finally {
    await reader.close()
  }
})

test('publishing the same file twice changes nothing', async ({ start, folder, request }) => {
  const server = await start({ withoutSample: true, mayBeUsed: true })
  const reports = [{ day: '2020-01-31', amount: 1234 }]
  await publishByCommand(server.databaseUrl, folder, reports)
  await expect.poll(async () => (await request.get(`${server.url}/en/sy`)).text()).toContain('1,234')
  const { etag } = (await request.get(`${server.url}/en/sy`)).headers()
  await publishByCommand(server.databaseUrl, folder, reports)
  expect((await request.get(`${server.url}/en/sy`)).headers().etag).toBe(etag)
  expect(await runCommand('migrate', [], server.databaseUrl)).toContain('up to date')
})
