import { execFileSync } from 'node:child_process'
import { cpus, totalmem } from 'node:os'
import { hasSqliteShell } from './sqlite-shell'

/** What the figures were measured on and when, on one line. */
export function describeMachine(): string {
  const [first] = cpus()
  const day = new Date().toISOString().slice(0, 10)
  const shell = hasSqliteShell() ? execFileSync('sqlite3', ['-version']).toString().split(' ')[0] : 'none'
  return [
    `${first?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores`,
    `${Math.round(totalmem() / 2 ** 30)} GB of memory`,
    `Node ${process.versions.node}`,
    `sqlite3 shell ${shell}`,
    `${day}, commit ${commit()}`,
  ].join('; ')
}

function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD']).toString().trim()
  } catch {
    return 'unknown'
  }
}
