import type { Decimal } from '@/lib/quantities/decimal'

/** Exact arithmetic on numbers as printed. */
export const wholeDecimal = (value: number | bigint): Decimal => ({ digits: BigInt(value), scale: 0 })

/** "0.5", "1000" as a decimal; only for numbers written in language files. */
export function decimalOf(text: string): Decimal {
  const [digits = '', fraction = ''] = text.split('.')
  return { digits: BigInt(digits + fraction), scale: fraction.length }
}

export function times(a: Decimal, b: Decimal): Decimal {
  return trimmed({ digits: a.digits * b.digits, scale: a.scale + b.scale })
}

export function plus(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale)
  return trimmed({
    digits: a.digits * 10n ** BigInt(scale - a.scale) + b.digits * 10n ** BigInt(scale - b.scale),
    scale,
  })
}

/** Whether there is nothing behind the point: 1.5 thousand is whole, 1.5 is not. */
export function isWhole({ digits, scale }: Decimal): boolean {
  return digits % 10n ** BigInt(scale) === 0n
}

function trimmed({ digits, scale }: Decimal): Decimal {
  while (scale > 0 && digits % 10n === 0n) {
    digits /= 10n
    scale -= 1
  }
  return { digits, scale }
}
