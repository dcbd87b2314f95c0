/** Ends a command that could not do its work: what happened and what to do, without a stack trace. */
export function failWith(error: unknown): void {
  const known = error instanceof Error ? error : new Error(String(error))
  const { code = '', path } = known as { code?: string; path?: string }
  console.error(fileProblems.has(code) ? unusable(path) : (remedies[code] ?? known.message))
  if (process.env.DEBUG) console.error(known.stack)
  process.exitCode = 1
}

const fileProblems = new Set(['EEXIST', 'ENOTDIR', 'EACCES', 'EPERM', 'EROFS'])
const unusable = (path = 'a file') =>
  `${path} cannot be opened or made; check that its folder exists and who may write there`
const unknownHost = 'the host in DATABASE_URL is not known; check its name'
const full = 'the disk is full; nothing was stored'

const remedies: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'the PostgreSQL server does not answer; check DATABASE_URL and that the server runs',
  ETIMEDOUT: 'the PostgreSQL server does not answer; check DATABASE_URL and the network between',
  ENOTFOUND: unknownHost,
  EAI_AGAIN: unknownHost,
  '28P01': 'the PostgreSQL server refuses the password; check the one in DATABASE_URL',
  '28000': 'the PostgreSQL server refuses the user; check the one in DATABASE_URL',
  '3D000': 'the PostgreSQL server has no such database; create it (createdb NAME), or check DATABASE_URL',
  '42501': 'the user in DATABASE_URL may not do this; let it own the database',
  '53100': full,
  ENOSPC: full,
  SQLITE_CANTOPEN: 'the database file cannot be opened; check that its folder exists and may be written to',
  SQLITE_READONLY: 'the database file may not be written to; check its permissions',
  SQLITE_FULL: full,
  SQLITE_NOTADB: 'the file that DATABASE_URL names is not a database; name another file',
  SQLITE_CORRUPT: 'the database file is damaged; restore a backup',
}
