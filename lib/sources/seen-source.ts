import type { Permission } from '@/lib/access/permission'
import { mayDoIn, type RoleHolder } from '@/lib/access/rules'

type Reader = Permission<'draft.write'>['person']

/** Whether somebody sees a source of this country: one of which none is known yet is everybody's, and nobody in person is the command. */
export const seesSource = (person: Reader, country: string): boolean =>
  person === null || readsOf(person, country)

/** The same of somebody who may write drafts at all. */
export const readsOf = (person: RoleHolder, country: string): boolean =>
  country === '' || mayDoIn(person, 'draft.write', country)
