import { z } from 'zod'
import { shortestKey } from './secrets'

/** A variable that may be left out; spaces around it say nothing, and a blank one counts as one that is not set. */
export function setting<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess((value) => {
    const text = typeof value === 'string' ? value.trim() : value
    return text === '' ? undefined : text
  }, schema)
}

export const optionalText = setting(z.string().optional())

/** Names with commas between, in small letters, each of them like `one`. */
export function listSetting(one: RegExp, otherwise: { error: string }) {
  return z
    .string()
    .toLowerCase()
    .transform((text) => text.split(/[\s,]+/).filter((name) => name !== ''))
    .pipe(z.array(z.string().regex(one, otherwise)))
    .default([])
}

/** Keys are read by lib/config/secrets.ts, with their files. */
export const keySetting = setting(
  z
    .string()
    .min(shortestKey, {
      error: `it is too short to be a key; put at least ${shortestKey} characters of chance into it (openssl rand -base64 32)`,
    })
    .optional(),
)

/** Whole seconds, as milliseconds. */
export const secondsSetting = (defaultMs: number) =>
  setting(
    z
      .string()
      .regex(/^[1-9]\d{0,3}$/, { error: 'use a whole number of seconds from 1 to 9999' })
      .transform((text) => Number(text) * 1_000)
      .default(defaultMs),
  )
