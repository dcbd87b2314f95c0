import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { unsent } from '@/components/ui/form-state'
import { cliPermission } from '@/lib/access/cli-permission'
import { ROLES, type Role } from '@/lib/access/roles'
import { type Capability, mayDo } from '@/lib/access/rules'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { authFor } from '@/lib/people/auth'
import { addPerson } from '@/lib/people/mutations'
import { ASKED_FOR_BY } from './testing/access-table'

type Module = Record<string, unknown>
type Callable = (...given: unknown[]) => unknown

const modules = {
  ...import.meta.glob<Module>('/app/**/*actions.ts'),
  ...import.meta.glob<Module>('/app/**/route.{ts,tsx}'),
  ...import.meta.glob<Module>('/app/*/desk/**/{page,layout}.tsx'),
}

/** `desk/people/actions withdraw`: the file without what all have, and the name of the function. */
const nameOf = (path: string, name: string) =>
  `${path
    .replace(/^\/app\/(\[locale\]\/)?(\(\w+\)\/)?/, '')
    .replace(/^route/, 'app/route')
    .replace(/\.tsx?$/, '')} ${name}`

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

let home: TestDatabase
beforeAll(async () => {
  home = await testDatabase()
  process.env.DATABASE_URL = home.url
  process.env.FIRMGROUND_SESSION_KEY = 'only for this test, and long enough'
  for (const role of ROLES) {
    const person = {
      name: role,
      email: `${role}@example.org`,
      role,
      language: 'en',
      password: 'a long password',
    } as const
    await addPerson(home.session, cliPermission(), person, '2026-11-22T12:00:00.000Z')
  }
})
afterAll(() => home.close())

const cookies = new Map<Role, string>()

/** With the sign-in of before, unless what was asked with it has ended it. */
async function comeAs(role: Role | null): Promise<void> {
  asked.headers = new Headers({ host: 'localhost' })
  if (role === null) return
  asked.headers.set('cookie', cookies.get(role) ?? '')
  if ((await authFor(asked.headers).api.getSession({ headers: asked.headers })) !== null) return
  const body = { email: `${role}@example.org`, password: 'a long password' }
  const answer = await authFor(asked.headers).api.signInEmail({
    body,
    headers: asked.headers,
    asResponse: true,
  })
  cookies.set(role, answer.headers.get('set-cookie')!.split(';')[0]!)
  asked.headers.set('cookie', cookies.get(role)!)
}

/** What becomes of a call: led to sign in, refused, or let in, whatever it then says of what it was given. */
async function outcomeOf(name: string, call: Callable): Promise<'sign in' | 'refused' | 'let in'> {
  const props = {
    params: Promise.resolve({ locale: 'en', id: 'nobody', key: 'nobody', code: 'nobody' }),
    searchParams: Promise.resolve({}),
  }
  const given = /\/route /.test(name)
    ? [new Request('http://localhost/en', { method: name.split(' ')[1]! }), props]
    : name.endsWith(' default')
      ? [props]
      : call.length > 1
        ? [unsent, new FormData()]
        : [new FormData()]
  try {
    await call(...given)
    return 'let in'
  } catch (error) {
    // Whoever was let in may well be told, by a throw, that what was sent makes no sense.
    if (!(error instanceof Redirected)) return 'let in'
    if (/^\/en\/sign-in\?next=/.test(error.to)) return 'sign in'
    return /^\/en\/desk\?refused=/.test(error.to) ? 'refused' : 'let in'
  }
}

const found: { name: string; load: () => Promise<Callable> }[] = []
for (const [path, load] of Object.entries(modules)) {
  const module = await load()
  for (const [name, value] of Object.entries(module)) {
    if (typeof value !== 'function' || name === 'generateMetadata') continue
    found.push({ name: nameOf(path, name), load: async () => value as Callable })
  }
}

test('everything that can be asked stands in the table, and nothing else', () => {
  expect(found.map(({ name }) => name).sort()).toEqual(Object.keys(ASKED_FOR_BY).sort())
})

describe.each(found.filter(({ name }) => (ASKED_FOR_BY[name] ?? 'anybody') !== 'anybody'))(
  '$name',
  ({ name, load }) => {
    const what = ASKED_FOR_BY[name] as Capability

    test.each([null, ...ROLES])(`as %s, needs ${what}`, async (role) => {
      await comeAs(role)
      const expected =
        role === null
          ? 'sign in'
          : mayDo({ role, disabled: false, countries: [] }, what)
            ? 'let in'
            : 'refused'
      expect(await outcomeOf(name, await load())).toBe(expected)
    })
  },
)
