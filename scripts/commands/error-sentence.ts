/** What is known of an error by its code: the codes of Node, of SQLite and of PostgreSQL. */
type Coded = Error & { code?: string; path?: string; syscall?: string }

/**
 * What a command says of an error that ended it: a sentence with a remedy. An error of our own has its sentence; one of Node or
 * of a database is known by its code; anything else is a fault of the program and is called that. `usage` follows what is wrong
 * with the words of the command itself.
 */
export function errorSentence(thrown: unknown, usage = ''): string {
  const error = innermost(thrown)
  const { code = '', cause } = error
  if (code.startsWith('ERR_PARSE_ARGS')) return toldArguments(error, usage)
  if (code !== '') return sentenceOf(code)?.(error) ?? fault(code)
  if (cause instanceof Error)
    return `${error.message.replace(`: ${cause.message}`, '')}; ${errorSentence(cause)}`
  const lost = connectionsLost.find(([words]) => words.test(error.message))
  if (lost !== undefined) return lost[1]
  // A plain error, or one named for what it is about, says what to do; those of the language itself never do.
  return error.name === 'Error' || !builtIn.has(error.name) ? error.message : fault(error.name)
}

/** Connecting tries each address of a host, and fails with all of these failures at once. */
function innermost(thrown: unknown): Coded {
  const error: Coded = thrown instanceof Error ? thrown : new Error(String(thrown))
  return error instanceof AggregateError && error.errors.length > 0 ? innermost(error.errors[0]) : error
}

const builtIn = new Set([
  ...['TypeError', 'RangeError', 'ReferenceError', 'SyntaxError', 'URIError', 'EvalError'],
  ...['AggregateError', 'AssertionError', 'ZodError', 'DatabaseError', 'SqliteError'],
])

function toldArguments({ message }: Error, usage: string): string {
  const [what = message] = message.split(/\. To specify|\n/)
  return usage === '' ? what : `${what}\n${usage}`
}

const fault = (what: string) =>
  `Firmground has a fault here (${what}); nothing was stored that was not told. Set DEBUG=1, run the command again, and report what it prints`

type Told = (error: Coded) => string

/** By the code, or by its beginning: SQLITE_IOERR_WRITE is told as SQLITE_IOERR. */
function sentenceOf(code: string): Told | undefined {
  for (let known = code; known !== ''; known = known.slice(0, Math.max(0, known.lastIndexOf('_')))) {
    if (Object.hasOwn(sentences, known)) return sentences[known]
  }
  return /^[0-9A-Z]{5}$/.test(code) ? sentences[code.slice(0, 2)] : undefined
}

const says =
  (text: string): Told =>
  () =>
    text
const named = ({ path }: Coded) => path ?? 'a file'

const silent = 'the PostgreSQL server does not answer; check DATABASE_URL and that the server runs'
const unreachable = says('the PostgreSQL server does not answer; check DATABASE_URL and the network between')
const unknownHost = says('the host in DATABASE_URL is not known; check its name')
const broken =
  'the connection to the PostgreSQL server broke off; nothing was stored. See whether it runs, and try again'
const full = says('the disk is full; nothing was stored. Make room, and try again')
const locked = says('the record is being written by another program; try again in a moment')
const certificate = says(
  'the certificate of the PostgreSQL server is not trusted; name its authority with sslrootcert in DATABASE_URL',
)
const unusable: Told = (error) =>
  `${named(error)} cannot be opened or made; check that its folder exists and who may write there`
const absent: Told = (error) =>
  error.syscall === 'connect' ? silent : `there is no ${named(error)}; check the name`

