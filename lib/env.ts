import 'server-only'
import { z } from 'zod'
import { type DatabaseAddress, defaultAddress, parseAddress } from './db/address'

/** What the server is told from outside. A blank variable counts as one that is not set. */
export interface Env {
  database: DatabaseAddress
  host: string
  port: number
}

const blankAsUnset = (value: unknown) => (value === '' ? undefined : value)

const schema = z.object({
  DATABASE_URL: z.preprocess(blankAsUnset, z.string().default(defaultAddress)),
  HOST: z.preprocess(blankAsUnset, z.string().default('127.0.0.1')),
  PORT: z.preprocess(blankAsUnset, z.coerce.number().int().min(0).max(65_535).default(3000)),
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
  const { DATABASE_URL, HOST, PORT } = read.data
  const root = process.cwd()
  return { database: parseAddress(DATABASE_URL, root), host: HOST, port: PORT }
}
