'use server'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { refused } from '@/components/ui/form-state'
import { senderNetwork } from '@/lib/access/network'
import { currentDatabase, withSession } from '@/lib/audit/with-session'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n, type Translate } from '@/lib/i18n/words'
import { betterSourceHref } from '@/lib/links/better-source-href'
import { mostWaiting } from '@/lib/reader-sources/limits'
import { sendReaderSource } from '@/lib/reader-sources/mutations'
import { LONGEST_OF_SOURCE, readSource, type SourceProblem } from '@/lib/reader-sources/source'
import { readSubjects } from '@/lib/reader-sources/subject-data'
import { minutesToWait, SOURCES_OF_NETWORK } from '@/lib/reader-sources/throttle'
import { formAction } from '../../form-action'

const fields = ['metric', 'place', 'url', 'text', 'contact']

const form = z.object({
  country: z.string().regex(/^[A-Z]{2}$/),
  metric: z.string().max(500),
  place: z.string().max(5_000),
  url: z.string(),
  text: z.string(),
  contact: z.string(),
  /** What no person sees, and programs that fill in everything do. */
  subject: z.string().default(''),
})

/** Who: anybody, where the site wants sources. The server never asks for the address that they name. */
export const sendSource = formAction(async (before, sent) => {
  const locale = parseLocale(String(sent.get('locale'))) ?? defaultLocale
  const { t } = getI18n(locale)
  const told = (text: string) => refused(before, sent, fields, [{ field: null, text }])

  const asked = form.safeParse(Object.fromEntries(sent))
  if (!asked.success) return told(t('better.notUnderstood'))
  const { subject, ...typed } = asked.data
  if (subject !== '') return told(t('better.trapped'))

  const { source, problems } = readSource(typed)
  const [about] = await readSubjects(currentDatabase(), [source], locale)
  const all: SourceProblem[] = about?.isKnown ? problems : [{ field: 'metric', kind: 'choice' }, ...problems]
  if (all.length > 0)
    return refused(
      before,
      sent,
      fields,
      all.map((problem) => ({ field: problem.field, text: problemText(problem, t) })),
    )

  const minutes = await minutesToWait(senderNetwork(await headers()))
  if (minutes > 0) return told(waitText(minutes, t))

  const outcome = await withSession((session) => sendReaderSource(session, new Date().toISOString(), source))
  if (outcome === 'off') return told(t('better.off'))
  if (outcome === 'full') return told(t('better.full', { count: mostWaiting }))
  const { country, metric, place } = source
  const href = betterSourceHref(locale, { country, metric, place })
  redirect(`${href}${href.includes('?') ? '&' : '?'}sent=yes`)
})

function problemText(problem: SourceProblem, t: Translate): string {
  switch (problem.kind) {
    case 'blank':
      return t('better.blank', { field: problem.field })
    case 'address':
      return t('better.address')
    case 'choice':
      return t('better.choice')
    case 'break':
      return t('form.lineBreak')
    case 'unseen':
      return t('form.unseen', { sign: problem.sign })
    case 'long':
      return t('better.long', { length: problem.length, most: LONGEST_OF_SOURCE[problem.field] })
  }
}

/** In minutes up to an hour and a half, then in hours. */
function waitText(minutes: number, t: Translate): string {
  const inHours = minutes > 90
  return t('better.wait', {
    ...SOURCES_OF_NETWORK,
    unit: inHours ? 'hours' : 'minutes',
    count: inHours ? Math.ceil(minutes / 60) : minutes,
  })
}
