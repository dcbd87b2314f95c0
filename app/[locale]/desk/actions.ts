'use server'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { requirePerson } from '@/lib/people/gate'
import { currentDatabase, withSession } from '@/lib/audit/with-session'
import { beginDraft } from '@/lib/drafts/begin'
import { readOnlyCountry } from '@/lib/drafts/form-choices'
import { newReport } from '@/lib/drafts/schema'
import { parseLocale } from '@/lib/i18n/locales'
import { signOutHere } from '@/lib/people/sign-in'

export async function signOut(): Promise<never> {
  const leave = await requirePerson('account.own')
  await signOutHere(await headers(), leave)
  redirect(`/${leave.person.language}/sign-in`)
}

/** Begins a report of one's own, or finds the one in which nothing is typed yet, and leads to it. */
export async function beginReport(form: FormData): Promise<never> {
  const leave = await requirePerson('draft.write')

  const locale = parseLocale(String(form.get('locale'))) ?? leave.person.language

  const at = new Date().toISOString()
  const content = newReport(at.slice(0, 10), await readOnlyCountry(currentDatabase()))
  const key = await withSession((session) => beginDraft(session, leave, at, { content }))

  redirect(`/${locale}/desk/drafts/${key}`)
}
