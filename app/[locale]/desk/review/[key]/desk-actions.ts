'use server'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { withSession } from '@/lib/audit/with-session'
import { addressOfDraftFilter, parseDraftFilter } from '@/lib/drafts/lists/draft-filter'
import { lockForReview } from '@/lib/drafts/lists/review-lock'
import { assignReview } from '@/lib/drafts/team/assign'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { requirePermission } from '@/lib/people/gate'

const form = z.object({
  locale: z.string(),
  key: z.string().max(100),
  filter: z.string().max(1_000).default(''),
  person: z.string().max(100).default(''),
})

/** Has a report before oneself that somebody else had. */
export async function takeOver(sent: FormData): Promise<never> {
  const granted = await requirePermission('report.review')

  const asked = form.parse(Object.fromEntries(sent))

  const at = new Date().toISOString()
  await withSession((session) => lockForReview(session, granted, at, { key: asked.key, takeOver: true }))

  redirect(addressOf(asked))
}

/** Says who shall review a report. What cannot be done shows on the page as it is then. */
export async function assign(sent: FormData): Promise<never> {
  const granted = await requirePermission('report.review')

  const asked = form.parse(Object.fromEntries(sent))

  const at = new Date().toISOString()
  await withSession((session) => assignReview(session, granted, at, asked))

  redirect(addressOf(asked))
}

function addressOf({ locale, key, filter }: { locale: string; key: string; filter: string }): string {
  const asked = parseDraftFilter(Object.fromEntries(new URLSearchParams(filter)))
  const home = `/${parseLocale(locale) ?? defaultLocale}/desk/review`
  return `${home}/${encodeURIComponent(key)}${addressOfDraftFilter(asked)}`
}
