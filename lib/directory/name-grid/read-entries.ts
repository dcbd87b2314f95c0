import 'server-only'
import type { Database } from '@/lib/db/open'
import { pageOfThing } from '../form'
import type { ListQuery } from '../list-query'
import { readList } from '../listing/read-list'
import type { EnteredName, NamedKind } from '../types'
import type { GridEntry } from './cell-edits'
import { cellOfNames, columnsOfNames } from './columns'

/** So many entries stand in one grid; the next page has the next ones. */
const entriesPerGrid = 200

/** A page of places or organisations as rows of names; what is read as another has its names with that. `next` as of a list. */
export async function readNameEntries(
  database: Database,
  kind: NamedKind,
  language: string,
  query: ListQuery,
): Promise<{ entries: GridEntry[]; total: number; isFirst: boolean; next: number | null }> {
  const list = await readList(database, kind, language, query, entriesPerGrid)
  const things = list.things.filter(({ mergedInto }) => mergedInto === '')
  const keys = things.map(({ key }) => key)
  const names = { names: { orderBy: { id: 'asc' } } } as const
  const found =
    kind === 'place'
      ? (await database.place.findMany({ where: { code: { in: keys } }, include: names })).map(
          ({ code, names }) => [code, names] as const,
        )
      : (await database.organisation.findMany({ where: { key: { in: keys } }, include: names })).map(
          ({ key, names }) => [key, names] as const,
        )
  const namesOf = new Map<string, readonly EnteredName[]>(found)
  const { total, isFirst, next } = list
  return {
    ...{ total, isFirst, next },
    entries: things.map(({ key, name }) => ({
      ...{ key, name, href: pageOfThing(language, kind, key) },
      cells: Object.fromEntries(
        columnsOfNames(kind).map((column) => [column, cellOfNames(namesOf.get(key) ?? [], column)]),
      ),
    })),
  }
}

/** All metrics as rows of labels, in their order. */
export async function readLabelEntries(
  database: Database,
  language: string,
  named: (label: string) => string,
): Promise<GridEntry[]> {
  const metrics = await database.metric.findMany({
    include: { texts: true },
    orderBy: [{ position: 'asc' }, { key: 'asc' }],
  })
  return metrics.map(({ key, texts }) => {
    const labelIn = (code: string) => texts.find((text) => text.language === code)?.label ?? ''
    return {
      key,
      name: named(labelIn(language) || labelIn('en') || key),
      href: `/${language}/desk/lists/metrics/${key}`,
      cells: Object.fromEntries(columnsOfNames('metric').map((column) => [column, labelIn(column)])),
    }
  })
}
