import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { readNotifications } from '@/lib/drafts/notifications/read-notifications'
import { LOCALES } from '@/lib/i18n/locales'
import { leaseMs } from '@/lib/jobs/limits'
import { takeJob } from '@/lib/jobs/mutations'
import { findPerson } from '@/lib/people/data'
import { importText, values, withReferenceData } from '@/lib/publishing/test-files'
import { changeSettings } from '@/lib/settings/mutations'
import { SETTINGS, type Settings } from '@/lib/settings/settings'
import { readFilesOfReport } from '../data'
import { keepMapping } from '../mutations'
import { addEditors, broughtAt as at, bringFile, doWork, importFound, leaveOf } from '../test-imports'
import { countWaitingBatches, readWaitingBatches } from './data'
import { askToPublish, askToReview, publishAtOnce, returnBatch, sendBatch } from './mutations'
import { FIGURES_PER_PAGE, readPage } from './pages'

const reviewer = { role: 'editor', disabled: false, countries: [] } as const

let home: TestDatabase
beforeEach(async () => {
  home = await testDatabase(withReferenceData)
  await addEditors(home, 'ann', 'ed')
})
afterEach(() => home.close())

const ann = leaveOf<'draft.write' | 'report.publish'>('ann')
const ed = leaveOf<'report.review' | 'report.publish'>('ed')
const none = new Map<never, never>()

const header =
  'report_id,publisher,published,operator,country,metric,basis,from,to,places,qualifier,amount,unit,words,pin,pin_reason\r\n'

/** One item on each of so many days, from 2015 on, in one publication. */
const days = (count: number, more = '', place = 'SY02') =>
  header +
  Array.from({ length: count }, (_, number) => {
    const day = new Date(Date.UTC(2015, 0, 1 + number)).toISOString().slice(0, 10)
    return `big,Ministry,2020-02-01,Team One,SY,devices,period,${day},${day},${place},exact,1,count,"one\r\nitem",,\r\n`
  }).join('') +
  more

const total = (report: string, published: string, to: string, amount: number) =>
  `${report},Ministry,${published},Team One,SY,devices,total,,${to},SY02,exact,${amount},count,,,\r\n`

const settings = (asked: Partial<Settings>) =>
  changeSettings(home.session, leaveOf<'settings.change'>('ed'), at, { ...SETTINGS, ...asked })

const entries = (action: string) => home.database.auditEntry.findMany({ where: { action } })
const figures = () => home.database.claim.count()

test('more figures than drafts are made of are one batch, which another person publishes, whole', async () => {
  const key = await bringFile(home, days(501), 'days.csv')
  const found = await importFound(home, key)
  expect(found.outcome).toMatchObject({ batch: 'many', reports: [], problemCount: 0, figures: 501 })
  expect(found.review).toMatchObject({
    ...{ problemCount: 0, organisations: ['Ministry', 'Team One'], fallCount: 0 },
    // The figures are years older than what states them.
    kinds: [{ check: 'dates', severity: 'unlikely', count: 501 }],
    counts: { rows: 501, claimsNew: 501, reportsNew: 1 },
    reports: [{ key: 'big', title: 'Ministry, 2020-02-01', figures: 501 }],
  })
  expect(found.review?.numbers[0]).toMatchObject({ area: ['SY'], before: null, after: '501' })
  expect(await figures()).toBe(0)
  const last = await readPage(home.session, key, Math.floor(500 / FIGURES_PER_PAGE))
  expect(last?.figures).toHaveLength(1)
  expect(last?.figures[0]).toMatchObject({ origin: { row: 501 } })
  expect(await readPage(home.session, key, 6)).toBeNull()

  const asked = { key, version: found.version }
  expect(await sendBatch(home.session, ed as never, at, asked)).toEqual({ kind: 'gone' })
  expect(await sendBatch(home.session, ann, at, asked)).toEqual({ kind: 'done' })
  expect(await sendBatch(home.session, ann, at, asked)).toEqual({ kind: 'gone' })
  expect(await keepMapping(home.session, ann, at, asked, found.mapping)).toEqual({ kind: 'gone' })
  expect(await readWaitingBatches(home.database, reviewer)).toMatchObject([
    { key, figures: 501, author: 'ann' },
  ])

  const sent = { key, version: asked.version + 1 }
  expect(await askToPublish(home.session, ann, at, { ...sent, answers: none })).toEqual({
    kind: 'refused',
    why: 'four_eyes',
  })
  expect(await returnBatch(home.session, ed, at, { ...asked, remark: 'Why?' })).toEqual({ kind: 'newer' })
  expect(await returnBatch(home.session, ed, at, { ...sent, remark: 'Why?' })).toEqual({ kind: 'done' })
  const returned = await importFound(home, key)
  expect(returned).toMatchObject({ state: 'open', remark: 'Why?', isCurrent: true })
  expect(await askToPublish(home.session, ed, at, { ...sent, answers: none })).toEqual({
    kind: 'refused',
    why: 'not_sent',
  })

  await sendBatch(home.session, ann, at, { key, version: returned.version })
  const again = { key, version: returned.version + 1, answers: none }
  expect(await askToPublish(home.session, ed, at, again)).toEqual({ kind: 'done' })
  expect(await askToPublish(home.session, ed, at, again)).toEqual({ kind: 'busy' })
  await doWork(home)
  expect(await figures()).toBe(501)
  expect(await values(home.session)).toMatchObject({ 'devices SY02': 501n })
  expect(await importFound(home, key)).toMatchObject({ state: 'done', decidedBy: 'ed' })
  expect(await countWaitingBatches(home.database, reviewer)).toBe(0)
  expect(await home.database.fileImportPage.count()).toBe(0)
  expect(await home.database.fileImportPart.count()).toBe(0)
  expect(await readFilesOfReport(home.database, 'big')).toMatchObject([{ fileName: 'days.csv' }])
  expect((await entries('import.send')).map(({ by }) => by)).toEqual(['ann', 'ann'])
  const [published] = await entries('import.publish')
  expect(published?.by).toBe('ed')
  expect(JSON.parse(published?.after ?? '')).toMatchObject({ file: { name: 'days.csv' }, reports: 1 })
  expect((await entries('report.import')).map(({ by }) => by)).toEqual(['ed'])
  // Who sent it is told what became of it, and nobody else is.
  const told = async (id: string) => {
    const person = await findPerson(home.database, id)
    return person === null ? [] : (await readNotifications(home.database, home.session, person)).unread
  }
  const batch = { key, title: 'days.csv', isOwn: true, isBatch: true, waits: false }
  expect(await told('ann')).toMatchObject([
    { kind: 'published', by: 'ed', draft: batch },
    { kind: 'returned', by: 'ed', draft: batch },
  ])
  expect(await told('ed')).toEqual([])

  const same = await importFound(home, await bringFile(home, days(501)))
  expect(same.review?.counts).toMatchObject({ claimsNew: 0, superseded: 0, unchanged: 501 })
})

