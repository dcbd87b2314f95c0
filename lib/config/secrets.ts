import 'server-only'
import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What must not be known outside: the key that signs cookies, and the key of the audit's chain. */
const secrets = {
  session: { variable: 'FIRMGROUND_SESSION_KEY', file: 'session.key' },
  audit: { variable: 'FIRMGROUND_AUDIT_KEY', file: 'audit.key' },
} as const

type SecretName = keyof typeof secrets

/** A key shorter than this could be guessed. */
export const shortestKey = 32

/** Where secrets are made. */
const secretsFolder = () => join(process.cwd(), 'data')

/**
 * A secret, from the environment or else from its file in `folder`, which is made when first asked for, readable by its
 * owner alone.
 * @throws Error that names the variable or the file and the remedy when it is too short.
 */
export function readSecret(
  name: SecretName,
  variables: Record<string, string | undefined> = process.env,
  folder: string = secretsFolder(),
): string {
  const { variable, file } = secrets[name]
  const given = variables[variable]
  if (given !== undefined && given !== '') return longEnough(given, variable)
  const path = join(folder, file)
  try {
    return longEnough(readFileSync(path, 'utf8').trim(), path)
  } catch (error) {
    if ((error as { code?: string }).code !== 'ENOENT') throw error
  }
  makeSecret(folder, path)
  return longEnough(readFileSync(path, 'utf8').trim(), path)
}

/** Whether a secret is there already, so that what it signed can be told from what never was signed. */
export function hasSecret(
  name: SecretName,
  variables: Record<string, string | undefined> = process.env,
  folder: string = secretsFolder(),
): boolean {
  const { variable, file } = secrets[name]
  return (variables[variable] ?? '') !== '' || existsSync(join(folder, file))
}

/** Where the files of a secret and of what it belongs to lie; null where the secret is in the environment. */
export function folderOfSecret(
  name: SecretName,
  variables: Record<string, string | undefined> = process.env,
): string | null {
  return (variables[secrets[name].variable] ?? '') === '' ? secretsFolder() : null
}

/** Two programs that start at once both come here; the first file stays, and is never seen half written. */
function makeSecret(folder: string, path: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const made = `${path}.${process.pid}.new`
  writeFileSync(made, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 })
  try {
    linkSync(made, path)
  } catch (error) {
    if ((error as { code?: string }).code !== 'EEXIST') throw error
  } finally {
    rmSync(made)
  }
}

function longEnough(secret: string, source: string): string {
  if (secret.length >= shortestKey) return secret
  throw new Error(
    `${source} is too short to be a key; put at least ${shortestKey} characters of chance into it (openssl rand -base64 32)`,
  )
}
