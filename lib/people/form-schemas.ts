import { z } from 'zod'
import { ROLES } from '../access/roles'

/** What people type about people, as forms send it. */
export const personName = z.string().trim().min(1).max(200)
export const emailAddress = z.string().trim().toLowerCase().pipe(z.email().max(320))
export const role = z.enum(ROLES)
