import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Reads settings from `.env` in the project's root; what the environment says goes before. */
export function loadDotEnv() {
  const file = fileURLToPath(new URL('../.env', import.meta.url))
  if (existsSync(file)) process.loadEnvFile(file)
}