test('what a check contradicts is answered once for all of a kind, and the answer stands with each figure', async () => {
  await importText(home.session, header + total('first', '2014-03-01', '2014-02-28', 900))
  const more = [1, 2].map((number) => total('later', '2014-06-01', `2014-05-0${number}`, 800)).join('')
  const key = await bringFile(home, days(501, more))
  const { review, version } = await importFound(home, key)
  const contradicted = review?.kinds.filter(({ severity }) => severity === 'contradicts')
  expect(contradicted).toMatchObject([{ check: 'fall' }])
  // Whoever decides reads it in their own language, with the row of their file.
  const { sentences = {}, where = '' } = contradicted?.[0]?.first[0] ?? {}
  expect(new Set(Object.values(sentences)).size).toBe(Object.keys(LOCALES).length)
  expect(sentences.ru).toMatch(/[а-я]/)
  expect(where).not.toBe('')
  await sendBatch(home.session, ann, at, { key, version })
  const asked = { key, version: version + 1 }
  expect(await askToPublish(home.session, ed, at, { ...asked, answers: none })).toEqual({
    kind: 'unanswered',
    checks: ['fall'],
  })
  await askToPublish(home.session, ed, at, { ...asked, answers: new Map([['fall', 'scope']]) })
  await doWork(home)
  expect(await importFound(home, key)).toMatchObject({ state: 'done' })
  const answers = await home.database.checkAnswer.findMany()
  expect(answers).toHaveLength(contradicted?.[0]?.count ?? 0)
  expect(new Set(answers.map(({ by, check, reason }) => `${by} ${check} ${reason}`))).toEqual(
    new Set(['ed fall scope']),
  )
})

test('what others publish meanwhile is shown again before a batch that lowers other numbers is published', async () => {
  const key = await bringFile(home, days(501, total('total', '2020-02-01', '2019-12-31', 700)))
  const { version } = await importFound(home, key)
  await sendBatch(home.session, ann, at, { key, version })
  await importText(home.session, header + total('other', '2019-06-01', '2019-05-31', 90_000), {
    acceptFalls: true,
  })
  const asked = { key, version: version + 1, answers: none }
  await askToPublish(home.session, ed, at, asked)
  await doWork(home)
  expect(await figures()).toBe(1)
  const told = await importFound(home, key)
  expect(told.state).toBe('sent')
  expect(['moved', 'unanswered']).toContain(told.review?.unpublished)
  await askToReview(home.session, ed, at, key)
  await doWork(home)
  const anew = (await importFound(home, key)).review
  expect(anew?.unpublished).toBeUndefined()
  const answers = new Map(anew?.kinds.map(({ check }) => [check, 'scope' as const]))
  expect(await askToPublish(home.session, ed, at, { ...asked, answers })).toEqual({ kind: 'done' })
  await doWork(home)
  expect(await importFound(home, key)).toMatchObject({ state: 'done' })
  expect(await figures()).toBe(503)
})

