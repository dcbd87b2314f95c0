'use server'
import { redirect } from 'next/navigation'
import { taken } from '@/components/ui/form-state'
import { withSession } from '@/lib/audit/with-session'
import { getI18n } from '@/lib/i18n/words'
import { forNextFile } from '@/lib/imports/for-next-file'
import { LONGEST_NAME } from '@/lib/imports/limits'
import { makeDrafts } from '@/lib/imports/make-drafts'
import { nameMapping } from '@/lib/imports/mutations'
import { requirePermission } from '@/lib/people/gate'
import { cleared } from '@/lib/signs/cleared'
import { sheetOf } from '@/lib/views/imports/sheet-fields'
import { formAction } from '../../../form-action'
import { again, askedStep, ownImport } from './answered'

/** Makes drafts of what the file says, and ends the import. */
export const toDrafts = formAction(async (before, sent) => {
  const permission = await requirePermission('draft.write')

  const asked = askedStep(sent)
  const { t } = getI18n(asked.locale)
  const refuse = (text: string) => again(before, sent, [{ field: null, text }])

  const found = await ownImport(asked, permission)
  if (found?.outcome == null) return refuse(t('imports.gone'))
  const { outcome, isCurrent } = found
  if (!isCurrent) return refuse(t('imports.newer'))
  if (outcome.questions.length > 0)
    return refuse(t('imports.openQuestions', { count: outcome.questions.length }))
  if (outcome.problemCount > 0) return refuse(t('imports.openProblems', { count: outcome.problemCount }))
  // No form of ours offers it.
  if (outcome.batch !== '') return refuse(t('imports.batch.unready'))

  const at = new Date().toISOString()
  const made = await withSession((session) => makeDrafts(session, permission, at, asked, outcome))
  if (made.kind !== 'made') return refuse(t(made.kind === 'newer' ? 'imports.newer' : 'imports.gone'))
  const [only, more] = made.drafts
  redirect(
    only !== undefined && more === undefined
      ? `/${asked.locale}/desk/drafts/${only}`
      : `/${asked.locale}/desk/imports/${asked.key}`,
  )
})

/** Keeps the answers about a file under a name, for the next file of its form. */
export const keepNamed = formAction(async (before, sent) => {
  const permission = await requirePermission('draft.write')

  const asked = askedStep(sent)
  const { t } = getI18n(asked.locale)
  const name = cleared(String(sent.get('name') ?? ''), 'name').text.slice(0, LONGEST_NAME)
  if (name === '') return again(before, sent, [{ field: 'name', text: t('imports.nameMissing') }])

  const found = await ownImport(asked, permission)
  const sheet = found?.offer == null ? null : sheetOf(found.offer, found.mapping)
  if (found?.mapping == null || sheet === null)
    return again(before, sent, [{ field: null, text: t('imports.gone') }])

  const { mapping, fileName: usedFor } = found
  const kept = { name, shape: sheet.shape, mapping: forNextFile(mapping), usedFor }
  await withSession((session) => nameMapping(session, permission, new Date().toISOString(), kept))

  return taken(before, t('imports.keptNow', { name }))
})
