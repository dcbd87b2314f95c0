import { fold } from '@/lib/places/fold'

/**
 * Whether a text can name somebody: it has a letter or a digit that it is found by. Names of signs alone ("—", "+++") would
 * all be one and the same to those who look for them.
 */
export function canName(text: string): boolean {
  return /[A-Za-z0-9]/.test(text) || /[\p{L}\p{N}]/u.test(fold(text))
}
