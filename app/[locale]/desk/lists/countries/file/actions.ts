'use server'
import { createHash } from 'node:crypto'
import { redirect } from 'next/navigation'
import type { GazetteerFormState } from '@/components/desk/gazetteer-form-state'
import { withSession } from '@/lib/audit/with-session'
import { REASON } from '@/lib/directory/form'
import { enterGazetteer } from '@/lib/directory/gazetteer/enter-file'
import { toPreview } from '@/lib/directory/gazetteer/file-preview'
import { faultText } from '@/lib/directory/gazetteer/file-report'
import { mostGazetteerBytes } from '@/lib/directory/gazetteer/limits'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { requirePermission } from '@/lib/people/gate'
import { unwrittenText } from '../../../../form-action'

/** How many lines with something wrong are told. */
const mostTold = 20

/** Who: administrators. The first sending tells what the file would do; it is entered once the very same is sent with that told. */
export async function sendGazetteer(before: GazetteerFormState, sent: FormData): Promise<GazetteerFormState> {
  const granted = await requirePermission('lists.change')
  const locale = parseLocale(String(sent.get('locale'))) ?? defaultLocale
  const i18n = getI18n(locale)
  const { t } = i18n
  const reason = REASON.parse(sent.get('reason') ?? '')
  const answer = (state: Partial<GazetteerFormState>): GazetteerFormState => ({
    ...{ sent: before.sent + 1, reason, problems: [], preview: null, isUnchanged: false, seen: '' },
    ...state,
  })
  const refused = (problems: string[]) => answer({ problems })

  const file = sent.get('file')
  if (!(file instanceof File) || file.size === 0) return refused([t('lists.file.missing')])
  if (file.size > mostGazetteerBytes)
    return refused([t('lists.file.tooLarge', { most: mostGazetteerBytes / 1_000_000 })])
  const bytes = Buffer.from(await file.arrayBuffer())
  const text = decoded(bytes)
  if (text === null) return refused([t('lists.file.notText')])

  const digest = createHash('sha256').update(bytes).digest('hex')
  const dryRun = sent.get('seen') !== digest || sent.get('intent') !== 'enter'
  const at = new Date().toISOString()
  const outcome = await withSession((session) =>
    enterGazetteer(session, granted, at, text, { dryRun, reason }),
  ).catch((error) => unwrittenText(error, sent))
  if (typeof outcome === 'string') return refused([outcome])
  if (outcome.kind === 'refused') {
    const { problems } = outcome
    const told = problems
      .slice(0, mostTold)
      .map((problem) => t('lists.file.line', { line: problem.line, message: faultText(problem, i18n) }))
    const more = problems.length - told.length
    return refused(more > 0 ? [...told, t('lists.file.more', { count: more })] : told)
  }
  if (outcome.kind === 'entered') redirect(`/${locale}/desk/lists/countries?done=gazetteer`)
  const isUnchanged = outcome.kind === 'unchanged'
  return answer({ preview: toPreview(outcome.match), isUnchanged, seen: isUnchanged ? '' : digest })
}

/** The text of a file in UTF-8; null where it is none. */
function decoded(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
