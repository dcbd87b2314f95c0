import { addDays } from '@/lib/periods/day'

/** Where faults that endanger somebody are reported, as RFC 9116 has it, for a year from `today`. */
export function securityText(contact: string, today: string): string {
  return `Contact: ${contact}\nExpires: ${addDays(today, 365)}T00:00:00Z\n`
}
