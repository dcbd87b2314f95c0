import 'server-only'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { grantPermission, type Permission } from '@/lib/access/permission'
import type { Person } from '@/lib/access/person'
import { addressHeader } from '@/lib/access/requested-address'
import { type Capability, mayDo } from '@/lib/access/rules'
import { currentDatabase } from '@/lib/audit/with-session'
import { inLanguage } from '@/lib/i18n/address'
import { defaultLocale, type Locale, parseLocale } from '@/lib/i18n/locales'
import { loadSettings } from '@/lib/settings/data'
import { hasPassword } from './data'
import { personOf } from './signed-in'

/** Who is signed in, or null; asked once for each request. */
export const currentPerson: () => Promise<Person | null> = cache(async () => personOf(await headers()))

/**
 * Leave for all that a page or an action is about to do. Whoever is not signed in is led to sign in and back again; whoever may
 * not is led to the first page of the desk, which says so.
 * @throws Next's redirect; never returns without leave.
 */
export async function requirePermission<What extends Capability>(
  ...what: readonly [What, ...What[]]
): Promise<Permission<What> & { readonly person: Person }> {
  const person = await currentPerson()
  const asked = await askedAddress()
  if (person === null) redirect(`/${asked.locale}/sign-in?${new URLSearchParams({ next: asked.path })}`)
  const refused = what.find((one) => !mayDo(person, one))
  if (refused !== undefined) redirect(`/${asked.locale}/desk?refused=${refused}`)
  if (!what.includes('account.own' as What) && !person.twoFactor && (await needsTwoFactor(person.id))) {
    redirect(`/${asked.locale}/desk/account/second-factor`)
  }
  return grantPermission<What>(person.id, person) as Permission<What> & { readonly person: Person }
}

/** Leads to the same page in the person's own language, where it was asked for in another. @throws Next's redirect */
export async function inOwnLanguage({ language }: Person): Promise<void> {
  const { locale, path } = await askedAddress()
  const own = inLanguage(path, language)
  if (locale !== language && own !== null) redirect(own)
}

/** Where everybody needs a second factor, that of who has no password is the affair of the service that vouches for them. */
const needsTwoFactor = cache(
  async (id: string) =>
    (await loadSettings(currentDatabase()))['signIn.twoFactor'] && (await hasPassword(currentDatabase(), id)),
)

/** The page that was asked for, or that a form was sent from. */
async function askedAddress(): Promise<{ locale: Locale; path: string }> {
  const path = (await headers()).get(addressHeader) ?? `/${defaultLocale}/desk`
  return { locale: parseLocale(path.split('/')[1] ?? '') ?? defaultLocale, path }
}
