'use server'
import { redirect } from 'next/navigation'
import { currentDatabase, withSession } from '@/lib/audit/with-session'
import { withCommas } from '@/lib/i18n/joined'
import { getI18n } from '@/lib/i18n/words'
import { afterWork } from '@/lib/imports/after-work'
import { readKeptMappings } from '@/lib/imports/data'
import {
  answeredValues,
  VALUE_CHOICES,
  withAnswers,
  withStandings,
  withValues,
} from '@/lib/imports/form/answers-form'
import { withColumns } from '@/lib/imports/form/columns-form'
import { withSheet } from '@/lib/imports/form/sheet-form'
import { keepMapping, nameMapping } from '@/lib/imports/mutations'
import { keepSpellings, resolveValues, type ValueFault } from '@/lib/imports/resolve-values'
import { requirePermission } from '@/lib/people/gate'
import { sheetOf } from '@/lib/views/imports/sheet-fields'
import { formAction } from '../../../form-action'
import { addPlacesOf } from './add-places'
import { addressOf, again, askedStep, keepAndLead, ownImport } from './answered'

/** Which sheet is read, and where it names its columns. */
export const saveSheet = formAction(async (before, sent) => {
  const permission = await requirePermission('draft.write')

  const asked = askedStep(sent)
  const { t } = getI18n(asked.locale)

  const found = await ownImport(asked, permission)
  if (found?.offer == null) return again(before, sent, [{ field: null, text: t('imports.gone') }])
  const mapping = withSheet(found.offer, found.mapping, sent)
  if (mapping === null) return again(before, sent, [{ field: 'headerRow', text: t('imports.headerMissing') }])

  const isLook = sent.get('intent') === 'look'
  return keepAndLead(before, sent, { permission, asked, mapping }, isLook ? 'file' : 'columns')
})

/** Takes answers that were kept for files of this form. */
export async function takeKept(sent: FormData): Promise<never> {
  const permission = await requirePermission('draft.write')

  const asked = askedStep(sent)

  const found = await ownImport(asked, permission)
  const sheet = found?.offer == null ? null : sheetOf(found.offer, found.mapping)
  const kept = sheet === null ? [] : await readKeptMappings(currentDatabase(), sheet.shape)
  const chosen = kept.find(({ name }) => name === sent.get('name'))
  if (found === null || sheet === null || chosen === undefined) redirect(addressOf(asked, 'file'))

  const at = new Date().toISOString()
  const { name, shape } = chosen
  const mapping = { ...chosen.mapping, sheet: sheet.name, header: null }
  await withSession(async (session) => {
    const outcome = await keepMapping(session, permission, at, asked, mapping)
    if (outcome.kind === 'kept')
      await nameMapping(session, permission, at, {
        name,
        shape,
        mapping: chosen.mapping,
        usedFor: found.fileName,
      })
  })

  await afterWork(asked.key)
  redirect(addressOf(asked, null))
}

/** What each column is. */
export const saveColumns = formAction(async (before, sent) => {
  const permission = await requirePermission('draft.write')

  const asked = askedStep(sent)
  const { t } = getI18n(asked.locale)

  const found = await ownImport(asked, permission)
  if (found?.mapping == null) return again(before, sent, [{ field: null, text: t('imports.gone') }])

  const mapping = withColumns(found.mapping, sent)
  return keepAndLead(before, sent, { permission, asked, mapping }, null)
})

/** What the file leaves open. */
export const saveAnswers = formAction(async (before, sent) => {
  const permission = await requirePermission('draft.write')

  const asked = askedStep(sent)
  const { t } = getI18n(asked.locale)

  const found = await ownImport(asked, permission)
  if (found?.mapping == null) return again(before, sent, [{ field: null, text: t('imports.gone') }])
  const answered = answeredValues(sent)
  const { resolved, faults } = await withSession((session) => resolveValues(session, answered))
  if (faults.length > 0) {
    const problems = faults.map((fault) => ({ field: `other-${fault.number}`, text: faultText(fault) }))
    return again(before, sent, problems)
  }

  const spells = answered.some(({ keepsSpelling }) => keepsSpelling)
  const adds = answered.some(({ is }) => is === VALUE_CHOICES.place)
  if (spells || adds) {
    const lists = await requirePermission('lists.change')
    const at = new Date().toISOString()
    const added = await addPlacesOf(answered, { permission: lists, at }, getI18n(asked.locale))
    if (!added.ok) return again(before, sent, added.problems)
    resolved.push(...added.resolved)
    if (spells) await withSession((session) => keepSpellings(session, lists, at, answered, resolved))
  }
  const said = withStandings(withAnswers(found.mapping, sent), sent, answered)
  const mapping = withValues(said, answered, resolved)
  return keepAndLead(before, sent, { permission, asked, mapping }, null)

  function faultText(fault: ValueFault): string {
    if (fault.fault === 'missing') return t('imports.allNeeded')
    return fault.fault === 'unknown'
      ? t('imports.unknownValue', { text: fault.text })
      : t('imports.severalValue', { text: fault.text, codes: withCommas(fault.keys, { t }) })
  }
})
