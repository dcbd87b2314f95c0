'use server'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { type FormProblem, refused } from '@/components/ui/form-state'
import { withSession } from '@/lib/audit/with-session'
import { unknownPlaceholders } from '@/lib/drafts/templates/day-pattern'
import {
  changeTemplate,
  makeTemplate,
  retireTemplate,
  type TemplateOutcome,
  type TemplateTexts,
} from '@/lib/drafts/templates/mutations'
import { typedStep } from '@/lib/drafts/templates/series-step'
import { templateFault, toTemplateContent } from '@/lib/drafts/templates/template-content'
import { readTemplateSource } from '@/lib/drafts/templates/template-source'
import { LONGEST } from '@/lib/exchange/limits'
import { withCommas } from '@/lib/i18n/joined'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n, type I18n } from '@/lib/i18n/words'
import { requirePermission } from '@/lib/people/gate'
import { tidied } from '@/lib/signs/cleared'
import { formAction } from '../../form-action'

const FIELDS = ['name', 'count', 'unit', 'title', 'link']
const text = z.string().max(20_000).default('').transform(tidied)
const texts = z.object({ name: text, count: text, unit: text, title: text, link: text })
const source = z.object({
  draft: z.string().max(100).default(''),
  report: z.string().max(200).default(''),
  country: z.string().max(10).default(''),
})
const which = z.object({ key: z.string().max(100), version: z.coerce.number().int().min(1) })

const wordsOf = (sent: FormData) => getI18n(parseLocale(String(sent.get('locale'))) ?? defaultLocale)

/** Keeps a template of a draft or of a published report, and leads to it. */
export const make = formAction(async (before, sent) => {
  const granted = await requirePermission('draft.write')
  const words = wordsOf(sent)
  const { t, locale } = words

  const asked = source.parse(Object.fromEntries(sent))
  const typed = readTexts(sent, words)
  if ('problems' in typed) return refused(before, sent, FIELDS, typed.problems)

  const at = new Date().toISOString()
  const outcome = await withSession(async (session) => {
    const of = asked.report === '' ? { draft: asked.draft } : { report: asked.report, country: asked.country }
    const content = await readTemplateSource(session, granted.person, of)
    if (content === null) return { kind: 'unknown' } as const
    const fault = templateFault(content)
    if (fault !== null) return { kind: fault }
    const { name, title, link, step } = typed.texts
    const made = { ...toTemplateContent(content, step), title, link }
    return makeTemplate(session, granted, at, { name, content: made, day: content.report.published, step })
  })
  if (outcome.kind !== 'done')
    return refused(before, sent, FIELDS, [
      { field: outcome.kind === 'taken' ? 'name' : null, text: t(`templates.refused.${outcome.kind}`) },
    ])

  redirect(`/${locale}/desk/templates/${outcome.key}?done=made`)
})

/** Changes what a template is called and how its reports follow each other. */
export const change = formAction(async (before, sent) => {
  const granted = await requirePermission('draft.write')
  const words = wordsOf(sent)

  const { key, version } = which.parse(Object.fromEntries(sent))
  const typed = readTexts(sent, words)
  if ('problems' in typed) return refused(before, sent, FIELDS, typed.problems)

  const at = new Date().toISOString()
  const outcome = await withSession((session) =>
    changeTemplate(session, granted, at, { key, version, texts: typed.texts }),
  )
  if (outcome.kind !== 'done') return refused(before, sent, FIELDS, [refusal(outcome, words)])

  redirect(`/${words.locale}/desk/templates/${key}?done=changed`)
})

/** Takes a template out of use, or back into it. */
export const retire = formAction(async (before, sent) => {
  const granted = await requirePermission('draft.write')
  const words = wordsOf(sent)

  const { key, version } = which.parse(Object.fromEntries(sent))
  const retired = sent.get('retired') === 'yes'

  const at = new Date().toISOString()
  const outcome = await withSession((session) =>
    retireTemplate(session, granted, at, { key, version, retired }),
  )
  if (outcome.kind !== 'done') return refused(before, sent, [], [{ ...refusal(outcome, words), field: null }])

  redirect(`/${words.locale}/desk/templates/${key}?done=${retired ? 'retired' : 'restored'}`)
})

const refusal = ({ kind }: Exclude<TemplateOutcome, { kind: 'done' }>, { t }: I18n): FormProblem => ({
  field: kind === 'taken' ? 'name' : null,
  text: t(`templates.refused.${kind}`),
})

/** What is typed of a template, or what is wrong with it, at its field. */
function readTexts(sent: FormData, { t }: I18n): { problems: FormProblem[] } | { texts: TemplateTexts } {
  const { name, count, unit, title, link } = texts.parse(
    Object.fromEntries(FIELDS.map((field) => [field, sent.get(field) ?? ''])),
  )
  const step = typedStep(count, unit)
  const problems: FormProblem[] = []
  if (name === '') problems.push({ field: 'name', text: t('templates.fault.noName') })
  if (step === null) problems.push({ field: 'count', text: t('templates.fault.step') })
  for (const [field, typed, most] of [
    ['name', name, LONGEST.name],
    ['title', title, LONGEST.title],
    ['link', link, LONGEST.address],
  ] as const) {
    if (typed.length > most) problems.push({ field, text: t('templates.fault.long', { most }) })
    const unknown = field === 'name' ? [] : unknownPlaceholders(typed)
    if (unknown.length > 0)
      problems.push({
        field,
        text: t('templates.fault.placeholder', { unknown: withCommas(unknown, { t }) }),
      })
  }
  return step === null || problems.length > 0 ? { problems } : { texts: { name, step, title, link } }
}
