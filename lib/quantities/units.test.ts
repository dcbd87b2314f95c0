import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commandText } from '@/lib/i18n/problem-text'
import { type Decimal, parseDecimal } from './decimal'
import {
  DISPLAY_UNIT,
  listedOr,
  parseUnit,
  toBase,
  toDisplay,
  type UnitCode,
  unitsOf,
  unitsOfBase,
} from './units'

const area = { key: 'area', enteredUnits: ['ha', 'm2', 'km2', 'acre', 'dunum'] } as const
const devices = { key: 'devices', enteredUnits: ['count'] } as const

const base = (text: string, unit: UnitCode, rounding?: 'half_up' | 'down' | 'up') => {
  const parsed = parseDecimal(text)
  if (!parsed.ok) throw new Error(commandText(parsed.problem))
  return toBase(parsed.value, unit, rounding)
}

describe('a unit', () => {
  it('is one of those the metric is entered in', () => {
    expect(parseUnit('ha', area)).toEqual({ ok: true, value: 'ha' })
    expect(unitsOf(area)).toEqual(['acre', 'dunum', 'ha', 'km2', 'm2'])
    expect(unitsOfBase('m')).toEqual(['ft', 'km', 'm', 'mi'])
  })

  it.each([
    ['acress', area, '"acress" is not a unit of area; use acre, dunum, ha, km2 or m2'],
    ['HA', area, '"HA" is not a unit of area; use acre, dunum, ha, km2 or m2'],
    ['km', area, '"km" is not a unit of area; use acre, dunum, ha, km2 or m2'],
    ['toString', area, '"toString" is not a unit of area; use acre, dunum, ha, km2 or m2'],
    ['pcs', devices, '"pcs" is not a unit of devices; use count'],
    ['', devices, 'is blank; use count'],
  ])('%j is refused with the units there are', (text, metric, problem) => {
    const read = parseUnit(text, metric)
    expect(read.ok || commandText(read.problem)).toBe(problem)
  })

  it('lists in words', () => {
    expect([listedOr([]), listedOr(['a']), listedOr(['a', 'b']), listedOr(['a', 'b', 'c'])]).toEqual([
      '',
      'a',
      'a or b',
      'a, b or c',
    ])
  })
})

describe('whole base units', () => {
  it('are exact', () => {
    expect(base('3677.9285', 't')).toBe(3_677_928_500n)
    expect(base('16.3', 'km')).toBe(16_300n)
    expect(base('234', 'ha')).toBe(2_340_000n)
    expect(base('1.5', 'km2')).toBe(1_500_000n)
    expect(base('2.5', 'dunum')).toBe(2_500n)
    expect(base('0', 'count')).toBe(0n)
  })

  it('round half up where the factor forces it', () => {
    expect(base('1', 'acre')).toBe(4_047n) // 4046.8564224
    expect(base('4.9', 'acre')).toBe(19_830n) // 19829.59646976
    expect(base('54', 'mi')).toBe(86_905n) // 86904.576
    expect(base('1', 'mi')).toBe(1_609n) // 1609.344
    expect(base('0.5', 'm2')).toBe(1n)
    expect(base('0.49', 'm2')).toBe(0n)
    expect([base('1', 'ft', 'down'), base('1', 'ft', 'up')]).toEqual([0n, 1n]) // 0.3048
  })

  it('are shown as exact decimals', () => {
    expect(toDisplay(131_046n, 'm')).toBe('131.046')
    expect(toDisplay(3_677_928_500n, 'g')).toBe('3677.9285')
    expect(toDisplay(2_340_000n, 'm2')).toBe('2.34')
    expect(toDisplay(2_340_000n, 'm2', 'ha')).toBe('234')
    expect(toDisplay(60_384n, 'count')).toBe('60384')
    expect(toDisplay(0n, 'g')).toBe('0')
    expect(toDisplay(-500n, 'm')).toBe('-0.5')
  })

  it('have no decimal form in an unlike unit', () => {
    expect(() => toDisplay(1n, 'm2', 'acre')).toThrow('m2 has no exact decimal form in acre')
    expect(() => toDisplay(1n, 'm2', 'km')).toThrow(RangeError)
  })

  it('survive being shown and read again', () => {
    const bases = fc.constantFrom('g', 'm', 'm2', 'count' as const)
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 18n }), bases, (amount, unit) => {
        const shown = toDisplay(amount, unit)
        expect(base(shown, DISPLAY_UNIT[unit])).toBe(amount)
        expect(shown).not.toMatch(/\.$|\.[0-9]*0$|e/)
      }),
    )
  })

  it('lie within one of the exact amount, and rounding down and up enclose half up', () => {
    const decimals: fc.Arbitrary<Decimal> = fc.record({
      digits: fc.bigInt({ min: 0n, max: 10n ** 12n }),
      scale: fc.nat(6),
    })
    const units = fc.constantFrom<UnitCode>('acre', 'mi', 'ft', 'ha', 't')
    fc.assert(
      fc.property(decimals, units, (amount, unit) => {
        const [down, near, up] = [
          toBase(amount, unit, 'down'),
          toBase(amount, unit),
          toBase(amount, unit, 'up'),
        ]
        expect(down <= near && near <= up && up - down <= 1n).toBe(true)
      }),
    )
  })
})
