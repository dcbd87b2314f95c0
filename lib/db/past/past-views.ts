import 'server-only'

/** The record as it stood when it had a data version. */
export interface PastRecord {
  version: number
  /** What entries of the audit were made before: an ISO instant in UTC. */
  before: string
}

/** The columns of each table that keeps its former rows, in its order. */
export type VersionedColumns = ReadonlyMap<string, readonly string[]>

/** What tells one table of former rows from another table: the data version at which its rows no longer stood. */
const untilColumn = 'untilVersion'

/**
 * From rows of table and column, of all tables that are called `Former...` and have an end: what the tables that they are of have.
 */
export function versionedColumns(rows: readonly (readonly [string, string])[]): VersionedColumns {
  const columns = new Map<string, string[]>()
  for (const [table, column] of rows) columns.set(table, [...(columns.get(table) ?? []), column])
  return new Map(
    [...columns].flatMap(([table, names]): [string, string[]][] =>
      names.includes(untilColumn)
        ? [[table.slice('Former'.length), names.filter((name) => name !== untilColumn)]]
        : [],
    ),
  )
}

/**
 * Statements that have a connection read the record as it stood: views of its own, called as the tables are and found before them.
 * A row stands that has stood since before, or that stood then and does no longer. `schema` is where the tables themselves are.
 */
export function pastViews(columns: VersionedColumns, schema: string, past: PastRecord): string[] {
  const version = Math.trunc(past.version)
  const views = [...columns].map(([table, names]) => {
    const list = names.map((name) => `"${name}"`).join(', ')
    return `create temp view "${table}" as select ${list} from ${schema}."${table}" where "sinceVersion" <= ${version}
      union all select ${list} from ${schema}."Former${table}" where "sinceVersion" <= ${version} and "${untilColumn}" > ${version}`
  })
  return [
    ...views,
    `create temp view "AuditEntry" as select * from ${schema}."AuditEntry" where "at" < '${past.before.replaceAll("'", '')}'`,
    `create temp view "DataVersion" as select d."id", r."version", r."changed", d."auditCount", d."auditHead", d."auditSeal", d."curves"
      from ${schema}."DataVersion" d join ${schema}."RecordVersion" r on r."version" = ${version}`,
  ]
}
