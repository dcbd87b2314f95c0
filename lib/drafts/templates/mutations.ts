import 'server-only'
import { randomBytes } from 'node:crypto'
import type { Permission } from '@/lib/access/permission'
import { limitedTo, mayDo } from '@/lib/access/rules'
import { appendAuditEntry } from '@/lib/audit/mutations'
import type { SqlConnection } from '@/lib/db/connection'
import { nextId, writeTransaction } from '@/lib/db/transactions'
import { LONGEST } from '@/lib/exchange/limits'
import { TEMPLATE_KEY_SIGNS } from './series-data'
import { type SeriesStep, stepText } from './series-step'
import { findTemplate, type StoredTemplate } from './stored-template'
import type { SeriesTemplate } from './template-content'

/** What came of changing a template; of all but `done` nothing was changed. */
export type TemplateOutcome =
  | { kind: 'done'; key: string }
  | { kind: 'unknown' }
  /** It is another analyst's, who may change it, as those who review may. */
  | { kind: 'not_yours' }
  /** Somebody changed it since the version at hand. */
  | { kind: 'newer' }
  /** Another template that is in use is called so. */
  | { kind: 'taken' }

/** What people say of a template; the rest comes from the report that it is made of. */
export interface TemplateTexts {
  name: string
  step: SeriesStep
  /** Its title and address, with placeholders for days. */
  title: string
  link: string
}

/** Keeps a template of a report's figures for everybody at the desk. */
export function makeTemplate(
  session: SqlConnection,
  { by }: Permission<'draft.write'>,
  at: string,
  { name, ...made }: SeriesTemplate & { name: string },
): Promise<TemplateOutcome> {
  return writeTransaction(session, at, async () => {
    const repeated = await madeAlready(session, by, name, made)
    if (repeated !== null) return { kind: 'done', key: repeated }
    if (await isTaken(session, name, '')) return { kind: 'taken' }
    const key = randomBytes(TEMPLATE_KEY_SIGNS / 2).toString('hex')
    const { content, day } = made
    const step = stepText(made.step)
    const { country } = content.report
    const operator = (content.figures.find(({ operator }) => operator !== '')?.operator ?? '').slice(
      0,
      LONGEST.name,
    )
    const row = { id: await nextId(session, 'ReportTemplate'), key, name, country, operator, day, step }
    const rest = { content: JSON.stringify(content), retired: false, version: 1 }
    const who = { createdBy: by, createdAt: at, changedBy: by, changedAt: at }
    const all = { ...row, ...rest, ...who }
    await session.insert('ReportTemplate', Object.keys(all), [Object.values(all)])
    await appendAuditEntry(session, {
      ...{ at, by, action: 'template.make', subject: key, before: null },
      after: { name, country, operator, day, step, title: content.title, figures: content.figures.length },
    })
    return { kind: 'done', key }
  })
}

/** Changes what a template is called and how its reports follow each other. */
export function changeTemplate(
  session: SqlConnection,
  granted: Permission<'draft.write'>,
  at: string,
  { key, version, texts }: { key: string; version: number; texts: TemplateTexts },
): Promise<TemplateOutcome> {
  return writeTransaction(session, at, async () => {
    const found = await forChange(session, granted, key, version)
    if (found.kind !== 'template') return { kind: found.kind }
    const { template } = found
    const { name, title, link } = texts
    const step = stepText(texts.step)
    const before = {
      ...{ name: template.name, step: stepText(template.step) },
      ...{ title: template.content.title, link: template.content.link },
    }
    const after = { name, step, title, link }
    if (JSON.stringify(before) === JSON.stringify(after)) return { kind: 'done', key }
    if (!template.retired && (await isTaken(session, name, key))) return { kind: 'taken' }
    const content = JSON.stringify({ ...template.content, title, link })
    await write(session, template, { name, step, content, changedBy: granted.by, changedAt: at })
    await appendAuditEntry(session, {
      ...{ at, by: granted.by, action: 'template.change', subject: key, before, after },
    })
    return { kind: 'done', key }
  })
}

/** Takes a template out of use, or back into it. What was begun from it stays. */
export function retireTemplate(
  session: SqlConnection,
  granted: Permission<'draft.write'>,
  at: string,
  { key, version, retired }: { key: string; version: number; retired: boolean },
): Promise<TemplateOutcome> {
  return writeTransaction(session, at, async () => {
    const found = await forChange(session, granted, key, version)
    if (found.kind === 'newer' && found.retired === retired) return { kind: 'done', key }
    if (found.kind !== 'template') return { kind: found.kind }
    const { template } = found
    if (template.retired === retired) return { kind: 'done', key }
    if (!retired && (await isTaken(session, template.name, key))) return { kind: 'taken' }
    await write(session, template, { retired, changedBy: granted.by, changedAt: at })
    await appendAuditEntry(session, {
      ...{ at, by: granted.by, action: retired ? 'template.retire' : 'template.restore', subject: key },
      ...{ before: { name: template.name, retired: !retired }, after: { name: template.name, retired } },
    })
    return { kind: 'done', key }
  })
}

/** Whether somebody may change a template: who made it, and who reviews. */
export const mayChangeTemplate = (
  { createdBy }: Pick<StoredTemplate, 'createdBy'>,
  { by, person }: Permission<'draft.write'>,
): boolean => createdBy === by || person === null || mayDo(person, 'report.review')

async function forChange(
  session: SqlConnection,
  granted: Permission<'draft.write'>,
  key: string,
  version: number,
): Promise<
  | { kind: 'template'; template: StoredTemplate }
  | { kind: 'newer'; retired: boolean }
  | { kind: 'unknown' | 'not_yours' }
> {
  const template = await findTemplate(session, key, limitedTo(granted.person))
  if (template === null) return { kind: 'unknown' }
  if (!mayChangeTemplate(template, granted)) return { kind: 'not_yours' }
  return template.version === version
    ? { kind: 'template', template }
    : { kind: 'newer', retired: template.retired }
}

async function isTaken(session: SqlConnection, name: string, key: string): Promise<boolean> {
  const [other] = await session.query(
    'select "id" from "ReportTemplate" where "name" = ? and "retired" = ? and "key" <> ?',
    [name, false, key],
  )
  return other !== undefined
}

/** The key of the template that the same person made of the same, and nobody changed since: a button that was pressed twice makes one. */
async function madeAlready(
  session: SqlConnection,
  by: string,
  name: string,
  { content, day, step }: SeriesTemplate,
): Promise<string | null> {
  const [made] = await session.query<{ key: string }>(
    `select "key" from "ReportTemplate" where "name" = ? and "createdBy" = ? and "version" = 1 and "content" = ? and "day" = ? and "step" = ?
     and "retired" = ?`,
    [name, by, JSON.stringify(content), day, stepText(step), false],
  )
  return made?.key ?? null
}

async function write(
  session: SqlConnection,
  { id }: StoredTemplate,
  columns: Readonly<Record<string, string | boolean>>,
): Promise<void> {
  const names = Object.keys(columns).map((name) => `"${name}" = ?`)
  await session.run(
    `update "ReportTemplate" set ${names.join(', ')}, "version" = "version" + 1 where "id" = ?`,
    [...Object.values(columns), id],
  )
}
