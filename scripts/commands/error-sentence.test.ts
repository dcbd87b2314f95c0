import { describe, expect, it } from 'vitest'
import { errorSentence } from './error-sentence'

const coded = (code: string, message = 'SQLSTATE, errno and other words', more = {}) =>
  Object.assign(new Error(message), { code, ...more })

/** A sentence tells what to do, in words that nobody has to look up. */
const remedy = /; |\. [A-Z]/
const foreign = /SQLSTATE|errno|SQLITE|constraint|undefined|stack|ENO|EAC/

describe('an error that ends a command', () => {
  it.each([
    ...[
      'EACCES',
      'EPERM',
      'EROFS',
      'EEXIST',
      'ENOTDIR',
      'ELOOP',
      'ENAMETOOLONG',
      'ENOENT',
      'EISDIR',
      'EBUSY',
    ],
    ...['EMFILE', 'ENFILE', 'EIO', 'ENOSPC', 'EDQUOT', 'EFBIG', 'ENOMEM'],
    ...[
      'ECONNREFUSED',
      'ECONNRESET',
      'EPIPE',
      'ETIMEDOUT',
      'EHOSTUNREACH',
      'ENETUNREACH',
      'ENOTFOUND',
      'EAI_AGAIN',
    ],
    ...[
      'ERR_INVALID_URL',
      'ERR_SOCKET_BAD_PORT',
      'SELF_SIGNED_CERT_IN_CHAIN',
      'ERR_TLS_CERT_ALTNAME_INVALID',
    ],
    ...[
      'SQLITE_CANTOPEN',
      'SQLITE_CANTOPEN_ISDIR',
      'SQLITE_READONLY',
      'SQLITE_READONLY_DBMOVED',
      'SQLITE_PERM',
    ],
    ...['SQLITE_FULL', 'SQLITE_NOTADB', 'SQLITE_CORRUPT_INDEX', 'SQLITE_BUSY_SNAPSHOT', 'SQLITE_LOCKED'],
    ...['SQLITE_IOERR_WRITE', 'SQLITE_NOMEM', 'SQLITE_PROTOCOL'],
    ...['08006', '08P01', '28P01', '28000', '3D000', '3F000', '42501', '25006', '40001', '40P01', '55P03'],
    ...['53100', '53200', '53300', '57014', '57P01', '57P03', '58030'],
  ])('%s is a sentence with a remedy', (code) => {
    const told = errorSentence(coded(code))
    expect(told).toMatch(remedy)
    expect(told).not.toMatch(foreign)
    expect(told).not.toMatch(/fault/)
  })

  it.each(['SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_ERROR', '23505', '42P01', 'ERR_SOMETHING_NEW'])(
    '%s is a fault of the program, and is called that',
    (code) => {
      expect(errorSentence(coded(code, 'UNIQUE constraint failed: Claim.key'))).toBe(
        `Firmground has a fault here (${code}); nothing was stored that was not told. Set DEBUG=1, run the command again, and report what it prints`,
      )
    },
  )

  it('names the file that it is about', () => {
    expect(errorSentence(coded('ENOENT', '', { path: 'figures.txt' }))).toBe(
      'there is no figures.txt; check the name',
    )
    expect(errorSentence(coded('ENOTDIR', '', { path: 'a/b' }))).toMatch(/^a\/b cannot be opened or made; /)
    expect(errorSentence(coded('ENOENT', '', { path: '/run/pg', syscall: 'connect' }))).toMatch(
      /^the PostgreSQL server does not/,
    )
  })

  it('is told as the first of several that came together', () => {
    const all = new AggregateError([coded('ECONNREFUSED'), coded('ENETUNREACH')])
    expect(errorSentence(all)).toBe(
      'the PostgreSQL server does not answer; check DATABASE_URL and that the server runs',
    )
  })

  it('is told with what lies behind it', () => {
    const cause = coded('SQLITE_FULL', 'database or disk is full')
    const error = new Error('migration 7 failed, the database is as it was: database or disk is full', {
      cause,
    })
    expect(errorSentence(error)).toBe(
      'migration 7 failed, the database is as it was; the disk is full; nothing was stored. Make room, and try again',
    )
  })

  it('of our own keeps its sentence, and what is no error is told too', () => {
    expect(errorSentence(new Error('ROLE "boss" is none of analyst, editor'))).toBe(
      'ROLE "boss" is none of analyst, editor',
    )
    class WrongDatabase extends Error {
      override name = 'WrongDatabase'
    }
    expect(errorSentence(new WrongDatabase('start that version'))).toBe('start that version')
    expect(errorSentence('nothing')).toBe('nothing')
  })

  it.each([
    [new TypeError("Cannot read properties of undefined (reading 'x')"), 'TypeError'],
    [new RangeError('Maximum call stack size exceeded'), 'RangeError'],
  ])('of the language is a fault of the program: %s', (error, name) => {
    expect(errorSentence(error)).toMatch(new RegExp(`^Firmground has a fault here \\(${name}\\); `))
  })

  it.each([
    ['Connection terminated unexpectedly', /broke off/],
    ['timeout expired', /does not answer/],
    ['SASL: SCRAM-SERVER-FIRST-MESSAGE: client password must be a string', /wants a password/],
    ['The server does not support SSL connections', /no TLS/],
  ])('of the driver without a code is known by its words: %s', (message, told) => {
    expect(errorSentence(new Error(message))).toMatch(told)
    expect(errorSentence(new Error(message))).toMatch(remedy)
  })

  it('in the words of the command is followed by how to use it', () => {
    const message =
      "Unknown option '--contry'. To specify a positional argument starting with a '-', place it at the end"
    expect(errorSentence(coded('ERR_PARSE_ARGS_UNKNOWN_OPTION', message), 'usage: npm run x')).toBe(
      "Unknown option '--contry'\nusage: npm run x",
    )
  })
})
