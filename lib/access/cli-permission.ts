import 'server-only'
import { type Granted, grant } from './permission'
import type { May } from './rules'

/** Whoever may run commands where the database is may do everything: the program cannot keep them from it. */
export function fromTerminal<What extends May>(): Granted<What> {
  return grant('terminal', null)
}
