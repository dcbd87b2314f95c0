import 'server-only'
import { grantPermission, type Permission } from './permission'
import type { Capability } from './rules'

/** Whoever may run commands where the database is may do everything: the program cannot keep them from it. */
export function cliPermission<What extends Capability>(): Permission<What> {
  return grantPermission('terminal', null)
}
