import { elementAt } from '@/lib/lookup/element-at'

/** A table of the database as prisma/models describes it. */
export interface Model {
  name: string
  /** The comment above it. */
  text: string
  columns: ModelColumn[]
}

export interface ModelColumn {
  name: string
  /** Int | BigInt | Float | String | Boolean */
  type: string
  optional: boolean
  key: boolean
  unique: boolean
  /** The model whose row the column names, or blank. */
  refersTo: string
  /** The comment above it, or blank. */
  text: string
}

/**
 * Reads models from the text of a schema, as far as this project's models go: one field on a line, comments of three slashes
 * above what they speak of. Fields that are relations are no columns: they say what other columns refer to.
 */
export function parseModels(schema: string): Model[] {
  const names = new Set([...schema.matchAll(/^model (\w+) \{/gm)].map((match) => elementAt(match, 1)))
  const models: Model[] = []
  let comment: string[] = []
  const takeComment = () => {
    const text = comment.join(' ')
    comment = []
    return text
  }
  for (const line of schema.split('\n').map((line) => line.trim())) {
    const model = models.at(-1)
    const opening = /^model (\w+) \{$/.exec(line)
    const [, name = '', type = '', many = '', rest = ''] = /^(\w+)\s+(\w+)(\?|\[\])?(.*)$/.exec(line) ?? []
    if (line.startsWith('///')) comment.push(line.slice(3).trim())
    else if (opening) models.push({ name: elementAt(opening, 1), text: takeComment(), columns: [] })
    else if (model && line.startsWith('@@id')) markKeys(model, line)
    else if (model && names.has(type)) noteReference(model, type, rest)
    else if (model && name !== '') {
      model.columns.push({
        name,
        type,
        optional: many === '?',
        key: /@id\b/.test(rest),
        unique: /@unique\b/.test(rest),
        refersTo: '',
        text: takeComment(),
      })
    } else comment = []
  }
  return models
}

function markKeys(model: Model, line: string): void {
  const [, listed = ''] = /\[([^\]]*)\]/.exec(line) ?? []
  const keys = listed.split(',').map((name) => name.trim())
  for (const column of model.columns) if (keys.includes(column.name)) column.key = true
}

function noteReference(model: Model, target: string, rest: string): void {
  const own = /fields: \[(\w+)\]/.exec(rest)?.[1]
  const column = model.columns.find(({ name }) => name === own)
  if (column) column.refersTo = target
}
