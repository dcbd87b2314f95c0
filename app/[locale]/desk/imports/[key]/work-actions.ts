'use server'
import { redirect } from 'next/navigation'
import { withSession } from '@/lib/audit/with-session'
import { afterWork, stopWork } from '@/lib/imports/after-work'
import { cancelWork, discardImport, workOutAgain } from '@/lib/imports/mutations'
import { requirePermission } from '@/lib/people/gate'
import { addressOf, askedStep } from './answered'

/** Stops what is being worked out of a file. */
export async function cancel(sent: FormData): Promise<never> {
  const permission = await requirePermission('draft.write')

  const asked = askedStep(sent)

  const at = new Date().toISOString()
  await stopWork(asked.key, (session) => cancelWork(session, permission, at, asked.key))

  redirect(addressOf(asked, asked.step))
}

/** Has it worked out once more. */
export async function workAgain(sent: FormData): Promise<never> {
  const permission = await requirePermission('draft.write')

  const asked = askedStep(sent)

  await withSession((session) => workOutAgain(session, permission, new Date().toISOString(), asked.key))

  await afterWork(asked.key)
  redirect(addressOf(asked, asked.step))
}

/** Puts a file away, with everything that was answered about it. */
export async function discard(sent: FormData): Promise<never> {
  const permission = await requirePermission('draft.write')

  const asked = askedStep(sent)

  const outcome = await withSession((session) =>
    discardImport(session, permission, new Date().toISOString(), asked),
  )

  redirect(
    outcome.kind === 'newer' ? addressOf(asked, asked.step) : `/${asked.locale}/desk/imports?done=discarded`,
  )
}
