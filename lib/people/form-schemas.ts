import { z } from 'zod'
import { ROLES } from '@/lib/access/roles'
import { canName } from '@/lib/organisations/name-fault'
import { cleared } from '@/lib/signs/cleared'

/** What people type about people, as forms send it. */
export const personName = z
  .string()
  .transform((given, context) => {
    const { text, unseen } = cleared(given, 'name')
    if (unseen === null) return text
    context.addIssue({
      code: 'custom',
      message: `NAME has a sign that cannot be shown (${unseen.name}); remove it`,
      params: { unseen: unseen.name },
    })
    return z.NEVER
  })
  .pipe(z.string().max(200).refine(canName, 'NAME has no letter and no digit'))
export const emailAddress = z
  .string()
  .transform((given) => cleared(given, 'code').text.toLowerCase())
  .pipe(z.email().max(320))
export const role = z.enum(ROLES)
