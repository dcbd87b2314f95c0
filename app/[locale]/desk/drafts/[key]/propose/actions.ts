'use server'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { refused } from '@/components/ui/form-state'
import { withSession } from '@/lib/audit/with-session'
import { proposeName } from '@/lib/drafts/proposals/propose'
import { PROPOSAL_KINDS, parseNames } from '@/lib/drafts/proposals/schema'
import { LONGEST } from '@/lib/exchange/limits'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { requirePermission } from '@/lib/people/gate'
import { PLACE_KINDS } from '@/lib/places/tree'
import { tidied } from '@/lib/signs/cleared'
import { formAction } from '../../../../form-action'

const form = z.object({
  key: z.string().max(100),
  kind: z.enum(PROPOSAL_KINDS),
  typed: z.string().max(LONGEST.words),
  names: z.string().max(20_000).default(''),
  placeKind: z.enum(PLACE_KINDS).or(z.literal('')).catch(''),
  liesIn: z.string().max(LONGEST.name).transform(tidied).catch(''),
})

const fieldOf: Partial<Record<string, string>> = { names: 'names', kind: 'placeKind', liesIn: 'liesIn' }

/** Who: whoever may change the draft. */
export const propose = formAction(async (before, sent) => {
  const granted = await requirePermission('draft.write')
  const { t, locale } = getI18n(parseLocale(String(sent.get('locale'))) ?? defaultLocale)
  const stay = (fault: string) =>
    refused(
      before,
      sent,
      ['names', 'placeKind', 'liesIn'],
      [{ field: fieldOf[fault] ?? null, text: t('proposals.problem', { problem: fault }) }],
    )

  const asked = form.safeParse(Object.fromEntries(sent))
  if (!asked.success) return stay('gone')
  const { key, kind, typed, placeKind, liesIn } = asked.data
  const names = parseNames(asked.data.names)
  if (names === null) return stay('names')

  const at = new Date().toISOString()
  const content = { typed, names, placeKind, liesIn }
  const outcome = await withSession((session) =>
    proposeName(session, granted, at, { draft: key, kind, content }),
  )
  if (outcome.kind === 'refused') return stay(outcome.fault)
  redirect(`/${locale}/desk/drafts/${encodeURIComponent(key)}/propose`)
})
