import { withoutComments } from './imports'
import { isTest } from './source-tree'

/** Which way things point: what each part of the code may ask for. */
export type Ring = 'pure' | 'server' | 'test' | 'components' | 'app' | 'scripts' | 'root'

const connections = /^lib\/db\/(sqlite|postgresql)\.ts$/

/** Files that read or write the record, the environment or the clock; they must say so in their first line. */
export function mustSayServerOnly(path: string): boolean {
  if (isTest(path) || connections.test(path)) return false
  return /^lib\/(.*\/)?(data|mutations|env)\.ts$/.test(path) || path.startsWith('lib/db/')
}

export function saysServerOnly(text: string): boolean {
  return /^\s*import 'server-only'/.test(withoutComments(text))
}

export function ringOf(path: string, text: string): Ring {
  if (isTest(path)) return 'test'
  if (path.startsWith('app/')) return 'app'
  if (path.startsWith('components/')) return 'components'
  if (path.startsWith('lib/')) {
    if (/^lib\/(db|config|http)\//.test(path)) return 'server'
    return mustSayServerOnly(path) || saysServerOnly(text) ? 'server' : 'pure'
  }
  return path.startsWith('scripts/') || path.startsWith('bench/') ? 'scripts' : 'root'
}
