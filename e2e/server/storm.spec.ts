import { expect, test } from '../support/fixtures'
import { addPeople, PEOPLE } from '../support/people'
import { childOf } from '../support/processes'
import { onRecord } from '../support/record-process'
import { attacks, cookieOf, type StormTarget, statusOf } from '../support/storm'

/** Long enough for each to fill every place that there is. */
const attackMs = 2_500

const patient = { 'x-forwarded-for': '203.0.113.7' }

test('a storm of each kind keeps nobody from pages in memory, ends no process and leaves the server as it was', async ({
  start,
}) => {
  const server = await start({ environment: { NODE_OPTIONS: '--max-old-space-size=512' } })
  await addPeople(server.databaseUrl)
  const cookie = await cookieOf(server.url, PEOPLE.analyst)
  const draft = await onRecord(server.databaseUrl, 'beginDraft', { author: PEOPLE.analyst.email })
  const target: StormTarget = {
    ...{ url: server.url, country: 'sy', place: 'SY04', metric: 'devices', word: 'palmyra' },
    analyst: { cookie, draft },
  }
  const ask = (path: string, headers: Record<string, string> = patient) =>
    statusOf(server.url + path, headers)
  for (const path of ['/en', '/en/sy', '/en/sy', '/en/sy?from=2016-01'])
    expect(await ask(path), path).toBe(200)
  const rendering = await childOf(server.pid)

  for (const { name, run } of attacks) {
    await test.step(name, async () => {
      const until = performance.now() + attackMs
      const storm = run(target, until)
      let asked = 0
      while (performance.now() < until) {
        for (const path of ['/en', '/en/sy', '/en/sy?from=2016-01', '/api/health', '/api/health/live'])
          expect(await ask(path), path).toBe(200)
        expect(await ask(`/en/desk/drafts/${draft}`, { ...patient, cookie })).toBe(200)
        asked++
      }
      const statuses = await storm
      expect(asked).toBeGreaterThan(0)
      expect(Object.keys(statuses).length, JSON.stringify(statuses)).toBeGreaterThan(0)
      expect(statuses[500] ?? 0, JSON.stringify(statuses)).toBe(0)
      expect(await childOf(server.pid)).toBe(rendering)
    })
  }

  for (const path of ['/en/sy?from=2015-02', '/en/sy/why/devices/SY', '/en/sy/share', '/api/health/ready'])
    await expect.poll(() => ask(path), { timeout: 60_000 }).toBe(200)
  expect(server.output()).not.toContain('started again')
  expect(server.output()).not.toMatch(/could not be answered|ECONNRESET|aborted/)
})

test('one network that asks for everything is told to wait, and everybody else is answered', async ({
  start,
}) => {
  const server = await start({ environment: { FIRMGROUND_MADE_PER_MINUTE: '10' } })
  const statuses = []
  for (let turn = 0; turn < 20; turn++)
    statuses.push(
      await statusOf(`${server.url}/en/sy/why/devices/none-${turn}`, {
        'x-forwarded-for': `2001:db8::${turn}`,
      }),
    )
  expect(statuses).toEqual([...Array(10).fill(404), ...Array(10).fill(429)])
  expect(await statusOf(`${server.url}/en/sy`, { 'x-forwarded-for': '2001:db8:0:1::1' })).toBe(200)
  expect(await statusOf(`${server.url}/en/sy`, { 'x-forwarded-for': '2001:db8::1' })).toBe(429)
  expect(await statusOf(`${server.url}/api/health`, { 'x-forwarded-for': '2001:db8::1' })).toBe(200)
})
