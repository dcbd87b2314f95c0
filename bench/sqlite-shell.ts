import { spawnSync } from 'node:child_process'

/** Why a floor is missing where the shell is. */
export const noShell = 'no sqlite3 shell: install sqlite3'

/** Whether the sqlite3 command is there. It is a floor to compare with, and nothing else needs it. */
export function hasSqliteShell(): boolean {
  return spawnSync('sqlite3', ['-version']).status === 0
}
