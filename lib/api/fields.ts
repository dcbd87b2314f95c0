import { z } from 'zod'

/** A text, or null where there is none. */
export const textOrNull = (description: string) => z.string().nullable().meta({ description })

/** A text that is always there. */
export const text = (description: string) => z.string().meta({ description })

/** Keys or codes, none of them twice. */
export const keyList = (description: string) => z.array(z.string()).meta({ description })

/** An exact amount as a decimal text, so that no reader rounds it; null where there is none. */
export const amountOrNull = (description: string) =>
  z
    .string()
    .regex(/^-?\d+(\.\d+)?$/)
    .nullable()
    .meta({ description, format: 'decimal' })

/** A day as YYYY-MM-DD; null where nobody knows it. */
export const dayOrNull = (description: string) =>
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .nullable()
    .meta({ description })

/** A whole number from 0. */
export const count = (description: string) => z.int().min(0).meta({ description })

export const yesNo = (description: string) => z.boolean().meta({ description })

/** Texts by the code of their language. */
export const byLanguage = (description: string) => z.record(z.string(), z.string()).meta({ description })

/** What is stored as a blank where there is nothing. */
export const orNull = (stored: string): string | null => (stored === '' ? null : stored)
