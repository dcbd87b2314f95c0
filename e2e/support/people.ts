import { expect, type Page } from '@playwright/test'
import type { Role } from '@/lib/access/roles'
import { onRecord } from './record-process'
import { sharedSite } from './server'

/** One person of each role. */
export const PEOPLE = {
  analyst: { name: 'Amal Analyst', email: 'analyst@example.org', password: 'three lamps on a wall' },
  editor: { name: 'Elif Editor', email: 'editor@example.org', password: 'seven boats in a row' },
  administrator: { name: 'Adam Admin', email: 'admin@example.org', password: 'nine birds on a wire' },
} as const satisfies Record<Role, { name: string; email: string; password: string }>

/**
 * How many stories are told at once: as many as small machines have cores; with one more each takes half as long again. The shared
 * server has so many people of each role, so that stories told at once are not two windows of one person.
 */
export const WORKERS = 2

/** The address by which somebody signs in on the shared server, by the worker that tells the story. */
export function sharedEmail(role: Role, worker: number): string {
  const { email } = PEOPLE[role]
  return worker === 0 ? email : email.replace('@', `-${worker}@`)
}

/** Adds all of them to a record, as `npm run people` adds one. */
export function addPeople(databaseUrl: string): Promise<void> {
  return onRecord(databaseUrl, 'addPeople', people())
}

/** Adds them for the shared server, each once for every worker. */
export function addSharedPeople(databaseUrl: string): Promise<void> {
  const workers = Array.from({ length: WORKERS }, (_, worker) => worker)
  const shared = people().flatMap((person) =>
    workers.map((worker) => ({ ...person, email: sharedEmail(person.role, worker) })),
  )
  return onRecord(databaseUrl, 'addPeople', shared)
}

const people = () => (Object.keys(PEOPLE) as Role[]).map((role) => ({ ...PEOPLE[role], role }))

/** Signs in by the form, as a person does; `server` where it is not the shared one. */
export async function signInByForm(page: Page, role: Role, server = ''): Promise<void> {
  const { name, email, password } = PEOPLE[role]
  await page.goto(`${server}/en/sign-in`)
  await page.getByLabel('E-mail address').fill(server === '' ? ownSharedEmail(role) : email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('region', { name: 'Desk', exact: true }).getByText(name)).toBeVisible()
}

/**
 * Signs in beside the form, for stories about something else, and opens a page of the desk; `server` where it is not the
 * shared one.
 */
export async function signInAs(
  page: Page,
  role: Role,
  { server, at = '/en/desk' }: { server?: { url: string; databaseUrl: string }; at?: string } = {},
): Promise<void> {
  const { url, databaseUrl } = server ?? sharedSite()
  const email = server === undefined ? ownSharedEmail(role) : PEOPLE[role].email
  const cookie = await onRecord(databaseUrl, 'signIn', { email })
  await page.context().addCookies([{ ...cookie, url, httpOnly: true, sameSite: 'Lax' }])
  await page.goto(new URL(at, url).href)
  await expect(
    page.getByRole('region', { name: 'Desk', exact: true }).getByText(PEOPLE[role].name),
  ).toBeVisible()
}

const ownSharedEmail = (role: Role) => sharedEmail(role, Number(process.env.TEST_PARALLEL_INDEX ?? 0))

export async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
}
