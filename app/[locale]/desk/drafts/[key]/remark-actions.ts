'use server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { refused } from '@/components/ui/form-state'
import { withSession } from '@/lib/audit/with-session'
import { longFields, readRemarks, typedNames } from '@/lib/drafts/form/review-form'
import { LONGEST_NOTE } from '@/lib/drafts/limits'
import { addRemarks } from '@/lib/drafts/team/remarks'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { requirePermission } from '@/lib/people/gate'
import { formAction } from '../../../form-action'

const asking = z.object({ locale: z.string(), key: z.string().max(100) })

/** Answers what was remarked on a draft and its figures. */
export const answerRemarks = formAction(async (before, sent) => {
  const granted = await requirePermission('draft.write')

  const asked = asking.parse(Object.fromEntries(sent))
  const { t, locale } = getI18n(parseLocale(asked.locale) ?? defaultLocale)
  const stay = (field: string | null, text: string) =>
    refused(before, sent, typedNames(sent), [{ field, text }])
  const [tooLong] = longFields(sent)
  if (tooLong !== undefined) {
    const count = String(sent.get(tooLong)).trim().length
    return stay(tooLong, t('review.tooLong', { count, most: LONGEST_NOTE }))
  }
  const comments = readRemarks(sent)
  if (comments.length === 0) return stay(null, t('thread.missing'))

  const at = new Date().toISOString()
  const outcome = await withSession((session) =>
    addRemarks(session, granted, at, { key: asked.key, comments }),
  )
  if (outcome.kind !== 'done')
    return stay(null, t(outcome.kind === 'unknown' ? 'review.gone' : 'review.refused.ended'))

  // It leads to where one is: a browser would show what it has.
  revalidatePath(`/${locale}/desk/drafts/${asked.key}`)
  redirect(`/${locale}/desk/drafts/${asked.key}#remarks`)
})
