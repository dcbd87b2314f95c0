'use server'
import { revalidatePath } from 'next/cache'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { refused, taken } from '@/components/ui/form-state'
import { currentDatabase, withSession } from '@/lib/audit/with-session'
import { parseLocale } from '@/lib/i18n/locales'
import { getI18n, type I18n } from '@/lib/i18n/words'
import { sendMail } from '@/lib/mail/send'
import { changePerson, makeResetLink, removeSecondFactor } from '@/lib/people/change'
import { findPerson } from '@/lib/people/data'
import { emailAddress, role } from '@/lib/people/form-schemas'
import { requirePermission } from '@/lib/people/gate'
import { invite, withdrawInvitation } from '@/lib/people/invitations'
import { linkAddress } from '@/lib/people/link-address'
import { endResetLink } from '@/lib/people/reset-links'
import { areCountries } from '@/lib/people/roles/known-countries'
import { formAction } from '../../form-action'
import { formErrorsOf } from '../../form-errors'
import { absenceProblem } from '../own-hand'

const now = () => new Date().toISOString()

const invitation = z.object({ email: emailAddress, role, countries: z.array(z.string().max(20)).max(500) })

export const inviteSomebody = formAction(async (before, sent) => {
  const granted = await requirePermission('people.manage')
  const { t, locale } = getI18n(granted.person.language)

  const asked = invitation.safeParse({
    email: sent.get('email'),
    role: sent.get('role'),
    countries: sent.getAll('countries'),
  })
  const kept = ['email', 'role', 'countries', 'language']
  if (!asked.success) return refused(before, sent, kept, formErrorsOf(t, asked.error))

  const absent = await absenceProblem(granted, sent)
  if (absent !== null) return refused(before, sent, kept, [absent])

  const { email, countries } = asked.data
  if (!(await withSession((session) => areCountries(session, countries))))
    return refused(before, sent, kept, [{ field: 'countries', text: t('people.unknownCountry') }])
  const made = await withSession((session) => invite(session, granted, asked.data, now()))
  if (made === null) return refused(before, sent, kept, [{ field: 'email', text: t('people.taken') }])

  // Whoever comes by the link has the desk in the language of its page.
  const theirs = getI18n(parseLocale(String(sent.get('language'))) ?? locale)
  const link = linkAddress(await headers(), `/${theirs.locale}/invitation/${made.secret}`)
  const text = theirs.t('people.invitationLetter', { link, name: granted.person.name })
  const isSent = await sendMail({ to: email, subject: theirs.t('people.invitationSubject'), text })
  revalidatePath(`/${locale}/desk/people`)
  const { ended } = made
  const done = isSent ? t('people.invitedByMail', { email, ended }) : t('people.invited', { email, ended })
  return taken(before, done, { copy: copyOfLink(t, link) })
})

export async function withdraw(sent: FormData): Promise<never> {
  const granted = await requirePermission('people.manage')
  const id = String(sent.get('id'))
  await withSession((session) => withdrawInvitation(session, granted, id, now()))
  redirect(`/${granted.person.language}/desk/people`)
}

const standing = z.object({
  ...{ role, disabled: z.literal('yes').nullable() },
  countries: z.array(z.string().max(20)).max(500),
})

export const changeSomebody = formAction(async (before, sent) => {
  const granted = await requirePermission('people.manage')
  const { t, locale } = getI18n(granted.person.language)

  const asked = standing.safeParse({
    role: sent.get('role'),
    disabled: sent.get('disabled'),
    countries: sent.getAll('countries'),
  })
  const kept = ['role', 'countries', 'disabled']
  if (!asked.success) return refused(before, sent, kept, formErrorsOf(t, asked.error))

  const absent = await absenceProblem(granted, sent)
  if (absent !== null) return refused(before, sent, kept, [absent])

  const id = String(sent.get('id'))
  const { role: asRole, countries, disabled } = asked.data
  const to = { role: asRole, countries, disabled: disabled === 'yes' }
  const outcome = await withSession((session) => changePerson(session, granted, id, to, now()))
  if (outcome === 'unknown country')
    return refused(before, sent, kept, [{ field: 'countries', text: t('people.unknownCountry') }])
  if (outcome === 'last administrator' || outcome === 'unknown') {
    return refused(before, sent, kept, [
      { field: 'role', text: t(outcome === 'unknown' ? 'people.unknown' : 'people.lastAdministrator') },
    ])
  }

  revalidatePath(`/${locale}/desk/people`)
  const held = to.role === 'administrator' ? [] : to.countries
  const values = { role: to.role, countries: held.join(' '), disabled: to.disabled ? 'yes' : '' }
  return taken(before, t('people.changed'), { values })
})

export const sendReset = formAction(async (before, sent) => {
  const granted = await requirePermission('people.manage')
  const { t } = getI18n(granted.person.language)
  const absent = await absenceProblem(granted, sent)
  if (absent !== null) return refused(before, sent, [], [absent])

  const id = String(sent.get('id'))
  const secret = await withSession((session) => makeResetLink(session, granted, id, now()))
  if (secret === null) return refused(before, sent, [], [{ field: null, text: t('people.unknown') }])
  const person = await findPerson(currentDatabase(), id)
  const theirs = getI18n(person?.language ?? granted.person.language)
  const link = linkAddress(await headers(), `/${theirs.locale}/reset/${secret}`)
  const text = theirs.t('people.resetLetter', { link, name: granted.person.name })
  const isSent = await sendMail({ to: person?.email ?? '', subject: theirs.t('people.resetSubject'), text })
  return taken(before, t(isSent ? 'people.resetByMail' : 'people.resetMade'), {
    copy: copyOfLink(t, link),
  })
})

/** Ends a link to a new password before its time. */
export async function endReset(sent: FormData): Promise<never> {
  const granted = await requirePermission('people.manage')
  const id = String(sent.get('id'))
  await withSession((session) => endResetLink(session, granted, id, now()))
  redirect(`/${granted.person.language}/desk/people`)
}

export const dropSecondFactor = formAction(async (before, sent) => {
  const granted = await requirePermission('people.manage')
  const absent = await absenceProblem(granted, sent)
  if (absent !== null) return refused(before, sent, [], [absent])

  const id = String(sent.get('id'))
  await withSession((session) => removeSecondFactor(session, granted, id, now()))
  redirect(`/${granted.person.language}/desk/people/${encodeURIComponent(id)}`)
})

const copyOfLink = (t: I18n['t'], text: string) => ({
  name: t('people.link'),
  text,
  button: t('people.copy'),
  copied: t('people.copied'),
})
