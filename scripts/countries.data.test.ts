import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { unsent } from '@/components/ui/form-state'
import { cliPermission } from '@/lib/access/cli-permission'
import { grantPermission } from '@/lib/access/permission'
import { noteEvent } from '@/lib/countries/event-mutations'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { createDraft, sendDraft } from '@/lib/drafts/mutations'
import { makeTemplate } from '@/lib/drafts/templates/mutations'
import { toTemplateContent } from '@/lib/drafts/templates/template-content'
import { authFor } from '@/lib/people/auth'
import { addPerson } from '@/lib/people/mutations'
import { importRows, withReferenceData } from '@/lib/publishing/test-files'
import { sendReaderSource } from '@/lib/reader-sources/mutations'
import { changeSettings } from '@/lib/settings/mutations'
import { settingsOf } from '@/lib/settings/settings'
import {
  ASKS,
  type Ask,
  OF_ALL_COUNTRIES,
  OF_NO_COUNTRY,
  type World,
  yemenDraft,
} from './testing/country-asks'

type Module = Record<string, unknown>
type Callable = (...given: unknown[]) => unknown

const modules = {
  ...import.meta.glob<Module>('/app/*/desk/**/*actions.ts'),
  ...import.meta.glob<Module>('/app/*/desk/**/route.ts'),
  ...import.meta.glob<Module>('/app/*/desk/**/{page,layout}.tsx'),
}

const nameOf = (path: string, name: string) =>
  `${path.replace(/^\/app\/\[locale\]\//, '').replace(/\.tsx?$/, '')} ${name}`

class Redirected extends Error {
  constructor(readonly to: string) {
    super(`redirected to ${to}`)
  }
}

// Files before this one loaded the program with Next itself; those after it must not find it with what stands in for Next.
vi.hoisted(() => vi.resetModules())
afterAll(() => vi.resetModules())

const asked = vi.hoisted(() => ({ headers: new Headers() }))
vi.mock('next/headers', () => ({ headers: async () => asked.headers }))
vi.mock('next/cache', () => ({ revalidatePath: () => undefined }))
vi.mock('next/navigation', () => ({
  redirect: (to: string) => {
    throw new Redirected(to)
  },
  notFound: () => {
    throw new Redirected('nowhere')
  },
  unstable_rethrow: (error: unknown) => {
    if (error instanceof Redirected) throw error
  },
}))

const at = '2026-11-22T12:00:00.000Z'
const password = 'a long password'
/** Two editors, of Syria and of Yemen, and the analyst who enters reports of Yemen. */
const COUNTRIES = { ed: 'SY', yan: 'YE', ann: 'YE' } as const
type Who = keyof typeof COUNTRIES
const ids = {} as Record<Who, string>

let home: TestDatabase
beforeAll(async () => {
  home = await testDatabase(withReferenceData)
  process.env.DATABASE_URL = home.url
  process.env.FIRMGROUND_SESSION_KEY = 'only for this test, and long enough'
  const row = { country: 'YE', report_id: 'r-ye', report_title: 'Yellowhammer figures' }
  await importRows(home.session, [
    { ...row, claim_id: 'ye-1', places: 'YE11', amount: '100', to: '2020-01-31' },
    { ...row, claim_id: 'ye-2', places: 'YE11', amount: '50', to: '2020-02-15' },
    { ...row, claim_id: 'ye-3', places: 'YE', amount: '10', to: '2020-02-20' },
    { ...row, claim_id: 'ye-gone', places: 'YE12', amount: '5', to: '2020-02-20', withdrawn: 'true' },
    { claim_id: 'sy-1', places: 'SY02', amount: '100' },
  ])
  await changeSettings(home.session, grantPermission('x', null), at, {
    ...settingsOf([]),
    'readers.sources': true,
  })
  for (const [who, country] of Object.entries(COUNTRIES)) {
    const role = who === 'ann' ? 'analyst' : 'editor'
    const person = { name: who, email: `${who}@example.org`, role, language: 'en', password } as const
    const id = await addPerson(home.session, cliPermission(), { ...person, countries: [country] }, at)
    ids[who as Who] = id ?? ''
  }
})
afterAll(() => home.close())

let count = 0
async function newWorld(asker: Who): Promise<World> {
  const granted = grantPermission<'draft.write'>(ids.ann, null)
  const number = ++count
  const word = `zebrafinch${number}`
  const content = yemenDraft(`${word} bulletin`)
  const draft = await createDraft(home.session, granted, at, { content })
  await sendDraft(home.session, granted, at, { key: draft, version: 1 })
  await sendReaderSource(home.session, at, {
    ...{ country: 'YE', metric: 'devices', place: '', url: `https://example.org/${number}` },
    ...{ text: 'Zebrafinch bulletin', contact: '' },
  })
  const source = await home.database.source.findFirstOrThrow({ orderBy: { id: 'desc' } })
  const step = { count: 7, unit: 'days' } as const
  const made = await makeTemplate(home.session, granted, at, {
    ...{ name: `Zebrafinch bulletin ${number}`, day: '2020-03-01', step },
    content: toTemplateContent(content, step),
  })
  await home.database.fileImport.create({
    data: {
      ...{ id: 1_000 + number, key: `batch${number}`, authorId: ids.ann, state: 'sent', version: 1 },
      ...{
        fileName: 'zebrafinch bulletin.csv',
        fileSize: 1,
        fileHash: `hash ${number}`,
        countries: 'YE',
        sentAt: at,
      },
      ...{ outcomeOf: 1, createdAt: at, changedAt: at },
    },
  })
  const event = { day: '2020-01-01', text: `Zebrafinch bulletin ${number}`, placeCode: '', metricKey: '' }
  await noteEvent(home.session, grantPermission('x', null), at, 'YE', event)
  const noted = await home.database.event.findFirstOrThrow({ orderBy: { id: 'desc' } })
  return {
    template: 'key' in made ? made.key : '',
    ...{ draft, source: source.key, batch: `batch${number}`, event: String(noted.id), word },
    ...{ asker: ids[asker], editor: ids.yan, session: home.session, at },
  }
}