const sentences: Readonly<Record<string, Told>> = {
  EACCES: unusable,
  EPERM: unusable,
  EROFS: unusable,
  EEXIST: unusable,
  ENOTDIR: unusable,
  ELOOP: unusable,
  ENAMETOOLONG: says('the name of the file is too long; name another one'),
  ENOENT: absent,
  EISDIR: says('that is a folder; name a file in it'),
  EBUSY: (error) => `${named(error)} is in use by another program; try again in a moment`,
  EMFILE: says('too many files are open; end other programs, or raise the limit (ulimit -n)'),
  ENFILE: says('too many files are open; end other programs, or raise the limit (ulimit -n)'),
  EIO: says('the disk does not answer as it should; look at it before anything else is written'),
  ENOSPC: full,
  EDQUOT: full,
  EFBIG: says('the file would be larger than may be written there; name another disk'),
  ENOMEM: says('memory is short; end other programs, and try again'),

  ECONNREFUSED: says(silent),
  ECONNRESET: says(broken),
  EPIPE: says(broken),
  ETIMEDOUT: unreachable,
  EHOSTUNREACH: unreachable,
  ENETUNREACH: unreachable,
  ENOTFOUND: unknownHost,
  EAI: unknownHost,
  ERR_INVALID_URL: says('DATABASE_URL is not an address; use file:PATH or postgresql://USER@HOST/DATABASE'),
  ERR_SOCKET_BAD_PORT: says('the port in DATABASE_URL is none; use one from 1 to 65535'),
  DEPTH_ZERO_SELF_SIGNED_CERT: certificate,
  SELF_SIGNED_CERT_IN_CHAIN: certificate,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: certificate,
  ERR_TLS_CERT_ALTNAME_INVALID: certificate,

  SQLITE_CANTOPEN: says(
    'the database file cannot be opened; check that its folder exists and may be written to',
  ),
  SQLITE_READONLY: says('the database file may not be written to; check its permissions'),
  SQLITE_PERM: says('the database file may not be written to; check its permissions'),
  SQLITE_FULL: full,
  SQLITE_NOTADB: says('the file that DATABASE_URL names is not a database; name another file'),
  SQLITE_CORRUPT: says('the database file is damaged; restore a backup'),
  SQLITE_BUSY: locked,
  SQLITE_LOCKED: locked,
  SQLITE_PROTOCOL: locked,
  SQLITE_IOERR: says(
    'the database file cannot be used as one; DATABASE_URL may name a folder, or its disk is full or does not answer. Nothing was stored',
  ),
  SQLITE_NOMEM: says('memory is short; end other programs, and try again'),

  '08': says(broken),
  '53': says('the PostgreSQL server lacks means; look at its log, and try again'),
  '57': says(broken),
  '58': says(
    'the PostgreSQL server has trouble with its disk; look at its log before anything else is written',
  ),
  '28P01': says('the PostgreSQL server refuses the password; check the one in DATABASE_URL'),
  '28000': says('the PostgreSQL server refuses the user; check the one in DATABASE_URL'),
  '3D000': says(
    'the PostgreSQL server has no such database; create it (createdb NAME), or check DATABASE_URL',
  ),
  '3F000': says('the PostgreSQL database has no schema to use; create one, or check search_path'),
  '42501': says('the user in DATABASE_URL may not do this; let it own the database'),
  '25006': says('the PostgreSQL server takes no writing, as a copy of another does; name the one that does'),
  '40001': locked,
  '40P01': locked,
  '55P03': locked,
  '53100': full,
  '53300': says('the PostgreSQL server has no connection left; close others, or let it take more'),
  '57014': says('the PostgreSQL server broke the work off; nothing was stored. Try again'),
  '57P03': says('the PostgreSQL server is starting; try again in a moment'),
}

/** What the driver of PostgreSQL says without a code. */
const connectionsLost: readonly (readonly [RegExp, string])[] = [
  [/^Connection terminated|^Client has encountered a connection error|connection is closed/, broken],
  [/timeout expired|timeout exceeded/, silent],
  [
    /password must be a (non-empty )?string/,
    'the PostgreSQL server wants a password; put it into DATABASE_URL',
  ],
  [/does not support SSL/, 'the PostgreSQL server speaks no TLS; take sslmode out of DATABASE_URL'],
]
