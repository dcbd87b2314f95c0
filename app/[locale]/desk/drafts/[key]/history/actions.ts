'use server'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { refused } from '@/components/ui/form-state'
import { withSession } from '@/lib/audit/with-session'
import { handOver } from '@/lib/drafts/team/assign'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { requirePermission } from '@/lib/people/gate'
import { formAction } from '../../../../form-action'

const asking = z.object({
  locale: z.string(),
  key: z.string().max(100),
  person: z.string().max(100),
  back: z.enum(['team', 'work']),
})

/** Makes a draft somebody else's, and leads to where it was asked for. */
export const passOn = formAction(async (before, sent) => {
  const granted = await requirePermission('draft.write')

  const asked = asking.parse(Object.fromEntries(sent))
  const { t, locale } = getI18n(parseLocale(asked.locale) ?? defaultLocale)

  const at = new Date().toISOString()
  const outcome = await withSession((session) => handOver(session, granted, at, asked))
  if (outcome.kind !== 'done')
    return refused(
      before,
      sent,
      ['person'],
      [{ field: 'person', text: t(`history.refused.${outcome.kind}`) }],
    )

  redirect(`/${locale}/desk${asked.back === 'team' ? '/team' : ''}`)
})