async function comeAs(who: Who): Promise<void> {
  asked.headers = new Headers({ host: 'localhost' })
  const body = { email: `${who}@example.org`, password }
  const { api } = authFor(asked.headers)
  const answer = await api.signInEmail({ body, headers: asked.headers, asResponse: true })
  asked.headers.set('cookie', answer.headers.get('set-cookie')?.split(';')[0] ?? '')
}

/** What is asked, as the function takes it. */
function givenTo(name: string, call: Callable, ask: Ask): unknown[] {
  const props = {
    params: Promise.resolve({ locale: 'en', ...ask.params }),
    searchParams: Promise.resolve(ask.search ?? {}),
  }
  const form = new FormData()
  for (const [field, value] of Object.entries({ locale: 'en', ...ask.form })) form.set(field, value)
  if (name.endsWith(' default')) return [{ ...props, children: null }]
  if (!/\/route /.test(name)) return call.length > 1 ? [unsent, form] : [form]
  const body = ask.json === undefined ? (ask.form === undefined ? undefined : form) : JSON.stringify(ask.json)
  const method = name.split(' ')[1] ?? ''
  const headers = typeof body === 'string' ? { 'content-length': String(body.length) } : undefined
  const request = { method, headers, body: method === 'GET' ? undefined : body }
  return [new Request(ask.url ?? 'http://localhost/en', request), props]
}

/** Everything that an answer says, whatever it is: of a page its elements with what they are given. */
async function said(answer: unknown): Promise<string> {
  if (answer instanceof Response) return `${answer.status} ${await answer.text()}`
  const seen = new Set<object>()
  return JSON.stringify(answer, (key, value) => {
    if (key.startsWith('_') || typeof value === 'bigint' || typeof value === 'function')
      return String(typeof value)
    if (value instanceof Map) return [...value]
    if (value instanceof Set) return [...value]
    if (typeof value === 'object' && value !== null) {
      if (seen.has(value)) return 'again'
      seen.add(value)
    }
    return value
  })
}

const TABLES = [
  ...['Draft', 'DraftComment', 'DraftAssignee', 'ReviewLock', 'Ruling', 'Event', 'ReaderSource', 'Source'],
  ...['FileImport', 'Job', 'Claim', 'Notification', 'ReportTemplate'],
]

/** What the tables hold that anything of this may be written to. */
async function held(): Promise<string> {
  const rows = []
  for (const table of TABLES) rows.push(await home.session.query(`select * from "${table}" order by 1`))
  return JSON.stringify(rows, (_, value) => (typeof value === 'bigint' ? String(value) : value))
}

/** What comes of asking, with what differs from one world to the next left out, and whether anything was written. */
async function outcomeOf(who: Who, name: string, call: Callable, question: (world: World) => Ask) {
  const world = await newWorld(who)
  const ask = question(world)
  await ask.before?.(world)
  await comeAs(who)
  const before = await held()
  let text = ''
  try {
    text = await said(await call(...givenTo(name, call, ask)))
  } catch (error) {
    if (!(error instanceof Redirected)) throw error
    text = `to ${error.to}`
  }
  for (const key of [world.draft, world.source, world.batch, world.template])
    text = text.replaceAll(key, 'key')
  return { text: text.replaceAll(/\d+/g, '#'), wrote: before !== (await held()) }
}

const found: { name: string; call: Callable }[] = []
for (const [path, load] of Object.entries(modules)) {
  for (const [name, value] of Object.entries(await load())) {
    if (typeof value !== 'function' || name === 'generateMetadata') continue
    found.push({ name: nameOf(path, name), call: value as Callable })
  }
}
const isOfNone = (name: string) => Object.values(OF_NO_COUNTRY).some((names) => names.test(name))

test('it is said of everything that can be asked of the desk what it shows or changes of a country', () => {
  const left = found.filter(({ name }) => !isOfNone(name) && !OF_ALL_COUNTRIES.test(name))
  expect(left.map(({ name }) => name).sort()).toEqual(Object.keys(ASKS).sort())
})

describe.each(found.filter(({ name }) => OF_ALL_COUNTRIES.test(name)))('$name', ({ name, call }) => {
  test('is for those alone whose role holds in all countries', async () => {
    const { text } = await outcomeOf('yan', name, call, () => ({}))
    expect(text).toMatch(/^to \/en\/desk\?refused=/)
  })
})

describe.each(found.filter(({ name }) => ASKS[name] !== undefined))('$name', ({ name, call }) => {
  test.each([...(ASKS[name] ?? []).entries()])(
    'shows and changes nothing of a country for who is of another (%i)',
    async (_, question) => {
      const stranger = await outcomeOf('ed', name, call, question)
      expect(stranger.wrote).toBe(false)
      expect(stranger.text).not.toMatch(/zebrafinch#? bulletin|yellowhammer/i)
      // Who is of the country is shown it, or has it changed: else the question was none.
      const own = await outcomeOf('yan', name, call, question)
      expect(own).not.toEqual(stranger)
      expect(
        own.wrote || /zebrafinch#? bulletin|yellowhammer|key/i.test(own.text) || own.text !== stranger.text,
      ).toBe(true)
    },
  )
})
