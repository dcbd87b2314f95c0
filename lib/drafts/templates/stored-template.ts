import 'server-only'
import type { SqlConnection, SqlValue } from '@/lib/db/connection'
import { parseStep } from './series-step'
import { parseTemplate, type SeriesTemplate } from './template-content'

/** A template as it is kept. */
export interface StoredTemplate extends SeriesTemplate {
  id: number
  key: string
  name: string
  /** Code of the country. */
  country: string
  operator: string
  retired: boolean
  version: number
  createdBy: string
  changedAt: string
}

type Row = Omit<StoredTemplate, 'content' | 'step' | 'retired'> & {
  content: string
  step: string
  retired: boolean | number
}

/** The templates that `where` asks for, by name. */
async function findTemplates(
  session: SqlConnection,
  where: string,
  values: readonly SqlValue[],
): Promise<StoredTemplate[]> {
  const rows = await session.query<Row>(
    `select "id", "key", "name", "country", "operator", "content", "day", "step", "retired", "version", "createdBy", "changedAt"
     from "ReportTemplate" where ${where} order by "name", "id"`,
    values,
  )
  return rows.map(({ content, step, retired, ...row }) => ({
    ...row,
    content: parseTemplate(content),
    step: parseStep(step),
    retired: Boolean(retired),
  }))
}

/** The template with a key; null where there is none of these countries; null: of any. */
export async function findTemplate(
  session: SqlConnection,
  key: string,
  countries: readonly string[] | null,
): Promise<StoredTemplate | null> {
  const [found] = await findTemplates(session, '"key" = ?', [key])
  return found !== undefined && (countries === null || countries.includes(found.country)) ? found : null
}

/** Every template that reports are begun from, or every one that is retired. */
export const allTemplates = (session: SqlConnection, retired: boolean): Promise<StoredTemplate[]> =>
  findTemplates(session, '"retired" = ?', [retired])
