import 'server-only'
import { z } from 'zod'
import { type DatabaseAddress, defaultAddress, parseAddress } from './db/address'

/** What the server is told from outside. A blank variable counts as one that is not set. */
export interface Env {
  database: DatabaseAddress
  host: string
  port: number
  /** The address by which people reach this server, without a slash at its end; null when nobody said. */
  address: string | null
  /** The server that letters are handed to, and whom they are from; null when none was set. */
  mail: { server: string; from: string } | null
  /** Where readers report mistakes: a mailto: or https: address; null when nobody said. */
  mistakes: string | null
}

const blankAsUnset = (value: unknown) => (value === '' ? undefined : value)

const schema = z.object({
  DATABASE_URL: z.preprocess(blankAsUnset, z.string().default(defaultAddress)),
  HOST: z.preprocess(blankAsUnset, z.string().default('127.0.0.1')),
  PORT: z.preprocess(blankAsUnset, z.coerce.number().int().min(0).max(65_535).default(3000)),
  FIRMGROUND_ADDRESS: z.preprocess(
    blankAsUnset,
    z
      .url({
        protocol: /^https?$/,
        error: 'use the address by which people reach this server, such as https://figures.example.org',
      })
      .optional(),
  ),
  FIRMGROUND_SMTP_URL: z.preprocess(
    blankAsUnset,
    z.url({ protocol: /^smtps?$/, error: 'use smtp://USER:PASSWORD@HOST:PORT, or smtps://' }).optional(),
  ),
  FIRMGROUND_MAIL_FROM: z.preprocess(blankAsUnset, z.string().optional()),
  FIRMGROUND_MISTAKES: z.preprocess(
    blankAsUnset,
    z
      .url({
        protocol: /^(mailto|https)$/,
        error:
          'use where readers report mistakes, such as mailto:figures@example.org or https://example.org/form',
      })
      .optional(),
  ),
})

/**
 * Reads the environment; a relative database file lies under the project's root.
 * @throws Error that names the variable and the remedy when one is not understood.
 */
export function readEnv(variables: Record<string, string | undefined> = process.env): Env {
  const read = schema.safeParse(variables)
  if (!read.success) {
    const issue = read.error.issues[0]!
    throw new Error(`${issue.path.join('.')} is not understood: ${issue.message}`)
  }
  const {
    DATABASE_URL,
    HOST,
    PORT,
    FIRMGROUND_ADDRESS,
    FIRMGROUND_SMTP_URL,
    FIRMGROUND_MAIL_FROM,
    FIRMGROUND_MISTAKES,
  } = read.data
  if (FIRMGROUND_SMTP_URL !== undefined && FIRMGROUND_MAIL_FROM === undefined) {
    throw new Error('FIRMGROUND_SMTP_URL needs FIRMGROUND_MAIL_FROM: the address that letters are from')
  }
  const root = process.cwd()
  return {
    database: parseAddress(DATABASE_URL, root),
    host: HOST,
    port: PORT,
    address: FIRMGROUND_ADDRESS === undefined ? null : new URL(FIRMGROUND_ADDRESS).origin,
    mail:
      FIRMGROUND_SMTP_URL === undefined || FIRMGROUND_MAIL_FROM === undefined
        ? null
        : { server: FIRMGROUND_SMTP_URL, from: FIRMGROUND_MAIL_FROM },
    mistakes: FIRMGROUND_MISTAKES ?? null,
  }
}
