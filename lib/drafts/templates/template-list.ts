import 'server-only'
import type { SqlConnection } from '@/lib/db/connection'
import { foldedWords } from '@/lib/places/fold'
import { hasWords } from '@/lib/search/search'
import { readLatestSteps } from './series-data'
import { allTemplates, findTemplate, type StoredTemplate } from './stored-template'
import { seriesDaysOf } from './template-content'
import type { ListedTemplate, TemplateFilter } from './types'

/** The templates that a filter asks for, those whose next report is due first, the longest due before others; the others by name. */
export async function readTemplates(
  session: SqlConnection,
  filter: TemplateFilter,
  today: string,
  countries: readonly string[] | null,
): Promise<ListedTemplate[]> {
  const words = foldedWords(filter.typed)
  const found = (await allTemplates(session, filter.retired)).filter(
    ({ name, country, operator, content }) =>
      (countries === null || countries.includes(country)) &&
      (filter.country === '' || country === filter.country) &&
      (filter.operator === '' || operator === filter.operator) &&
      hasWords(`${name} ${content.report.publisher} ${operator}`, words),
  )
  const steps = await readLatestSteps(session, found)
  return found
    .map((template) => listedTemplate(template, steps.get(template.key) ?? 0, today))
    .sort((a, b) => Number(b.due) - Number(a.due) || (a.due ? compare(a.next, b.next) : 0))
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** One template with the days of its series; null where there is none. */
export async function readTemplate(
  session: SqlConnection,
  key: string,
  today: string,
  countries: readonly string[] | null,
): Promise<{ template: StoredTemplate; listed: ListedTemplate; times: number } | null> {
  const template = await findTemplate(session, key, countries)
  if (template === null) return null
  const times = (await readLatestSteps(session, [template])).get(key) ?? 0
  return { template, listed: listedTemplate(template, times, today), times: times + 1 }
}

function listedTemplate(template: StoredTemplate, times: number, today: string): ListedTemplate {
  const { key, name, country, operator, content, step, retired } = template
  const next = seriesDaysOf(template, times + 1).published
  return {
    ...{ key, name, country, operator, step, retired },
    publisher: content.report.publisher,
    figures: content.figures.length,
    latest: seriesDaysOf(template, times).published,
    next,
    due: !retired && next <= today,
  }
}
