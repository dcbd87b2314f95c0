'use server'
import { revalidatePath } from 'next/cache'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { nextAddress } from '@/lib/access/next-address'
import { addressHeader } from '@/lib/access/requested-address'
import { limitedTo } from '@/lib/access/rules'
import { currentDatabase, withSession } from '@/lib/audit/with-session'
import { beginDraft } from '@/lib/drafts/begin/begin-draft'
import { beginPractice } from '@/lib/drafts/begin/begin-practice'
import { readLastCountry } from '@/lib/drafts/data'
import { readOnlyCountry } from '@/lib/drafts/form-choices'
import { markRead } from '@/lib/drafts/notifications/read-notifications'
import { practiceReport } from '@/lib/drafts/practice'
import { newReport } from '@/lib/drafts/schema'
import { beginFromTemplate } from '@/lib/drafts/templates/begin-from-template'
import { inLanguage } from '@/lib/i18n/address'
import { parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { requirePermission } from '@/lib/people/gate'
import { changeOwnLanguage } from '@/lib/people/own/own-language'
import { signOutHere } from '@/lib/people/sign-in'

export async function signOut(): Promise<never> {
  const permission = await requirePermission('account.own')
  await signOutHere(await headers(), permission)
  redirect(`/${permission.person.language}/sign-in`)
}

/** Has the desk and letters speak another language, and shows the same page in it. */
export async function chooseLanguage(sent: FormData): Promise<never> {
  const permission = await requirePermission('account.own')

  const language = parseLocale(String(sent.get('language'))) ?? permission.person.language

  await withSession((session) => changeOwnLanguage(session, permission, language, new Date().toISOString()))

  const from = nextAddress((await headers()).get(addressHeader), `/${language}/desk`)
  redirect(inLanguage(from, language) ?? `/${language}/desk`)
}

const beginning = z.object({
  template: z.string().max(100).default(''),
  day: z.string().max(100).default(''),
})

/**
 * Begins a report of one's own, or finds the one in which nothing is typed yet, and leads to it: the next one of the series of a template
 * where the form names one, the one nearest to a day where it has one.
 */
export async function beginReport(form: FormData): Promise<never> {
  const permission = await requirePermission('draft.write')

  const locale = parseLocale(String(form.get('locale'))) ?? permission.person.language
  const { template, day } = beginning.parse(Object.fromEntries(form))

  const at = new Date().toISOString()
  if (template !== '') {
    const begun = await withSession((session) =>
      beginFromTemplate(session, permission, at, { key: template, day }),
    )
    redirect(
      begun.kind === 'begun'
        ? `/${locale}/desk/drafts/${begun.draft}`
        : `/${locale}/desk/templates?${begun.kind}`,
    )
  }
  const country = await readOnlyCountry(currentDatabase(), limitedTo(permission.person))
  const content = newReport(at.slice(0, 10), country)
  const key = await withSession((session) => beginDraft(session, permission, at, { content }))

  redirect(`/${locale}/desk/drafts/${key}`)
}

/** Begins an invented report for practice, or goes on with the one that was begun. */
export async function practise(form: FormData): Promise<never> {
  const permission = await requirePermission('draft.write')

  const locale = parseLocale(String(form.get('locale'))) ?? permission.person.language

  const at = new Date().toISOString()
  const country = await readLastCountry(currentDatabase(), permission.person.id)
  const content = practiceReport(getI18n(locale), at.slice(0, 10), country)
  const key = await withSession((session) => beginPractice(session, permission, at, content))

  redirect(`/${locale}/desk/drafts/${key}`)
}

/** Notes that one has read what one was told: one thing, or everything as far as the page showed it. */
export async function seen(form: FormData): Promise<never> {
  const permission = await requirePermission('desk.use')

  const locale = parseLocale(String(form.get('locale'))) ?? permission.person.language
  const now = new Date().toISOString()
  const upTo = /^\d{4}-\d\d-\d\dT[\d:.]{8,12}Z$/.exec(String(form.get('upTo')))?.[0] ?? now

  const id = /^\d{1,9}$/.exec(String(form.get('id')))?.[0]
  const which = id === undefined ? { upTo } : { id: Number(id) }

  await withSession((session) => markRead(session, permission, now, which))

  // The bell stands around every page.
  revalidatePath('/[locale]/desk', 'layout')
  redirect(`/${locale}/desk#news`)
}
