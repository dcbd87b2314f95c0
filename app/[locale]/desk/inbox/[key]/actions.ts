'use server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { type FormState, refused, taken } from '@/components/ui/form-state'
import { limitedTo } from '@/lib/access/rules'
import { currentDatabase, withSession } from '@/lib/audit/with-session'
import { readCountries } from '@/lib/countries/data'
import { REASON } from '@/lib/directory/form'
import { beginDraftFromSource } from '@/lib/drafts/begin/begin-from-source'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { findPerson } from '@/lib/people/data'
import { requirePermission } from '@/lib/people/gate'
import { editSource } from '@/lib/sources/mutations'
import { dismissSource, foldSource, reopenSource, type SourceRefusal, setSources } from '@/lib/sources/steps'
import { refusalOfSource } from '@/lib/views/inbox-view'
import { formAction } from '../../../form-action'
import { readSourceForm, SOURCE_FIELDS } from '../read-form'

/** Who: analysts. Gives a source to one of those who write drafts, to oneself, or to nobody. */
export const assignSource = formAction(async (before, sent) => {
  const granted = await requirePermission('draft.write')

  const key = keyOf(sent)
  const assignee = String(sent.get('assignee') ?? '')

  const outcome = await withSession((session) =>
    setSources(session, granted, now(), { keys: [key], set: { assignee } }),
  )
  return led(before, sent, outcome)
})

/** Who: analysts. Leads to the draft. */
export const beginFromSource = formAction(async (before, sent) => {
  const granted = await requirePermission('draft.write')

  const outcome = await withSession((session) => beginDraftFromSource(session, granted, now(), keyOf(sent)))

  if (outcome.kind !== 'done') return led(before, sent, outcome)
  redirect(`/${localeOf(sent)}/desk/drafts/${outcome.draftKey}`)
})

/** Who: analysts. Says that nothing is in a source. */
export const dismiss = formAction(async (before, sent) => {
  const granted = await requirePermission('draft.write')

  const reason = REASON.parse(sent.get('reason') ?? '')

  const outcome = await withSession((session) =>
    dismissSource(session, granted, now(), { key: keyOf(sent), reason }),
  )
  return led(before, sent, outcome)
})

/** Who: analysts. Opens a source again that was put away or folded. */
export const reopen = formAction(async (before, sent) => {
  const granted = await requirePermission('draft.write')

  const outcome = await withSession((session) => reopenSource(session, granted, now(), keyOf(sent)))
  return led(before, sent, outcome)
})

/** Who: analysts. Says that a source is another outlet of a source or of a published report. */
export const fold = formAction(async (before, sent) => {
  const granted = await requirePermission('draft.write')

  const into = {
    kind: sent.get('kind') === 'report' ? 'report' : 'source',
    key: String(sent.get('into') ?? ''),
  } as const

  const outcome = await withSession((session) =>
    foldSource(session, granted, now(), { key: keyOf(sent), into }),
  )
  return led(before, sent, outcome)
})

/** Who: analysts. Changes what is known of a source, unless somebody did so since the page was made. */
export const saveSource = formAction(async (before, sent) => {
  const granted = await requirePermission('draft.write')
  const words = getI18n(localeOf(sent))
  const { t } = words

  const { source, problems } = readSourceForm(
    sent,
    await readCountries(currentDatabase(), words.locale, limitedTo(granted.person)),
    words,
  )
  if (problems.length > 0) return refused(before, sent, SOURCE_FIELDS, problems)
  const version = Number(String(sent.get('version')).slice(0, 9)) || 0

  const key = keyOf(sent)
  const outcome = await withSession((session) =>
    editSource(session, granted, now(), { key, version, source }),
  )
  if (outcome.kind === 'unknown')
    return refused(before, sent, SOURCE_FIELDS, [{ field: null, text: refusalOfSource(outcome, words) }])
  revalidatePath(`/${words.locale}/desk/inbox/${key}`)
  if (outcome.kind === 'newer') {
    const name = (await findPerson(currentDatabase(), outcome.by))?.name ?? outcome.by
    return refused(before, sent, SOURCE_FIELDS, [{ field: null, text: t('inbox.newer', { name }) }])
  }
  return taken(before, t('inbox.saved'), {
    values: {
      ...Object.fromEntries(SOURCE_FIELDS.map((name) => [name, String(sent.get(name) ?? '')])),
      text: source.text,
    },
  })
})

/** Leads to the source as it is now, or says why it could not be done. */
function led(before: FormState, sent: FormData, outcome: { kind: 'done' } | SourceRefusal): FormState {
  const words = getI18n(localeOf(sent))
  if (outcome.kind === 'done') redirect(`/${words.locale}/desk/inbox/${keyOf(sent)}`)
  return refused(
    before,
    sent,
    ['reason', 'assignee'],
    [{ field: null, text: refusalOfSource(outcome, words) }],
  )
}

const localeOf = (sent: FormData) => parseLocale(String(sent.get('locale'))) ?? defaultLocale

const keyOf = (sent: FormData): string => String(sent.get('key') ?? '').slice(0, 100)

const now = () => new Date().toISOString()
