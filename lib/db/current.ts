import 'server-only'
import { readEnv } from '../env'
import { type Database, openDatabase } from './open'

/** Kept beside the modules, so that a reload in development does not open one more. */
const kept = globalThis as { firmgroundDatabase?: Database }

/** The server's one open database, opened when first asked for. */
export function currentDatabase(): Database {
  kept.firmgroundDatabase ??= openDatabase(readEnv().database)
  return kept.firmgroundDatabase
}
