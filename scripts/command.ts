/** Ends a command that could not do its work: what happened and what to do, without a stack trace. */
export function failWith(error: unknown): void {
  const known = error instanceof Error ? error : new Error(String(error))
  const code = (known as { code?: string }).code
  console.error(remedies[code ?? ''] ?? known.message)
  if (process.env.DEBUG) console.error(known.stack)
  process.exitCode = 1
}

const remedies: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'the PostgreSQL server does not answer; check DATABASE_URL and that the server runs',
  ENOTFOUND: 'the host in DATABASE_URL is not known; check its name',
  SQLITE_CANTOPEN: 'the database file cannot be opened; check that its folder exists and may be written to',
  SQLITE_READONLY: 'the database file may not be written to; check its permissions',
  SQLITE_FULL: 'the disk is full; nothing was stored',
}
