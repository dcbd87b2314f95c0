import 'server-only'
import { z } from 'zod'
import { ROLES, type Role } from './access/roles'
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
  /** The organisation's own service by which people sign in (OpenID Connect); null when none was set. */
  service: SignInService | null
  /** Where readers report mistakes: a mailto: or https: address; null when nobody said. */
  mistakes: string | null
}

/** A service that vouches for people, and whom it lets in. */
export interface SignInService {
  issuer: string
  clientId: string
  clientSecret: string
  /** As the button calls it. */
  name: string
  /** Whoever has an address of these domains comes in unasked; others have to be invited or known. */
  domains: readonly string[]
  /** What those become. */
  role: Role
  /** Whether addresses count that the service does not say to have verified. */
  trustsAddresses: boolean
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
  FIRMGROUND_OIDC_ISSUER: z.preprocess(
    blankAsUnset,
    z
      .string()
      .regex(/^(https:\/\/|http:\/\/(127\.0\.0\.1|localhost)[:/])\S+$/, {
        error: 'use the https: address of the service, such as https://login.example.org',
      })
      .optional(),
  ),
  FIRMGROUND_OIDC_CLIENT_ID: z.preprocess(blankAsUnset, z.string().optional()),
  FIRMGROUND_OIDC_CLIENT_SECRET: z.preprocess(blankAsUnset, z.string().optional()),
  FIRMGROUND_OIDC_NAME: z.preprocess(blankAsUnset, z.string().optional()),
  FIRMGROUND_OIDC_DOMAINS: z.preprocess(
    blankAsUnset,
    z
      .string()
      .toLowerCase()
      .transform((text) => text.split(/[\s,]+/).filter((domain) => domain !== ''))
      .pipe(
        z.array(
          z.string().regex(/^[^@\s.]+(\.[^@\s.]+)+$/, {
            error: 'use domains such as example.org, with commas between',
          }),
        ),
      )
      .default([]),
  ),
  FIRMGROUND_OIDC_ROLE: z.preprocess(
    blankAsUnset,
    z.enum(ROLES, { error: `use ${ROLES.join(', ')}` }).default('analyst'),
  ),
  FIRMGROUND_OIDC_TRUST_ADDRESSES: z.preprocess(
    blankAsUnset,
    z.enum(['yes', 'no'], { error: 'use yes or no' }).default('no'),
  ),
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
    service: serviceOf(read.data),
    mistakes: FIRMGROUND_MISTAKES ?? null,
  }
}

function serviceOf(read: z.infer<typeof schema>): SignInService | null {
  const {
    FIRMGROUND_OIDC_ISSUER: issuer,
    FIRMGROUND_OIDC_CLIENT_ID: clientId,
    FIRMGROUND_OIDC_CLIENT_SECRET: clientSecret,
  } = read
  if (issuer === undefined) return null
  if (clientId === undefined || clientSecret === undefined || read.FIRMGROUND_ADDRESS === undefined) {
    throw new Error(
      'FIRMGROUND_OIDC_ISSUER needs FIRMGROUND_OIDC_CLIENT_ID, FIRMGROUND_OIDC_CLIENT_SECRET and FIRMGROUND_ADDRESS',
    )
  }
  return {
    issuer: issuer.replace(/\/$/, ''),
    clientId,
    clientSecret,
    name: read.FIRMGROUND_OIDC_NAME ?? new URL(issuer).host,
    domains: read.FIRMGROUND_OIDC_DOMAINS,
    role: read.FIRMGROUND_OIDC_ROLE,
    trustsAddresses: read.FIRMGROUND_OIDC_TRUST_ADDRESSES === 'yes',
  }
}
