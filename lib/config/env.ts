import 'server-only'
import { z } from 'zod'
import { ROLES, type Role } from '@/lib/access/roles'
import { tidied } from '@/lib/signs/cleared'
import {
  type DatabaseAddress,
  type DatabasePatience,
  defaultAddress,
  defaultPatience,
  parseAddress,
} from './database-address'
import { unknownSettings } from './setting-names'
import { keySetting, listSetting, optionalText, secondsSetting, setting } from './setting-schemas'

/** What the server is told from outside. */
export interface Env {
  database: DatabaseAddress
  patience: DatabasePatience
  host: string
  port: number
  /** The address by which people reach this server, without a slash at its end; null when nobody said. */
  address: string | null
  /** Other names by which this server is asked. */
  hosts: readonly string[]
  /** After how many minutes without use a sign-in ends. */
  idleMinutes: number
  /** The server that letters are handed to, and whom they are from; null when none was set. */
  mail: { server: string; from: string } | null
  /** The organisation's own service by which people sign in (OpenID Connect); null when none was set. */
  service: SignInService | null
  /** Whether the scripts of readers' pages are fetched when they are needed, instead of coming with the page. */
  defersScripts: boolean
  /** How many answers that are not in memory one network may ask for in a minute; 0 for any number. */
  madePerMinute: number
  /** Whether all pages, and the process that renders some of them, are loaded at the start, instead of when first asked for. */
  preloads: boolean
  /** Whether the log is text for people, or a JSON object a line. */
  log: 'text' | 'json'
  /** With what /api/metrics is asked; null where there is no such address. */
  metricsToken: string | null
  /** Whether browsers keep the readers' pages that were read, for reading them without a link. */
  keepsPages: boolean
  /** Where readers report mistakes: a mailto: or https: address; null when nobody said. */
  mistakes: string | null
  /** Where faults that endanger somebody are reported: a mailto: or https: address; null when nobody said. */
  securityContact: string | null
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

const schema = z.object({
  DATABASE_URL: setting(
    z
      .string()
      .default(defaultAddress)
      .transform((url, context) => {
        try {
          return parseAddress(url, process.cwd())
        } catch (error) {
          context.addIssue((error as Error).message)
          return z.NEVER
        }
      }),
  ),
  FIRMGROUND_DATABASE_CONNECT_SECONDS: secondsSetting(defaultPatience.connectMs),
  FIRMGROUND_DATABASE_STATEMENT_SECONDS: secondsSetting(defaultPatience.statementMs),
  HOST: setting(
    z
      .string()
      .regex(/^([A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?|[0-9A-Fa-f]*:[0-9A-Fa-f]*:[0-9A-Fa-f:.]*(%\w+)?)$/, {
        error: 'use an address of this computer alone, such as 127.0.0.1, or 0.0.0.0 for all of them',
      })
      .default('127.0.0.1'),
  ),
  PORT: setting(
    z
      .string()
      .regex(/^\d{1,5}$/, { error: 'use a number from 1 to 65535, or 0 for any free port' })
      .transform(Number)
      .refine((port) => port <= 65_535, { error: 'use a number from 1 to 65535, or 0 for any free port' })
      .default(3000),
  ),
  FIRMGROUND_SAMPLE: setting(
    z.enum(['none'], { error: 'use none, or leave it out to begin with the sample countries' }).optional(),
  ),
  FIRMGROUND_ADDRESS: setting(
    z
      .string()
      .regex(/^https?:\/\/[^/?#@\s]+(\/[\w.~-]+)*\/?$/i, {
        error:
          'use the address by which people reach this server, such as https://figures.example.org or https://example.org/figures',
      })
      .refine((address) => URL.canParse(address), { error: 'its host is no host' })
      .optional(),
  ),
  FIRMGROUND_HOSTS: setting(
    listSetting(/^([^\s/:?#@[\]]+|\[[\da-f:.]+\])$/, {
      error: 'use names without a port, such as figures.example.org, with commas between',
    }),
  ),
  FIRMGROUND_IDLE_MINUTES: setting(
    z
      .string()
      .regex(/^\d{1,5}$/, { error: 'use a number of minutes from 1 to 10080, which is seven days' })
      .transform(Number)
      .refine((minutes) => minutes >= 1 && minutes <= 10_080, {
        error: 'use a number of minutes from 1 to 10080, which is seven days',
      })
      .default(120),
  ),
  FIRMGROUND_SMTP_URL: setting(
    z.url({ protocol: /^smtps?$/, error: 'use smtp://USER:PASSWORD@HOST:PORT, or smtps://' }).optional(),
  ),
  FIRMGROUND_MAIL_FROM: setting(
    z
      .string()
      .regex(/^([^<>@\n]*<)?[^\s<>@]+@[^\s<>@]+>?$/, {
        error: 'use an address, such as figures@example.org or Firmground <figures@example.org>',
      })
      .optional(),
  ),
  FIRMGROUND_OIDC_ISSUER: setting(
    z
      .string()
      .regex(/^(https:\/\/|http:\/\/(127\.0\.0\.1|localhost)[:/])\S+$/, {
        error: 'use the https: address of the service, such as https://login.example.org',
      })
      .refine((address) => URL.canParse(address), { error: 'its host is no host' })
      .optional(),
  ),
  FIRMGROUND_OIDC_CLIENT_ID: optionalText,
  FIRMGROUND_OIDC_CLIENT_SECRET: optionalText,
  FIRMGROUND_OIDC_NAME: optionalText,
  FIRMGROUND_OIDC_DOMAINS: setting(
    listSetting(/^[^@\s.]+(\.[^@\s.]+)+$/, { error: 'use domains such as example.org, with commas between' }),
  ),
  FIRMGROUND_OIDC_ROLE: setting(z.enum(ROLES, { error: `use ${ROLES.join(', ')}` }).default('analyst')),
  FIRMGROUND_OIDC_TRUST_ADDRESSES: setting(z.enum(['yes', 'no'], { error: 'use yes or no' }).default('no')),
  FIRMGROUND_SESSION_KEY: keySetting,
  FIRMGROUND_AUDIT_KEY: keySetting,
  FIRMGROUND_DEFER_SCRIPTS: setting(z.enum(['yes', 'no'], { error: 'use yes or no' }).default('yes')),
  FIRMGROUND_MADE_PER_MINUTE: setting(
    z
      .string()
      .regex(/^\d{1,7}$/, { error: 'use a whole number of answers, such as 300, or 0 for no limit' })
      .transform(Number)
      .default(300),
  ),
  FIRMGROUND_LOG: setting(z.enum(['text', 'json'], { error: 'use text or json' }).default('text')),
  FIRMGROUND_METRICS_TOKEN: keySetting,
  FIRMGROUND_OFFLINE: setting(z.enum(['yes', 'no'], { error: 'use yes or no' }).default('yes')),
  FIRMGROUND_PRELOAD: setting(z.enum(['yes', 'no'], { error: 'use yes or no' }).default('yes')),
  FIRMGROUND_MISTAKES: setting(
    z
      .url({
        protocol: /^(mailto|https)$/,
        error:
          'use where readers report mistakes, such as mailto:figures@example.org or https://example.org/form',
      })
      .optional(),
  ),
  FIRMGROUND_SECURITY_CONTACT: setting(
    z
      .url({
        protocol: /^(mailto|https)$/,
        error:
          'use where faults that endanger somebody are reported, such as mailto:security@example.org or https://example.org/security',
      })
      .optional(),
  ),
})

/** Those of which one needs others, and what they are there for. */
const together = [
  ['FIRMGROUND_SMTP_URL', ['FIRMGROUND_MAIL_FROM', 'FIRMGROUND_ADDRESS']],
  [
    'FIRMGROUND_OIDC_ISSUER',
    ['FIRMGROUND_OIDC_CLIENT_ID', 'FIRMGROUND_OIDC_CLIENT_SECRET', 'FIRMGROUND_ADDRESS'],
  ],
] as const

/** What this process was told when it first asked. @throws Error as `readEnv` does. */
export function currentEnv(): Env {
  const kept = globalThis as { firmgroundEnv?: Env }
  kept.firmgroundEnv ??= readEnv(process.env)
  return kept.firmgroundEnv
}

/**
 * Reads an environment; a relative database file lies under the project's root.
 * @throws Error with a line for everything that is not understood, each naming the variable and the remedy.
 */
export function readEnv(variables: Record<string, string | undefined>): Env {
  const read = schema.safeParse(variables)
  const problems = [
    ...(read.error?.issues ?? []).map(
      ({ path, message }) => `${String(path[0])} is not understood: ${message}`,
    ),
    ...together.flatMap(([name, needed]) => {
      const missing = needed.filter((other) => isBlank(variables[other]))
      return isBlank(variables[name]) || missing.length === 0 ? [] : [`${name} needs ${missing.join(', ')}`]
    }),
    ...unknownSettings(variables),
  ]
  if (!read.success || problems.length > 0) throw new Error([...new Set(problems)].join('\n'))
  const { FIRMGROUND_ADDRESS, FIRMGROUND_SMTP_URL, FIRMGROUND_MAIL_FROM } = read.data
  return {
    database: read.data.DATABASE_URL,
    patience: {
      connectMs: read.data.FIRMGROUND_DATABASE_CONNECT_SECONDS,
      statementMs: read.data.FIRMGROUND_DATABASE_STATEMENT_SECONDS,
    },
    host: read.data.HOST,
    port: read.data.PORT,
    address: FIRMGROUND_ADDRESS === undefined ? null : new URL(FIRMGROUND_ADDRESS).href.replace(/\/$/, ''),
    hosts: read.data.FIRMGROUND_HOSTS,
    idleMinutes: read.data.FIRMGROUND_IDLE_MINUTES,
    mail:
      FIRMGROUND_SMTP_URL === undefined || FIRMGROUND_MAIL_FROM === undefined
        ? null
        : { server: FIRMGROUND_SMTP_URL, from: FIRMGROUND_MAIL_FROM },
    service: serviceOf(read.data),
    madePerMinute: read.data.FIRMGROUND_MADE_PER_MINUTE,
    defersScripts: read.data.FIRMGROUND_DEFER_SCRIPTS === 'yes',
    log: read.data.FIRMGROUND_LOG,
    metricsToken: read.data.FIRMGROUND_METRICS_TOKEN ?? null,
    keepsPages: read.data.FIRMGROUND_OFFLINE === 'yes',
    preloads: read.data.FIRMGROUND_PRELOAD === 'yes',
    mistakes: read.data.FIRMGROUND_MISTAKES ?? null,
    securityContact: read.data.FIRMGROUND_SECURITY_CONTACT ?? null,
  }
}

/** Whether a new database gets the sample countries. */
export function wantsSample(variables: Record<string, string | undefined> = process.env): boolean {
  return variables.FIRMGROUND_SAMPLE?.trim() !== 'none'
}

const isBlank = (value: string | undefined) => (value ?? '').trim() === ''

function serviceOf(read: z.infer<typeof schema>): SignInService | null {
  const {
    FIRMGROUND_OIDC_ISSUER: issuer,
    FIRMGROUND_OIDC_CLIENT_ID: clientId,
    FIRMGROUND_OIDC_CLIENT_SECRET: clientSecret,
  } = read
  if (issuer === undefined || clientId === undefined || clientSecret === undefined) return null
  return {
    issuer: issuer.replace(/\/$/, ''),
    clientId,
    clientSecret,
    name: tidied(read.FIRMGROUND_OIDC_NAME ?? '') || new URL(issuer).host,
    domains: read.FIRMGROUND_OIDC_DOMAINS,
    role: read.FIRMGROUND_OIDC_ROLE,
    trustsAddresses: read.FIRMGROUND_OIDC_TRUST_ADDRESSES === 'yes',
  }
}