test('rulings, and what figures supersede, make a small file a batch: none of it is passed over', async () => {
  const ruled = `b,Ministry,2020-02-01,Team One,SY,devices,total,,2020-01-31,SY02,exact,5,count,,set_aside,scope\r\n`
  const key = await bringFile(home, header + ruled)
  const { outcome, review, version } = await importFound(home, key)
  expect([outcome.batch, review?.counts.rulings]).toEqual(['columns', 1])
  await sendBatch(home.session, ann, at, { key, version })
  await askToPublish(home.session, ed, at, { key, version: version + 1, answers: none })
  await doWork(home)
  expect(await home.database.ruling.findMany()).toMatchObject([{ by: 'ed', reason: 'scope' }])

  const superseding =
    header.replace('pin,pin_reason', 'supersedes') +
    'c,Ministry,2020-03-01,Team One,SY,devices,total,,2020-02-29,SY02,exact,9,count,,b.1\r\n'
  expect((await importFound(home, await bringFile(home, superseding))).outcome.batch).toBe('columns')
})

test('a small file is published at once by an editor alone where the site lets them, and else it is not', async () => {
  const key = await bringFile(home, days(3))
  const { outcome, version } = await importFound(home, key)
  expect(outcome.batch).toBe('')
  const asked = { key, version, answers: none }
  const refused = { kind: 'refused', why: 'not_yours' }
  expect(await publishAtOnce(home.session, ann, at, asked)).toEqual(refused)
  await settings({ 'desk.importsPublish': true })
  expect(await publishAtOnce(home.session, ann, at, asked)).toMatchObject({ why: 'four_eyes' })
  expect(await importFound(home, key)).toMatchObject({ state: 'open' })
  await settings({ 'desk.importsPublish': true, 'desk.fourEyes': false })
  expect(await publishAtOnce(home.session, ann, at, asked)).toEqual({ kind: 'done' })
  await doWork(home)
  expect(await figures()).toBe(3)
  expect(await importFound(home, key)).toMatchObject({ state: 'done', decidedBy: 'ann' })

  // A large one is reviewed all the same.
  const large = await importFound(home, await bringFile(home, days(501, '', 'SY09')))
  const many = { key: large.key, version: large.version, answers: none }
  expect(await publishAtOnce(home.session, ann, at, many)).toEqual({ kind: 'unready' })
})

test('whoever may publish no more when the work begins, or is one person where two are asked for, publishes nothing', async () => {
  await settings({ 'desk.fourEyes': false })
  const key = await bringFile(home, days(501))
  const { version } = await importFound(home, key)
  await sendBatch(home.session, ann, at, { key, version })
  await askToPublish(home.session, ann, at, { key, version: version + 1, answers: none })
  await settings({ 'desk.fourEyes': true })
  await doWork(home)
  expect(await importFound(home, key)).toMatchObject({ state: 'sent', review: { unpublished: 'refused' } })
  expect(await figures()).toBe(0)
})

test('what is said of new organisations is on record with them', async () => {
  const key = await bringFile(home, days(501))
  const { version, mapping } = await importFound(home, key)
  const standings = [
    { name: 'Team One', is: 'party' as const },
    { name: 'Ministry', is: 'none' as const },
  ]
  await keepMapping(home.session, ann, at, { key, version }, { ...mapping, standings })
  await doWork(home)
  await sendBatch(home.session, ann, at, { key, version: version + 1 })
  await askToPublish(home.session, ed, at, { key, version: version + 2, answers: none })
  await doWork(home)
  const organisations = await home.database.organisation.findMany({
    where: { names: { some: { name: { in: ['Team One', 'Ministry'] } } } },
    orderBy: { key: 'asc' },
  })
  expect(organisations.map(({ key, standing }) => [key, standing])).toEqual([
    ['ministry', ''],
    ['team-one', 'party'],
  ])
  expect(await entries('organisation.standing')).toHaveLength(2)
})

test('a batch whose publication is killed is not on record in part, and is published by who begins it anew', async () => {
  const key = await bringFile(home, days(1_800))
  const { version } = await importFound(home, key)
  await sendBatch(home.session, ann, at, { key, version })
  await askToPublish(home.session, ed, at, { key, version: version + 1, answers: none })
  const program = fileURLToPath(new URL('../../../job-runner.ts', import.meta.url))
  for (const afterMs of [0, 400]) {
    const child = fork(program, [], {
      execArgv: ['--conditions=react-server', '--import', 'tsx'],
      env: { ...process.env, DATABASE_URL: home.url },
    })
    child.send(1)
    await expect
      .poll(async () => (await home.database.job.findFirst({ where: { kind: 'import.publish' } }))?.state, {
        timeout: 60_000,
      })
      .toBe('running')
    await new Promise((resolve) => setTimeout(resolve, afterMs))
    child.kill('SIGKILL')
    await once(child, 'exit')
    if ((await importFound(home, key)).state === 'done') break
    expect([await figures(), await home.database.fileImportPage.count()]).toEqual([0, 18])
  }
  await doWork(home)
  expect(await figures()).toBe(1_800)
  expect(await importFound(home, key)).toMatchObject({ state: 'done' })
  expect(await entries('import.publish')).toHaveLength(1)
  // Nobody takes it once more.
  expect(
    await takeJob(home.session, 'elsewhere/1/a', new Date(Date.now() + 2 * leaseMs).toISOString()),
  ).toBeNull()
}, 180_000)
