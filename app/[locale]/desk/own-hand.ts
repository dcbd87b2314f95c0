import { revalidatePath } from 'next/cache'
import { headers } from 'next/headers'
import type { FormField } from '@/components/ui/form-control'
import type { FormProblem } from '@/components/ui/form-state'
import type { Person } from '@/lib/access/person'
import { currentEnv } from '@/lib/config/env'
import { getI18n, type I18n } from '@/lib/i18n/words'
import { absenceOf, hasProvedPresence } from '@/lib/people/presence/own-hand'

/** Of a form that changes who may do what or who may read: one's own password, unless it was given just now. */
export async function ownHandFields({ t }: I18n): Promise<FormField[]> {
  if (await hasProvedPresence(await headers())) return []
  return [
    {
      name: 'own',
      label: t('ownHand.password'),
      hint: t('ownHand.why'),
      type: 'password',
      autoComplete: 'current-password',
    },
  ]
}

/** What keeps such a form from being taken, or null; the page then has the field for the password, if it had none. */
export async function absenceProblem(
  { person }: { person: Person },
  sent: FormData,
): Promise<FormProblem | null> {
  const absence = await absenceOf(await headers(), person.id, String(sent.get('own') ?? ''))
  if (absence === null) return null
  revalidatePath('/[locale]/desk', 'layout')
  const { t } = getI18n(person.language)
  if (absence === 'service')
    return { field: null, text: t('ownHand.service', { name: currentEnv().service?.name ?? '' }) }
  const texts = {
    missing: t('ownHand.missing'),
    wrong: t('account.wrongPassword'),
    'too often': t('signIn.tooOften'),
  }
  return { field: 'own', text: texts[absence] }
}
