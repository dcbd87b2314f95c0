'use server'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { refused } from '@/components/ui/form-state'
import { getI18n } from '@/lib/i18n/words'
import { requirePermission } from '@/lib/people/gate'
import { beginSecondFactor, confirmSecondFactor } from '@/lib/people/second-factor'
import { formAction } from '../../../form-action'

/** The password first, which gives the picture and the recovery codes; then a code of the app, which puts it in force. */
export const setUpSecondFactor = formAction(async (before, sent) => {
  const { person } = await requirePermission('account.own')
  const { t, locale } = getI18n(person.language)

  const code = sent.get('code')
  if (code === null) {
    const begun = await beginSecondFactor(await headers(), person.id, String(sent.get('password')))
    if (begun === 'wrong' || begun === 'too often') {
      const text = t(begun === 'wrong' ? 'account.wrongPassword' : 'signIn.tooOften')
      return refused(before, sent, [], [{ field: 'password', text }])
    }
    const { uri, picture, recoveryCodes } = begun
    const values = { uri, picture, recoveryCodes: recoveryCodes.join(' ') }
    return { ...before, sent: before.sent + 1, problems: [], values }
  }

  const digits = String(code).replace(/\s/g, '').slice(0, 20)
  if (!(await confirmSecondFactor(await headers(), person.id, digits))) {
    const problems = [{ field: 'code', text: t('secondFactor.wrongCode') }]
    return { ...before, sent: before.sent + 1, problems }
  }
  redirect(`/${locale}/desk/account`)
})
