import { z } from 'zod'
import { REASONS, RULINGS } from '@/lib/claims/reasons'
import { tidiedLines } from '@/lib/signs/cleared'

/** A ruling that is being thought about: blank where nothing is chosen yet. */
export interface RulingQuestion {
  ruling: (typeof RULINGS)[number] | ''
  reason: (typeof REASONS)[number] | ''
  note: string
}

const question = z.object({
  ruling: z.enum(RULINGS).or(z.literal('')).catch(''),
  reason: z.enum(REASONS).or(z.literal('')).catch(''),
  note: z.string().transform(tidiedLines).pipe(z.string().max(1_000)).catch(''),
})

/** Reads the parameters of an address; what nobody understands is not chosen. */
export function parseQuestion(given: Readonly<Record<string, unknown>>): RulingQuestion {
  return question.parse({ ruling: given.ruling, reason: given.reason, note: given.note })
}

/** Whether it can be ruled so: taking a ruling back needs no reason of the list. */
export function isComplete(
  asked: RulingQuestion,
): asked is RulingQuestion & { ruling: (typeof RULINGS)[number] } {
  return asked.ruling !== '' && (asked.ruling === 'none' || asked.reason !== '')
}
