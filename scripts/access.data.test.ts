import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { unsent } from '@/components/ui/form-state'
import { cliPermission } from '@/lib/access/cli-permission'
import { ROLES, type Role } from '@/lib/access/roles'
import { type Capability, mayDo } from '@/lib/access/rules'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { authFor } from '@/lib/people/auth'
import { addPerson } from '@/lib/people/mutations'

/** Everything that a browser can ask of the server beside readers' pages, and what one must be allowed for it. */
const table: Record<string, Capability | 'anybody'> = {
  'sign-in/actions signIn': 'anybody',
  'sign-in/code/actions enterCode': 'anybody',
  'sign-in/forgotten/actions requestLink': 'anybody',
  'set-up/actions setUp': 'anybody',
  'invitation/[secret]/actions accept': 'anybody',
  'reset/[secret]/actions choosePassword': 'anybody',
  '[country]/better-source/actions sendSource': 'anybody',
  'desk/actions signOut': 'account.own',
  'desk/actions chooseLanguage': 'account.own',
  'desk/actions beginReport': 'draft.write',
  'desk/actions practise': 'draft.write',
  'desk/templates/page default': 'draft.write',
  'desk/templates/new/page default': 'draft.write',
  'desk/templates/[key]/page default': 'draft.write',
  'desk/templates/actions make': 'draft.write',
  'desk/templates/actions change': 'draft.write',
  'desk/templates/actions retire': 'draft.write',
  'desk/drafts/[key]/actions submitDraft': 'draft.write',
  'desk/imports/page default': 'draft.write',
  'desk/imports/upload/route POST': 'draft.write',
  'desk/imports/[key]/page default': 'draft.write',
  'desk/imports/[key]/state/route GET': 'draft.write',
  'desk/imports/[key]/problems/route GET': 'draft.write',
  'desk/imports/[key]/actions saveSheet': 'draft.write',
  'desk/imports/[key]/actions takeKept': 'draft.write',
  'desk/imports/[key]/actions saveColumns': 'draft.write',
  'desk/imports/[key]/actions saveAnswers': 'draft.write',
  'desk/imports/[key]/draft-actions toDrafts': 'draft.write',
  'desk/imports/[key]/draft-actions keepNamed': 'draft.write',
  'desk/imports/[key]/batch-actions sendForReview': 'draft.write',
  'desk/imports/[key]/batch-actions publishNow': 'report.publish',
  'desk/imports/[key]/rows/page default': 'draft.write',
  'desk/review/files/[key]/page default': 'report.review',
  'desk/review/files/[key]/actions decideBatch': 'report.review',
  'desk/review/files/[key]/actions workOutBatch': 'report.review',
  'desk/review/files/[key]/actions cancelPublishing': 'report.review',
  'desk/imports/[key]/work-actions cancel': 'draft.write',
  'desk/imports/[key]/work-actions workAgain': 'draft.write',
  'desk/imports/[key]/work-actions discard': 'draft.write',
  'desk/review/[key]/actions decide': 'report.review',
  'desk/conflicts/[key]/actions makeRuling': 'conflict.rule',
  'desk/conflicts/[key]/actions correctFigure': 'claim.correct',
  'desk/conflicts/page default': 'conflict.rule',
  'desk/conflicts/places/page default': 'conflict.rule',
  'desk/conflicts/[key]/page default': 'conflict.rule',
  'desk/reports/[key]/actions correct': 'claim.correct',
  'desk/reports/[key]/actions withdraw': 'claim.correct',
  'desk/reports/page default': 'claim.correct',
  'desk/reports/[key]/page default': 'claim.correct',
  'desk/lists/actions changeName': 'lists.change',
  'desk/lists/actions changeOrganisationStanding': 'lists.change',
  'desk/lists/places/actions addNewPlace': 'lists.change',
  'desk/lists/places/actions changeCoordinates': 'lists.change',
  'desk/lists/places/refile-actions changeParent': 'lists.change',
  'desk/lists/take-away-actions takeAwayPlaces': 'lists.change',
  'desk/lists/take-away-actions takeAwayOrganisations': 'lists.change',
  'desk/lists/take-away-actions takeAwayMetrics': 'lists.change',
  'desk/lists/names/save/route POST': 'lists.change',
  'desk/lists/places/names/page default': 'lists.change',
  'desk/lists/organisations/names/page default': 'lists.change',
  'desk/lists/metrics/names/page default': 'lists.change',
  'desk/lists/metrics/many/page default': 'lists.change',
  'desk/lists/metrics/many/actions sendMetrics': 'lists.change',
  'desk/lists/places/many/page default': 'lists.change',
  'desk/lists/organisations/many/page default': 'lists.change',
  'desk/lists/organisations/many/actions sendOrganisations': 'lists.change',
  'desk/lists/metrics/actions addNewMetric': 'lists.change',
  'desk/lists/metrics/actions changeMetricTexts': 'lists.change',
  'desk/lists/metrics/group-actions addGroupsOfParts': 'lists.change',
  'desk/lists/metrics/group-actions labelGroupOrPart': 'lists.change',
  'desk/lists/metrics/group-actions placeMetric': 'lists.change',
  'desk/inbox/page default': 'draft.write',
  'desk/sources/page default': 'draft.write',
  'desk/inbox/actions takeNextSource': 'draft.write',
  'desk/inbox/actions setChosen': 'draft.write',
  'desk/inbox/add/page default': 'draft.write',
  'desk/inbox/add/actions addOne': 'draft.write',
  'desk/inbox/add/actions addList': 'draft.write',
  'desk/inbox/add/actions addFile': 'draft.write',
  'desk/inbox/[key]/page default': 'draft.write',
  'desk/inbox/[key]/actions assignSource': 'draft.write',
  'desk/inbox/[key]/actions beginFromSource': 'draft.write',
  'desk/inbox/[key]/actions dismiss': 'draft.write',
  'desk/inbox/[key]/actions reopen': 'draft.write',
  'desk/inbox/[key]/actions fold': 'draft.write',
  'desk/inbox/[key]/actions saveSource': 'draft.write',
  'desk/review/page default': 'report.review',
  'desk/review/[key]/page default': 'report.review',
  'desk/drafts/[key]/page default': 'draft.write',
  'desk/lists/merge-actions mergeThings': 'lists.change',
  'desk/lists/merge-actions unmergeThing': 'lists.change',
  'desk/lists/places/[code]/merge/page default': 'lists.change',
  'desk/lists/organisations/[key]/merge/page default': 'lists.change',
  'desk/lists/page default': 'lists.change',
  'desk/lists/countries/actions addListedCountry': 'lists.change',
  'desk/lists/countries/file/actions sendGazetteer': 'lists.change',
  'desk/lists/countries/file/page default': 'lists.change',
  'desk/lists/countries/page default': 'lists.change',
  'desk/lists/places/page default': 'lists.change',
  'desk/lists/places/new/page default': 'lists.change',
  'desk/lists/places/[code]/page default': 'lists.change',
  'desk/lists/metrics/page default': 'lists.change',
  'desk/lists/metrics/new/page default': 'lists.change',
  'desk/lists/metrics/[key]/page default': 'lists.change',
  'desk/lists/organisations/page default': 'lists.change',
  'desk/lists/organisations/[key]/page default': 'lists.change',
  'desk/account/actions changePassword': 'account.own',
  'desk/account/actions endOne': 'account.own',
  'desk/account/actions saveLanguage': 'account.own',
  'desk/account/second-factor/actions setUpSecondFactor': 'account.own',
  'desk/people/actions inviteSomebody': 'people.manage',
  'desk/people/actions withdraw': 'people.manage',
  'desk/people/actions changeSomebody': 'people.manage',
  'desk/people/actions sendReset': 'people.manage',
  'desk/people/actions endReset': 'people.manage',
  'desk/people/actions dropSecondFactor': 'people.manage',
  'desk/settings/actions saveSettings': 'settings.change',
  'desk/settings/actions saveLanguages': 'settings.change',
  'desk/settings/countries/[code]/actions keepCountry': 'settings.change',
  'desk/settings/countries/[code]/page default': 'settings.change',
  'desk/settings/countries/[code]/events/actions noteNewEvent': 'event.note',
  'desk/settings/countries/[code]/events/actions takeAwayEvent': 'event.note',
  'desk/settings/countries/[code]/events/page default': 'event.note',
  'desk/page default': 'desk.use',
  'desk/layout default': 'account.own',
  'desk/account/page default': 'account.own',
  'desk/account/second-factor/page default': 'account.own',
  'desk/audit/page default': 'audit.read',
  'desk/people/page default': 'people.manage',
  'desk/people/[id]/page default': 'people.manage',
  'desk/settings/page default': 'settings.change',
  'desk/settings/people/actions savePeopleRules': 'settings.change',
  'desk/settings/people/page default': 'settings.change',
  'desk/audit/file/route GET': 'audit.read',
  'desk/find-places/route GET': 'draft.write',
  'desk/last-report/route GET': 'draft.write',
  'desk/drafts/[key]/look/route POST': 'draft.write',
  'desk/drafts/[key]/save/route POST': 'draft.write',
  'desk/drafts/[key]/table/route POST': 'draft.write',
  'desk/drafts/[key]/bulletins/route POST': 'draft.write',
  'desk/drafts/[key]/document/route POST': 'draft.write',
  'desk/documents/[digest]/route GET': 'draft.write',
  'desk/drafts/[key]/history/actions passOn': 'draft.write',
  'desk/drafts/[key]/history/page default': 'draft.write',
  'desk/drafts/[key]/remark-actions answerRemarks': 'draft.write',
  'desk/drafts/[key]/propose/actions propose': 'draft.write',
  'desk/drafts/[key]/propose/page default': 'draft.write',
  'desk/lists/proposals/actions accept': 'lists.change',
  'desk/lists/proposals/actions join': 'lists.change',
  'desk/lists/proposals/actions refuse': 'lists.change',
  'desk/lists/proposals/page default': 'lists.change',
  'desk/account/actions saveLetters': 'account.own',
  'desk/actions seen': 'desk.use',
  'desk/go/found/route GET': 'desk.use',
  'desk/go/page default': 'desk.use',
  'desk/keys/page default': 'desk.use',
  'desk/reports/[key]/actions bringBack': 'claim.correct',
  'desk/review/[key]/desk-actions assign': 'report.review',
  'desk/review/[key]/desk-actions takeOver': 'report.review',
  'desk/review/[key]/lock/route POST': 'report.review',
  'desk/review/actions publishSeveral': 'report.publish',
  'desk/team/page default': 'report.review',
  'app/route GET': 'anybody',
  '[country]/share/route GET': 'anybody',
  'search/suggestions/route GET': 'anybody',
  '[country]/curves/route GET': 'anybody',
  '[country]/places/[code]/curves/route GET': 'anybody',
  '[country]/metrics/[key]/curves/route GET': 'anybody',
  'api/sign-in/begin/route GET': 'anybody',
  'api/sign-in/oidc/route GET': 'anybody',
  ...Object.fromEntries(
    ['claims', 'summary']
      .flatMap((table) => ['csv', 'json', 'xlsx'].map((kind) => `${table}.${kind}`))
      .concat('places.geojson', 'openapi.json', '[resource]')
      .flatMap((name) =>
        ['GET', 'HEAD', 'OPTIONS'].map((method) => [`api/v1/${name}/route ${method}`, 'anybody'] as const),
      ),
  ),
}

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
  expect(found.map(({ name }) => name).sort()).toEqual(Object.keys(table).sort())
})

describe.each(found.filter(({ name }) => (table[name] ?? 'anybody') !== 'anybody'))(
  '$name',
  ({ name, load }) => {
    const what = table[name] as Capability

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
